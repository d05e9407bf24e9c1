"""The people not placed as rows of a list, by their names."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from orgchart.model.records import Id, Person
from orgchart.model.search import fold
from orgchart.model.waiting import called
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart

tr = texts("People")

PERSON = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class WaitingModel(QAbstractListModel):
    """Follows one open chart when it is told to."""

    def __init__(self, open_chart: OpenChart, parent: QObject) -> None:
        super().__init__(parent)
        self._open = open_chart
        self.people: list[Person] = []
        self.read()

    def read(self) -> bool:
        """Take over who waits now; whether that are others than before."""
        waiting = self._open.chart.not_placed.values()
        people = sorted(waiting, key=lambda person: (fold(called(person.holder)), person.id))
        if people == self.people:
            return False
        self.beginResetModel()
        self.people = people
        self.endResetModel()
        return True

    def row_of(self, id: Id) -> int:
        """The row of a person, -1 for nobody who waits."""
        return next((row for row, each in enumerate(self.people) if each.id == id), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """How many people wait."""
        return 0 if parent.isValid() else len(self.people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, the whole in words, and the record itself."""
        person = self.people[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return called(person.holder)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                parts = [called(person.holder), self.was(person), person.holder.email]
                return ", ".join(dict.fromkeys(part for part in parts if part))
            case Qt.ItemDataRole.UserRole:
                return person
        return None

    def was(self, person: Person) -> str:
        """The post a person had, in words; nothing where that is not known."""
        return tr("was: {title}").format(title=person.was) if person.was else ""
