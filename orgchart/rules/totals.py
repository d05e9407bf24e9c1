"""Figures of the whole chart by function, shift and tier, kept up to date role by role.

Agents are the front-line seats that serve customers: those below team lead whose functions are
not all about the service staff around them (quality, training, planning and the like). FTE is
counted in millionths, as whole numbers, so that adding and taking away leaves exactly nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orgchart.model.metrics import is_leader, people, role_fte
from orgchart.model.records import Id, Role
from orgchart.rules.counts import add

STAFF_FUNCTIONS = frozenset(
    ("administration", "dispatch", "human-resources", "knowledge", "leadership", "operations",
     "quality", "training", "workforce-management")
)  # fmt: skip
_MILLION = 1_000_000
_NUMBER = re.compile(r"\d{1,3}")


def is_agent(role: Role) -> bool:
    """Whether a role serves customers at the front line."""
    return not is_leader(role) and not (
        role.functions and STAFF_FUNCTIONS.issuperset(role.functions)
    )


def shift_of(role: Role) -> str:
    """The shift of a role as all write it: "night" for "Night" and "Night shift"."""
    return normal_shift(role.shift) if role.shift else ""


def normal_shift(shift: str) -> str:
    """A shift as all write it."""
    return " ".join(shift.casefold().split()).removesuffix(" shift")


def tier_of(role: Role) -> int | None:
    """The number of a role's tier: 2 for "2", "Tier 2" or "L2"; None without one."""
    found = _NUMBER.search(role.tier) if role.tier else None
    return int(found[0]) if found else None


def persons(role: Role) -> int:
    """People in a role, those who share a seat each counted."""
    return people(role) + sum(holder.shares for holder in role.holders)


class Totals:
    """What the roles of a chart add up to, beside their levels."""

    def __init__(self) -> None:
        self.roles: dict[str, int] = {}
        """Roles by function."""
        self.agents = 0
        """Seats that serve customers at the front line."""
        self.front: dict[str, int] = {}
        """Front-line seats by function."""
        self.persons: dict[str, int] = {}
        """People by function."""
        self.tiers: dict[int, int] = {}
        """Front-line seats by the number of their tier."""
        self.agents_by_shift: dict[str, int] = {}
        self._fte = 0
        self._fte_of: dict[str, dict[tuple[str, bool], int]] = {}
        self._staffed: dict[str, set[Id]] = {}

    @property
    def fte(self) -> float:
        """FTE of all seats."""
        return self._fte / _MILLION

    def fte_of(self, function: str) -> float:
        """FTE of everybody with a function, leaders included."""
        return sum(self._fte_of.get(function, {}).values()) / _MILLION

    def front_fte(self, function: str, shift: str = "") -> float:
        """FTE of a function at the front line, of one shift or of all."""
        found = self._fte_of.get(function, {}).items()
        front = (fte for (its, leads), fte in found if not leads and shift in ("", its))
        return sum(front) / _MILLION

    def front_groups(self) -> Iterator[tuple[str, str]]:
        """Every function and shift that somebody at the front line has, in order."""
        for function in sorted(self._fte_of):
            for shift, leads in sorted(self._fte_of[function]):
                if not leads:
                    yield function, shift

    def only_one(self, function: str) -> Id | None:
        """The role of the one person who has a function; None for any other number of people."""
        if self.persons.get(function) != 1:
            return None
        (id,) = self._staffed[function]
        return id

    def count(self, role: Role, sign: int) -> None:
        """Add what a role counts for, or with a sign of -1 take it away."""
        fte = round(role_fte(role) * _MILLION) * sign
        front = 0 if is_leader(role) else role.seats * sign
        self._fte += fte
        if front and is_agent(role):
            self.agents += front
            if role.shift:
                add(self.agents_by_shift, shift_of(role), front)
        if front and role.tier and (tier := tier_of(role)) is not None:
            add(self.tiers, tier, front)
        if role.functions:
            self._count_functions(role, sign, fte, front)

    def _count_functions(self, role: Role, sign: int, fte: int, front: int) -> None:
        there = persons(role)
        group = (shift_of(role), front == 0)
        for function in dict.fromkeys(role.functions):
            add(self.roles, function, sign)
            if front:
                add(self.front, function, front)
            if fte:
                add(self._fte_of.setdefault(function, {}), group, fte)
            if there:
                add(self.persons, function, there * sign)
                staffed = self._staffed.setdefault(function, set())
                (staffed.add if sign > 0 else staffed.discard)(role.id)
