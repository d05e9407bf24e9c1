"""In what colours and cards an export is drawn: the chart's own, unless others are chosen."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from orgchart.export.medium import Medium
from orgchart.model.records import CardStyle, ThemeName
from orgchart.model.words import word
from orgchart.ui.exporting.choices import Choices
from orgchart.ui.exporting.lists import List, row_label
from orgchart.ui.exporting.words import tr


class LookForm(QObject):
    """Two lists: colours and cards."""

    changed = Signal()

    def __init__(self, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self.theme = self._list(tr("Colours"), get_args(ThemeName))
        self.card_style = self._list(tr("Cards"), get_args(CardStyle))

    def show(self, choices: Choices, medium: Medium) -> None:
        """Show what is chosen; a table has neither."""
        for box, value in ((self.theme, choices.theme), (self.card_style, choices.card_style)):
            box.setCurrentIndex(box.findData(value))
            self._form.setRowVisible(box, medium.draws)

    def taken(self) -> dict[str, object]:
        """The fields of the choices as they are shown now."""
        return {"theme": self.theme.currentData(), "card_style": self.card_style.currentData()}

    def _list(self, name: str, values: tuple[str, ...]) -> QComboBox:
        made = List(name)
        made.addItem(tr("The chart’s own"), None)
        for value in values:
            made.addItem(word(value), value)
        made.activated.connect(lambda _: self.changed.emit())
        self._form.addRow(row_label(name), made)
        return made
