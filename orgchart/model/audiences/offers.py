"""What of a role may be shown to an audience or not, told by the fields' own metadata.

A field that is added to `Role` or `Holder` is offered by itself. One that is private is off for
every audience until somebody ticks it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from orgchart.model.chart import Chart
from orgchart.model.fields import fields_of
from orgchart.model.records import Holder, Role

IDS = "id"
PEOPLE = "holders"
# What makes a card a card; a chart without it would tell something wrong.
ALWAYS = frozenset(
    {"title", "reports_to", "rank", "assistant", "level", "level_guessed", "seats",
     "vacant_seats", "status", "leads_and_serves", "arrangement"}
)  # fmt: skip
# What is shown with another field, and what is offered in another way.
_WITH = {"fte_total": "fte"}
_APART = {PEOPLE, "custom"}
# Of a person, what is there whenever the names are.
_OF_NAMES = frozenset({"name", "shares"})


class Offer(NamedTuple):
    """Something to tick: its name in `Audience.fields`, its label, whether it is private."""

    name: str
    label: str
    private: bool = False


@cache
def offers() -> tuple[Offer, ...]:
    """Everything that may be ticked, people first, private fields last."""
    return tuple(sorted(_offers(), key=lambda offer: offer.private))


@cache
def role_fields(ticked: tuple[str, ...]) -> tuple[str, ...]:
    """The fields of `Role` that are taken over when these are ticked, people and own aside."""
    names = (name for name in fields_of(Role) if name not in _APART)
    return tuple(name for name in names if name in ALWAYS or _WITH.get(name, name) in ticked)


@cache
def holder_fields(ticked: tuple[str, ...]) -> tuple[str, ...]:
    """The fields of `Holder` that are taken over when these are ticked."""
    return tuple(n for n in fields_of(Holder) if n in _OF_NAMES or f"{PEOPLE}.{n}" in ticked)


def own_fields(chart: Chart) -> list[str]:
    """The names of the fields of users' own making, in the order of the alphabet."""
    return sorted({name for role in chart.roles.values() for name in role.custom})


def _offers() -> Iterator[Offer]:
    yield Offer(PEOPLE, "Names of people")
    for name, field in fields_of(Holder).items():
        if name not in _OF_NAMES:
            yield Offer(f"{PEOPLE}.{name}", field.label, field.private)
    for name, field in fields_of(Role).items():
        if name not in ALWAYS and name not in _APART and name not in _WITH:
            yield Offer(name, field.label, field.private)
    yield Offer(IDS, "Ids of roles", private=True)
