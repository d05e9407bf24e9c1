"""The outline beside the canvas, in step with the selection."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QTreeView, QVBoxLayout, QWidget

from orgchart.model.change import Change
from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.outline.model import OutlineModel
from orgchart.ui.panels.outline.rows import Rows
from orgchart.ui.panels.outline.tree import Tree
from orgchart.ui.restyling import signs_changed
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import label

tr = texts("Outline")

_INDENT = 14
# How deep the tree is open at first.
_FIRST_DEPTH = 2
# What the keys of the canvas do here, too; Tab and Enter keep their meaning in a tree.
_KEYS = (
    "move-earlier", "move-later", "level-up", "level-down", "vacate", "remove", "remove-branch",
)  # fmt: skip
_MENU = ("add-report", "add-after", "add-manager", "", "duplicate", *_KEYS[:4], "", *_KEYS[4:])


class OutlinePanel(QWidget):
    """The chart as a tree: select, rename in place (F2), drag and drop to move.

    ``commands`` are the window's actions by id. While the panel is hidden it does not follow;
    it looks again when it is shown.
    """

    def __init__(
        self, open_chart: OpenChart, canvas: Canvas, commands: Mapping[str, QAction]
    ) -> None:
        super().__init__()
        self._open, self._canvas, self._commands = open_chart, canvas, commands
        self._stale, self._following = False, False
        self._expanded: set[Id] | None = None
        self.model = OutlineModel(open_chart, self)
        self.tree = Tree()
        self.rows = Rows(self.tree, open_chart.chart)
        self._empty = label(
            tr("No roles yet. Drag one from “Add” onto the chart."), "secondary", wrap=True
        )
        self._set_up_tree()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 8, 4, 8)
        layout.addWidget(self._empty)
        layout.addWidget(self.tree, 1)
        open_chart.changed.connect(self._follow)
        open_chart.selected.connect(self._show_selection)
        appearance().changed.connect(self._look_again)
        self._following = True
        self._open_branches()
        self._following = False
        self._empty.setVisible(not open_chart.chart.roles)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._start_again()
        self._show_selection()

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setItemDelegate(self.rows)
        tree.setAccessibleName(tr("Outline of the chart"))
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(_INDENT)
        tree.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        tree.setDragDropMode(QTreeView.DragDropMode.DragDrop)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        tree.setExpandsOnDoubleClick(False)
        triggers = QTreeView.EditTrigger
        tree.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._open_menu)
        tree.expanded.connect(self._opened)
        tree.collapsed.connect(self._closed)
        tree.selectionModel().selectionChanged.connect(self._select)
        tree.addActions([self._commands[id] for id in _KEYS if id in self._commands])

    # --- the chart changes ----------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        if not self.isVisible():
            self._stale = True
            return
        if signs_changed(change):
            self.rows.look_again()
        self._following = True
        if not self.model.follow(change):
            self._open_branches()
        self._following = False
        self._empty.setVisible(not self._open.chart.roles)
        self._show_selection()

    def _start_again(self) -> None:
        self._stale, self._following = False, True
        self.rows.look_again()
        self.model.start_again()
        self._open_branches()
        self._following = False
        self._empty.setVisible(not self._open.chart.roles)

    def _look_again(self) -> None:
        self.rows.look_again()
        self.tree.viewport().update()

    # --- which branches are open ----------------------------------------------------------

    def _open_branches(self) -> None:
        """After the rows were made anew: open what was open."""
        if self._expanded is None:
            self.tree.expandToDepth(_FIRST_DEPTH - 1)
            return
        for id in list(self._expanded):
            self.tree.setExpanded(self.model.index_of(id), True)

    def _opened(self, index: QModelIndex) -> None:
        self._note(index, opened=True)

    def _closed(self, index: QModelIndex) -> None:
        self._note(index, opened=False)

    def _note(self, index: QModelIndex, *, opened: bool) -> None:
        id = self.model.id_of(index)
        if self._expanded is None:
            self._expanded = set()
        if id is not None and opened:
            self._expanded.add(id)
        elif id is not None:
            self._expanded.discard(id)

    # --- the selection --------------------------------------------------------------------

    def _show_selection(self) -> None:
        """Select the rows of the selected roles and show the first."""
        if self._following or not self.isVisible():
            return
        self._following = True
        first = self.model.index_of(self._open.selection[0] if self._open.selection else None)
        keep, clear = (
            QItemSelectionModel.SelectionFlag.NoUpdate,
            QItemSelectionModel.SelectionFlag.ClearAndSelect,
        )
        selection = self.tree.selectionModel()
        selection.select(self._rows_of(self._open.selection), clear)
        if first.isValid():
            selection.setCurrentIndex(first, keep)
            self.tree.scrollTo(first)
        self._following = False

    def _rows_of(self, ids: Iterable[Id]) -> QItemSelection:
        """Rows as few ranges: ten thousand single ones would take seconds."""
        found = QItemSelection()
        placed = sorted(
            ((index.parent().internalId() if index.parent().isValid() else -1, index.row(), index)
             for index in map(self.model.index_of, ids) if index.isValid()),
            key=lambda row: row[:2],
        )  # fmt: skip
        runs = groupby(enumerate(placed), key=lambda pair: (pair[1][0], pair[1][1] - pair[0]))
        for _, run in runs:
            rows = [index for _, (_, _, index) in run]
            found.select(rows[0], rows[-1])
        return found

    def _select(self) -> None:
        """A hand has selected rows: the chart follows, and shows the current one."""
        if self._following:
            return
        self._following = True
        selection = self.tree.selectionModel()
        current = self.model.id_of(selection.currentIndex())
        ids = [id for index in selection.selectedIndexes() if (id := self.model.id_of(index))]
        ids.sort(key=lambda id: id != current)
        self._open.select(ids)
        if len(ids) == 1:
            self._canvas.reveal(ids[0])
        self._following = False

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id in _MENU:
            if not id:
                menu.addSeparator()
            elif id in self._commands:
                menu.addAction(self._commands[id])
        menu.popup(self.tree.viewport().mapToGlobal(at))
