"""Cards of several seats, folded from several rows: who of them moved, and all of them together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from orgchart.importing.refresh.fields import label_of, plain
from orgchart.importing.refresh.state import told_fields
from orgchart.importing.refresh.updates import FieldUpdate, Update, UpdateKind, called
from orgchart.model.records import Id, Role

_LEAVES_THE_CARD = ("reports_to", "title")
Rows = Mapping[Id, tuple[Role, Mapping[str, Any] | None]]


def card_updates(card: Role, rows: Rows) -> Iterator[Update]:
    """What the rows of a card's people say. ``rows`` are theirs and what the last list told.

    Where all say the same, the card changes; who alone moved or has a new title gets a card.
    """
    alone: dict[Id, list[FieldUpdate]] = {}
    for field in _LEAVES_THE_CARD:
        changed = {
            key: update
            for key, (role, before) in rows.items()
            if (update := _changed(field, card, role, before)) is not None
        }
        different = {str(update.theirs) for update in changed.values()}
        if len(changed) == len(rows) and len(different) == 1:
            (update, *_) = changed.values()
            kind: UpdateKind = "moved" if field == "reports_to" else "changed"
            yield Update(id=f"{kind} {card.id}", kind=kind, role=card.id, label=called(card),
                         fields=(update,))  # fmt: skip
            continue
        for key, update in changed.items():
            alone.setdefault(key, []).append(update)
    for key, fields in alone.items():
        yield Update(id=f"moved {card.id} {key}", kind="moved", role=card.id, key=key,
                     label=called(rows[key][0]), fields=tuple(fields))  # fmt: skip


def _changed(
    field: str, card: Role, role: Role, before: Mapping[str, Any] | None
) -> FieldUpdate | None:
    """A field that the list says anew, and other than the card."""
    mine, theirs = told_fields(card).get(field), told_fields(role).get(field)
    old = mine if before is None else before.get(field)
    if plain(field, theirs) in (plain(field, old), plain(field, mine)):
        return None
    return FieldUpdate(field=field, label=label_of(field), before=old, mine=mine, theirs=theirs)
