"""How a row of the outline is drawn: initials of the function, title, who holds it, seats."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from orgchart.drawing.signs import Sign, signs_of
from orgchart.drawing.theme import theme
from orgchart.drawing.wording import holder_text, title_of
from orgchart.model.chart import Chart
from orgchart.model.records import Role
from orgchart.translation import number
from orgchart.ui.panels.outline.model import OutlineModel
from orgchart.ui.panels.palette.tiles import Index
from orgchart.ui.style.appearance import appearance

HEIGHT = 28
_CHIP_WIDTH, _CHIP_HEIGHT = 22, 16
_GAP = 6


class Rows(QStyledItemDelegate):
    """Draws roles; the ground of a row is the style's."""

    def __init__(self, parent: QWidget, chart: Chart) -> None:
        super().__init__(parent)
        self._chart = chart
        self.look_again()

    def look_again(self) -> None:
        """The theme or a function has changed."""
        self._signs = signs_of(self._chart, theme(appearance().theme))

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:  # noqa: N802
        """All rows are equally high."""
        return QSize(0, HEIGHT)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, _: Index
    ) -> None:
        """The field for a new title lies on the row."""
        editor.setMinimumHeight(0)
        editor.setFixedHeight(option.rect.height())
        editor.setGeometry(option.rect)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        model = index.model()
        assert isinstance(model, OutlineModel)
        role = model.role_of(index)
        if role is None:
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_role(painter, option, role)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(appearance().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()

    def _paint_role(self, painter: QPainter, option: QStyleOptionViewItem, role: Role) -> None:
        room = option.rect.adjusted(4, 0, -4, 0)
        if role.functions:
            sign = self._signs.get(role.functions[0])
            if sign is not None:
                _paint_chip(painter, option, _lead(option, room, _CHIP_WIDTH), sign)
        room = _rest(option, room, _CHIP_WIDTH + _GAP)
        if role.seats > 1:
            room = self._paint_seats(painter, option, room, f"×{number(role.seats, ',')}")
        _set_font(painter, option, QFont.Weight.Medium)
        painter.setPen(appearance().colour("text"))
        room = _paint_text(painter, option, room, title_of(role))
        _set_font(painter, option, QFont.Weight.Normal, italic=role.status != "filled")
        painter.setPen(appearance().colour("textSecondary"))
        fits = lambda text: painter.fontMetrics().horizontalAdvance(text) <= room.width()  # noqa: E731
        _paint_text(painter, option, room, holder_text(role, names=True, fits=fits))

    def _paint_seats(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str
    ) -> QRect:
        _set_font(painter, option, QFont.Weight.DemiBold)
        painter.setPen(appearance().colour("textSecondary"))
        width = painter.fontMetrics().horizontalAdvance(text)
        start = room.width() - width
        at = QStyle.visualRect(
            option.direction, room, QRect(room.x() + start, room.y(), width, HEIGHT)
        )
        painter.drawText(at, _LEADING, text)
        left = QRect(room.x(), room.y(), max(start - _GAP, 0), room.height())
        return QStyle.visualRect(option.direction, room, left)


def _paint_chip(painter: QPainter, option: QStyleOptionViewItem, room: QRect, sign: Sign) -> None:
    chip = QRect(room.x(), room.center().y() - _CHIP_HEIGHT // 2 + 1, _CHIP_WIDTH, _CHIP_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(sign.colours.tint))
    painter.drawRoundedRect(chip, 4, 4)
    painter.setPen(QColor(sign.colours.ink))
    font = QFont(option.font)
    font.setPixelSize(10)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, sign.initials)


def _paint_text(painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str) -> QRect:
    """Draw a text where reading begins; what is left of the room."""
    if room.width() < 2 * _GAP or not text:
        return room
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEADING, shown)
    return _rest(option, room, metrics.horizontalAdvance(shown) + _GAP)


def _lead(option: QStyleOptionViewItem, room: QRect, width: int) -> QRect:
    """The part of a room where reading begins."""
    part = QRect(room.x(), room.y(), width, room.height())
    return QStyle.visualRect(option.direction, room, part)


def _rest(option: QStyleOptionViewItem, room: QRect, taken: int) -> QRect:
    """A room without the part where reading begins."""
    part = QRect(room.x() + taken, room.y(), max(room.width() - taken, 0), room.height())
    return QStyle.visualRect(option.direction, room, part)


def _set_font(
    painter: QPainter, option: QStyleOptionViewItem, weight: QFont.Weight, *, italic: bool = False
) -> None:
    font = QFont(option.font)
    font.setPixelSize(12)
    font.setWeight(weight)
    font.setItalic(italic)
    painter.setFont(font)


_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
