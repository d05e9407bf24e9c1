"""What stands over a column: whether it is taken, what for, and why that was thought."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from orgchart.importing import Proposal
from orgchart.importing.columns.understanding import LEFT_OUT
from orgchart.translation import texts
from orgchart.ui.importing.fields import field_label
from orgchart.ui.panels.inspector.choices import Choice
from orgchart.ui.start.elided import ElidedLabel

tr = texts("Importing")

_PAD = 8
_TICK = 20


class _FieldChoice(Choice):
    """A choice that tells when it is reached, so that its column comes into view."""

    reached = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Reached."""
        super().focusInEvent(event)
        self.reached.emit()


class ColumnHead(QWidget):
    """``chosen`` tells the field, ``ticked`` whether the column is taken at all."""

    chosen = Signal(str)
    ticked = Signal(bool)
    reached = Signal()

    def __init__(self, column: Proposal, fields: QStandardItemModel) -> None:
        super().__init__()
        self.tick = QCheckBox()
        self.tick.setFixedWidth(_TICK)
        self.tick.clicked.connect(self.ticked)
        self.field = _FieldChoice("")
        self.field.setModel(fields)
        self.field.activated.connect(lambda _: self.chosen.emit(self.field.currentData()))
        self.field.reached.connect(self.reached)
        self._name = ElidedLabel("", "strong")
        self._reason = ElidedLabel("", "caption", 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_PAD, 6, _PAD, 4)
        layout.setSpacing(4)
        layout.addWidget(_named(self.tick, self._name))
        layout.addWidget(self.field)
        layout.addWidget(self._reason)
        layout.addStretch(1)
        self.show_column(column)

    def show_column(self, column: Proposal) -> None:
        """Show what a column is taken for now."""
        self.column = column
        name = column.column
        self.tick.setAccessibleName(tr("Take “{column}”").format(column=name))
        self.tick.setChecked(column.field != LEFT_OUT)
        self.field.setAccessibleName(tr("What “{column}” is").format(column=name))
        self.field.setAccessibleDescription(column.reason)
        self._name.say(name)
        self._reason.say(column.reason)
        self.setToolTip("\n".join([name, column.reason, *column.samples]))
        at = self.field.findData(column.field)
        if at < 0:  # what cannot be chosen
            self.field.setPlaceholderText(field_label(column.field))
        self.field.setCurrentIndex(at)


def _named(tick: QCheckBox, name: ElidedLabel) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(4)
    line.addWidget(tick)
    line.addWidget(name, 1, Qt.AlignmentFlag.AlignVCenter)
    return holder
