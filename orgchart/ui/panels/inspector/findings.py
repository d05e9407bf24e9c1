"""What the rules say of the selected roles: a tinted box for each finding."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from orgchart.drawing.marks import finding
from orgchart.model.records import Severity
from orgchart.painting import ShapePainter
from orgchart.rules import Problem
from orgchart.ui.start.elided import ElidedLabel
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import column, label

_SIGN = 16
_MOST_BOXES = 4
# The whole of it stands in the tip and in the list of findings.
_SOURCE_LINES = 2


class Findings(QWidget):
    """The findings, the gravest first; beyond four they are counted."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Problem, ...] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 12, 16, 0)
        self._layout.setSpacing(8)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these findings."""
        if tuple(problems) == self._shown:
            return
        self._shown = tuple(problems)
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for problem in problems[:_MOST_BOXES]:
            self._layout.addWidget(_box(problem))
        if len(problems) > _MOST_BOXES:
            more = self.tr("and {n} more findings").format(n=len(problems) - _MOST_BOXES)
            self._layout.addWidget(label(more, "small"))
        self.setVisible(bool(problems))


def _box(problem: Problem) -> QFrame:
    box = QFrame()
    box.setProperty("tint", problem.severity)
    box.setAccessibleName(f"{problem.severity}: {problem.message}")
    sentence = label(problem.message, "strong", wrap=True)
    source = ElidedLabel(f"{problem.rule} · {problem.source}", "small", _SOURCE_LINES)
    source.setToolTip(problem.source)
    layout = QHBoxLayout(box)
    layout.setContentsMargins(10, 10, 10, 10)
    layout.setSpacing(8)
    layout.addWidget(Sign(problem.severity), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(column(sentence, source, spacing=2), 1)
    return box


class Sign(QWidget):
    """The shape of a severity."""

    def __init__(self, severity: Severity) -> None:
        super().__init__()
        self._severity = severity
        self.setFixedSize(QSize(_SIGN, _SIGN + 2))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """As on a card's badge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = appearance().colour
        ink, ground = colour(self._severity).name(), colour(f"{self._severity}Tint").name()
        middle = QRectF(self.rect()).center()
        shapes = finding(self._severity, middle.x(), middle.y(), _SIGN - 2.0, ink, ground)
        ShapePainter({}).paint(painter, shapes)
