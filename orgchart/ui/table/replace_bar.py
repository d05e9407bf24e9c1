"""The bar for find and replace in a field; what would change is shown in the table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from orgchart.model.records import Id
from orgchart.translation import counted, number, texts
from orgchart.ui.table.changing import Cell, write_cells
from orgchart.ui.table.grid import Grid
from orgchart.ui.table.replacing import Replacement, changes
from orgchart.ui.widgets import button, label, tool_button

tr = texts("Table")

_FIELD_WIDTH = 132


class ReplaceBar(QWidget):
    """Choose a column, type two texts, look at the cells, replace; ``closed`` tells of its end."""

    closed = Signal()

    def __init__(self, grid: Grid) -> None:
        super().__init__()
        self._grid = grid
        self._found: dict[Id, str] = {}
        self.field = QComboBox()
        self.field.setAccessibleName(tr("Field"))
        self.field.setMinimumWidth(_FIELD_WIDTH)
        self.sought = _line(tr("Find"))
        self.put = _line(tr("Replace with"))
        self.same_case = QCheckBox(tr("Same case"))
        self.whole_cells = QCheckBox(tr("Whole cell"))
        self.told = label("", "small")
        self.replace = button(tr("Replace all"), "mend")
        close = tool_button("x", tr("Close find and replace"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 12, 8)
        layout.setSpacing(8)
        for part in (self.field, self.sought, self.put, self.same_case, self.whole_cells):
            layout.addWidget(part, 1 if isinstance(part, QLineEdit) else 0)
        for end in (self.told, self.replace, close):
            layout.addWidget(end)
        self.field.currentIndexChanged.connect(self.look)
        for line in (self.sought, self.put):
            line.textChanged.connect(self.look)
            line.returnPressed.connect(self.apply)
        for box in (self.same_case, self.whole_cells):
            box.toggled.connect(self.look)
        self.replace.clicked.connect(self.apply)
        close.clicked.connect(self.close_bar)
        grid.open_chart.changed.connect(self.look)
        self.hide()

    def open_for(self, column: int) -> None:
        """Begin, with the column of the current cell if something can be found in it."""
        self.field.blockSignals(True)
        self.field.clear()
        for at, each in enumerate(self._grid.table.columns):
            if each.is_text:
                self.field.addItem(each.field.label, at)
        self.field.setCurrentIndex(max(0, self.field.findData(column)))
        self.field.blockSignals(False)
        self.show()
        self.look()
        self.sought.setFocus()
        self.sought.selectAll()

    def look(self, *_: object) -> None:
        """Show what would change."""
        if not self.isVisible() or self.field.currentData() is None:
            return
        asked = self._asked()
        self._found = changes(self._grid.open_chart.chart, asked)
        self._grid.setColumnHidden(self.field.currentData(), False)
        self._grid.table.show_preview(asked.column if asked.find else None, self._found)
        self.replace.setEnabled(bool(self._found))
        cells = len(self._found)
        told = tr("1 cell") if cells == 1 else tr("{n} cells").format(n=number(cells, ","))
        self.told.setText(told if asked.find else "")

    def apply(self) -> None:
        """Do what is shown, as one step."""
        if not self._found:
            return
        asked, found = self._asked(), self._found
        self._grid.table.show_preview(None, {})
        cells = [Cell(id, asked.column, text) for id, text in found.items()]
        label = counted(
            len(cells),
            tr("Replace “{find}” by “{put}” in {field} of 1 role"),
            tr("Replace “{find}” by “{put}” in {field} of {n} roles"),
            find=asked.find,
            put=asked.put,
            field=asked.column.field.label,
        )
        write_cells(self._grid.open_chart, cells, label)
        self.look()

    def close_bar(self) -> None:
        """Leave everything as it is."""
        self.hide()
        self._found = {}
        self._grid.table.show_preview(None, {})
        self._grid.setFocus()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _asked(self) -> Replacement:
        return Replacement(
            column=self._grid.table.columns[self.field.currentData()],
            find=self.sought.text(),
            put=self.put.text(),
            same_case=self.same_case.isChecked(),
            whole_cells=self.whole_cells.isChecked(),
        )


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(name)
    line.setAccessibleName(name)
    return line
