"""One thing that was mended: where, what, what was done, and what could be done instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orgchart.importing import Choice, Mend
from orgchart.model.chart import Chart
from orgchart.translation import number
from orgchart.ui.importing.fields import tr
from orgchart.ui.importing.person_field import PersonField
from orgchart.ui.panels.inspector.choices import Choice as ChoiceBox
from orgchart.ui.panels.inspector.role_picker import described
from orgchart.ui.widgets import button, label, row

_ATTACH = "attach"


class About(NamedTuple):
    """What rows need to know of an import.

    ``everyone`` is the chart of the whole list, ``by_id`` whether it has ids; ``is_there`` tells
    whether the list that is shown has a row of that number.
    """

    chart: Chart
    everyone: Chart
    by_id: bool
    is_there: Callable[[int], bool]


class MendRow(QWidget):
    """``decided`` tells another decision, ``sought`` the row of the file it is about."""

    decided = Signal(object, str)
    sought = Signal(int)

    def __init__(self, mend: Mend, about: About) -> None:
        super().__init__()
        finding = mend.finding
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 6)
        layout.setSpacing(2)
        line = finding.row
        if line is not None and about.is_there(line):
            place = button(_place(line, finding.column), "link")
            place.setAccessibleName(tr("Show row {n} in the list").format(n=line))
            place.clicked.connect(lambda: self.sought.emit(line))
            layout.addWidget(row(place, None))
        elif line is not None:
            layout.addWidget(label(_place(line, finding.column), "label"))
        elif finding.column:
            layout.addWidget(label(tr("Column “{name}”").format(name=finding.column), "label"))
        layout.addWidget(label(finding.message, wrap=True))
        if mend.choice is None:
            layout.addWidget(label(finding.done, "small", wrap=True))
            return
        self.box = self._choices(mend.choice, about.chart)
        layout.addWidget(self.box)
        if mend.choice.kind == "manager":
            self.field = self._attach(mend.choice, about)
            layout.addWidget(self.field)

    def _choices(self, choice: Choice, chart: Chart) -> ChoiceBox:
        box = ChoiceBox(tr("What becomes of it"))
        for value, text in zip(choice.values, choice.labels, strict=True):
            box.addItem(text, value)
        if choice.kind == "manager":
            if choice.taken not in choice.values:
                box.addItem(tr("They report to {name}").format(name=_called(choice.taken, chart)),
                            choice.taken)  # fmt: skip
            box.addItem(tr("They report to somebody else…"), _ATTACH)
        box.setCurrentIndex(max(0, box.findData(choice.taken)))
        box.activated.connect(lambda _: self._decide(choice, box.currentData()))
        return box

    def _attach(self, choice: Choice, about: About) -> PersonField:
        field = PersonField(tr("To whom they report"), tr("Name of the manager"))
        field.offer(about.everyone, by_id=about.by_id)
        field.named.connect(lambda who: self.decided.emit(choice, who) if who else None)
        field.hide()
        return field

    def _decide(self, choice: Choice, value: str) -> None:
        if value != _ATTACH:
            self.decided.emit(choice, value)
            return
        with QSignalBlocker(self.box):
            self.field.show()
            self.field.setFocus()


def _place(line: int, column: str | None) -> str:
    told = tr("Row {n}").format(n=number(line, ","))
    return f"{told}, {column}" if column else told


def _called(id: str, chart: Chart) -> str:
    role = chart.roles.get(id)
    return described(chart, role) if role else id
