"""A field in the filter bar: a button with a menu of the values that roles have in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton

from orgchart.model.chart import Chart
from orgchart.model.fields import fields_of
from orgchart.model.filtering import values_in
from orgchart.model.records import Role
from orgchart.translation import texts
from orgchart.ui.filter.function_chip import HEIGHT
from orgchart.ui.open_chart import OpenChart

tr = texts("Filter")

# A menu of more values would not fit a screen; the field above takes any.
_MOST_VALUES = 24


class FieldChip(QToolButton):
    """``wanted`` tells the values that are chosen now, none when the field does not matter."""

    wanted = Signal(tuple)

    def __init__(self, name: str, open_chart: OpenChart) -> None:
        super().__init__()
        self.name = name
        self._open = open_chart
        self._field = fields_of(Role)[name]
        self._chosen: tuple[str, ...] = ()
        self.setProperty("chip", True)
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = StayingMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self.show_chosen(())

    def show_chosen(self, values: Sequence[str]) -> None:
        """Show what is chosen: "Team", "Team: Night", "Team: 3 values"."""
        self._chosen = tuple(values)
        label = self._field.label
        told = label
        if self._chosen:
            several = tr("{n} values").format(n=len(self._chosen))
            shown = _shown(self._chosen[0]) if len(self._chosen) == 1 else several
            told = tr("{field}: {value}").format(field=label, value=shown)
        self.setText(told.replace("&", "&&"))
        self.setAccessibleName(told)
        self.setToolTip(", ".join(map(_shown, self._chosen)) or tr("Any of the values chosen"))
        self.setChecked(bool(self._chosen))

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        found = values_in(self._open.chart, self.name)
        listed = sorted(found[:_MOST_VALUES], key=self._order)
        for value in dict.fromkeys([*listed, *self._chosen]):
            entry = menu.addAction(_shown(value).replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(value in self._chosen)
            entry.toggled.connect(lambda on, value=value: self._choose(value, on=on))
        if len(found) > _MOST_VALUES:
            more = tr("{n} more: type “{field}: …” above")
            told = more.format(n=len(found) - _MOST_VALUES, field=self._field.label)
            menu.addAction(told).setEnabled(False)
        self.setChecked(bool(self._chosen))

    def _order(self, value: str) -> tuple[int, str]:
        """Choices in their own order, other values from A to Z."""
        choices = self._field.choices
        return (choices.index(value) if value in choices else 0), value.lower()

    def _choose(self, value: str, *, on: bool) -> None:
        others = tuple(each for each in self._chosen if each != value)
        self.wanted.emit((*others, value) if on else others)


class StayingMenu(QMenu):
    """Stays open while values are ticked, so that several can be."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click ticks."""
        if not self._tick():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """So does the space bar; Enter ticks and closes."""
        if event.key() != Qt.Key.Key_Space or not self._tick():
            super().keyPressEvent(event)

    def _tick(self) -> bool:
        entry = self.activeAction()
        if entry is None or not entry.isEnabled():
            return False
        entry.trigger()
        return True


def is_told(chart: Chart, name: str) -> bool:
    """Whether roles say different things in a field, so that choosing makes sense."""
    usual = getattr(Role(id=""), name)
    return any(getattr(role, name) != usual for role in chart.roles.values())


def _shown(value: str) -> str:
    """A value as it begins a line."""
    return value[:1].upper() + value[1:]
