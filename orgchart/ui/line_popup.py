"""A small question beside a dotted line: which second manager it shall lead to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.panels.inspector.role_picker import RolePicker
from orgchart.ui.widgets import label
from orgchart.ui.window import Window

tr = texts("Window")

_WIDTH = 328


class LinePopup(QFrame):
    """Type a name, choose, and the line leads there; Escape leaves it as it is."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setFixedWidth(_WIDTH)
        self._canvas = window.canvas_in_use
        self._picked = self._canvas.picked_line
        line, open_chart = self._picked.line, window.chart_in_use
        assert line is not None
        self.picker = RolePicker(tr("Dotted line to"), open_chart)
        self.picker.setPlaceholderText(tr("Type a name or a title"))
        self.picker.bar(lambda: set(line), tr("The line joins {name} already."))
        self.picker.picked.connect(self._pick)
        self.picker.textEdited.connect(self._tell)
        self._told = label("", "small", wrap=True)
        heading = tr("Dotted line from {name} to…").format(name=open_chart.name(line.report))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(label(heading, "heading", wrap=True))
        layout.addWidget(self.picker)
        layout.addWidget(self._told)
        self._told.hide()

    def open_beside(self) -> None:
        """Show it at the middle of the line, else of the chart."""
        view = self._canvas.viewport()
        at = view.rect().center()
        if self._picked.course() and view.rect().contains(self._picked.middle().toPoint()):
            at = self._picked.middle().toPoint()
        self.move(view.mapToGlobal(at + QPoint(0, 8)))
        self.show()
        self.picker.setFocus(Qt.FocusReason.PopupFocusReason)

    def _tell(self, text: str) -> None:
        why = self.picker.why_not(text)
        self._told.setText(why)
        self._told.setVisible(bool(why))
        self.adjustSize()

    def _pick(self, manager: Id | None) -> None:
        if manager is not None:  # an empty field is no wish
            self.close()
            self._picked.point("manager", manager)
