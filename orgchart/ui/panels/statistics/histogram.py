"""Spans of control as a small histogram; a bar leads to its managers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from orgchart.model.records import Severity
from orgchart.translation import counted, later, number, texts
from orgchart.ui.direction import isolated
from orgchart.ui.panels.findings.marks import paint_mark
from orgchart.ui.panels.statistics.figures import Bin
from orgchart.ui.style.appearance import appearance

tr = texts("Statistics")

_HEIGHT = 146
_FOOT = 22  # the names of the bins
_HEAD = 36  # number and shape over the highest bar
_BAR = 0.76
_LEAST = 3.0
_RADIUS = 3.0
_NUMBER = 16
_MARK = 11.0
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

_WITH: dict[Severity, tuple[str, str]] = {
    "error": (later("with an error"), later("with errors")),
    "warning": (later("with a warning"), later("with warnings")),
    "hint": (later("with a hint"), later("with hints")),
}


class Histogram(QWidget):
    """Bars of managers by span: neutral, but for those a rule minds, which carry its shape.

    A click chooses a bar, as do the arrow keys and Enter; ``chosen`` tells its managers.
    """

    chosen = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self.bins: list[Bin] = []
        self._current: int | None = None
        self._hovered: int | None = None
        self.setProperty("role", "small")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Span of control"))

    def show_bins(self, bins: list[Bin]) -> None:
        """Show other figures."""
        self.bins = bins
        told = [_sentence(each) for each in bins if each.managers]
        self.setAccessibleDescription("; ".join(told) or tr("No managers yet"))
        self.update()

    def bar(self, at: int) -> QRectF:
        """Where a bar stands, from the ground line up; without managers it has no height."""
        slot = self._slot(at)
        most = max((len(each.managers) for each in self.bins), default=0)
        count = len(self.bins[at].managers)
        room = self.height() - _FOOT - _HEAD
        high = max(_LEAST, room * count / most) if count else 0.0
        wide = slot.width() * _BAR
        left = slot.center().x() - wide / 2
        return QRectF(left, self.height() - _FOOT - high, wide, high)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(0, _HEIGHT)

    # --- painting -------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Bars from the ground line up, their numbers over and their spans below them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "16+" reads so everywhere
        for at in range(len(self.bins)):
            self._paint_bin(painter, at)
        painter.setPen(QPen(appearance().colour("border"), 1))
        ground = self.height() - _FOOT + 0.5
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        if self.hasFocus() and self._current is not None:
            painter.setPen(QPen(appearance().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._slot(self._current).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_bin(self, painter: QPainter, at: int) -> None:
        each, bar, slot = self.bins[at], self.bar(at), self._slot(at)
        colour = appearance().colour
        if at == self._hovered and each.managers:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(slot.adjusted(1, 0, -1, 0), 6, 6)
        _paint_bar(painter, each, bar)
        middle = int(Qt.AlignmentFlag.AlignCenter)
        painter.setPen(colour("textSecondary"))
        foot = slot.adjusted(0, slot.height() - _FOOT, 0, 0)
        painter.drawText(foot, middle, isolated(each.label))
        if not each.managers:
            return
        painter.setPen(colour("text"))
        over = QRectF(slot.left(), bar.top() - _NUMBER - 1, slot.width(), _NUMBER)
        painter.drawText(over, middle, number(len(each.managers), ","))
        if each.worst is not None:
            above = QPointF(slot.center().x(), over.top() - _MARK / 2 - 1)
            paint_mark(painter, each.worst, above, _MARK)

    def _slot(self, at: int) -> QRectF:
        wide = self.width() / max(len(self.bins), 1)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = len(self.bins) - 1 - at if mirrored else at
        return QRectF(place * wide, 0, wide, self.height())

    # --- choosing -------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A bar under the pointer can be chosen."""
        self._hover(self._at(event.position().x()))

    def leaveEvent(self, _: QEvent) -> None:  # noqa: N802
        """The pointer has gone."""
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click chooses the managers of a bar."""
        at = self._at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._choose(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows go from bar to bar, Enter chooses."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._step(-_KEYS[key] if mirrored else _KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """A tip tells a bar in a sentence."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._at(event.pos().x())
            text = _sentence(self.bins[at]) if at is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _at(self, x: float) -> int | None:
        slots = range(len(self.bins))
        return next((n for n in slots if self._slot(n).left() <= x < self._slot(n).right()), None)

    def _hover(self, at: int | None) -> None:
        self._hovered = at
        chosen = at is not None and bool(self.bins[at].managers)
        shape = Qt.CursorShape.PointingHandCursor if chosen else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.update()

    def _step(self, by: int) -> None:
        """To the next bar that has managers."""
        places = [at for at, each in enumerate(self.bins) if each.managers]
        if not places:
            return
        here = self._current if self._current is not None else (-1 if by > 0 else len(self.bins))
        ahead = [place for place in places if (place - here) * by > 0]
        if ahead:
            self._current = min(ahead) if by > 0 else max(ahead)
        self.update()

    def _choose(self, at: int | None) -> None:
        if at is not None and self.bins[at].managers:
            self._current = at
            self.chosen.emit(self.bins[at].managers)
            self.update()


def _paint_bar(painter: QPainter, each: Bin, bar: QRectF) -> None:
    """A neutral bar; the share that a rule minds stands on top in the rule's colour."""
    if not each.managers:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(appearance().colour("borderStrong"))
    painter.drawRoundedRect(bar, _RADIUS, _RADIUS)
    if each.worst is None:
        return
    share = max(_LEAST, bar.height() * len(each.minded) / len(each.managers))
    painter.save()
    painter.setClipRect(QRectF(bar.left(), bar.top(), bar.width(), share))
    painter.setBrush(appearance().colour(each.worst))
    painter.drawRoundedRect(bar, _RADIUS, _RADIUS)
    painter.restore()


def _sentence(each: Bin) -> str:
    count, minded = len(each.managers), len(each.minded)
    text = _managers(count, each.label)
    if each.worst is None:
        return text
    one, several = _WITH[each.worst]
    told = tr("{managers}, {findings}") if minded == count else tr("{managers}, {n} {findings}")
    findings = tr(several if minded > 1 else one)
    return told.format(managers=text, n=number(minded, ","), findings=findings)


def _managers(count: int, span: str) -> str:
    if span == "1":
        return counted(count, tr("1 manager with 1 report"), tr("{n} managers with 1 report"))
    one, many = tr("1 manager with {span} reports"), tr("{n} managers with {span} reports")
    return counted(count, one, many, span=span)
