"""A look at pasted rows before they become roles: what each column is, and what comes of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from orgchart.importing import Finding, Imported
from orgchart.importing.columns.understanding import LEFT_OUT
from orgchart.importing.from_text import Pasted, import_pasted, propose_pasted
from orgchart.model.errors import InputError
from orgchart.storage.rows import is_own_header
from orgchart.translation import number, texts
from orgchart.ui.importing.fields import field_label, field_model
from orgchart.ui.widgets import button, label, row

tr = texts("Clipboard")

_ABOUT_TOPS = frozenset(("S1", "S3", "S4"))
_MOST_ROWS = 7
_MOST_REMARKS = 3
_SIZE = (760, 460)
_COLUMN = 160
_ROW_HEIGHT = 32
_PAD = 8


class PastePreview(QDialog):
    """Shows the rows and lets each column be chosen; ``agreed`` brings the roles."""

    agreed = Signal(object)

    def __init__(self, pasted: Pasted, where: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._pasted = pasted
        self._chosen: dict[int, str] = {}
        self._found: Imported | None = None
        self._fields = field_model()
        self.setWindowTitle(tr("Paste roles"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.header = QCheckBox(tr("The first row names the columns"))
        self.header.setChecked(pasted.header)
        self.header.setEnabled(len(pasted.rows) > 1)
        self.header.toggled.connect(self._use_header)
        self.combos: list[QComboBox] = []
        self._cells = self._make_cells()
        self._result = label("", "medium", wrap=True)
        self._remarks = label("", "small", wrap=True)
        self.add = button("", "primary")
        self.add.setDefault(True)
        self.add.clicked.connect(self._agree)
        cancel = button(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Paste roles"), "title"))
        layout.addWidget(label(where, "secondary", wrap=True))
        layout.addWidget(self.header)
        layout.addWidget(self._cells, 1)
        layout.addWidget(self._result)
        layout.addWidget(self._remarks)
        layout.addWidget(row(None, cancel, self.add))
        self._show_rows()
        self._understand()
        self.add.setFocus()

    def choose(self, column: int, field: str) -> None:
        """Say what a column is; another one that was said to be the same is recognised again."""
        self._chosen = {at: each for at, each in self._chosen.items() if each != field}
        self._chosen[column] = field
        self._understand()

    def _make_cells(self) -> QTableWidget:
        cells = QTableWidget(0, len(self._pasted.headers))
        cells.setAccessibleName(tr("The pasted rows"))
        cells.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        cells.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        cells.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cells.verticalHeader().hide()
        cells.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        cells.setItemDelegate(Padded(cells))
        cells.setShowGrid(False)
        cells.horizontalHeader().setDefaultSectionSize(_COLUMN)
        cells.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        return cells

    def _use_header(self, on: bool) -> None:
        self._pasted = Pasted(self._pasted.rows, header=on)
        self._chosen.clear()
        self._show_rows()
        self._understand()

    def _show_rows(self) -> None:
        body = self._pasted.body[:_MOST_ROWS]
        self._cells.setRowCount(len(body) + 1)
        self._cells.setHorizontalHeaderLabels(list(self._pasted.headers))
        self.combos = [self._combo(at) for at in range(len(self._pasted.headers))]
        for at, combo in enumerate(self.combos):
            holder = row(combo)
            holder.setContentsMargins(0, 0, _PAD, 0)
            self._cells.setCellWidget(0, at, holder)
        for line, cells in enumerate(body, 1):
            for at, text in enumerate(cells):
                self._cells.setItem(line, at, QTableWidgetItem(text))

    def _combo(self, at: int) -> QComboBox:
        combo = QComboBox()
        combo.setModel(self._fields)
        name = tr("What “{column}” is").format(column=self._pasted.headers[at])
        combo.setAccessibleName(name)
        combo.activated.connect(lambda _: self.choose(at, combo.currentData()))
        return combo

    def _understand(self) -> None:
        try:
            self._found = import_pasted(self._pasted, self._chosen or None)
        except InputError as error:
            self._found = None
            self._result.setText(str(error))
            self._remarks.clear()
        else:
            self._tell(self._found)
        self.add.setEnabled(self._found is not None and bool(self._found.chart.roles))

    def _tell(self, found: Imported) -> None:
        reasons = self._reasons()
        for name, combo in zip(self._pasted.headers, self.combos, strict=True):
            field = found.report.columns.get(name, LEFT_OUT)
            _show_field(combo, field, reasons.get(name, ""))
        count = len(found.chart.roles)
        roles = tr("1 role") if count == 1 else tr("{n} roles").format(n=number(count, ","))
        self.add.setText(tr("Add {roles}").format(roles=roles))
        rows = len(self._pasted.body)
        told = tr("1 row") if rows == 1 else tr("{n} rows").format(n=number(rows, ","))
        self._result.setText(tr("{rows} become {roles}.").format(rows=told, roles=roles))
        remarks = [_remark(each) for each in found.report.findings if each.kind != "column"]
        more = len(remarks) - _MOST_REMARKS
        shown = remarks[:_MOST_REMARKS] + ([tr("And {n} more.").format(n=more)] * (more > 0))
        self._remarks.setText("\n".join(shown))

    def _reasons(self) -> dict[str, str]:
        """Why each column was taken for what it is; nothing of rows that come back as they were."""
        if not self._chosen and is_own_header(self._pasted.rows[0]):
            return {}
        proposals = propose_pasted(self._pasted, self._chosen or None)
        return {each.column: each.reason for each in proposals}

    def _agree(self) -> None:
        if self._found is not None:
            self.agreed.emit(self._found.chart)
        self.accept()


def _remark(finding: Finding) -> str:
    """What was odd and what was done; here what an import makes a top goes under the selection."""
    if finding.kind in _ABOUT_TOPS:
        return finding.message
    return f"{finding.message} {finding.done}"


class Padded(QStyledItemDelegate):
    """Texts in line with the header above them."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The ground of a cell over its whole width, the text in from its edges."""
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if ground is not None:
            painter.fillRect(option.rect, ground)
        option.rect = option.rect.adjusted(_PAD - 3, 0, 3 - _PAD, 0)
        super().paint(painter, option, index)


def _show_field(combo: QComboBox, field: str, reason: str) -> None:
    """Show what a column was taken for and why, also what cannot be chosen."""
    at = combo.findData(field)
    if at < 0:
        combo.setPlaceholderText(field_label(field))
    combo.setCurrentIndex(at)
    combo.setToolTip(reason)
    combo.setAccessibleDescription(reason)
