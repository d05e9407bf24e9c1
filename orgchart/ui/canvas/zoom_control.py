"""The small panel that tells and changes how large the chart is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from orgchart.translation import number, texts
from orgchart.ui.canvas.chart_view import ChartView
from orgchart.ui.canvas.floating import ROOM, Floating
from orgchart.ui.direction import isolated
from orgchart.ui.widgets import divider, tool_button

tr = texts("Canvas")

_STEP = 1.25
_PERCENTS = (25, 50, 75, 100, 150, 200, 400)
_NUMBER_WIDTH = 56
_DIVIDER_HEIGHT = 18
_PAD = 2


class ZoomControl(Floating):
    """Smaller, the percentage with a menu, larger, fit; ``extra`` actions end the menu.

    ``further`` are buttons for other ways to see a chart, each set off by a line.
    """

    def __init__(self, canvas: ChartView, extra: list[QAction], further: list[QToolButton]) -> None:
        super().__init__(canvas, "leading")
        self._canvas = canvas
        self.setAccessibleName(tr("Zoom"))
        self.smaller = tool_button("minus", tr("Zoom out"))
        self.larger = tool_button("plus", tr("Zoom in"))
        self.fit = tool_button("corners-out", tr("Fit the chart"))
        self.percent = self._percent_button(extra)
        self.further = further
        self._lay_out()
        self.smaller.clicked.connect(lambda: canvas.zoom(1 / _STEP))
        self.larger.clicked.connect(lambda: canvas.zoom(_STEP))
        self.fit.clicked.connect(canvas.fit)
        canvas.zoomed.connect(self._show_scale)
        self._show_scale(canvas.camera.scale)
        self.settle()

    def event(self, event: QEvent) -> bool:
        """Stay in the corner when a button takes more room, or none."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A press beside the buttons is not one on the chart."""
        event.accept()

    def _percent_button(self, extra: list[QAction]) -> QToolButton:
        button = QToolButton()
        button.setToolTip(tr("Choose a zoom"))
        button.setFixedWidth(_NUMBER_WIDTH)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for percent in _PERCENTS:
            choice = menu.addAction(tr("{n} %").format(n=percent))
            choice.triggered.connect(lambda _=False, p=percent: self._canvas.zoom_to(p / 100))
        menu.addSeparator()
        menu.addActions(extra)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(ROOM + _PAD,) * 4)
        layout.setSpacing(0)
        parts: list[QWidget] = [self.smaller, self.percent, self.larger, _line(), self.fit]
        for button in self.further:
            parts += [_line(), button]
        for part in parts:
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
            if isinstance(part, QToolButton):
                part.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _show_scale(self, scale: float) -> None:
        text = tr("{n} %").format(n=number(scale * 100, ".0f") if scale >= 0.01 else "<1")
        self.percent.setText(isolated(text))
        self.percent.setAccessibleName(tr("Zoom: {percent}").format(percent=text))


def _line() -> QFrame:
    line = divider(vertical=True)
    line.setFixedHeight(_DIVIDER_HEIGHT)
    return line
