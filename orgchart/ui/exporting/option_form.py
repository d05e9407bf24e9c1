"""What a format declares as its own choices, asked for by what each of them is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from orgchart.export.job import Job
from orgchart.export.medium import Medium
from orgchart.export.option import Option
from orgchart.model.chart import Chart
from orgchart.ui.exporting.lists import List, row_label
from orgchart.ui.exporting.words import tr
from orgchart.ui.files.dialogs import documents
from orgchart.ui.widgets import button, row

_USUAL = Job(chart=Chart())


class OptionForm(QObject):
    """Rows of a form for the options of the format that is chosen; ``changed`` tells of any."""

    changed = Signal()

    def __init__(self, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._parent = form, parent
        self.widgets: dict[str, QWidget] = {}
        self._rows: list[QWidget] = []
        self._values: dict[str, Any] = {}

    def offer(self, medium: Medium, values: dict[str, Any]) -> None:
        """Rows for the options of a format, filled with what is chosen."""
        for old in self._rows:
            self._form.removeRow(old)
        self.widgets, self._rows, self._values = {}, [], dict(values)
        for option in medium.options:
            made = self._made(option, values.get(option.field, getattr(_USUAL, option.field)))
            made.setToolTip(option.help)
            self._form.addRow(row_label(option.label), made)
            self._rows.append(made)

    def taken(self) -> dict[str, Any]:
        """What is chosen, by the field of the job."""
        return dict(self._values)

    def _made(self, option: Option, value: Any) -> QWidget:
        makers: dict[str, Callable[[Option, Any], QWidget]] = {
            "whole number": self._number,
            "yes-no": self._tick,
            "choice": self._choice,
            "file": self._file,
            "new password": self._password,
        }
        made = makers[option.kind](option, value)
        named = self.widgets.setdefault(option.field, made)
        named.setAccessibleName(option.label)
        named.setAccessibleDescription(option.help)
        return made

    def _take(self, option: Option, value: Any) -> None:
        self._values[option.field] = value
        self.changed.emit()

    def _number(self, option: Option, value: Any) -> QWidget:
        """A line, as it may be left empty where the format knows what is usual."""
        made = QLineEdit("" if value is None else f"{value:g}")
        made.setValidator(QIntValidator(option.least, option.most, made))
        made.setPlaceholderText(tr("as usual"))

        def take(text: str) -> None:
            if not text or made.hasAcceptableInput():
                self._take(option, int(text) if text else getattr(_USUAL, option.field))

        made.textEdited.connect(take)
        return made

    def _tick(self, option: Option, value: Any) -> QWidget:
        made = QCheckBox(tr("Yes"))
        made.setChecked(bool(value))
        made.toggled.connect(lambda on: self._take(option, on))
        return made

    def _choice(self, option: Option, value: Any) -> QWidget:
        made = List(option.label)
        for each, words in option.words():
            made.addItem(words, each)
        made.setCurrentIndex(made.findData(value))
        made.activated.connect(lambda _: self._take(option, made.currentData()))
        return made

    def _password(self, option: Option, value: Any) -> QWidget:
        made = QLineEdit(value)
        made.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        made.setPlaceholderText(tr("none"))
        made.textChanged.connect(lambda text: self._take(option, text))
        return made

    def _file(self, option: Option, value: Any) -> QWidget:
        """A button with the file's name, and one that forgets it."""
        choose, forget = button(""), button(tr("None"), "ghost")
        forget.setAccessibleName(tr("No {what}").format(what=option.label))

        def show(path: str) -> None:
            _show_path(choose, path)
            forget.setVisible(bool(path))

        def take(path: str) -> None:
            show(path)
            self._take(option, path)

        def ask() -> None:
            kinds = " ".join(f"*{suffix}" for suffix in option.suffixes)
            found, _ = QFileDialog.getOpenFileName(
                self._parent, option.label, str(documents()), f"{option.label} ({kinds})"
            )
            if found:
                take(found)

        choose.clicked.connect(ask)
        forget.clicked.connect(lambda: take(""))
        show(value)
        self.widgets[option.field] = choose
        return row(choose, forget, None, spacing=4)


def _show_path(choose: QPushButton, path: str) -> None:
    choose.setText(Path(path).name if path else tr("Choose…"))
    choose.setToolTip(path)
