"""One workload: whose work it is, how much comes, how it is to be answered; and what it takes."""

from __future__ import annotations

from typing import get_args

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from orgchart.model.chart import Chart
from orgchart.model.records import Work, Workload
from orgchart.model.words import word
from orgchart.staffing import fte_needed
from orgchart.translation import later, number
from orgchart.ui.panels.findings.switch import Switch
from orgchart.ui.rules_page.number_box import NumberBox
from orgchart.ui.rules_page.words import tr, workload_in_words
from orgchart.ui.widgets import button, label, row

_WORKS: tuple[Work, ...] = get_args(Work)
_A_ROW = 4
# Field, what it is called, factor from the record to what is shown, least and most as shown.
_FIELDS: tuple[tuple[str, str, float, float, float, frozenset[str]], ...] = (
    ("volume", later("Contacts"), 1, 0, 1e9, frozenset(("calls", "chats", "tickets"))),
    ("interval", later("In minutes"), 1, 1, 1e6, frozenset(("calls", "chats", "tickets"))),
    ("handling", later("Seconds each"), 1, 1, 1e6, frozenset(("calls", "chats", "tickets"))),
    ("target", later("Answered, %"), 100, 0, 99.9, frozenset(("calls", "chats"))),
    ("within", later("Within seconds"), 1, 0, 1e6, frozenset(("calls", "chats"))),
    ("at_once", later("Chats at once"), 1, 1, 5, frozenset(("chats",))),
    ("backlog", later("Older tickets"), 1, 0, 1e9, frozenset(("tickets",))),
    ("days", later("Intervals for them"), 1, 0.1, 1e6, frozenset(("tickets",))),
    ("occupancy", later("Busy at most, %"), 100, 1, 100, frozenset(("calls", "chats", "tickets"))),
    ("seats", later("Seats"), 1, 0, 1e6, frozenset(("seats",))),
    ("hours", later("Hours a week"), 1, 0, 168, frozenset(("seats",))),
    ("paid_hours", later("Paid hours a week"), 1, 1, 168, frozenset(("seats",))),
    ("shrinkage", later("Away, %"), 100, 0, 99, frozenset(_WORKS)),
)


class WorkloadForm(QFrame):
    """Tells by ``wanted`` what the workload shall be instead; None is to have it no more."""

    wanted = Signal(object)

    def __init__(self, chart: Chart, work: Workload) -> None:
        super().__init__()
        self._chart, self._work = chart, work
        self.setProperty("rule", True)
        self.boxes: dict[str, NumberBox] = {}
        self.function = QComboBox()
        self.function.setAccessibleName(tr("Function"))
        self.shift = QLineEdit(work.shift)
        self.shift.setPlaceholderText(tr("All shifts"))
        self.shift.setAccessibleName(tr("Shift"))
        self.kind: Switch[str] = Switch({each: word(each) for each in _WORKS}, tr("Kind of work"))
        self.remove = button(tr("Remove"), "ghost", "trash")
        self.takes = label("", "medium")
        self._build()
        self._connect()

    def _build(self) -> None:
        for slug, function in self._chart.functions().items():
            self.function.addItem(function.name, slug)
        at = self.function.findData(self._work.function)
        if at < 0:
            self.function.addItem(self._work.function, self._work.function)
            at = self.function.count() - 1
        self.function.setCurrentIndex(at)
        self.kind.choose(self._work.work)
        self.takes.setText(takes_in_words(self._work))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(label(workload_in_words(self._chart, self._work), "strong", wrap=True))
        layout.addWidget(row(self.function, self.shift, self.kind, None, self.remove))
        layout.addWidget(self._fields())
        layout.addWidget(self.takes)

    def _fields(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        fitting = [each for each in _FIELDS if self._work.work in each[-1]]
        for at, (name, text, factor, least, most, _) in enumerate(fitting):
            box = NumberBox(tr(text), getattr(self._work, name) * factor, least, most)
            box.chosen.connect(lambda value, it=name: self._choose(it, value))
            box.tried.connect(lambda value, it=name: self._try(it, value))
            self.boxes[name] = box
            named = label(tr(text), "label")
            named.setBuddy(box)
            grid.addWidget(named, 2 * (at // _A_ROW), at % _A_ROW)
            grid.addWidget(box, 2 * (at // _A_ROW) + 1, at % _A_ROW)
        grid.setColumnStretch(_A_ROW, 1)
        return holder

    def _connect(self) -> None:
        self.function.activated.connect(lambda: self._want(function=self.function.currentData()))
        self.shift.editingFinished.connect(self._choose_shift)
        self.kind.chosen.connect(lambda: self._want(work=self.kind.value))
        self.remove.clicked.connect(lambda: self.wanted.emit(None))

    def _choose_shift(self) -> None:
        if self.shift.text().strip() != self._work.shift:
            self._want(shift=self.shift.text().strip())

    def _choose(self, name: str, value: float) -> None:
        self._want(**{name: _stored(name, value)})

    def _try(self, name: str, value: float) -> None:
        """What the number that is being typed would take."""
        tried = msgspec.structs.replace(self._work, **{name: _stored(name, value)})
        self.takes.setText(takes_in_words(tried))

    def _want(self, **fields: object) -> None:
        self.wanted.emit(msgspec.structs.replace(self._work, **fields))


def takes_in_words(work: Workload) -> str:
    """As "That takes 17.5 FTE."."""
    return tr("That takes {n} FTE.").format(n=number(fte_needed(work), ".1f"))


def _stored(name: str, value: float) -> float:
    factor = next(each[2] for each in _FIELDS if each[0] == name)
    return int(value) if name == "at_once" else round(value / factor, 6)
