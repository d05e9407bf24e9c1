"""A4: a lead of front-line people leads too many."""

from __future__ import annotations

from orgchart.rules import sources
from orgchart.rules.rule import Rule
from orgchart.rules.wide import check_front_line

RULE = Rule(
    id="A4",
    name="Wide front-line span",
    severity="warning",
    formula=(
        "At least half of the reports’ seats are below the level of team lead, and span > hint; "
        "a warning when span > warning. “From” is the lower end of what is usual."
    ),
    source=sources.cite(sources.ICMI, sources.QATC, sources.KOMMUNICATE),
    example="Ana Ruiz leads 17 representatives; 8–12 is usual.",
    thresholds={"from": 8, "hint": 12, "warning": 15},
    by_profile={
        "technical support": {"from": 5, "hint": 8, "warning": 10},
        "small company": {"from": 3, "hint": 8, "warning": 12},
        "general": {"from": 6},
    },
    of_manager=check_front_line,
)
