"""Named alternatives to the chart of today, in the same file.

A scenario is a change over today: one `Deviation` for each record that it has otherwise. All
functions here read the records of a file and give a change of them; a `Document` carries it out.
"""

from orgchart.model.scenarios.mending import mend_scenarios
from orgchart.model.scenarios.rebasing import (
    WHOLE,
    Choices,
    Conflict,
    Side,
    choose_all,
    conflicts,
    is_behind,
    rebase,
)
from orgchart.model.scenarios.recording import recorded
from orgchart.model.scenarios.seen import (
    change_of,
    deviations,
    is_of_scenario,
    scenarios,
    seen_chart,
    seen_records,
)
from orgchart.model.scenarios.taking import closed, needs, take_over
from orgchart.model.scenarios.verbs import (
    create,
    duplicate,
    named,
    recolour,
    rename,
    reorder,
    scenario,
    throw_away,
)

__all__ = [
    "WHOLE",
    "Choices",
    "Conflict",
    "Side",
    "change_of",
    "choose_all",
    "closed",
    "conflicts",
    "create",
    "deviations",
    "duplicate",
    "is_behind",
    "is_of_scenario",
    "mend_scenarios",
    "named",
    "needs",
    "rebase",
    "recolour",
    "recorded",
    "rename",
    "reorder",
    "scenario",
    "scenarios",
    "seen_chart",
    "seen_records",
    "take_over",
    "throw_away",
]
