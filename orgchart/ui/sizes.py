"""The sizes of the cards on the canvas, kept up to date by what an edit touches."""

from __future__ import annotations

import copy
from collections import Counter

from orgchart.drawing.look import Look
from orgchart.drawing.tokens import tokens
from orgchart.drawing.typesetting import Typesetter
from orgchart.layout import Size
from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.records import Id, Role


class CardSizes:
    """Sizes of all cards of a chart; all are equally high, as high as the fullest card needs."""

    def __init__(self, chart: Chart, look: Look) -> None:
        self._chart = chart
        self._look = look
        self._setter = Typesetter(chart, look)
        self._out = tokens().card.seats.out
        rows = self._setter.rows
        self._rows: dict[Id, int] = {id: rows(role) for id, role in chart.roles.items()}
        self._counts = Counter(self._rows.values())
        self.height = self._height()

    def twin(self, chart: Chart) -> CardSizes:
        """The same sizes for a chart with the same records; each follows its own from now on."""
        made = copy.copy(self)
        made._rows, made._counts = self._rows.copy(), self._counts.copy()
        made.go_on_with(chart)
        return made

    def go_on_with(self, chart: Chart) -> None:
        """Follow another chart from now on, which holds the same records."""
        self._chart = chart
        self._setter = Typesetter(chart, self._look)

    def all(self) -> dict[Id, Size]:
        """The size of every card."""
        single, several = self._size(0.0), self._size(self._out)
        roles = self._chart.roles.items()
        return {id: several if role.seats > 1 else single for id, role in roles}

    def size(self, role: Role) -> Size:
        """The size of one card; a card of several seats reserves room for its sheets."""
        return self._size(self._out if role.seats > 1 else 0.0)

    def _size(self, out: float) -> Size:
        return Size(self._setter.token.w, self.height, out, out)

    def apply(self, change: Change) -> tuple[dict[Id, Size], bool]:
        """Follow a change: the sizes of the roles it touches, and whether all cards have others."""
        roles = self._chart.roles
        touched = {id for id, sides in change.items() if any(isinstance(s, Role) for s in sides)}
        managers = {up for sides in change.values() for side in sides if (up := _manager(side))}
        for id in touched | (managers & roles.keys()):
            self._uncount(id)
            if id in roles:
                self._count(roles[id])
        before, self.height = self.height, self._height()
        return {id: self.size(roles[id]) for id in touched if id in roles}, before != self.height

    def _count(self, role: Role) -> None:
        rows = self._setter.rows(role)
        self._rows[role.id] = rows
        self._counts[rows] += 1

    def _uncount(self, id: Id) -> None:
        rows = self._rows.pop(id, None)
        if rows is not None:
            self._counts[rows] -= 1
            self._counts += Counter()  # drops the rows that no card has any more

    def _height(self) -> float:
        return self._setter.height(max(self._counts, default=0))


def _manager(record: object) -> Id | None:
    """Whose card may be set in other letters: a top with reports has larger ones."""
    return record.reports_to if isinstance(record, Role) else None
