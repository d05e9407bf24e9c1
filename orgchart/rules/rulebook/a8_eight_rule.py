"""A8: from eight at the front line on there is a team lead, and a manager."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.records import LEADER_RANK, LEVEL_RANK, Role
from orgchart.rules import sources
from orgchart.rules.facts import Facts, front_line
from orgchart.rules.ratio import shares
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import counted, each, tr


def _check_head(facts: Facts, head: Role, limits: Limits) -> Iterator[Finding]:
    team = facts.team(head.id).seats
    front = -(-front_line(team) // head.seats)
    if head.level == "team lead" or "team lead" in team or front < limits["front"]:
        return
    needed = shares(front, limits["per lead"])
    message = (
        tr(
            "{who} leads {n} at the front line without a team lead; "
            "1 team lead is usual for so many."
        )
        if needed == 1
        else tr(
            "{who} leads {n} at the front line without a team lead; "
            "{needed} team leads are usual for so many."
        )
    ).format(who=each(head), n=front, needed=needed)
    yield Finding(message, (head.id,), facts=(needed,))


def _check_chart(facts: Facts, limits: Limits) -> Iterator[Finding]:
    front = front_line(facts.seats)
    if front < limits["front"] or any(LEVEL_RANK[level] > LEADER_RANK for level in facts.seats):
        return
    needed = shares(front, limits["per lead"])
    managers = shares(needed, limits["per manager"])
    message = tr(
        "{n} seats at the front line and no manager; {leads} and {managers} are the usual minimum."
    ).format(n=front, leads=counted(needed, "team lead"), managers=counted(managers, "manager"))
    tops = tuple(facts.chart.reports(None))
    yield Finding(message, tops, about="", facts=(needed, managers))


RULE = Rule(
    id="A8",
    name="Rule of eight",
    severity="hint",
    formula=(
        "A head other than a team lead has ≥ front front-line seats among its reports and no "
        "team lead, or the chart has as many and no manager. Needed: ⌈front line ÷ per lead⌉ team "
        "leads, ⌈team leads ÷ per manager⌉ managers."
    ),
    source=sources.COLLECTION,
    example=(
        "“Head” leads 8 at the front line without a team lead; 1 team lead is usual for so many."
    ),
    thresholds={"front": 8, "per lead": 10, "per manager": 8},
    of_manager=_check_head,
    of_chart=_check_chart,
)
