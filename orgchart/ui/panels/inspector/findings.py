"""What the rules say of the selected roles: a tinted box for each finding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from orgchart.drawing.look import State
from orgchart.drawing.marks import finding
from orgchart.painting import ShapePainter
from orgchart.rules import Problem
from orgchart.translation import texts
from orgchart.ui.mending.finding_actions import FindingActions
from orgchart.ui.mending.mending import Mending
from orgchart.ui.start.elided import ElidedLabel
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import column, label

tr = texts("Findings")

_SIGN = 16
_MOST_BOXES = 4
# Those that are best; all of them stand in the list of findings.
_MOST_MENDS = 2
# The whole of it stands in the tip and in the list of findings.
_SOURCE_LINES = 2


class Findings(QWidget):
    """The findings, the gravest first; beyond four they are counted.

    With ``mending`` each has its first mends, and can be accepted.
    """

    def __init__(self, mending: Mending | None = None) -> None:
        super().__init__()
        self._mending = mending
        self._shown: tuple[int, tuple[Problem, ...]] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 12, 16, 0)
        self._layout.setSpacing(8)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these findings."""
        wanted = (self._mending.edits if self._mending else 0, tuple(problems))
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for problem in problems[:_MOST_BOXES]:
            self._layout.addWidget(_box(problem, self._mending))
        if len(problems) > _MOST_BOXES:
            more = tr("and {n} more findings").format(n=len(problems) - _MOST_BOXES)
            self._layout.addWidget(label(more, "small"))
        self.setVisible(bool(problems))


def _box(problem: Problem, mending: Mending | None) -> QFrame:
    box = QFrame()
    state: State = "accepted" if problem.accepted else problem.severity
    box.setProperty("tint", state)
    box.setAccessibleName(f"{state}: {problem.message}")
    texts = column(label(problem.message, "strong", wrap=True), *_below(problem), spacing=2)
    if mending is not None:
        actions = FindingActions(mending, problem, asks=True, most=_MOST_MENDS)
        texts.layout().addWidget(actions)  # type: ignore[union-attr]
    layout = QHBoxLayout(box)
    layout.setContentsMargins(10, 10, 10, 10)
    layout.setSpacing(8)
    layout.addWidget(Sign(state), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(texts, 1)
    return box


def _below(problem: Problem) -> Iterator[QLabel]:
    """Why it is accepted, if it is; and on what the rule rests."""
    accepted = problem.accepted
    if accepted is not None:
        until = tr(" (until {day})").format(day=accepted.until) if accepted.until else ""
        told = tr("Accepted: {reason}").format(reason=accepted.reason) + until
        yield label(told, "", wrap=True)
    if problem.reopened:
        yield label(tr("It was accepted before, and is open again."), "small", wrap=True)
    source = ElidedLabel(f"{problem.rule} · {problem.source}", "small", _SOURCE_LINES)
    source.setToolTip(problem.source)
    yield source


class Sign(QWidget):
    """The shape of a severity, or of what is accepted."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state = state
        self.setFixedSize(QSize(_SIGN, _SIGN + 2))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """As on a card's badge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = appearance().colour
        ink, ground = colour(self._state).name(), colour(f"{self._state}Tint").name()
        middle = QRectF(self.rect()).center()
        shapes = finding(self._state, middle.x(), middle.y(), _SIGN - 2.0, ink, ground)
        ShapePainter({}).paint(painter, shapes)
