"""Shares out the functions of one person who has many, to people who do the like already."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.records import Id, Role
from orgchart.rules.likeness import FULL, strangeness
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import limit
from orgchart.rules.rule import Problem
from orgchart.rules.words import function_name, listed, tr, who

Handed = dict[str, Id | None]


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    role = chart.roles[problem.roles[0]]
    own = [slug for slug in dict.fromkeys(role.functions) if slug != "leadership"]
    spare = own[limit(chart.settings, "F3", "functions") :]
    handed = _takers(chart, role, spare)
    if handed is not None:
        names = listed([function_name(chart, slug) for slug in spare])
        takers = {id for id in handed.values() if id is not None}
        one = who(chart.roles[takers.pop()]) if len(takers) == 1 else ""
        yield Proposal(
            mend=MEND.id,
            label=tr("{who} hands {functions} over to {taker}").format(
                who=who(role), functions=names, taker=one or tr("those who do the like")
            ),
            apply=partial(_apply, id=role.id, handed=handed),
        )


def _takers(chart: Chart, role: Role, spare: list[str]) -> Handed | None:
    """Who takes each on: nobody where others have it; None when somebody is not to be found."""
    handed: Handed = {}
    load = {other.id: len({*other.functions}) for other in chart.roles.values()}
    for slug in spare:
        if any(slug in other.functions for other in chart.roles.values() if other.id != role.id):
            handed[slug] = None
            continue
        able = [
            other for other in chart.roles.values() if other.id != role.id and load[other.id] < FULL
        ]
        if not able:
            return None
        taker = min(able, key=lambda other: strangeness(other, slug, {role.reports_to}))
        load[taker.id] += 1
        handed[slug] = taker.id
    return handed


def _apply(draft: Draft, id: Id, handed: Handed) -> None:
    left = tuple(slug for slug in draft.role(id).functions if slug not in handed)
    draft.update(id, functions=left)
    for slug, taker in handed.items():
        if taker is not None:
            draft.update(taker, functions=(*draft.role(taker).functions, slug))


MEND = Mend(id="share-out-functions", label="Share functions out", rules=("F3",), propose=_propose)
