"""R1: many agents for each quality analyst."""

from __future__ import annotations

from functools import partial

from orgchart.rules import sources
from orgchart.rules.ratio import Staff, check_ratio
from orgchart.rules.rule import Rule

STAFF = Staff(
    function="quality",
    noun="quality analyst",
    none="no quality analyst",
    usual="a quarter of centres have 15–25 for each",
)

RULE = Rule(
    id="R1",
    name="Quality analysts",
    severity="hint",
    formula=(
        "Agents ≥ agents and agents ÷ FTE of the function quality > each. Agents are front-line "
        "seats that serve customers. Needed: ⌈agents ÷ planned⌉."
    ),
    source=sources.cite(sources.QATC, sources.CALL_CENTRE_HELPER),
    example=(
        "90 agents and 1 quality analyst; a quarter of centres have 15–25 for each. 3 would do."
    ),
    thresholds={"agents": 30, "each": 45, "planned": 30},
    of_chart=partial(check_ratio, STAFF),
)
