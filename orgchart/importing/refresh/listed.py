"""A chart as a newer staff list would make it, to be compared with how it is."""

from __future__ import annotations

from orgchart.importing.importer import Imported
from orgchart.importing.refresh.apply import apply_refresh
from orgchart.importing.refresh.plan import plan_refresh
from orgchart.importing.refresh.state import remembered
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.records import Id


def as_listed(chart: Chart, imported: Imported) -> Chart:
    """What a chart would be with all that a newer list says; the chart itself stays as it is."""
    plan = plan_refresh(chart, imported)
    draft = Draft(chart)
    apply_refresh(draft, plan)
    if remembered(chart) is None:
        _vacate_unlisted(draft, {str(row["role"]) for row in plan.state.rows.values()})
    change = dict(draft.change())
    change.pop(plan.state.id, None)  # that a list was read is no difference of the charts
    newer = Chart(chart.records.values())
    newer.apply(change)
    return newer


def _vacate_unlisted(draft: Draft, listed: set[Id]) -> None:
    """Who is not listed has left: a guess, for a chart that does not tell who was listed before."""
    for id, role in draft.chart.roles.items():
        if id not in listed and any(holder.name for holder in role.holders):
            draft.update(id, holders=(), status="vacant", vacant_seats=0)
