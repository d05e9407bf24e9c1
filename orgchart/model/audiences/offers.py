"""What of a role may be shown to an audience or not, told by the fields' own metadata.

A field that is added to `Role` or `Holder` is offered by itself. One that is private is off for
every audience until somebody ticks it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from orgchart.model.chart import Chart
from orgchart.model.fields import fields_of, tr
from orgchart.model.records import Holder, Role
from orgchart.translation import later

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
    """Something to tick: its name in `Audience.fields`, its English label, if it is private."""

    name: str
    english: str
    private: bool = False

    @property
    def label(self) -> str:
        """What it is called in the language that is spoken."""
        return tr(self.english)


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
    yield Offer(PEOPLE, later("Names of people", "Fields"))
    for name, field in fields_of(Holder).items():
        if name not in _OF_NAMES:
            yield Offer(f"{PEOPLE}.{name}", field.english, field.private)
    for name, field in fields_of(Role).items():
        if name not in ALWAYS and name not in _APART and name not in _WITH:
            yield Offer(name, field.english, field.private)
    yield Offer(IDS, later("Ids of roles", "Fields"), private=True)
