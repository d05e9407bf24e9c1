"""The column at the side: a blank chart, a file, a staff list, and the recent files."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from orgchart.drawing.theme import theme
from orgchart.translation import texts
from orgchart.ui.files.recent import RecentFiles
from orgchart.ui.start.recent_list import PAD, RecentList
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import button, label

tr = texts("Start")

_WIDTH = 296
_MARGIN = 20
_LOGO = (36, 34)
_TEAM = ("support", "loyalty", "returns")


class Side(QFrame):
    """Everything one can start with besides a template."""

    blank_asked = Signal()
    open_asked = Signal()
    import_asked = Signal()

    def __init__(self, recent: RecentFiles) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self.setFixedWidth(_WIDTH)
        self.blank = _wide(tr("Blank chart"), "plus")
        self.open = _wide(tr("Open…"), "folder-open")
        self.import_list = _wide(tr("Import a staff list…"), "table")
        self.blank.clicked.connect(self.blank_asked)
        self.open.clicked.connect(self.open_asked)
        self.import_list.clicked.connect(self.import_asked)
        self.recent = RecentList(recent)
        self._lay_out()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_MARGIN - PAD, _MARGIN, _MARGIN - PAD, _MARGIN)
        outer.setSpacing(8)
        outer.addLayout(self._head())
        outer.addWidget(self.recent, 1)
        drop = tr("Or drop an .orgchart, Excel or CSV file anywhere in this window.")
        foot = label(drop, "small", wrap=True)
        foot.setContentsMargins(PAD, 0, PAD, 0)
        outer.addWidget(foot)

    def _head(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setContentsMargins(PAD, 0, PAD, 0)
        layout.setSpacing(8)
        layout.addLayout(_name())
        layout.addSpacing(16)
        for each in (self.blank, self.open, self.import_list):
            layout.addWidget(each)
        layout.addSpacing(20)
        layout.addWidget(label(tr("Recent"), "label"))
        return layout


def _wide(text: str, icon_name: str) -> QPushButton:
    made = button(text, "", icon_name)
    made.setProperty("wide", True)
    return made


def _name() -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(_Logo())
    line.addWidget(label("Orgchart", "title"))
    line.addStretch(1)
    return line


class _Logo(QWidget):
    """A top and a team of three."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(*_LOGO)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(appearance().colour("borderStrong"), 1.5))
        painter.drawPolyline([QPointF(6, 24), QPointF(6, 17), QPointF(30, 17), QPointF(30, 24)])
        painter.drawLine(QPointF(18, 12), QPointF(18, 24))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(appearance().colour("accent"))
        painter.drawRoundedRect(QRectF(10, 2, 16, 10), 3, 3)
        for place, function in enumerate(_TEAM):
            painter.setBrush(QColor(theme(appearance().theme).function(function).band))
            painter.drawRoundedRect(QRectF(place * 12 + 0.5, 23, 11, 9), 2.5, 2.5)
