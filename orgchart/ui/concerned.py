"""Which roles a change is about, for who shows them after an undo."""

from __future__ import annotations

from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.records import Id, Role


def concerned_by(change: Change, chart: Chart) -> list[Id]:
    """The roles of a change that are there: first those that came, managers first."""
    roles = chart.roles
    came = {id for id, (before, _) in change.items() if before is None and id in roles}
    tops = [id for id in came if roles[id].reports_to not in came]
    return list(dict.fromkeys([*tops, *came, *(id for id in change if id in roles)]))


def managers_of_removed(change: Change, chart: Chart) -> list[Id]:
    """The managers of roles that are there no more."""
    before = [was for was, _ in change.values() if isinstance(was, Role)]
    return [role.reports_to for role in before if role.reports_to in chart.roles]
