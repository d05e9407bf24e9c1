"""What a preview is of, and the two ways to end it, at the top of the canvas."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from orgchart.rules.mends import Proposal
from orgchart.translation import counted, number, texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.floating import ROOM, Floating
from orgchart.ui.widgets import column, label

tr = texts("Mending")

_FROM_TOP = 12
_WIDEST = 560
_NAMES = 3  # that are told one by one


class Banner(Floating):
    """A sentence, its effect on headcount, and “Apply” and “Cancel”."""

    agreed = Signal()
    left = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, "middle")
        self._canvas = canvas
        self.sentence = label("", "strong", wrap=True)
        self.effect = label("", "small")
        self.apply = _Answer(tr("Apply"), "mend")
        self.cancel = _Answer(tr("Cancel"), "ghost")
        self.apply.clicked.connect(self.agreed)
        self.cancel.clicked.connect(self.left)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(ROOM + 14, ROOM + 8, ROOM + 8, ROOM + 8)
        layout.setSpacing(8)
        layout.addWidget(column(self.sentence, self.effect, spacing=0), 1)
        layout.addSpacing(8)
        layout.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignVCenter)

    def tell(self, proposal: Proposal, removed: Sequence[str] = ()) -> None:
        """Say what is shown; ``removed`` are cards that are no more and cannot be outlined."""
        self.sentence.setText(tr("Preview: {what}").format(what=proposal.label))
        told = [effect_of(proposal), self._removed(removed)]
        self.effect.setText(" · ".join(filter(None, told)))
        self.effect.setVisible(bool(self.effect.text()))
        text = self.sentence.fontMetrics().horizontalAdvance(self.sentence.text())
        self.sentence.setFixedWidth(min(text + 4, _WIDEST, self._canvas.width() // 2))
        self.settle()

    def _removed(self, names: Sequence[str]) -> str:
        if not names:
            return ""
        shown = ", ".join(names[:_NAMES])
        if len(names) > _NAMES:
            return tr("Removed: {names} and {n} more").format(names=shown, n=len(names) - _NAMES)
        return tr("Removed: {names}").format(names=shown)

    def settle(self) -> None:
        """At the top of the canvas, in the middle."""
        super().settle()
        self.move(self.x(), _FROM_TOP - ROOM)


class _Answer(QPushButton):
    """A button that Enter presses, too."""

    def __init__(self, text: str, kind: str) -> None:
        super().__init__(text)
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter does what a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def effect_of(proposal: Proposal) -> str:
    """What a proposal does to headcount and FTE: "1 seat more · 1 FTE more"."""
    return " · ".join(filter(None, [_seats(proposal.seats), _fte(proposal.fte)]))


def _seats(amount: float) -> str:
    if not amount:
        return ""
    if amount > 0:
        return counted(amount, tr("1 seat more"), tr("{n} seats more"), "g")
    return counted(-amount, tr("1 seat less"), tr("{n} seats less"), "g")


def _fte(amount: float) -> str:
    if not amount:
        return ""
    told = tr("{n} FTE more") if amount > 0 else tr("{n} FTE less")
    return told.format(n=number(abs(round(amount, 2)), "g"))
