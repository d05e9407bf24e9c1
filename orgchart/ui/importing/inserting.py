"""An imported list as part of a chart that is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from orgchart.importing import Imported
from orgchart.importing.profiles import Profile
from orgchart.importing.refresh.state import remembered, state_of
from orgchart.model.draft import Draft
from orgchart.model.records import Id
from orgchart.ui.aside import edit_aside
from orgchart.ui.files.graft import graft_roles
from orgchart.ui.importing.fields import tr
from orgchart.ui.panels.showing import show_roles

if TYPE_CHECKING:
    from orgchart.ui.window import Window


def insert_under(
    window: Window, imported: Imported, path: Path, *, on: str, profile: Profile | None
) -> None:
    """Put the roles of a list under the selected role, or beside the tops; one step.

    What the list said is kept for a newer one, unless the chart comes of a list already.
    """
    chart = window.chart_in_use
    manager = chart.selection[0] if chart.selection else None
    there = remembered(chart.chart)

    def insert(draft: Draft) -> list[Id]:
        ids = graft_roles(draft, imported.chart, manager)
        if there is None and imported.report.source.format:
            draft.put(state_of(imported, ids, path.name, on, profile))
        return [ids[id] for id in imported.chart.reports(None)]

    edit_aside(
        window,
        tr("Insert “{name}”").format(name=path.stem),
        insert,
        lambda tops: show_roles(window.canvas_in_use, tops),
        touches=len(imported.chart.roles),
    )
