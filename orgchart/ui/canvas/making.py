"""Roles added by hand on the canvas; the text cursor is at once in the new card's title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgchart.model.edits import add_role
from orgchart.model.records import Id

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas


def add_top(canvas: Canvas) -> None:
    """A new role that reports to nobody."""
    _add(canvas, canvas.tr("Add a top"), None)


def add_report(canvas: Canvas, manager: Id) -> None:
    """A new role at the end of a team."""
    _add(canvas, canvas.tr("Add a report"), manager)


def add_sibling(canvas: Canvas, id: Id) -> None:
    """A new role with the same manager, right after this one."""
    chart = canvas.open_chart.chart
    manager = chart.roles[id].reports_to
    siblings = chart.reports(manager)
    following = siblings[siblings.index(id) + 1 :]
    _add(canvas, canvas.tr("Add a colleague"), manager, following[0] if following else None)


def _add(canvas: Canvas, label: str, manager: Id | None, before: Id | None = None) -> None:
    with canvas.open_chart.edit(label) as draft:
        new = add_role(draft, manager, before=before)
    if new in canvas.open_chart.chart.roles:  # else the edit was refused
        canvas.open_chart.select([new])
        canvas.reveal(new)
        canvas.edit_title.emit(new)
