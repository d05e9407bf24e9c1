"""The cells of all roles: chosen, edited, copied and filled as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QTableView,
    QWidget,
)

from orgchart.model.change import Change
from orgchart.model.errors import InputError
from orgchart.model.records import Id
from orgchart.translation import counted, texts
from orgchart.ui.habits import habit_book
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.table.blocks import Block, block_of, copied, placed
from orgchart.ui.table.changing import Cell, Verb, fill_columns, label_for, write_cells
from orgchart.ui.table.columns import is_told
from orgchart.ui.table.delegate import CellDelegate
from orgchart.ui.table.kept_columns import KeptColumns
from orgchart.ui.table.model import CHART_ORDER, RoleTable

tr = texts("Table")

_ROW_HEIGHT = 32
_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect
_ROWS = QItemSelectionModel.SelectionFlag.Rows


class Grid(QTableView):
    """Shows a `RoleTable`; its selected rows are the selection of the chart."""

    def __init__(self, open_chart: OpenChart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_chart = open_chart
        self.table = RoleTable(open_chart)
        self.setModel(self.table)
        self.cells = CellDelegate(self.table, self)
        self.setItemDelegate(self.cells)
        self._telling = False
        self._stale = False
        self._look()
        self.hidden_at_first = [
            at for at, column in enumerate(self.table.columns)
            if not is_told(open_chart.chart, column)
        ]  # fmt: skip
        for at in self.hidden_at_first:
            self.hideColumn(at)
        KeptColumns(self, self.table, habit_book())
        self.cells.wanted_for_all.connect(self.write_selected)
        self.selectionModel().selectionChanged.connect(self._tell)
        open_chart.selected.connect(self.show_selection)
        open_chart.changed.connect(self._follow)
        self.table.modelReset.connect(self.show_selection)
        self.show_selection()

    def _look(self) -> None:
        self.setAccessibleName(tr("All roles"))
        self.setShowGrid(False)
        self.setCornerWidget(QWidget())  # Fusion draws a frame between the scroll bars
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(_ROW_HEIGHT)
        rows.setDefaultSectionSize(_ROW_HEIGHT)
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(CHART_ORDER, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        # A header with the selection of the cells asks for every one of them at each painting.
        header.setSelectionModel(QItemSelectionModel(self.table, self))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for at, column in enumerate(self.table.columns):
            self.setColumnWidth(at, column.width)

    # --- what is chosen -------------------------------------------------------------------

    def chosen_rows(self) -> list[int]:
        """The rows with a selected cell, from the top."""
        rows: set[int] = set()
        for area in self.selectionModel().selection().toList():
            rows.update(range(area.top(), area.bottom() + 1))
        return sorted(rows)

    def shown_columns(self) -> list[int]:
        """The columns one sees, in the order one sees them."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(at) for at in range(header.count()))
        return [at for at in order if not header.isSectionHidden(at)]

    def chosen(self) -> Block:
        """The selected cells as the block around them."""
        ranges = [
            (area.top(), area.bottom(), area.left(), area.right())
            for area in self.selectionModel().selection().toList()
        ]
        return block_of(ranges, self.shown_columns())

    def show_selection(self) -> None:
        """Select the rows of the roles that are selected elsewhere."""
        if self._telling:
            return
        rows = [row for id in self.open_chart.selection
                if (row := self.table.row_of(id)) is not None]  # fmt: skip
        self._telling = True
        self.selectionModel().select(self._whole(rows), _ONLY)
        if rows:
            shown = self.shown_columns()
            at = self.currentIndex().column() if self.currentIndex().isValid() else shown[0]
            first = self.table.index(rows[0], at)
            self.selectionModel().setCurrentIndex(first, _KEEP)
            self.scrollTo(first)
        self._telling = False

    def _whole(self, rows: Iterable[int]) -> QItemSelection:
        """Whole rows, neighbours as one range."""
        found = QItemSelection()
        last = self.table.columnCount() - 1
        start = before = None
        for row in [*sorted(rows), None]:
            if start is not None and before is not None and (row is None or row > before + 1):
                found.select(self.table.index(start, 0), self.table.index(before, last))
                start = None
            start, before = (row if start is None else start), row
        return found

    def _tell(self, *_: object) -> None:
        """The roles of the selected rows are the chart's selection, the current one first."""
        if self._telling:
            return
        rows = self.chosen_rows()
        current = self.currentIndex().row()
        if current in rows:
            rows = [current, *(row for row in rows if row != current)]
        self._telling = True
        self.open_chart.select(self.table.ids[row] for row in rows)
        self._telling = False

    # --- following ------------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self._telling = True
        self.table.follow(change)
        self._telling = False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """What happened while the canvas was in front."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.table.start_again()

    # --- editing --------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selected cells on the clipboard, with the header when they are whole rows."""
        text = copied(self.table, self.chosen(), self.shown_columns())
        QApplication.clipboard().setText(text)

    def cut(self) -> None:
        """Copy the selected cells and empty them."""
        self.copy()
        self.clear()

    def clear(self) -> None:
        """Empty the selected cells: each gets what a new role has there."""
        self._write(self._selected_cells(""), "clear")

    def paste(self) -> None:
        """Put rows and columns of text into the cells from the first selected one on."""
        try:
            placing = placed(
                self.table, self.chosen(), self.shown_columns(), QApplication.clipboard().text()
            )
        except InputError as error:
            self.open_chart.refused.emit(str(error))
            return
        self._write(placing.cells, "paste")
        if placing.left:
            told = tr("{n} more rows had no role to go to: paste them on the canvas.")
            self.open_chart.refused.emit(told.replace("{n}", str(placing.left)))

    def fill_down(self) -> None:
        """Copy the first selected cell of each column down, or the cell above a single row."""
        block = self.chosen()
        if not block.rows:
            return
        source = block.rows[0] if len(block.rows) > 1 else block.rows[0] - 1
        targets = [self.table.ids[row] for row in block.rows if row != source]
        if source < 0 or not targets:
            return
        columns = [self.table.columns[at] for at in block.columns]
        parts = [(self.table.ids[source], column, targets) for column in columns]
        count = len(columns) * len(targets)
        label = counted(count, tr("Fill down 1 cell"), tr("Fill down {n} cells"))
        fill_columns(self.open_chart, parts, label)

    def write_selected(self, text: str) -> None:
        """Give all selected cells of the current column a text."""
        column = self.table.columns[self.currentIndex().column()]
        cells = [Cell(self.table.ids[row], column, text) for row in self.chosen_rows()]
        self._write(cells, "set")

    def _selected_cells(self, text: str) -> list[Cell]:
        block = self.chosen()
        return [
            Cell(self.table.ids[row], self.table.columns[at], text)
            for row in block.rows
            for at in block.columns
        ]

    def _write(self, cells: list[Cell], verb: Verb) -> None:
        if cells:
            write_cells(self.open_chart, cells, label_for(self.open_chart, cells, verb))

    # --- keys and mouse -------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space switches a yes or no, Enter edits; the rest as in any table."""
        index = self.currentIndex()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        editing = self.state() == QAbstractItemView.State.EditingState
        if editing or not index.isValid() or not plain:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return) and self._is_switch(
            index.column()
        ):
            self._switch()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(index)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """A character of several keys, as ê, begins a cell like any other.

        Qt opens the editor, and hands on what is composed after that, but not what is whole.
        """
        opens = bool(event.commitString()) and self.state() != QAbstractItemView.State.EditingState
        super().inputMethodEvent(event)
        editor = QApplication.focusWidget()
        if opens and editor is not None and self.viewport().isAncestorOf(editor):
            QApplication.sendEvent(editor, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """On a yes or no: switch it."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._is_switch(index.column()):
            self._switch()
        else:
            super().mouseDoubleClickEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        """After Enter the cell below is next, as in a spreadsheet."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            index = self.currentIndex()
            if index.row() + 1 < self.table.rowCount():
                self.setCurrentIndex(index.siblingAtRow(index.row() + 1))

    def _is_switch(self, column: int) -> bool:
        return self.table.columns[column].kind == "yes-no"

    def _switch(self) -> None:
        index = self.currentIndex()
        on = not self.table.text(index.row(), index.column())
        column = self.table.columns[index.column()]
        cells = [Cell(self.table.ids[row], column, "yes" if on else "no")
                 for row in self.chosen_rows()]  # fmt: skip
        self._write(cells, "set")

    def id_in_front(self) -> Id | None:
        """The role of the current cell."""
        index = self.currentIndex()
        return self.table.ids[index.row()] if index.isValid() else None
