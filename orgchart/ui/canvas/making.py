"""Roles added by hand on the canvas; the text cursor is at once in the new card's title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgchart.model.chart import Chart
from orgchart.model.edits import add_manager_above, add_role
from orgchart.model.records import Id
from orgchart.model.stepping import level_down, level_up
from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

tr = texts("Canvas")


def add_top(canvas: Canvas) -> None:
    """A new role that reports to nobody."""
    _add(canvas, tr("Add a top"), None)


def add_report(canvas: Canvas, manager: Id) -> None:
    """A new role at the end of a team."""
    _add(canvas, tr("Add a report"), manager)


def add_sibling(canvas: Canvas, id: Id) -> None:
    """A new role with the same manager, right after this one."""
    chart = canvas.open_chart.chart
    manager = chart.roles[id].reports_to
    _add(canvas, tr("Add a colleague"), manager, _following(chart, id))


def add_manager(canvas: Canvas, id: Id) -> None:
    """A new role between this one and its manager."""
    with canvas.open_chart.edit(tr("Add a manager above")) as draft:
        new = add_manager_above(draft, id)
    _edit_new(canvas, new)


def indent(canvas: Canvas, id: Id) -> None:
    """A role reports to the colleague before it; without one it stays."""
    with canvas.open_chart.edit(tr("Move down a new role")) as draft:
        level_down(draft, [id])


def outdent(canvas: Canvas, id: Id) -> None:
    """A role becomes the next colleague of its manager; a top stays."""
    with canvas.open_chart.edit(tr("Move up a new role")) as draft:
        level_up(draft, [id])


def _following(chart: Chart, id: Id) -> Id | None:
    """The colleague after a role."""
    siblings = chart.reports(chart.roles[id].reports_to)
    place = siblings.index(id) + 1
    return siblings[place] if place < len(siblings) else None


def _add(canvas: Canvas, label: str, manager: Id | None, before: Id | None = None) -> None:
    with canvas.open_chart.edit(label) as draft:
        new = add_role(draft, manager, before=before)
    _edit_new(canvas, new)


def _edit_new(canvas: Canvas, new: Id) -> None:
    if new in canvas.open_chart.chart.roles:  # else the edit was refused
        canvas.open_chart.select([new])
        canvas.reveal(new)
        canvas.edit_title.emit(new)
