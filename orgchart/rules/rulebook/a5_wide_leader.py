"""A5: a leader of leaders leads too many."""

from __future__ import annotations

from orgchart.rules import sources
from orgchart.rules.rule import Rule
from orgchart.rules.wide import check_leaders

RULE = Rule(
    id="A5",
    name="Wide span over leaders",
    severity="warning",
    formula=(
        "More than half of the reports’ seats are of level team lead or above, and span > hint; "
        "a warning when span > warning. “From” is the lower end of what is usual."
    ),
    source=sources.cite(sources.MCKINSEY, sources.RSM),
    example="Di Ray leads 11 team leads; 3–8 is usual.",
    thresholds={"from": 3, "hint": 8, "warning": 10},
    by_profile={"small company": {"hint": 7}},
    of_manager=check_leaders,
)
