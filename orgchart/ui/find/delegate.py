"""How a row of the palette is painted: icon, name over its place, keys at the end."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from orgchart.ui.find.offers import Offer
from orgchart.ui.panels.type import font_of
from orgchart.ui.shortcuts.caps import paint_caps
from orgchart.ui.style.appearance import appearance

ROW = 44
_RADIUS = 6.0
_PAD = 10
_ICON = 16
_TEXT = _PAD + _ICON + 10


class OfferDelegate(QStyledItemDelegate):
    """Paints offers; ``role`` is where the model keeps them."""

    def __init__(self, parent: QObject, role: int) -> None:
        super().__init__(parent)
        self._role = role

    @cached_property
    def _small(self) -> QFont:
        return font_of("small")

    def sizeHint(  # noqa: N802
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines."""
        return QSize(0, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one offer; what cannot be used now is grey."""
        offer: Offer = index.data(self._role)
        colour, rect = appearance().colour, option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accentTint" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, 0, -1), _RADIUS, _RADIUS)
        mode = QIcon.Mode.Normal if offer.able else QIcon.Mode.Disabled
        box = QRect(rect.left() + _PAD, rect.center().y() - _ICON // 2, _ICON, _ICON)
        offer.icon.paint(painter, _placed(option, box), mode=mode)
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        taken = paint_caps(painter, room, offer.keys, self._small, from_right=not mirrored)
        texts = rect.adjusted(_TEXT, 5, -_PAD - taken, -5)
        half = texts.height() // 2
        painter.setFont(option.font)
        painter.setPen(colour("text" if offer.able else "textDisabled"))
        _line(painter, option, texts.adjusted(0, 0, 0, -half), offer.text)
        painter.setFont(self._small)
        painter.setPen(colour("textSecondary" if offer.able else "textDisabled"))
        _line(painter, option, texts.adjusted(0, half, 0, 0), offer.detail)
        painter.restore()


def _line(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str) -> None:
    cut = Qt.TextElideMode.ElideRight
    text = painter.fontMetrics().elidedText(text, cut, rect.width())
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(_placed(option, rect), int(flags), text)


def _placed(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, rect)
