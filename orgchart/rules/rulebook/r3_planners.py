"""R3: many agents for each workforce planner."""

from __future__ import annotations

from functools import partial

from orgchart.rules import sources
from orgchart.rules.ratio import Staff, check_ratio
from orgchart.rules.rule import Rule

STAFF = Staff(
    function="workforce-management",
    noun="planner",
    none="no planner",
    usual="about one for 50 is usual up to 500 agents",
)

RULE = Rule(
    id="R3",
    name="Workforce planners",
    severity="hint",
    formula=(
        "Agents ≥ agents and agents ÷ FTE of the function workforce management > each. "
        "Needed: ⌈agents ÷ planned⌉."
    ),
    source=sources.SWPP,
    example=("50 agents and no planner; about one for 50 is usual up to 500 agents. 1 would do."),
    thresholds={"agents": 50, "each": 75, "planned": 50},
    of_chart=partial(check_ratio, STAFF),
)
