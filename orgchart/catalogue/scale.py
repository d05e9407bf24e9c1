"""A template at another size: exactly so many seats, led by the span rules.

1. The chart is read as kinds of posts (`kinds`).
2. A guess is made how many of the people are front line; their seats are divided among the
   groups in the template's proportions, by largest remainder (`groups`).
3. Where there are too few people for a team or a group of its own, like tasks are taken together
   (`folding`); layers beyond the limit go (`layers`); where a leader would lead too many, leads,
   managers and layers are added (`growing`). The thresholds and their sources are in `spans`.
4. From the leaders this takes follows the next guess, until both add up to the size (`plan`).
5. The kinds become cards again, seats spread evenly, known roles under their old ids (`build`).
6. Shifts that too few people are left for are not named any more (`shifts`).
"""

from __future__ import annotations

import msgspec

from orgchart.catalogue.build import build
from orgchart.catalogue.kinds import Kind, read_kinds
from orgchart.catalogue.plan import plan
from orgchart.catalogue.shifts import without_empty_promises
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Role
from orgchart.translation import number, texts

tr = texts("Templates")

MOST_PEOPLE = 100_000


def scale(chart: Chart, people: int) -> Chart:
    """The chart with exactly ``people`` seats, vacant ones included; the same chart if it has.

    Every function of the chart stays with somebody. Holders are left out. Raises InputError
    for a size that is no size (below 1, above 100,000) and for a chart without a single top.
    """
    if not 1 <= people <= MOST_PEOPLE:
        raise InputError(
            tr(
                "A chart cannot have {people} people; choose a number from 1 to {most_people}."
            ).format(people=number(people, ","), most_people=number(MOST_PEOPLE, ","))
        )
    kinds = read_kinds(chart)
    if people == sum(role.seats for role in chart.roles.values()):
        return chart
    settings = chart.settings
    roles = build(plan(kinds, people, settings.title)) if people > 1 else [_alone(kinds)]
    others = [record for record in chart.records.values() if not isinstance(record, Role)]
    return without_empty_promises(Chart([*roles, *others]))


def _alone(top: Kind) -> Role:
    """The one person who does it all."""
    everything = dict.fromkeys(task for kind in top.walk() for task in kind.role.functions)
    return msgspec.structs.replace(top.role, functions=tuple(everything))
