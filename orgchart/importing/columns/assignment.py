"""Gives every field the column that fits it best."""

from __future__ import annotations

from collections.abc import Mapping

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.recogniser import Recogniser, recognisers

LEAST = 0.4  # below this a column is a field of the user's own


def assign(
    columns: list[Column], fields: tuple[str, ...], forced: Mapping[str, int]
) -> dict[str, list[int]]:
    """The columns of some fields: the surest first, each column once, each field once or often."""
    fixed = {field: [at] for field, at in forced.items() if field in fields}
    taken = set(forced.values())
    bids = sorted(
        (
            (-score, column.index, order, each)
            for column in columns
            if column.index not in taken
            for order, each in enumerate(recognisers())
            if each.field in fields and each.field not in fixed
            and (score := each.score(column)) >= LEAST
        ),
        key=lambda bid: bid[:3],
    )  # fmt: skip
    return _grant(bids, fixed, taken)


def _grant(
    bids: list[tuple[float, int, int, Recogniser]], fixed: dict[str, list[int]], taken: set[int]
) -> dict[str, list[int]]:
    found = dict(fixed)
    for _, column, _, each in bids:
        if column in taken or (each.field in found and not each.many):
            continue
        found.setdefault(each.field, []).append(column)
        taken.add(column)
    return found
