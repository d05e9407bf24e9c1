"""Kinds back into roles: one card a leader, one card a group below each leader."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from orgchart.catalogue.groups import spread
from orgchart.catalogue.kinds import Kind, heads, stem
from orgchart.catalogue.spans import PLAYER_COACH_TEAM
from orgchart.catalogue.titles import team_name
from orgchart.model.order import keys_between
from orgchart.model.records import DottedLine, Id, Role

_NOT_A_WORD = re.compile(r"[^a-z0-9]+")
_NUMBER = re.compile(r"-\d+$")


def slug(title: str) -> str:
    """A title as an id: lower case, words joined by hyphens."""
    return _NOT_A_WORD.sub("-", title.lower()).strip("-")


def build(top: Kind) -> list[Role]:
    """The roles of a planned tree; those that the chart had before keep their ids."""
    cards = _Cards(top)
    for leader in top.walk():
        if leader.leads:
            cards.place_reports(leader)
    return _finished(top, cards)


class _Cards:
    """The cards made so far, those of a kind in order."""

    def __init__(self, top: Kind) -> None:
        self.of_kind: dict[int, list[Role]] = {}
        self._taken = {old for kind in top.walk() for old in kind.ids}
        self._add(top, [(None, 1)])

    def place_reports(self, leader: Kind) -> None:
        """Divide the reports of a kind evenly among its cards, leaders before seats."""
        bosses = self.of_kind[id(leader)]
        placed = sum(child.units for child in leader.leaders)
        shares = spread(placed, len(bosses), 0)
        places = [(boss, 1) for boss, share in zip(bosses, shares, strict=True)
                  for _ in range(share)]  # fmt: skip
        for child in leader.children:
            if child.leads:
                self._add(child, places[: child.units])
                del places[: child.units]
            else:
                shares = spread(child.seats, len(bosses), placed)
                placed += child.seats
                self._add(child, [each for each in zip(bosses, shares, strict=True) if each[1]])

    def _add(self, kind: Kind, places: list[tuple[Role, int]] | list[tuple[None, int]]) -> None:
        ids = self._ids(kind)
        self.of_kind[id(kind)] = [
            _card(kind, number, next(ids), boss, seats)
            for number, (boss, seats) in enumerate(places, 1)
        ]

    def _ids(self, kind: Kind) -> Iterator[Id]:
        """The ids of before, then the same with the next free numbers."""
        yield from kind.ids
        base = _NUMBER.sub("", kind.ids[0]) if kind.ids else slug(kind.role.title)
        number = len(kind.ids)
        while True:
            number += 1
            fresh = base if number == 1 else f"{base}-{number}"
            if fresh not in self._taken:
                self._taken.add(fresh)
                yield fresh


def _card(kind: Kind, number: int, name: Id, boss: Role | None, seats: int) -> Role:
    coach = kind.role.leads_and_serves and heads(kind) <= PLAYER_COACH_TEAM * kind.units
    return msgspec.structs.replace(
        kind.role,
        id=name,
        reports_to=boss.id if boss else None,
        seats=seats,
        leads_and_serves=coach,
        team=_team(kind, number, boss),
        location=_location(kind, number, boss),
    )


def _team(kind: Kind, number: int, boss: Role | None) -> str:
    """The numbered team of one leader of several; below a lead, the lead's team."""
    if kind.leads:
        return f"{team_name(kind)} {number}" if kind.units > 1 else _lone_team(kind)
    return boss.team if boss and boss.team else _lone_team(kind)


def _lone_team(kind: Kind) -> str:
    return kind.team if kind.role.team == kind.team else ""


def _location(kind: Kind, number: int, boss: Role | None) -> str:
    """Numbered as in the template: by site, and below a site that site."""
    above = boss.location if boss else ""
    if kind.place and stem(above) != kind.place:
        return f"{kind.place} {number}"
    return above or kind.role.location


def _finished(top: Kind, cards: _Cards) -> list[Role]:
    """All roles in order, with dotted lines to those that took the old managers' places."""
    heir = {
        old: made[min(i, len(made) - 1)].id
        for kind in top.walk()
        if (made := cards.of_kind[id(kind)])
        for i, old in enumerate([*kind.ids, *kind.joined])
    }
    reports: dict[Id | None, list[Role]] = {}
    for kind in top.walk():
        for role in cards.of_kind[id(kind)]:
            reports.setdefault(role.reports_to, []).append(role)
    return [
        msgspec.structs.replace(role, rank=rank, dotted=_redrawn(role, heir))
        for siblings in reports.values()
        for role, rank in zip(siblings, keys_between(None, None, len(siblings)), strict=True)
    ]


def _redrawn(role: Role, heir: dict[Id, Id]) -> tuple[DottedLine, ...]:
    lines = (
        msgspec.structs.replace(line, manager=heir[line.manager])
        for line in role.dotted
        if line.manager in heir
    )
    kept = {line.manager: line for line in lines}
    return tuple(line for manager, line in kept.items()
                 if manager not in (role.id, role.reports_to))  # fmt: skip
