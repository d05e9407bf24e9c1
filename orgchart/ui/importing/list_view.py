"""The list as it was found, under the heads of its columns."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from orgchart.importing import Proposal
from orgchart.importing.tables.table import Table
from orgchart.translation import texts
from orgchart.ui.clipboard.preview import Padded
from orgchart.ui.importing.column_head import ColumnHead
from orgchart.ui.importing.fields import field_model
from orgchart.ui.importing.looking import Read
from orgchart.ui.importing.rows import Rows
from orgchart.ui.style.appearance import appearance

tr = texts("Importing")

_HEAD_HEIGHT = 106
_COLUMN = 156
_ROW = 28
_NUMBERS = 56


class Heads(QHeaderView):
    """A header made of widgets, one a column."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.heads: list[ColumnHead] = []
        self.setDefaultSectionSize(_COLUMN)
        self.setMinimumSectionSize(96)
        self.setSectionsClickable(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sectionResized.connect(self.place)
        view.horizontalScrollBar().valueChanged.connect(self.place)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as the widgets."""
        return QSize(super().sizeHint().width(), _HEAD_HEIGHT)

    def put(self, heads: list[ColumnHead]) -> None:
        """Other columns."""
        for old in self.heads:
            old.hide()
            old.deleteLater()
        self.heads = heads
        for head in heads:
            head.setParent(self.viewport())
            head.show()
        self.place()

    def place(self, *_: object) -> None:
        """Each widget over its column."""
        for at, head in enumerate(self.heads):
            left = self.sectionViewportPosition(at)
            head.setGeometry(left, 0, self.sectionSize(at), self.viewport().height())

    def updateGeometries(self) -> None:  # noqa: N802
        """The room has changed."""
        super().updateGeometries()
        self.place()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802, ARG002
        """A ground with hairlines; the widgets say the rest."""
        painter.fillRect(rect, appearance().colour("chrome"))
        painter.setPen(QPen(appearance().colour("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        edge = rect.topRight(), rect.bottomRight()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            edge = rect.topLeft(), rect.bottomLeft()
        painter.drawLine(*edge)


class ListView(QTableView):
    """``chosen`` tells a column and the field it is to be, ``ticked`` whether it is taken."""

    chosen = Signal(object, str)
    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows()
        self._fields = field_model()
        self._shown: Table | None = None
        self.setModel(self.rows)
        self.setAccessibleName(tr("The list as it was found"))
        self.columns = Heads(self)
        self.setHorizontalHeader(self.columns)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerWidget(QWidget())
        self.setItemDelegate(Padded(self))
        self.setWordWrap(False)
        numbers = self.verticalHeader()
        numbers.setDefaultSectionSize(_ROW)
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setMinimumWidth(_NUMBERS)
        numbers.setProperty("plain", True)
        numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        appearance().changed.connect(self.viewport().update)

    def show_list(self, read: Read) -> None:
        """Show the rows and what the columns are taken for."""
        names = [each.column for each in read.proposals]
        if read.table is not self._shown or names != [h.column.column for h in self.columns.heads]:
            self._shown = read.table
            self.rows.show_table(read.table, read.proposals)
            self.columns.put([self._head(at, each) for at, each in enumerate(read.proposals)])
            return
        self.rows.show_columns(read.proposals)
        for head, column in zip(self.columns.heads, read.proposals, strict=True):
            head.show_column(column)

    def go_to(self, number: int) -> None:
        """Select the row of a number of the file and bring it into view."""
        place = self.rows.place_of(number)
        if place is not None:
            self.selectRow(place)
            self.scrollTo(self.rows.index(place, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _head(self, at: int, column: Proposal) -> ColumnHead:
        head = ColumnHead(column, self._fields)
        head.chosen.connect(lambda field: self.chosen.emit(head.column, field))
        head.ticked.connect(lambda on: self.ticked.emit(head.column, on))
        head.reached.connect(lambda: self._show_column(at))
        return head

    def _show_column(self, at: int) -> None:
        top = self.rowAt(0)
        self.scrollTo(self.rows.index(max(0, top), at), QAbstractItemView.ScrollHint.EnsureVisible)
