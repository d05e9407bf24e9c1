"""How actions and keys are painted in the shortcut sheet, and keys are edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from orgchart.ui.panels.type import font_of
from orgchart.ui.shortcuts.caps import paint_caps
from orgchart.ui.shortcuts.capture import KeyCapture
from orgchart.ui.shortcuts.rows import ID, KEY_COLUMN, KEYS
from orgchart.ui.style.appearance import appearance

_ROW = 32
_PAD = 8
_INDENT = 16
Index = QModelIndex | QPersistentModelIndex


class ShortcutDelegate(QStyledItemDelegate):
    """Paints the rows; editing the keys of a row hands what was pressed to ``chosen``."""

    def __init__(self, parent: QObject, chosen: Callable[[str, str], None]) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._small, self._strong = font_of("small"), font_of("strong")

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Rows are equally high, menus stand off a little."""
        return QSize(0, _ROW if index.data(ID) else _ROW + _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if index.data(ID):
            _paint_ground(painter, option)
        if index.column() == KEY_COLUMN:
            room = option.rect.adjusted(_PAD, 0, -_PAD, 0)
            paint_caps(painter, room, index.data(KEYS) or (), self._small, from_right=not mirrored)
        else:
            painter.setFont(option.font if index.data(ID) else self._strong)
            painter.setPen(appearance().colour("text"))
            lead = _INDENT if index.data(ID) else _PAD
            rect = option.rect.adjusted(lead, 0 if index.data(ID) else _PAD, -_PAD, 0)
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            cut = Qt.TextElideMode.ElideRight
            text = painter.fontMetrics().elidedText(index.data(), cut, rect.width())
            place = QStyle.visualRect(option.direction, option.rect, rect)
            painter.drawText(place, int(flags), text)
        painter.restore()

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """A field that takes the keys pressed."""
        del option  # the field is as large as its cell
        editor, id = KeyCapture(parent), str(index.data(ID))

        def take(key: str) -> None:
            self.closeEditor.emit(editor)
            self._chosen(id, key)

        editor.captured.connect(take)
        editor.left.connect(lambda: self.closeEditor.emit(editor))
        return editor

    def setModelData(self, *_: object) -> None:  # noqa: N802
        """Nothing: the keys go to the book, not to the row."""

    def eventFilter(self, watched: QObject, _: object) -> bool:  # noqa: N802
        """The field hears all keys by itself, Tab and Enter included."""
        return not isinstance(watched, KeyCapture) and super().eventFilter(watched, _)  # type: ignore[arg-type]


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    chosen = option.state & QStyle.StateFlag.State_Selected
    if not chosen and not option.state & QStyle.StateFlag.State_MouseOver:
        return
    painter.fillRect(
        QRectF(option.rect).adjusted(0, 1, 0, -1),
        appearance().colour("accentTint" if chosen else "hover"),
    )
