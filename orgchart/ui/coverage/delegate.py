"""A cell of the matrix: a shape and a word, never a colour alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from orgchart.drawing.signs import Sign, signs_of
from orgchart.drawing.theme import theme
from orgchart.rules.coverage import State
from orgchart.ui.coverage.model import CoverageTable
from orgchart.ui.coverage.words import SHAPES
from orgchart.ui.panels.findings.marks import paint_mark
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon

_DISC = 16.0
_MARK = 12.0
_GAP = 6
_DASH = [2.0, 2.0]


class CoverageDelegate(QStyledItemDelegate):
    """Paints who has a function: a disc in its colour, a diamond where one is alone."""

    def __init__(self, table: CoverageTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self._signs: dict[str, Sign] = {}
        table.modelReset.connect(self.forget)
        table.dataChanged.connect(self.forget)
        appearance().changed.connect(self.forget)

    def forget(self, *_: object) -> None:
        """Functions or the theme may be others now."""
        self._signs = {}

    def sign(self, column: int) -> Sign:
        """How the function of a column is told apart."""
        if not self._signs:
            self._signs = signs_of(self._table.open_chart.chart, theme(appearance().theme))
        return self._signs[self._table.functions[column].slug]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Ground, sign and word in the middle of the cell."""
        state = self._table.state(index.row(), index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        text = self._table.text(index.row(), index.column())
        shape = self._has_shape(state)
        wide = painter.fontMetrics().horizontalAdvance(text)
        whole = wide + (_DISC + _GAP if shape else 0)
        rect = QRectF(option.rect)
        left = rect.center().x() - whole / 2
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if shape:
            x = left + whole - _DISC / 2 if mirrored else left + _DISC / 2
            self._paint_shape(painter, state, index.column(), QPointF(x, rect.center().y()))
        painter.setPen(
            appearance().colour("textSecondary" if state in ("vacant", "unused") else "text")
        )
        start = left if mirrored or not shape else left + _DISC + _GAP
        painter.drawText(
            QRectF(start, rect.top(), wide + 2, rect.height()),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                | Qt.AlignmentFlag.AlignAbsolute),
            text,
        )  # fmt: skip
        painter.restore()

    def _has_shape(self, state: State) -> bool:
        """In groups a number speaks for itself, unless it is that of one person."""
        if state == "unused":
            return False
        return self._table.rows == "roles" or state != "covered"

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colour, rect = appearance().colour, QRectF(option.rect)
        flags = QStyle.StateFlag
        chosen = self._table.rows == "roles" and (
            self._table.ids[index.row()] in self._table.open_chart.selection
        )
        if chosen:
            painter.fillRect(rect, colour("accentTint"))
        if option.state & flags.State_MouseOver:
            painter.fillRect(rect, colour("hover"))
        painter.setPen(QPen(colour("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & flags.State_HasFocus:
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 5, 5)

    def _paint_shape(self, painter: QPainter, state: State, column: int, at: QPointF) -> None:
        if state in ("single", "gap"):
            paint_mark(painter, SHAPES[state], at, _MARK + 2)
            return
        disc = QRectF(0, 0, _DISC, _DISC)
        disc.moveCenter(at)
        if state == "vacant":
            pen = QPen(appearance().colour("borderStrong"), 1.5)
            pen.setDashPattern(_DASH)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
            return
        sign = self.sign(column)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(sign.band))
        painter.drawEllipse(disc)
        mark = QRect(0, 0, round(_MARK) - 2, round(_MARK) - 2)
        mark.moveCenter(disc.center().toPoint())
        draw_icon(painter, "check-bold", mark, QColor(sign.colours.on_band))
