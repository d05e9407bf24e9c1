"""A button for one mend: under the pointer or with the focus it is previewed, then it is done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from orgchart.rules import Problem
from orgchart.rules.mends import Proposal
from orgchart.ui.mending.banner import effect_of
from orgchart.ui.mending.mending import Mending
from orgchart.ui.panels.type import font_of
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon

# Milliseconds the pointer rests before the chart changes under the eyes.
_RESTING = 120
_LEAST, _PAD, _ICON, _GAP = 28, 10, 15, 7
_ABOVE = 5
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Offer(QPushButton):
    """Says in words what would be done; wraps where it has no room for them in one line.

    Hovering and the focus show a preview; a click or Enter does what is shown, and shows first
    what is not yet. One that only ``asks`` keeps the preview until the banner is answered.
    """

    def __init__(
        self, mending: Mending, problem: Problem, proposal: Proposal, *, asks: bool = False
    ) -> None:
        super().__init__()
        self._mending, self._problem, self.proposal = mending, problem, proposal
        self._asks = asks
        self._text = proposal.label + ("…" if asks else "")
        self.setProperty("kind", "ghost" if asks else "mend")
        self.setAccessibleName(self._text)
        self.setAccessibleDescription(effect_of(proposal))
        self.setToolTip(effect_of(proposal))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._font = font_of("label")
        self._font.setWeight(self._font.Weight.DemiBold)
        self._resting = QTimer(self, singleShot=True, interval=_RESTING)
        self._resting.timeout.connect(lambda: mending.preview(problem, proposal))
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self._resting.stop()
        shown = self._mending.shown
        if self._asks or shown is None or shown.proposal is not self.proposal:
            self._mending.preview(self._problem, self.proposal, held=True)
        else:
            self._mending.carry_out()

    # --- showing before doing -------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Show what it would do, once the pointer rests."""
        super().enterEvent(event)
        self._resting.start()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Show the chart again."""
        super().leaveEvent(event)
        self._resting.stop()
        self._mending.leave_soon()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Who comes by key sees at once what it would do."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._mending.preview(self._problem, self.proposal)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the chart again."""
        super().focusOutEvent(event)
        self._mending.leave_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter does what a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    # --- looks ----------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line."""
        return QSize(0, _LEAST)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same: how high it must be follows from its width."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """As many lines as the text needs."""
        room = QRect(0, 0, max(1, width - 2 * _PAD - _ICON - _GAP), 10_000)
        text = self._metrics.boundingRect(room, _WRAP, self._text)
        return max(_LEAST, text.height() + 2 * _ABOVE)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The button's ground, an icon for what it does to headcount, the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        ink = appearance().colour("accentInk")
        sign = QRect(_PAD, (_LEAST - _ICON) // 2, _ICON, _ICON)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        draw_icon(painter, self._icon, self._placed(sign), ink)
        left = _PAD + _ICON + _GAP
        room = self._placed(QRect(left, 0, self.width() - left - _PAD, self.height()))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.setFont(self._font)
        painter.setPen(ink)
        painter.drawText(room, flags | _WRAP, self._text)
        painter.end()

    @property
    def _icon(self) -> str:
        if not self.proposal.seats:
            return "arrow-bend-up-right"
        return "user-plus" if self.proposal.seats > 0 else "user-minus"

    @property
    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font)

    def _placed(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
