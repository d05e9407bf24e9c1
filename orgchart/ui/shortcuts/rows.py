"""The rows of the shortcut sheet: menus, below them their actions with their keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from orgchart.model.search import fold, rank_words
from orgchart.translation import texts
from orgchart.ui.actions import MENUS, Action, actions, menu_name
from orgchart.ui.shortcuts.book import ShortcutBook
from orgchart.ui.shortcuts.caps import spoken_keys

tr = texts("Shortcuts")

ID = Qt.ItemDataRole.UserRole
KEYS = Qt.ItemDataRole.UserRole + 1
_SAID = Qt.ItemDataRole.UserRole + 2
KEY_COLUMN = 1


class ShortcutRows(QStandardItemModel):
    """Every action once, under its menu, with the keys of a book."""

    def __init__(self, book: ShortcutBook, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._keys: dict[str, QStandardItem] = {}
        self.setHorizontalHeaderLabels([tr("Action"), tr("Keys")])
        for menu in MENUS:
            entries = [action for action in actions().values() if action.menu == menu]
            if entries:
                self.appendRow(self._menu(menu, entries))
        self.read()

    def read(self) -> None:
        """Take over the keys as they are now."""
        for id, item in self._keys.items():
            keys = spoken_keys(self._book.keys(id))
            item.setData(keys, KEYS)
            item.setText(", ".join(keys))
            name = tr("changed") if self._book.is_own(id) else ""
            item.setToolTip(name and tr("These keys are your own."))

    def _menu(self, menu: str, entries: list[Action]) -> list[QStandardItem]:
        head, beside = _item(menu_name(menu)), _item("")
        for item in (head, beside):
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for action in sorted(entries, key=lambda action: action.group):
            head.appendRow(self._action(action))
        return [head, beside]

    def _action(self, action: Action) -> list[QStandardItem]:
        named, keys = _item(action.text.removesuffix("…")), _item("")
        named.setToolTip(action.help)
        named.setData(fold(f"{action.text} {action.help} {action.menu}"), _SAID)
        keys.setEditable(True)
        for item in (named, keys):
            item.setData(action.id, ID)
        self._keys[action.id] = keys
        return [named, keys]


class FilteredRows(QSortFilterProxyModel):
    """Only the actions that some words or keys are about."""

    def __init__(self, rows: ShortcutRows, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(rows)

    def look_for(self, text: str) -> None:
        """Filter by words of the action, or by keys."""
        self._words = fold(text).split()
        self.invalidate()

    def filterAcceptsRow(  # noqa: N802
        self, row: int, parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Menus stay with their actions."""
        if not self._words:
            return True
        model = self.sourceModel()
        said = model.index(row, 0, parent).data(_SAID)
        keys = model.index(row, KEY_COLUMN, parent).data(Qt.ItemDataRole.DisplayRole)
        return said is not None and rank_words(self._words, f"{said} {fold(keys)}") is not None


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item
