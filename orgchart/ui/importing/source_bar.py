"""Where in a file the list is: its sheet, the row of its headers; how the file is written."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from orgchart.importing.report import source_of
from orgchart.translation import later, number
from orgchart.ui.importing.fields import tr
from orgchart.ui.importing.looking import Read
from orgchart.ui.panels.inspector.choices import Choice
from orgchart.ui.widgets import label

_DELIMITERS = {
    ",": later("commas"),
    ";": later("semicolons"),
    "\t": later("tabs"),
    "|": later("bars"),
    " ": later("spaces"),
}
_MOST_ROWS = 300_000
_NUMBER_WIDTH = 72


class SourceBar(QWidget):
    """``sheet_chosen`` and ``header_chosen`` tell another place; header row 0 is none."""

    sheet_chosen = Signal(str)
    header_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.sheet = Choice(tr("Sheet"))
        self.sheet.activated.connect(lambda _: self.sheet_chosen.emit(self.sheet.currentData()))
        self.header = QSpinBox()
        self.header.setRange(0, _MOST_ROWS)
        self.header.setSpecialValueText(tr("none"))
        self.header.setFixedWidth(_NUMBER_WIDTH)
        self.header.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.header.setKeyboardTracking(False)
        self.header.setAccessibleName(tr("Row of the headers, 0 for none"))
        self.header.valueChanged.connect(self.header_chosen)
        self._facts = label("", "secondary")
        self._sheet_label = self._labelled(tr("Sheet"), self.sheet)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._sheet_label, self.sheet):
            layout.addWidget(part)
        layout.addWidget(self._labelled(tr("Headers in row"), self.header))
        layout.addWidget(self.header)
        layout.addSpacing(8)
        layout.addWidget(self._facts, 1)

    def show_source(self, read: Read) -> None:
        """Show where and how the rows were found."""
        source = source_of(read.table)
        with QSignalBlocker(self.sheet), QSignalBlocker(self.header):
            self.sheet.clear()
            for name in read.sheets:
                hidden = tr("{name} (hidden)").format(name=name)
                self.sheet.addItem(hidden if name in read.hidden else name, name)
            self.sheet.setCurrentIndex(self.sheet.findData(source.sheet))
            self.header.setValue(source.header_row)
        several = len(read.sheets) > 1
        self.sheet.setVisible(several)
        self._sheet_label.setVisible(several)
        rows = len(read.table.rows)
        facts = [
            _beginning(tr(source.format)),
            source.encoding.upper(),
            _delimiter(source.delimiter),
            tr("{n} rows").format(n=number(rows, ",")),
        ]
        self._facts.setText(" · ".join(filter(None, facts)))

    def _labelled(self, text: str, buddy: QWidget) -> QLabel:
        made = label(text, "label")
        made.setBuddy(buddy)
        made.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return made


def _beginning(text: str) -> str:
    """A text as it begins a line: capital letters inside it stay."""
    return text[:1].upper() + text[1:]


def _delimiter(sign: str) -> str:
    if not sign:
        return ""
    return tr("parted by {what}").format(what=tr(_DELIMITERS.get(sign, f"“{sign}”")))
