"""The sheet of all actions with their keys, where the keys can be changed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHeaderView, QTreeView, QVBoxLayout, QWidget

from orgchart.translation import texts
from orgchart.ui.actions import actions
from orgchart.ui.find.field import FindField
from orgchart.ui.shortcuts.book import ShortcutBook, shortcut_book
from orgchart.ui.shortcuts.caps import spoken_keys
from orgchart.ui.shortcuts.capture import types_text
from orgchart.ui.shortcuts.delegate import ShortcutDelegate
from orgchart.ui.shortcuts.rows import ID, KEY_COLUMN, FilteredRows, ShortcutRows
from orgchart.ui.widgets import button, column, label, row

tr = texts("Shortcuts")

_SIZE = (620, 680)
_KEYS_WIDTH = 250
_MARGIN = 16


class ShortcutTree(QTreeView):
    """The actions by menu; Enter, F2 or a double click changes the keys of one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter changes the keys, whichever column has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.change(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def change(self, index: QModelIndex) -> None:
        """Ask for the keys of the action of a row."""
        if index.isValid() and index.data(ID):
            self.edit(index.siblingAtColumn(KEY_COLUMN))


class ShortcutSheet(QDialog):
    """Lists what can be done and with which keys; a conflict is told before it is made."""

    def __init__(self, parent: QWidget | None = None, book: ShortcutBook | None = None) -> None:
        super().__init__(parent)
        self.book = book or shortcut_book()
        self._wanted: tuple[str, str] | None = None
        self._rows = ShortcutRows(self.book, self)
        self.shown = FilteredRows(self._rows, self)
        self.field = FindField(tr("Find an action or keys"), tr("Find an action"))
        self.tree = ShortcutTree()
        self.said = label("", wrap=True)
        self.use_here = button(tr("Use it here"), "mend")
        self.leave = button(tr("Leave it"), "ghost")
        self._bar = QFrame()
        self.change = button(tr("Change…"))
        self.take = button(tr("No keys"))
        self.reset = button(tr("Reset"))
        self.reset_all = button(tr("Reset all"))
        self._build()
        self._connect()
        self._refresh()

    def select(self, id: str) -> None:
        """Stand at the row of an action."""
        self.tree.setCurrentIndex(self._index(id))

    @property
    def action(self) -> str:
        """The id of the action that is selected; nothing on a menu's row."""
        return str(self.tree.currentIndex().data(ID) or "")

    # --- building -------------------------------------------------------------------------

    def _build(self) -> None:
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(*_SIZE)
        self._build_tree()
        self._bar.setProperty("card", True)
        inside = QVBoxLayout(self._bar)
        inside.addWidget(self.said)
        inside.addWidget(row(self.use_here, self.leave, None))
        foot = row(self.change, self.take, self.reset, None, self.reset_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addWidget(column(self.field, self.tree, self._bar, foot, spacing=10))
        self._bar.hide()

    def _build_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.shown)
        tree.setItemDelegate(ShortcutDelegate(tree, self._try))
        tree.setAccessibleName(tr("Actions and their keys"))
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setIndentation(0)
        tree.setItemsExpandable(False)
        tree.setMouseTracking(True)
        tree.setAllColumnsShowFocus(True)
        tree.setFrameShape(QTreeView.Shape.NoFrame)
        tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(KEY_COLUMN, QHeaderView.ResizeMode.Fixed)
        tree.header().resizeSection(KEY_COLUMN, _KEYS_WIDTH)
        tree.expandAll()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._look_for)
        self.field.moved.connect(lambda _: self.tree.setFocus())
        self.field.left.connect(self.reject)
        self.tree.doubleClicked.connect(self.tree.change)
        self.tree.selectionModel().currentChanged.connect(lambda *_: self._refresh())
        self.change.clicked.connect(lambda: self.tree.change(self.tree.currentIndex()))
        self.take.clicked.connect(lambda: self.book.take(self.action))
        self.reset.clicked.connect(lambda: self.book.reset(self.action))
        self.reset_all.clicked.connect(self.book.reset_all)
        self.use_here.clicked.connect(self._use_wanted)
        self.leave.clicked.connect(self._bar.hide)
        self.book.changed.connect(self._follow)
        self.book.refused.connect(lambda text: self._say(text, ask=False))

    # --- changing -------------------------------------------------------------------------

    def _try(self, id: str, key: str) -> None:
        """Give an action keys, unless somebody else has them or a person types with them."""
        self.tree.setFocus()
        (spoken,) = spoken_keys([key])
        others = self.book.rivals(id, key)
        if types_text(key):
            text = tr("{keys} alone types into cards. Add Ctrl, Alt or another such key.")
            self._say(text.format(keys=spoken), ask=False)
        elif others:
            self._wanted = (id, key)
            named = ", ".join(f"“{_named(other)}”" for other in others)
            text = tr("{keys} already does {others}. Use it for “{here}” instead?")
            self._say(text.format(keys=spoken, others=named, here=_named(id)), ask=True)
        else:
            self.book.give(id, key)

    def _use_wanted(self) -> None:
        if self._wanted is not None:
            self.book.give(*self._wanted)

    def _say(self, text: str, *, ask: bool) -> None:
        self.said.setText(text)
        self.use_here.setVisible(ask)
        self.leave.setText(tr("Leave it") if ask else tr("All right"))
        self._bar.show()
        (self.use_here if ask else self.leave).setFocus()
        # Once the bar has taken its room.
        QTimer.singleShot(0, self, lambda: self.tree.scrollTo(self.tree.currentIndex()))

    def _follow(self) -> None:
        self._wanted = None
        self._bar.hide()
        self._rows.read()
        self._refresh()

    def _refresh(self) -> None:
        id = self.action
        self.change.setEnabled(bool(id))
        self.take.setEnabled(bool(id) and bool(self.book.keys(id)))
        self.reset.setEnabled(bool(id) and self.book.is_own(id))
        self.reset_all.setEnabled(any(map(self.book.is_own, actions())))

    def _look_for(self, text: str) -> None:
        self.shown.look_for(text)
        self.tree.expandAll()

    def _index(self, id: str) -> QModelIndex:
        for menu in range(self.shown.rowCount()):
            head = self.shown.index(menu, 0)
            for number in range(self.shown.rowCount(head)):
                index = self.shown.index(number, 0, head)
                if index.data(ID) == id:
                    return index
        return QModelIndex()


def _named(id: str) -> str:
    return actions()[id].text.removesuffix("…")
