"""The legend: only the functions that the chart shows, each with its initials."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from orgchart.drawing.geometry import polygon
from orgchart.drawing.patterns import filled
from orgchart.drawing.picture import Box, Path, Shape, Stroke, Text
from orgchart.drawing.signs import Sign
from orgchart.drawing.text import baseline, clean, measure, wrap
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import TypeSize, tokens, type_size
from orgchart.model.records import Role

_INITIALS_X = 15.0
_NAME_GAP = 5.0
# Between two entries in small and in large type.
_GAPS = 5.0, 14.0
_ROOMY = 40.0
# The room kept for initials; longer ones, as "WW", push the name on.
_INITIALS_ROOM = 14.0


class Legend(msgspec.Struct, frozen=True):
    """Functions in rows of equal columns, at most eight; smaller type when it takes two rows."""

    signs: Sequence[Sign]
    theme: Theme

    @property
    def natural_width(self) -> float:
        """How wide a page wants to be for it: its longest entry."""
        return self._widest(small=True)

    def columns(self, width: float) -> int:
        """How many entries stand side by side."""
        return self._fitting(width, small=self._is_small(width))

    def rows(self, width: float) -> int:
        """How many rows it takes."""
        return -(-len(self.signs) // self.columns(width))

    def _is_small(self, width: float) -> bool:
        return len(self.signs) > self._fitting(width, small=False)

    def _fitting(self, width: float, *, small: bool) -> int:
        widest = self._widest(small=small)
        fitting = int(width / widest) if widest else 1
        return max(1, min(tokens().page.legend_columns, fitting))

    def _widest(self, *, small: bool) -> float:
        return max((self._entry_width(sign, small=small) for sign in self.signs), default=0.0)

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
        for index, sign in enumerate(self.signs):
            x = left + index % columns * column
            y = first + index // columns * page.legend_row
            shapes += self._entry(sign, round(x, 2), y, column, small)
        return shapes

    def _entry(self, sign: Sign, x: float, y: float, room: float, small: bool) -> list[Shape]:
        plain, bold = _sizes(small)
        colours = self.theme.colours
        down = y + (tokens().page.swatch[1] - plain.line) / 2 + baseline(plain)
        strong, weak = bold.style(colours.text), plain.style(colours.text_secondary)
        initials = measure(sign.initials, strong)
        at = x + _INITIALS_X
        further = at + max(initials, _INITIALS_ROOM * plain.size / 11) + _NAME_GAP
        name = wrap(sign.name, weak, max(room - (further - x), 1), 1, ellipsis=True)
        return [
            *self._swatch(sign, x, y),
            Text(at, round(down, 1), sign.initials, strong, width=initials),
            *(
                Text(round(further, 2), round(down, 1), line, weak, width=wide)
                for line, wide in zip(name.lines, name.widths, strict=True)
            ),
        ]

    def _swatch(self, sign: Sign, x: float, y: float) -> tuple[Shape, ...]:
        w, h, radius = tokens().page.swatch
        if sign.pattern is None:
            return (Box(x, y, w, h, radius, sign.band),)
        return filled([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], sign.band, sign.pattern)

    def _entry_width(self, sign: Sign, *, small: bool) -> float:
        plain, bold = _sizes(small)
        initials = max(measure(sign.initials, bold.style("")), _INITIALS_ROOM * plain.size / 11)
        name = measure(clean(sign.name), plain.style(""))
        return _INITIALS_X + initials + _NAME_GAP + name + _GAPS[not small]


def legend_of(roles: Iterable[Role], signs: dict[str, Sign], theme: Theme) -> Legend:
    """The legend of the roles shown, in the order of the functions."""
    used = {slug for functions in {role.functions for role in roles} for slug in functions}
    return Legend([sign for slug, sign in signs.items() if slug in used], theme)


def _sizes(small: bool) -> tuple[TypeSize, TypeSize]:
    if small:
        return type_size("smallLegend"), type_size("smallLegendInitials")
    return type_size("legend"), type_size("legendInitials")
