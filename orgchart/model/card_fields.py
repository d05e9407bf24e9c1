"""What may stand on a card besides the title: people's names, fields of a role, own fields.

Tier, shift and FTE are chips in the last row, where functions are told; every other one is a line
of its own. A field that is added to `Role` is offered by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.fields import Field, fields_of
from orgchart.model.measures import OWN
from orgchart.model.records import Role
from orgchart.model.words import word
from orgchart.translation import number, texts

tr = texts("Cards")

NAMES, EMAIL = "holders", "email"
CHIPS = ("tier", "shift", "fte")
# What the card shows in its own way, and what says nothing to who looks at it.
_SHOWN_OTHERWISE = frozenset(
    {"title", NAMES, "reports_to", "assistant", "functions", "seats", "vacant_seats", "fte_total",
     "status", "start", "leads_and_serves", "dotted", "arrangement"}
)  # fmt: skip
_LONGEST = 200


class CardField(NamedTuple):
    """Something a card may show: its name in `Settings.card_fields`, what people call it."""

    name: str
    label: str
    private: bool = False

    @property
    def is_chip(self) -> bool:
        """Whether it is a chip, not a line."""
        return self.name in CHIPS


def card_fields(chart: Chart) -> list[CardField]:
    """All that may be chosen: names first, then the fields, then those of users' own making."""
    roles = fields_of(Role).values()
    offered = [each for each in roles if each.kind != "internal"]
    own = sorted({name for role in chart.roles.values() for name in role.custom})
    return [
        CardField(NAMES, tr("Names")),
        *(
            CardField(each.name, each.label, each.private)
            for each in offered
            if each.name not in _SHOWN_OTHERWISE
        ),
        CardField(EMAIL, tr("E-mail"), private=True),
        *(CardField(OWN + name, name, private=True) for name in own),
    ]


def asked_card_fields(chart: Chart, asked: Iterable[str]) -> tuple[str, ...]:
    """Fields by their names or labels, each once. Raises InputError that says which there are."""
    known = card_fields(chart)
    names = {text.casefold(): each.name for each in reversed(known) for text in _called(each)}
    found: dict[str, None] = {}
    for text in asked:
        wanted = " ".join(text.split()).casefold()
        if wanted == "title":
            continue
        if wanted not in names:
            there = ", ".join(each.label for each in known)
            raise InputError(f"No card can show “{text}”; there are {there}.")
        found[names[wanted]] = None
    return tuple(found)


def public_card_fields(names: Iterable[str]) -> tuple[str, ...]:
    """Those of some fields that are not private."""
    roles = fields_of(Role)
    return tuple(
        name for name in names if name == NAMES or (name in roles and not roles[name].private)
    )


def card_line(role: Role, name: str) -> str:
    """What a role says in a field, as one line; "" for nothing, or a field nobody knows."""
    if name.startswith(OWN):
        return role.custom.get(name.removeprefix(OWN), "")[:_LONGEST]
    if name == EMAIL:
        return ", ".join(holder.email for holder in role.holders if holder.email)
    found = fields_of(Role).get(name)
    return _text(found, getattr(role, name))[:_LONGEST] if found is not None else ""


def _text(field: Field, value: object) -> str:
    if field.kind == "choice":
        return word(str(value))
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return number(value, ",g") if isinstance(value, float) else str(value or "")


def _called(field: CardField) -> tuple[str, ...]:
    return field.name, field.label, field.name.removeprefix(OWN), field.name.replace("_", " ")
