"""The title block of a page: title, figures in words, organisation and date, and the logo."""

from __future__ import annotations

import msgspec

from orgchart.drawing.logo import GAP, logo_of, logo_shape, logo_size
from orgchart.drawing.picture import Anchor, Shape, Text, TextStyle
from orgchart.drawing.text import Wrapped, baseline, clean, measure, wrap
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import TypeSize, tokens, type_size
from orgchart.model.chart import Chart
from orgchart.model.metrics import statistics
from orgchart.model.records import Photo

DEFAULT_TITLE = "Organisation chart"
_MAX_LINES = 3
_GAP = 24.0
# The share of the page that organisation and date may take.
_ASIDE = 0.45
# A page that grows to its chart is not made wider than this for a long title.
_WIDEST_TITLE = 640.0


class TitleBlock(msgspec.Struct, frozen=True):
    """The texts of the block with their type; lines break at the page's width.

    The logo stands at the end of it, as high as one line of title and of figures.
    """

    title: str
    figures: str
    aside: str
    title_size: TypeSize
    figures_size: TypeSize
    theme: Theme
    logo: Photo | None = None

    @property
    def natural_width(self) -> float:
        """How wide a page wants to be for it, margins left aside."""
        wide = min(measure(self.title, self._title_style), _WIDEST_TITLE)
        aside = min(measure(self.aside, self._figures_style), _WIDEST_TITLE / 2)
        texts = max(wide + _GAP + aside, measure(self.figures, self._figures_style))
        return texts + self._logo_room

    def lines(self, width: float) -> Wrapped:
        """The title broken for a page with so much room between its margins."""
        room = width - self._logo_room
        room -= max(self._aside_lines(width).widths, default=-_GAP) + _GAP
        return wrap(self.title, self._title_style, room, _MAX_LINES, ellipsis=True)

    def height(self, width: float) -> float:
        """How much lower than with one line of title and of figures the chart begins."""
        large, small = self.title_size.line, self.figures_size.line
        left = (len(self.lines(width).lines) - 1) * large
        left += (len(self._figures_lines(width).lines) - 1) * small
        right = (len(self._aside_lines(width).lines) - 2) * small
        return max(left, right, 0.0)

    def shapes(self, width: float, down: float) -> list[Shape]:
        """The block, ``width`` between the margins, moved down by ``down``."""
        page = tokens().page
        left, top = page.margin, page.title_top + down
        title = self.lines(width)
        y = top + (self.title_size.line - self.figures_size.line) / 2 - 1
        aside, figures = self._aside_lines(width), self._figures_lines(width)
        right = left + width - self._logo_room
        shapes = _lines(aside, right, y, self.figures_size, self._figures_style, "end")
        shapes += _lines(title, left, top, self.title_size, self._title_style, "start")
        y = top + len(title.lines) * self.title_size.line - 2
        shapes += _lines(figures, left, y, self.figures_size, self._figures_style, "start")
        if self.logo:
            shapes.append(logo_shape(self.logo, left + width, top, self._logo_height))
        return shapes

    def _aside_lines(self, width: float) -> Wrapped:
        room = (width - self._logo_room) * _ASIDE
        return wrap(self.aside, self._figures_style, room, _MAX_LINES, ellipsis=True)

    def _figures_lines(self, width: float) -> Wrapped:
        room = width - self._logo_room
        return wrap(self.figures, self._figures_style, room, _MAX_LINES, ellipsis=True)

    @property
    def _logo_height(self) -> float:
        return self.title_size.line + self.figures_size.line - 2

    @property
    def _logo_room(self) -> float:
        return logo_size(self.logo, self._logo_height)[0] + GAP if self.logo else 0.0

    @property
    def _title_style(self) -> TextStyle:
        return self.title_size.style(self.theme.colours.text)

    @property
    def _figures_style(self) -> TextStyle:
        return self.figures_size.style(self.theme.colours.text_secondary)


def title_block(
    chart: Chart, title: str, theme: Theme, *, slide: bool, told: str | None = None
) -> TitleBlock:
    """The block of a chart; ``title`` replaces the chart's own, ``told`` its figures."""
    settings = chart.settings
    aside = [part for part in (clean(settings.organisation), clean(settings.date)) if part]
    return TitleBlock(
        title_of_chart(chart, title),
        figures(chart) if told is None else told,
        " · ".join(aside),
        type_size("slideTitle" if slide else "chartTitle"),
        type_size("slideSubtitle" if slide else "chartSubtitle"),
        theme,
        logo_of(chart),
    )


def title_of_chart(chart: Chart, title: str = "") -> str:
    """What a drawing of the chart is called."""
    return clean(title) or clean(chart.settings.title) or DEFAULT_TITLE


def figures(chart: Chart) -> str:
    """The size of a chart in words: "50 roles · 3 vacant · 3 layers · largest span 7"."""
    found = statistics(chart)
    parts = [_counted(found.roles, "role")]
    if found.headcount != found.roles:
        parts.append(_counted(found.headcount, "seat"))
    parts += [f"{found.vacant:,} vacant"] if found.vacant else []
    parts += [f"{found.planned:,} planned"] if found.planned else []
    parts.append(_counted(found.layers, "layer"))
    parts += [f"largest span {found.largest_span:,}"] if found.largest_span else []
    return " · ".join(parts)


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def _lines(
    words: Wrapped, x: float, top: float, size: TypeSize, style: TextStyle, anchor: Anchor
) -> list[Shape]:
    down = top + baseline(size)
    return [
        Text(x, round(down + index * size.line, 1), line, style, anchor, width)
        for index, (line, width) in enumerate(zip(words.lines, words.widths, strict=True))
    ]
