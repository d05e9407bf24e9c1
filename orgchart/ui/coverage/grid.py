"""The matrix itself: moved about by keys, changed by a click."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from orgchart.translation import number, texts
from orgchart.ui.coverage import words
from orgchart.ui.coverage.delegate import CoverageDelegate
from orgchart.ui.coverage.header import CoverageHeader
from orgchart.ui.coverage.model import CHART_ORDER, CoverageTable
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.style.appearance import appearance

tr = texts("Coverage")

_ROW = 34
_COLUMN = 118
_NAMES = 280
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CoverageGrid(QTableView):
    """A click or Space gives a role a function or takes it; of a group it selects the roles.

    ``said`` tells what was done, ``shown`` asks for roles on the chart.
    """

    said = Signal(str)
    shown = Signal(tuple)

    def __init__(self, open_chart: OpenChart) -> None:
        super().__init__()
        self.open_chart = open_chart
        self.table = CoverageTable(open_chart)
        self.setModel(self.table)
        delegate = CoverageDelegate(self.table, self)
        self.setItemDelegate(delegate)
        self.setHorizontalHeader(CoverageHeader(self.table, delegate, self))
        self._look()
        self.verticalHeader().sectionClicked.connect(self._choose_row)
        self.verticalHeader().sectionDoubleClicked.connect(
            lambda row: self.shown.emit(self.table.ids_of(row))
        )
        open_chart.selected.connect(self.viewport().update)
        appearance().changed.connect(self.viewport().update)

    def press(self, index: QModelIndex) -> None:
        """Do what a click on a cell does."""
        role = self.table.role(index.row())
        if role is not None:
            self._toggle(index.row(), index.column())
        else:
            self._select(self.table.ids_of(index.row(), index.column()))

    def unsort(self) -> None:
        """Show the rows in the chart's own order."""
        self.horizontalHeader().setSortIndicator(CHART_ORDER, Qt.SortOrder.AscendingOrder)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click on a cell that was pressed there."""
        at = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton
        if plain and at.isValid() and at == self.currentIndex():
            self.press(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space and Enter are a click; arrows go from cell to cell."""
        index = self.currentIndex()
        if event.key() in _KEYS and index.isValid() and not event.isAutoRepeat():
            self.press(index)
        else:
            super().keyPressEvent(event)

    # --- what a click does ----------------------------------------------------------------

    def _toggle(self, row: int, column: int) -> None:
        role, function = self.table.role(row), self.table.functions[column]
        if role is None:
            return
        has = function.slug in role.functions
        kept = tuple(slug for slug in role.functions if slug != function.slug)
        pattern = tr("Take {what} from {who}") if has else tr("Give {what} to {who}")
        label = pattern.format(what=function.name, who=words.name_of(role))
        with self.open_chart.edit(label) as draft:
            draft.update(role.id, functions=kept if has else (*kept, function.slug))
        if not self.open_chart.read_only:
            self.said.emit(tr("{done}. Undo takes it back.").format(done=label))

    def _choose_row(self, row: int) -> None:
        self._select(self.table.ids_of(row))

    def _select(self, ids: tuple[str, ...]) -> None:
        self.open_chart.select(ids)
        told = tr("1 role selected.") if len(ids) == 1 else tr("{n} roles selected.")
        self.said.emit(told.format(n=number(len(ids), ",")))

    # --- how it looks ---------------------------------------------------------------------

    def _look(self) -> None:
        self.setAccessibleName(tr("Who takes care of what"))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())  # Fusion draws a frame between the scroll bars
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setDefaultSectionSize(_COLUMN)
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(_ROW)
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setFixedWidth(_NAMES)
        rows.setHighlightSections(False)
        rows.setSectionsClickable(True)
        rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setSortingEnabled(True)
