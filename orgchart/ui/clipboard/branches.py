"""Branches of a chart as a chart of their own, ready to travel; and what comes along on arrival."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.order import keys_between
from orgchart.model.photos import used_photos
from orgchart.model.records import AnyRecord, Function, Id, Role
from orgchart.model.waiting import identity


def branches_of(chart: Chart, ids: Iterable[Id]) -> Chart:
    """The branches of some roles, side by side in the chart's order, with its own functions.

    Photos of their people come along. Dotted lines that lead out of them stay behind.
    """
    tops = set(chart.highest(ids))
    kept = [each for id in chart.branch(None) if id in tops for each in chart.branch(id)]
    inside = set(kept)
    ranks = iter(keys_between(None, None, len(tops)))
    roles = [
        msgspec.structs.replace(
            chart.roles[id],
            reports_to=None if id in tops else chart.roles[id].reports_to,
            rank=next(ranks) if id in tops else chart.roles[id].rank,
            dotted=tuple(line for line in chart.roles[id].dotted if line.manager in inside),
        )
        for id in kept
    ]
    functions = [each for each in chart.records.values() if isinstance(each, Function)]
    photos = [found for id in used_photos(roles) if (found := chart.photo(id))]
    return Chart([*roles, *functions, *photos])


def waiting_of(branch: Chart, chart: Chart) -> list[Id]:
    """Those who hold posts in a branch and wait for one in a chart: whom it brings back."""
    come = Counter(identity(each) for role in branch.roles.values() for each in role.holders)
    found = []
    for person in chart.not_placed.values():
        who = identity(person.holder)
        if come[who]:
            come[who] -= 1
            found.append(person.id)
    return found


def without_people_of(branch: Chart, chart: Chart) -> tuple[Chart, int]:
    """A branch for a chart where some of its people hold posts already, and how many they are.

    A person holds one post: they stay where they are, and the posts that arrive are not named.
    """
    there = {identity(holder) for role in chart.roles.values() for holder in role.holders}
    records: list[AnyRecord] = []
    gone = 0
    for record in branch.records.values():
        if isinstance(record, Role):
            new = tuple(holder for holder in record.holders if identity(holder) not in there)
            gone += len(record.holders) - len(new)
            records.append(msgspec.structs.replace(record, holders=new))
        else:
            records.append(record)
    return Chart(records), gone
