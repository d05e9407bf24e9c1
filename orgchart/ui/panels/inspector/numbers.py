"""Editors of numbers: counts, FTE, costs."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent

from orgchart.model.fields import Field
from orgchart.model.records import Role
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.texts import LineEditor

tr = texts("Inspector")

_SHORTEST = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value


class NumberEditor(LineEditor):
    """A number, typed with a point or a comma; an optional one may be empty."""

    def text_of(self, value: object) -> str:
        """A number as the language writes it."""
        if not isinstance(value, int | float):
            return ""
        return QLocale().toString(float(value), "f", _SHORTEST)

    def hint(self, roles: Sequence[Role]) -> str:
        """The sum that holds while no exact total is given; else the unit."""
        if self.field.name == "fte_total" and len(roles) == 1:
            return self.text_of(round(roles[0].seats * roles[0].fte, 4))
        return self.field.unit

    def take(self, text: str) -> None:
        """A number, or a sentence about what is wrong with it."""
        value = parse_number(text)
        if value is None and (text or self.field.name == "fte"):
            self._refuse(tr("{field}: “{text}” is no number, as 0.5 or 12 is."), text)
        else:
            self.want(value)

    def _refuse(self, sentence: str, text: str) -> None:
        self.open_chart.refused.emit(sentence.format(field=self.title, text=text))
        self.line.revert()


class CountEditor(NumberEditor):
    """A whole number; the arrow keys count."""

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        self.line.installEventFilter(self)

    def take(self, text: str) -> None:
        """A whole number, or a sentence about what is wrong with it."""
        value = parse_number(text)
        if value is None or value != int(value):
            self._refuse(tr("{field}: “{text}” is no whole number, as 3 is."), text)
        else:
            self.want(int(value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Up and Down."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
            value = parse_number(self.line.text())
            if step and value is not None:
                self.line.setText(self.text_of(max(int(value) + step, 0)))
                self.line.setModified(True)
                return True
        return super().eventFilter(watched, event)


def parse_number(text: str) -> float | None:
    """A number as the user's language writes it, else with a point or a comma; None if neither."""
    value, good = QLocale().toDouble(text.strip())
    if not good:
        try:
            value = float(text.strip().replace(" ", "").replace(",", "."))
        except ValueError:
            return None
    return value if math.isfinite(value) else None
