"""What today and a scenario have both changed, field by field, each with a choice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from orgchart.model.moves import label_of, nobody, value_text
from orgchart.model.records import AnyRecord, Id, Role
from orgchart.model.scenarios import WHOLE, Conflict, Side
from orgchart.model.scenarios.seen import Records, find_seen
from orgchart.ui.deciding import CHOICES
from orgchart.ui.scenarios.words import name_of, record_called, today, tr

NAME, FIELD, TODAY, SCENARIO, DECISION = range(5)
_OPEN = ""
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Row(NamedTuple):
    """One field of a role that both sides gave another value, or the role as a whole."""

    id: Id
    field: str
    name: str
    today: str
    scenario: str


class ConflictRows(QAbstractTableModel):
    """Rows in the order of the roles; ``choices`` is what was decided so far."""

    def __init__(self, records: Records, scenario: Id, found: Sequence[Conflict]) -> None:
        super().__init__()
        self._records, self._scenario = records, scenario
        self.called = name_of(records, scenario)
        self.rows = [row for each in found for row in self._rows_of(each)]
        self.choices: dict[tuple[Id, str], Side] = {}

    def choose(self, rows: Sequence[int], side: Side | None) -> None:
        """Decide the same for some rows, or leave them open."""
        for row in rows:
            key = self.rows[row].id, self.rows[row].field
            if side is None:
                self.choices.pop(key, None)
            else:
                self.choices[key] = side
        self.dataChanged.emit(self.index(0, DECISION), self.index(len(self.rows) - 1, DECISION))

    def choose_all(self, side: Side) -> None:
        """Decide the same for all."""
        self.choose(range(len(self.rows)), side)

    # --- as a table ---------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802
        """A row for each field."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, _: _Index = _NOWHERE) -> int:  # noqa: N802
        """Role, field, today's value, the scenario's, what becomes of it."""
        return DECISION + 1

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Role"), tr("What"), today(), self.called, tr("What becomes of it"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """The last column is chosen in."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == DECISION else usual

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, and what can be chosen."""
        row = self.rows[index.row()]
        chosen = self.choices.get((row.id, row.field), _OPEN)
        if role == CHOICES:
            return list(self._ways().items())
        if role == Qt.ItemDataRole.EditRole:
            return chosen
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        what = label_of(row.field) if row.field else tr("The whole of it")
        texts = (self._name(index.row()), what, row.today, row.scenario, self._ways()[chosen])
        return texts[index.column()]

    def setData(  # noqa: N802
        self, index: _Index, value: object, _: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Decide."""
        side: Side | None = "today" if value == "today" else "scenario"
        self.choose([index.row()], side)
        return True

    def _ways(self) -> dict[str, str]:
        return {
            _OPEN: tr("Stays open"),
            "today": tr("As in today"),
            "scenario": tr("As in “{name}”").format(name=self.called),
        }

    def _name(self, at: int) -> str:
        """The role's name, once for all its rows."""
        return "" if at and self.rows[at - 1].id == self.rows[at].id else self.rows[at].name

    # --- words --------------------------------------------------------------------------------

    def _rows_of(self, conflict: Conflict) -> Iterator[Row]:
        either = conflict.before or conflict.today or conflict.scenario
        name = record_called(either, conflict.id)
        for field in conflict.fields or (WHOLE,):
            sides = (conflict.today, conflict.scenario)
            told = [self._told(side, field, conflict) for side in sides]
            yield Row(conflict.id, field, name, *told)

    def _told(self, side: AnyRecord | None, field: str, conflict: Conflict) -> str:
        if side is None:
            return tr("not there") if conflict.before is None else tr("removed")
        if not field:
            return tr("added") if conflict.before is None else tr("changed")
        value = getattr(side, field)
        return self._manager(value) if field == "reports_to" else value_text(value)

    def _manager(self, id: Id | None) -> str:
        if id is None:
            return nobody()
        found = find_seen(self._records, self._scenario, id) or self._records.get(id)
        return found.title if isinstance(found, Role) else id
