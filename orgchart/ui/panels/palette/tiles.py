"""How a tile of the palette is drawn: band, name, initials and a grip."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from orgchart.drawing.signs import Sign
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon

Index = QModelIndex | QPersistentModelIndex
SIGN = Qt.ItemDataRole.UserRole + 1
LARGE = Qt.ItemDataRole.UserRole + 2

_HEIGHT, _SMALL_HEIGHT, _HEADING_HEIGHT = 40, 34, 30
_GAP = 3
_RADIUS = 6.0
_BAND = 5
_CHIP_WIDTH, _CHIP_HEIGHT = 26, 18
_GRIP = 12


class Tiles(QStyledItemDelegate):
    """Draws the rows of the palette; rows without a sign are headings."""

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """The main functions are higher than the service staff."""
        if index.data(SIGN) is None:
            return QSize(0, _HEADING_HEIGHT)
        return QSize(0, _HEIGHT if index.data(LARGE) else _SMALL_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        sign = index.data(SIGN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if sign is None:
            _paint_heading(painter, option, str(index.data()))
        else:
            _paint_tile(painter, option, sign, str(index.data()))
        painter.restore()


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
    painter.setFont(_font(option.font, 12, QFont.Weight.Medium))
    painter.setPen(appearance().colour("textSecondary"))
    rect: QRect = option.rect
    painter.drawText(rect.adjusted(0, 6, 0, 0), _LEADING, text)


def _paint_tile(painter: QPainter, option: QStyleOptionViewItem, sign: Sign, name: str) -> None:
    rect: QRect = option.rect
    tile = rect.adjusted(0, _GAP, 0, -_GAP)
    _paint_ground(painter, option.state, QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5))
    body = QPainterPath()
    body.addRoundedRect(QRectF(tile), _RADIUS, _RADIUS)
    painter.save()
    painter.setClipPath(body)
    painter.fillRect(_place(option, tile, 0, _BAND), QColor(sign.band))
    painter.restore()
    _paint_chip(painter, option, tile, sign)
    grip = _place(option, tile, tile.width() - _GRIP - 3, _GRIP)
    draw_icon(painter, "dots-six-vertical", grip, appearance().colour("textDisabled"))
    painter.setFont(_font(option.font, 12, QFont.Weight.Medium))
    painter.setPen(appearance().colour("text"))
    room = tile.width() - 14 - _CHIP_WIDTH - _GRIP - 8
    text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(_place(option, tile, 12, room), _LEADING, text)


def _paint_ground(painter: QPainter, state: QStyle.StateFlag, box: QRectF) -> None:
    colour = appearance().colour
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    painter.setBrush(colour("hover" if hovered else "surface"))
    painter.setPen(QPen(colour("focus"), 2) if focused else QPen(colour("cardBorder"), 1))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)


def _paint_chip(painter: QPainter, option: QStyleOptionViewItem, tile: QRect, sign: Sign) -> None:
    start = tile.width() - _GRIP - 6 - _CHIP_WIDTH
    chip = _place(option, tile, start, _CHIP_WIDTH)
    chip = QRect(chip.x(), tile.center().y() - _CHIP_HEIGHT // 2 + 1, _CHIP_WIDTH, _CHIP_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(sign.colours.tint))
    painter.drawRoundedRect(chip, 4, 4)
    painter.setPen(QColor(sign.colours.ink))
    painter.setFont(_font(option.font, 11, QFont.Weight.DemiBold))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, sign.initials)


def _place(option: QStyleOptionViewItem, tile: QRect, start: int, width: int) -> QRect:
    """A part of a tile, counted from the side where reading begins."""
    part = QRect(tile.x() + start, tile.y(), width, tile.height())
    return QStyle.visualRect(option.direction, tile, part)


def _font(font: QFont, size: int, weight: QFont.Weight) -> QFont:
    made = QFont(font)
    made.setPixelSize(size)
    made.setWeight(weight)
    return made


_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
