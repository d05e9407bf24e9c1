"""R2: many agents for each trainer."""

from __future__ import annotations

from functools import partial

from orgchart.rules import sources
from orgchart.rules.ratio import Staff, check_ratio
from orgchart.rules.rule import Rule

STAFF = Staff(
    function="training",
    noun="trainer",
    none="no trainer",
    usual="centres report one for 15 to 63",
)

RULE = Rule(
    id="R2",
    name="Trainers",
    severity="hint",
    formula=(
        "Agents ≥ agents and agents ÷ FTE of the function training > each. "
        "Needed: ⌈agents ÷ planned⌉."
    ),
    source=sources.CALL_CENTRE_HELPER,
    example="30 agents and no trainer; centres report one for 15 to 63. 1 would do.",
    thresholds={"agents": 30, "each": 65, "planned": 50},
    of_chart=partial(check_ratio, STAFF),
)
