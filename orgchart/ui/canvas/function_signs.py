"""The sign of each role's first function, numbered: cards from afar are told apart by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from orgchart.drawing.signs import Sign, no_function
from orgchart.drawing.theme import Theme
from orgchart.model.chart import Chart
from orgchart.model.records import Id, Role


class FunctionSigns:
    """The signs of a chart in a theme; their numbers last as long as this does."""

    def __init__(self, chart: Chart, signs: Mapping[str, Sign], theme: Theme) -> None:
        self._chart, self._signs = chart, signs
        self.palette: list[Sign] = [no_function(theme)]
        self._numbers: dict[tuple[str, ...], int] = {(): 0}

    def of(self, role: Role) -> Sign:
        """The sign of a role's first function."""
        return self.palette[self.number(role.id)]

    def knows(self, role: Role) -> bool:
        """Whether all functions of a role were there when the signs were given out."""
        return self._signs.keys() >= set(role.functions)

    def number(self, id: Id) -> int:
        """The place in the palette of a role's sign."""
        functions = self._chart.roles[id].functions
        found = self._numbers.get(functions)
        if found is None:
            found = self._numbers[functions] = self._number(functions[0])
        return found

    def numbers(self, ids: Sequence[Id]) -> list[int]:
        """The places of very many roles' signs."""
        roles = self._chart.roles
        functions = [roles[id].functions for id in ids]
        for each in set(functions) - self._numbers.keys():
            self._numbers[each] = self._number(each[0])
        return list(map(self._numbers.__getitem__, functions))

    def _number(self, slug: str) -> int:
        sign = self._signs.get(slug)
        if sign is None:
            return 0
        if sign not in self.palette:
            self.palette.append(sign)
        return self.palette.index(sign)
