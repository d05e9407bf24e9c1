"""How a cell is painted, and what one types into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from orgchart.ui.panels.type import font_of
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon
from orgchart.ui.table.chips import FunctionChips
from orgchart.ui.table.columns import Column
from orgchart.ui.table.model import RoleTable
from orgchart.ui.table.names import Names
from orgchart.ui.table.words import choice_text

_PAD = 8
_WIDE = 280
_BOX = 16
_BETWEEN = 10
_FREE_CHOICES = ("auto", "row", "stack", "stack-left", "stack-both", "columns:2", "columns:3")
_MOST_OFFERED = 12
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a `RoleTable` and makes their editors by the kind of the field.

    ``wanted_for_all`` brings a text that Ctrl+Enter gives to all selected cells of the column.
    """

    wanted_for_all = Signal(str)

    def __init__(self, model: RoleTable, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._chips = FunctionChips(model.open_chart, font_of("label"))

    # --- painting -------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, contents, a hairline below; the cell with the focus has a ring."""
        colour = appearance().colour
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("accentTint"))
        painter.setPen(colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(colour("text"))
        self._paint_contents(painter, rect, index, option.direction)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colour("focus"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _paint_contents(
        self, painter: QPainter, rect: QRect, index: Index, direction: Qt.LayoutDirection
    ) -> None:
        column = self._model.columns[index.column()]
        room = rect.adjusted(_PAD, 0, -_PAD, -1)
        id = self._model.ids[index.row()]
        role = self._model.open_chart.chart.roles.get(id)
        if role is None:
            return
        if column == self._model.previewed and id in self._model.preview:
            self._paint_preview(painter, room, index, self._model.preview[id])
        elif column.name == "functions" and not column.own:
            self._chips.paint(painter, room, role, direction)
        elif column.kind == "yes-no":
            _paint_box(painter, rect, on=bool(getattr(role, column.name)))
        else:
            if column.name == "status" and role.status != "filled":
                painter.setPen(appearance().colour("textSecondary"))
            _paint_text(painter, room, self._model.text(index.row(), index.column()), column)

    def _paint_preview(self, painter: QPainter, room: QRect, index: Index, new: str) -> None:
        """What is there, struck through, and what would be."""
        old = self._model.text(index.row(), index.column())
        metrics = painter.fontMetrics()
        painter.save()
        font = painter.font()
        font.setStrikeOut(True)
        painter.setFont(font)
        painter.setPen(appearance().colour("removed"))
        least = max(room.width() - metrics.horizontalAdvance(new), room.width() // 2) - _BETWEEN
        old = metrics.elidedText(old, Qt.TextElideMode.ElideMiddle, least)
        lead = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, lead, old)
        painter.restore()
        painter.setPen(appearance().colour("added"))
        shift = metrics.horizontalAdvance(old) + _BETWEEN
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = room.adjusted(0, 0, -shift, 0) if mirrored else room.adjusted(shift, 0, 0, 0)
        new = metrics.elidedText(new, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, lead, new)

    # --- editing --------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, _: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """A list of choices, or a line that offers what fits."""
        column = self._model.columns[index.column()]
        editor = _choices(column, parent) if column.kind == "choice" else self._line(column, parent)
        editor.setAccessibleName(column.field.label)
        editor.setProperty("cell", True)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """The cell's text; a manager by a name that no other role has."""
        text = self._model.text(index.row(), index.column())
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, QLineEdit):
            role = self._model.role(index.row())
            if self._model.columns[index.column()].kind == "reference" and role.reports_to:
                text = Names(self._model.open_chart.chart).text(role.reports_to)
            editor.setText(text)
            editor.setModified(False)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: N802, ARG002
        """What was typed or chosen, if anything was."""
        if isinstance(editor, QComboBox):
            self._model.setData(index, editor.currentText())
        elif isinstance(editor, QLineEdit) and editor.isModified():
            self._model.setData(index, editor.text())

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, _: Index
    ) -> None:
        """The whole cell, and as wide as is good to type in."""
        rect = QRect(option.rect)
        rect.setWidth(max(rect.width(), editor.minimumWidth()))
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ctrl+Enter gives all selected cells of the column what was typed."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and isinstance(editor, QLineEdit | QComboBox)
        ):
            line = isinstance(editor, QLineEdit)
            text = editor.text() if line else editor.currentText()  # type: ignore[union-attr]
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
            self.wanted_for_all.emit(text)
            return True
        return super().eventFilter(editor, event)

    def _line(self, column: Column, parent: QWidget) -> QLineEdit:
        line = QLineEdit(parent)
        if column.kind in ("reference", "lines", "list", "people", "long-text"):
            line.setMinimumWidth(_WIDE)
        if column.kind == "reference":
            offers = QCompleter(Names(self._model.open_chart.chart).all(), line)
            offers.setFilterMode(Qt.MatchFlag.MatchContains)
            offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            offers.setMaxVisibleItems(_MOST_OFFERED)
            offers.activated.connect(lambda _: line.setModified(True))
            line.setCompleter(offers)
        return line


def _choices(column: Column, parent: QWidget) -> QComboBox:
    combo = QComboBox(parent)
    combo.addItems([choice_text(each) for each in column.field.choices or _FREE_CHOICES])
    combo.setEditable(not column.field.choices)
    return combo


def _paint_text(painter: QPainter, room: QRect, text: str, column: Column) -> None:
    side = Qt.AlignmentFlag.AlignTrailing if column.is_number else Qt.AlignmentFlag.AlignLeading
    line = text.replace("\n", " ")
    shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_box(painter: QPainter, rect: QRect, *, on: bool) -> None:
    """A box as the window's other ones, in the middle of the cell."""
    box = QRect(0, 0, _BOX, _BOX)
    box.moveCenter(rect.center())
    colour = appearance().colour
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour("accent" if on else "borderStrong"))
    painter.setBrush(colour("accent" if on else "surface"))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.restore()
    if on:
        draw_icon(painter, "check-bold", box.adjusted(2, 2, -2, -2), colour("onAccent"))
