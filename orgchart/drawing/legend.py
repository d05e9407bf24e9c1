"""The legend: only the functions that the chart shows, each with its initials."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from orgchart.drawing.band import swatch
from orgchart.drawing.geometry import polygon
from orgchart.drawing.heat import Heat
from orgchart.drawing.picture import Path, Shape, Stroke, Text
from orgchart.drawing.signs import Sign, signs_of
from orgchart.drawing.text import baseline, clean, measure, wrap
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import TypeSize, tokens, type_size
from orgchart.model.chart import Chart
from orgchart.model.records import Role

_INITIALS_X = 15.0
_NAME_GAP = 5.0
# Between two entries in small and in large type.
_GAPS = 5.0, 14.0
_ROOMY = 40.0
# The room kept for initials; longer ones, as "WW", push the name on.
_INITIALS_ROOM = 14.0


class Legend(msgspec.Struct, frozen=True):
    """Signs in rows of equal columns, at most eight; smaller type when it takes two rows.

    A ``caption`` says what they tell, in the place of a first entry; ``plain`` ones follow, whose
    initials are not told by a colour.
    """

    signs: Sequence[Sign]
    theme: Theme
    caption: str = ""
    plain: Sequence[Sign] = ()

    @property
    def natural_width(self) -> float:
        """How wide a page wants to be for it: its longest entry."""
        return self._widest(small=True)

    def columns(self, width: float) -> int:
        """How many entries stand side by side."""
        return self._fitting(width, small=self._is_small(width))

    def rows(self, width: float) -> int:
        """How many rows it takes."""
        return -(-len(self._entries) // self.columns(width))

    def _is_small(self, width: float) -> bool:
        return len(self._entries) > self._fitting(width, small=False)

    def _fitting(self, width: float, *, small: bool) -> int:
        widest = self._widest(small=small)
        fitting = int(width / widest) if widest else 1
        return max(1, min(tokens().page.legend_columns, fitting))

    def _widest(self, *, small: bool) -> float:
        return max((self._entry_width(each, small=small) for each in self._entries), default=0.0)

    @property
    def _entries(self) -> list[Sign | str]:
        return [*([self.caption] if self.caption else []), *self.signs, *self.plain]

    def height(self, width: float, *, slide: bool) -> float:
        """From the end of the chart to the page's lower edge."""
        page, rows = tokens().page, self.rows(width)
        bottom = page.slide_bottom if slide else page.paper_bottom
        if not rows:
            return page.margin
        if rows == 1 and slide:
            bottom += page.slide_bottom
        return page.chart_gap + page.swatch[1] + (rows - 1) * page.legend_row + bottom

    def shapes(self, width: float, top: float) -> list[Shape]:
        """The rule and the entries; ``top`` is where the chart ends."""
        if not self.signs:
            return []
        page = tokens().page
        first = top + page.chart_gap
        left, line = page.margin, first - page.rule
        ends = [(left, line), (left + width, line)]
        rule = Path(polygon(ends, closed=False), stroke=Stroke(self.theme.colours.border))
        columns = self.columns(width)
        small = self._is_small(width)
        # On a wide page the columns stay together.
        column = min(width / columns, self._widest(small=small) + _ROOMY)
        shapes: list[Shape] = [rule]
        for index, entry in enumerate(self._entries):
            x = round(left + index % columns * column, 2)
            y = first + index // columns * page.legend_row
            if isinstance(entry, str):
                shapes += self._text(entry, x, y, column, small, strong=True)
            else:
                shapes += self._entry(entry, x, y, column, small)
        return shapes

    def _entry(self, sign: Sign, x: float, y: float, room: float, small: bool) -> list[Shape]:
        further = x + _INITIALS_X + self._initials_room(sign, small=small)
        name = self._text(sign.name, round(further, 2), y, room - (further - x), small)
        shapes = [] if sign in self.plain else [*swatch(sign, x, y, *tokens().page.swatch[:2])]
        if sign.initials:
            shapes += self._text(sign.initials, x + _INITIALS_X, y, room, small, strong=True)
        return [*shapes, *name]

    def _text(
        self, text: str, x: float, y: float, room: float, small: bool, *, strong: bool = False
    ) -> list[Shape]:
        """A text beside the swatches, as much of it as there is room for."""
        plain, bold = _sizes(small)
        colours = self.theme.colours
        down = y + (tokens().page.swatch[1] - plain.line) / 2 + baseline(plain)
        style = bold.style(colours.text) if strong else plain.style(colours.text_secondary)
        fitted = wrap(text, style, max(room, 1), 1, ellipsis=True)
        return [
            Text(x, round(down, 1), line, style, width=wide)
            for line, wide in zip(fitted.lines, fitted.widths, strict=True)
        ]

    def _entry_width(self, entry: Sign | str, *, small: bool) -> float:
        plain, bold = _sizes(small)
        if isinstance(entry, str):
            return measure(clean(entry), bold.style("")) + _GAPS[not small]
        name = measure(clean(entry.name), plain.style(""))
        initials = self._initials_room(entry, small=small)
        return _INITIALS_X + initials + name + _GAPS[not small]

    def _initials_room(self, sign: Sign, *, small: bool) -> float:
        """From the initials to the name; without any, the name stands in their place."""
        if not sign.initials:
            return 0.0
        plain, bold = _sizes(small)
        least = _INITIALS_ROOM * plain.size / 11
        return max(measure(sign.initials, bold.style("")), least) + _NAME_GAP


def legend_of(roles: Iterable[Role], signs: dict[str, Sign], theme: Theme) -> Legend:
    """The legend of the roles shown, in the order of the functions."""
    used = {slug for functions in {role.functions for role in roles} for slug in functions}
    return Legend([sign for slug, sign in signs.items() if slug in used], theme)


def heat_legend(chart: Chart, heat: Heat, theme: Theme) -> Legend:
    """What the colours of a heat view mean; functions follow, which only initials tell then."""
    seen = [msgspec.structs.replace(each.sign, initials="") for each in heat.entries]
    functions = legend_of(chart.roles.values(), signs_of(chart, theme), theme).signs
    return Legend(seen, theme, heat.measure.label, functions)


def _sizes(small: bool) -> tuple[TypeSize, TypeSize]:
    if small:
        return type_size("smallLegend"), type_size("smallLegendInitials")
    return type_size("legend"), type_size("legendInitials")
