"""Which function each department of a list stands for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from orgchart.model.functions import MAIN_FUNCTIONS, built_in_functions
from orgchart.translation import number
from orgchart.ui.importing.fields import tr
from orgchart.ui.panels.inspector.choices import Choice
from orgchart.ui.start.elided import ElidedLabel
from orgchart.ui.widgets import label


class Departments(QScrollArea):
    """One line a department; ``decided`` tells it and the function, "" for none."""

    decided = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Departments and functions"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.boxes: dict[str, Choice] = {}
        self._functions = _function_model()
        self._about = label("", "small", wrap=True)
        self._lines = QGridLayout()
        self._lines.setColumnStretch(0, 1)
        self._lines.setColumnStretch(1, 1)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 8, 8, 12)
        layout.setSpacing(8)
        layout.addWidget(self._about)
        layout.addLayout(self._lines)
        layout.addStretch(1)
        self.setWidget(inside)

    def show_departments(self, found: Mapping[str, str]) -> None:
        """The departments with the functions they stand for now."""
        if list(found) != list(self.boxes):
            self._remake(found)
        for name, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(found[name])))
        self._about.setText(_about(found))

    def _remake(self, found: Mapping[str, str]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes = {}
        for line, name in enumerate(found):
            text = ElidedLabel(name, "medium")
            text.setToolTip(name)
            box = Choice(tr("Function of {department}").format(department=name))
            box.setModel(self._functions)
            box.activated.connect(lambda _, n=name, b=box: self.decided.emit(n, b.currentData()))
            self._lines.addWidget(text, line, 0, Qt.AlignmentFlag.AlignVCenter)
            self._lines.addWidget(box, line, 1)
            self.boxes[name] = box


def _about(found: Mapping[str, str]) -> str:
    if not found:
        return tr("The list has no departments that could stand for functions.")
    matched = sum(map(bool, found.values()))
    if not matched:
        return tr("No department stands for a function; cards are coloured by department.")
    told = tr("{n} of {all} departments stand for a function of customer service.")
    return told.format(n=number(matched, ","), all=number(len(found), ","))


def _function_model() -> QStandardItemModel:
    model = QStandardItemModel()
    _add(model, tr("No function"), "")
    first = ("leadership", *MAIN_FUNCTIONS)
    known = built_in_functions()
    for slug in (*first, *(each for each in known if each not in first)):
        _add(model, known[slug].name, slug)
    return model


def _add(model: QStandardItemModel, text: str, value: str) -> None:
    entry = QStandardItem(text)
    entry.setData(value, Qt.ItemDataRole.UserRole)
    model.appendRow(entry)
