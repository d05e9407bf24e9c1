"""The sign of each role's first function, numbered: cards from afar are told apart by it."""

from __future__ import annotations

import msgspec

from orgchart.drawing.picture import Colour
from orgchart.drawing.signs import Sign, no_function, signs_of
from orgchart.drawing.theme import Theme, blend
from orgchart.model.records import Id, Role
from orgchart.ui.open_chart import OpenChart

# How much is left of what a filter fades.
FAINT = 0.3
_FAINT_LINE = 0.45


def with_faint_lines(theme: Theme) -> Theme:
    """A theme whose lines are as faint as most of the cards that they join."""
    colours = theme.colours
    faint = msgspec.structs.replace(
        colours,
        line_solid=blend(colours.canvas, colours.line_solid, _FAINT_LINE),
        line_dotted=blend(colours.canvas, colours.line_dotted, _FAINT_LINE),
    )
    return msgspec.structs.replace(theme, colours=faint)


class FunctionSigns:
    """The signs of a chart in a theme; their numbers last as long as this does."""

    def __init__(self, open_chart: OpenChart, theme: Theme) -> None:
        self._chart = open_chart.chart
        self._signs = signs_of(self._chart, theme)
        self._ground = theme.colours.canvas
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

    def bands(self, *, faint: bool) -> list[Colour]:
        """The colours of the palette's bands, clear or as a filter fades them."""
        if not faint:
            return [sign.band for sign in self.palette]
        return [blend(self._ground, sign.band, FAINT) for sign in self.palette]

    def _number(self, slug: str) -> int:
        sign = self._signs.get(slug)
        if sign is None:
            return 0
        if sign not in self.palette:
            self.palette.append(sign)
        return self.palette.index(sign)
