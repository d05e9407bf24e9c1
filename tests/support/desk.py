"""A chart put in front of a person: in a window that is in use, with the focus on the canvas."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from orgchart.model.chart import Chart
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window


def put(window: Window, shown: Chart) -> Canvas:
    """Show a chart in an open window instead of the one before; its canvas."""
    window.show_chart(OpenChart(shown))
    window.activateWindow()
    window.canvas_in_use.setFocus()
    QApplication.processEvents()
    return window.canvas_in_use
