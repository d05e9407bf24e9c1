"""The head of a column: the function's chip and name, and how it is covered in all."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from orgchart.ui.coverage import words
from orgchart.ui.coverage.delegate import CoverageDelegate
from orgchart.ui.coverage.model import CHART_ORDER, CoverageTable
from orgchart.ui.panels.findings.marks import paint_mark
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon

_HEIGHT = 92
_PAD = 6
_CHIP = 18
_LINE = 17
_MARK = 11.0
_ARROW = 10


class CoverageHeader(QHeaderView):
    """Stays in sight; a click sorts, those who have the function first, then last, then not."""

    def __init__(self, table: CoverageTable, delegate: CoverageDelegate, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table, self._delegate = table, delegate
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(CHART_ORDER, Qt.SortOrder.AscendingOrder)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Three lines: chip, name, state."""
        return QSize(super().sizeHint().width(), _HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Chip, name in two lines at the most, shape and words."""
        if not rect.isValid() or section >= len(self._table.functions):
            return
        function = self._table.functions[section]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, appearance().colour("chrome"))
        painter.setPen(QPen(appearance().colour("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        self._paint_chip(painter, QRect(inner.left(), inner.top(), inner.width(), _CHIP), section)
        name = QRect(inner.left(), inner.top() + _CHIP + 3, inner.width(), 2 * _LINE)
        painter.setPen(appearance().colour("text"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(name, int(flags) | int(Qt.TextFlag.TextWordWrap), function.name)
        told = QRect(inner.left(), inner.bottom() - _LINE + 1, inner.width(), _LINE)
        self._paint_state(painter, told, section)
        painter.restore()

    def _paint_chip(self, painter: QPainter, rect: QRect, section: int) -> None:
        sign = self._delegate.sign(section)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(sign.initials) + 10
        chip = QRectF(0, 0, wide, _CHIP)
        chip.moveCenter(QRectF(rect).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(sign.colours.tint))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(QColor(sign.colours.ink))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), sign.initials)
        painter.setFont(self.font())
        if self.sortIndicatorSection() == section:
            down = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            arrow = QRect(0, 0, _ARROW, _ARROW)
            arrow.moveCenter(QPointF(chip.right() + _ARROW, chip.center().y()).toPoint())
            glyph = "arrow-down-bold" if down else "arrow-up-bold"
            draw_icon(painter, glyph, arrow, appearance().colour("accentInk"))

    def _paint_state(self, painter: QPainter, rect: QRect, section: int) -> None:
        function = self._table.functions[section]
        shape = words.SHAPES.get(function.state)
        room = rect.width() - (round(_MARK) + 5 if shape else 0)
        whole = words.summary(self._table.open_chart.chart, function)
        text = painter.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        wide = painter.fontMetrics().horizontalAdvance(text)
        left = rect.center().x() - (wide + rect.width() - room) / 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if shape:
            x = left + wide + 5 + _MARK / 2 if mirrored else left + _MARK / 2
            paint_mark(painter, shape, QPointF(x, rect.center().y() + 1), _MARK)
        painter.setPen(appearance().colour("textSecondary"))
        start = left if mirrored or not shape else left + _MARK + 5
        painter.drawText(
            QRectF(start, rect.top(), wide + 2, rect.height()),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                | Qt.AlignmentFlag.AlignAbsolute),
            text,
        )  # fmt: skip
