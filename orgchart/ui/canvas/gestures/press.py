"""What pressing and letting go of a card does to the selection, before and without a drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent

if TYPE_CHECKING:
    from orgchart.model.records import Id
    from orgchart.ui.canvas.canvas import Canvas

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def select(canvas: Canvas, pressed: Id, event: QMouseEvent) -> None:
    """Select the card; with Ctrl or Shift the others stay selected."""
    others = canvas.open_chart.selection if event.modifiers() & _ADDING else ()
    canvas.open_chart.select([pressed, *others])


def click(canvas: Canvas, pressed: Id, event: QMouseEvent, *, was_selected: bool) -> None:
    """Let go without a drag: what a press on a selected card has put off."""
    chart = canvas.open_chart
    if event.button() == Qt.MouseButton.RightButton:
        canvas.menu_wanted.emit(event.globalPosition().toPoint())
    elif was_selected and event.modifiers() & _ADDING:
        chart.select(id for id in chart.selection if id != pressed)
    elif was_selected:
        chart.select([pressed])
