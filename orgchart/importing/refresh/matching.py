"""Whose row is whose card: by id, else by e-mail address, else by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import msgspec

from orgchart.importing.names import exact_key
from orgchart.importing.text import fold
from orgchart.model.chart import Chart
from orgchart.model.records import Holder, Id, LastImport, Role


class Matching(msgspec.Struct, frozen=True, kw_only=True):
    """``places``: the chart's role for each row of the new list that has one, by the row's id.

    ``keys``: the id a row had in the last list, where it had one. ``gone``: ids of the last list
    that the new one has no row for. ``by_hand``: rows whose role was removed from the chart.
    """

    places: dict[Id, Id]
    keys: dict[Id, Id]
    gone: tuple[Id, ...]
    by_hand: frozenset[Id]


def match(chart: Chart, last: LastImport | None, new: Mapping[Id, Role]) -> Matching:
    """Match the roles of a new list with those of the chart, by what the last list told."""
    before = last.rows if last else {}
    keys = {id: id for id in new if id in before}
    keys |= _by_people(
        {id: people_of(new[id]) for id in new if id not in keys},
        {id: people_told(row) for id, row in before.items() if id not in new},
    )
    places, by_hand = _places(chart, keys, before)
    used = set(places.values())
    free = {id: role for id, role in chart.roles.items() if id not in used}
    rest = [id for id in new if id not in places and id not in by_hand]
    known = {row.get("role") for row in before.values()}
    for id in rest:
        if id in free and id not in known:
            places[id] = id
            del free[id]
    places |= _by_people(
        {id: people_of(new[id]) for id in rest if id not in places},
        {id: people_of(role) for id, role in free.items() if id not in known},
    )
    found = set(keys.values())
    gone = tuple(id for id in before if id not in found)
    return Matching(places=places, keys=keys, gone=gone, by_hand=frozenset(by_hand))


def _places(
    chart: Chart, keys: Mapping[Id, Id], before: Mapping[Id, Mapping[str, Any]]
) -> tuple[dict[Id, Id], set[Id]]:
    """The chart's roles of rows the last list had; who has none by now was removed by hand."""
    seats = _seats_of_people(chart)
    places: dict[Id, Id] = {}
    by_hand: set[Id] = set()
    for id, key in keys.items():
        role = str(before[key].get("role", key))
        card = role if role in chart.roles else next(
            (seats[who] for who in people_told(before[key]) if who in seats), None
        )  # fmt: skip
        if card is None:
            by_hand.add(id)
        else:
            places[id] = card
    return places, by_hand


def _seats_of_people(chart: Chart) -> dict[str, Id]:
    """The card of several seats of everybody there who can be told from all others."""
    cards = ((id, role) for id, role in chart.roles.items() if role.seats > 1)
    found = [(who, id) for id, role in cards for who in people_of(role)]
    often = Counter(who for who, _ in found)
    return {who: id for who, id in found if often[who] == 1}


def _by_people(one: Mapping[Id, list[str]], other: Mapping[Id, list[str]]) -> dict[Id, Id]:
    """Pairs of ids that have a person in common whom no other id on either side has."""
    here, there = _owners(one), _owners(other)
    pairs: dict[Id, Id] = {}
    taken: set[Id] = set()
    for who, id in here.items():
        match = there.get(who)
        if match is not None and id not in pairs and match not in taken:
            pairs[id] = match
            taken.add(match)
    return pairs


def _owners(people: Mapping[Id, list[str]]) -> dict[str, Id]:
    often = Counter(who for each in people.values() for who in set(each))
    found = ((who, id) for id, each in people.items() for who in each if often[who] == 1)
    return dict(sorted(found, key=lambda pair: not pair[0].startswith("@")))


def people_of(role: Role) -> list[str]:
    """What the people of a role are known by."""
    return [who for holder in role.holders for who in identities(holder)]


def people_told(row: Mapping[str, Any]) -> list[str]:
    """What the people of a row of the last list are known by."""
    holders = row.get("holders")
    listed = holders if isinstance(holders, list) else []
    people = [each for each in listed if isinstance(each, dict)]
    return [
        who
        for each in people
        for who in _known_by(str(each.get("name", "")), str(each.get("email", "")))
    ]


def identities(holder: Holder) -> list[str]:
    """By what a person is known: the address first, which changes less often than a name."""
    return _known_by(holder.name, holder.email)


def _known_by(name: str, email: str) -> list[str]:
    return [*(["@" + fold(email)] if email else []), *([exact_key(name)] if name else [])]
