"""Every edit is one `Change`: ``{id: (before, after)}``, either side None.

Undo is a change inverted; a journal line, a comparison and a scenario are changes too.
"""

from __future__ import annotations

from collections.abc import Mapping

from orgchart.model.records import AnyRecord, Id

Change = Mapping[Id, tuple[AnyRecord | None, AnyRecord | None]]


def invert(change: Change) -> Change:
    """The change that takes this one back."""
    return {id: (after, before) for id, (before, after) in change.items()}


def compose(first: Change, second: Change) -> Change:
    """Both changes, one after the other, as one; what cancels out is left away."""
    both = dict(first)
    for id, (before, after) in second.items():
        both[id] = (both[id][0] if id in both else before, after)
    return {id: pair for id, pair in both.items() if pair[0] != pair[1]}


def diff(old: Mapping[Id, AnyRecord], new: Mapping[Id, AnyRecord]) -> Change:
    """The change that leads from one set of records to the other."""
    gone: Change = {id: (record, None) for id, record in old.items() if id not in new}
    come = {
        id: (old.get(id), record)
        for id, record in new.items()
        if old.get(id) is not record and old.get(id) != record
    }
    return {**gone, **come}
