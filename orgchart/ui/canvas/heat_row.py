"""One line of the legend of a heat view: swatch, what it stands for, how many roles."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen

from orgchart.drawing.band import swatch
from orgchart.drawing.heat import HeatEntry
from orgchart.painting import ShapePainter
from orgchart.translation import number, texts
from orgchart.ui.painted_row import PaintedRow
from orgchart.ui.style.appearance import appearance

tr = texts("Canvas")

_HEIGHT = 26
# A small card: band and ground.
_SWATCH, _WIDE, _BAND = 14.0, 20.0, 9.0
_PAD = 8
_GAP = 8
_NUMBER = 40
_LONGEST = 180
_SHAPES = ShapePainter({})


class HeatRow(PaintedRow):
    """Checked while its roles alone are clear; ``lit`` tells whether pointer or focus are on it."""

    lit = Signal(bool)
    radius = 5

    def __init__(self, entry: HeatEntry) -> None:
        super().__init__(_HEIGHT)
        self.entry = entry
        count = len(entry.ids)
        roles = tr("1 role") if count == 1 else tr("{n} roles")
        self.setText(entry.label)
        self.setAccessibleName(f"{entry.label}: {roles.format(n=number(count, ','))}")
        told = tr("{name}; click to select them and fade the others, click again to end that")
        self.setToolTip(told.format(name=self.accessibleName()))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for the label, up to a length, and the number."""
        self.ensurePolished()
        name = min(self.fontMetrics().horizontalAdvance(self.text()) + 2, _LONGEST)
        return QSize(round(2 * _PAD + _WIDE + 2 * _GAP + name + _NUMBER), _HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Show which roles are meant."""
        super().enterEvent(event)
        self.lit.emit(True)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Show all of them again."""
        super().leaveEvent(event)
        self.lit.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """As with the pointer."""
        super().focusInEvent(event)
        self.lit.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """As with the pointer."""
        super().focusOutEvent(event)
        self.lit.emit(False)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Swatch, label, number, from the leading side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.setPen(QPen(appearance().colour("accent"), 1))
            painter.setBrush(appearance().colour("accentTint"))
            ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(ground, self.radius, self.radius)
        self.paint_ground(painter)
        top = (_HEIGHT - _SWATCH) / 2
        place = self.placed(QRectF(_PAD, top, _WIDE, _SWATCH))
        painter.save()
        painter.translate(place.topLeft())
        painter.fillRect(QRectF(0, 0, _WIDE, _SWATCH), QColor(self.entry.sign.colours.tint))
        band = 0.0 if not self.mirrored else _WIDE - _BAND
        _SHAPES.paint(painter, swatch(self.entry.sign, band, 0, _BAND, _SWATCH))
        painter.restore()
        painter.setPen(QPen(appearance().colour("borderStrong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(-0.5, -0.5, 0.5, 0.5), 2.5, 2.5)
        start = _PAD + _WIDE + _GAP
        room = QRectF(start, 0, self.width() - start - _NUMBER - _PAD, _HEIGHT)
        name = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.setPen(appearance().colour("text"))
        self.paint_text(painter, room, name, ahead=True)
        painter.setPen(appearance().colour("textSecondary"))
        end = QRectF(self.width() - _NUMBER - _PAD, 0, _NUMBER, _HEIGHT)
        self.paint_text(painter, end, number(len(self.entry.ids), ","), ahead=False)
        painter.end()
