"""Takes the leader with the narrowest span out of each of the longest lines."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import remove_role
from orgchart.model.metrics import is_leader, layers, reporting_seats, role_fte
from orgchart.model.records import Id, Role
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import seats
from orgchart.rules.rule import Problem
from orgchart.rules.words import counted, tr, who

_MOST = 8  # leaders; more than that is a reorganisation, not a mend


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    gone = _needless(chart, usual=int(problem.facts.split()[1]))
    if gone:
        roles = [chart.roles[id] for id in gone]
        yield Proposal(
            mend=MEND.id,
            label=_label(roles),
            apply=partial(_apply, gone=tuple(gone)),
            seats=-seats(roles),
            fte=-sum(map(role_fte, roles)),
        )


def _label(roles: list[Role]) -> str:
    if len(roles) == 1:
        return tr("Take {who} out of the longest line").format(who=who(roles[0]))
    leaders = counted(len(roles), "leader")
    return tr("Take {leaders} out of the longest lines").format(leaders=leaders)


def _needless(chart: Chart, usual: int) -> list[Id]:
    """The leaders to take out until there are as many layers as usual, or as can be."""
    gone: list[Id] = []
    left = Chart(chart.records.values())
    while left.roles and len(list(layers(left))) > usual:
        more = _narrowest(left)
        if not more or len(gone) + len(more) > _MOST:
            break
        draft = Draft(left)
        _apply(draft, tuple(more))
        left.apply(draft.change())
        gone += more
    return gone


def _narrowest(chart: Chart) -> list[Id]:
    """Leaders, one on each of the longest lines, without whom there is a layer less; or none."""
    *_, deepest = layers(chart)
    gone: list[Id] = []
    for end in deepest:
        above = list(chart.managers_above(end))[:-1]
        if any(id in gone for id in above):
            continue
        leaders = [id for id in above if is_leader(chart.roles[id])]
        if not leaders or len(gone) == _MOST:
            return []
        gone.append(min(leaders, key=lambda id: reporting_seats(chart, id)))
    return gone


def _apply(draft: Draft, gone: tuple[Id, ...]) -> None:
    for id in gone:
        remove_role(draft, id)


MEND = Mend(id="take-out-layer", label="Take out a layer", rules=("L1",), propose=_propose)
