"""The title block of a page: what it is called and how large, whose and as of when, the logo."""

from __future__ import annotations

import msgspec

from orgchart.drawing.draft_mark import draft_mark, draft_mark_width
from orgchart.drawing.logo import GAP, logo_of, logo_shapes, logo_size
from orgchart.drawing.picture import Anchor, Shape, Text, TextStyle
from orgchart.drawing.text import Wrapped, baseline, clean, measure, wrap
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import TypeSize, tokens, type_size
from orgchart.model.chart import Chart
from orgchart.model.metrics import statistics
from orgchart.model.records import Photo
from orgchart.translation import later, number, texts

tr = texts("Drawing")

DEFAULT_TITLE = later("Organisation chart")
_MAX_LINES = 3
_GAP = 24.0
_MARK_GAP = 12.0
# The share of the page that organisation and date may take.
_ASIDE = 0.45
# A page that grows to its chart is not made wider than this for a long title.
_WIDEST_TITLE = 640.0


class TitleBlock(msgspec.Struct, frozen=True):
    """The texts of the block with their type; lines break at the page's width.

    Subtitle and figures stand below the title; ``aside``, at the end of the page, whose chart it
    is and as of when, and who may read it. The logo stands at the very end, as high as
    one line of title and of figures.
    """

    title: str
    figures: str
    aside: tuple[str, ...]
    title_size: TypeSize
    small_size: TypeSize
    theme: Theme
    logo: Photo | None = None
    subtitle: str = ""
    draft: bool = False

    @property
    def below(self) -> tuple[str, ...]:
        """The texts below the title."""
        return tuple(filter(None, (self.subtitle, self.figures)))

    @property
    def natural_width(self) -> float:
        """How wide a page wants to be for it, margins left aside."""
        wide = min(measure(self.title, self._title_style), _WIDEST_TITLE)
        told = (measure(text, self._small_style) for text in self.aside)
        aside = min(max(told, default=0.0), _WIDEST_TITLE / 2) + self._mark_room
        below = (measure(text, self._small_style) for text in self.below)
        return max(wide + _GAP + aside, *below, 0.0) + self._logo_room

    def lines(self, width: float) -> Wrapped:
        """The title broken for a page with so much room between its margins."""
        room = width - self._logo_room - self._aside_width(width)
        return wrap(self.title, self._title_style, room, _MAX_LINES, ellipsis=True)

    def height(self, width: float) -> float:
        """How much lower than with one line of title and of figures the chart begins."""
        large, small = self.title_size.line, self.small_size.line
        left = (len(self.lines(width).lines) - 1) * large
        left += (sum(len(each.lines) for each in self._below_lines(width)) - 1) * small
        right = (sum(len(each.lines) for each in self._aside_lines(width)) - 2) * small
        return max(left, right, 0.0)

    def shapes(self, width: float, down: float) -> list[Shape]:
        """The block, ``width`` between the margins, moved down by ``down``."""
        page = tokens().page
        left, top = page.margin, page.title_top + down
        title = self.lines(width)
        shapes = self._aside_shapes(width, left, top)
        shapes += _lines(title, left, top, self.title_size, self._title_style, "start")
        y = top + len(title.lines) * self.title_size.line - 2
        for text in self._below_lines(width):
            shapes += _lines(text, left, y, self.small_size, self._small_style, "start")
            y += len(text.lines) * self.small_size.line
        if self.logo:
            shapes += logo_shapes(self.logo, left + width, top, self._logo_height, self.theme)
        return shapes

    def _aside_shapes(self, width: float, left: float, top: float) -> list[Shape]:
        """The lines at the end of the page, the mark of a draft before the first."""
        right = left + width - self._logo_room
        y = first = top + (self.title_size.line - self.small_size.line) / 2 - 1
        shapes: list[Shape] = []
        texts = self._aside_lines(width)
        for text in texts:
            shapes += _lines(text, right, y, self.small_size, self._small_style, "end")
            y += len(text.lines) * self.small_size.line
        if self.draft:
            mark_right = right - (texts[0].widths[0] + _MARK_GAP if texts else 0.0)
            shapes += draft_mark(mark_right, first, self.small_size, self.theme)
        return shapes

    def _aside_lines(self, width: float) -> list[Wrapped]:
        room = (width - self._logo_room) * _ASIDE - self._mark_room
        return [wrap(it, self._small_style, room, _MAX_LINES, ellipsis=True) for it in self.aside]

    def _below_lines(self, width: float) -> list[Wrapped]:
        room = width - self._logo_room
        return [wrap(it, self._small_style, room, _MAX_LINES, ellipsis=True) for it in self.below]

    def _aside_width(self, width: float) -> float:
        """What the title leaves free at the end of its lines."""
        widest = max((max(each.widths) for each in self._aside_lines(width)), default=0.0)
        return widest + self._mark_room + _GAP if widest or self.draft else 0.0

    @property
    def _mark_room(self) -> float:
        return draft_mark_width(self.small_size) + _MARK_GAP if self.draft else 0.0

    @property
    def _logo_height(self) -> float:
        return self.title_size.line + self.small_size.line - 2

    @property
    def _logo_room(self) -> float:
        return logo_size(self.logo, self._logo_height)[0] + GAP if self.logo else 0.0

    @property
    def _title_style(self) -> TextStyle:
        return self.title_size.style(self.theme.own_accent or self.theme.colours.text)

    @property
    def _small_style(self) -> TextStyle:
        return self.small_size.style(self.theme.colours.text_secondary)


def title_block(
    chart: Chart, title: str, theme: Theme, *, slide: bool, told: str | None = None
) -> TitleBlock:
    """The block of a chart; ``title`` replaces the chart's own, ``told`` its figures."""
    settings = chart.settings
    whose = " · ".join(_told(settings.organisation, settings.date))
    return TitleBlock(
        title_of_chart(chart, title),
        figures(chart) if told is None else told,
        _told(whose, settings.confidentiality),
        type_size("slideTitle" if slide else "chartTitle"),
        type_size("slideSubtitle" if slide else "chartSubtitle"),
        theme,
        logo_of(chart),
        clean(settings.subtitle),
        settings.draft,
    )


def _told(*texts: str) -> tuple[str, ...]:
    """Those of some texts that say anything."""
    return tuple(text for text in map(clean, texts) if text)


def title_of_chart(chart: Chart, title: str = "") -> str:
    """What a drawing of the chart is called."""
    return clean(title) or clean(chart.settings.title) or tr(DEFAULT_TITLE)


def figures(chart: Chart) -> str:
    """The size of a chart in words: "50 roles · 3 vacant · 3 layers · largest span 7"."""
    found = statistics(chart)
    parts = [_counted(found.roles, tr("1 role"), tr("{n} roles"))]
    if found.headcount != found.roles:
        parts.append(_counted(found.headcount, tr("1 seat"), tr("{n} seats")))
    if found.vacant:
        parts.append(tr("{n} vacant").format(n=number(found.vacant, ",")))
    if found.planned:
        parts.append(tr("{n} planned").format(n=number(found.planned, ",")))
    parts.append(_counted(found.layers, tr("1 layer"), tr("{n} layers")))
    if found.largest_span:
        parts.append(tr("largest span {n}").format(n=number(found.largest_span, ",")))
    return " · ".join(parts)


def _counted(count: int, one: str, many: str) -> str:
    return (one if count == 1 else many).format(n=number(count, ","))


def _lines(
    words: Wrapped, x: float, top: float, size: TypeSize, style: TextStyle, anchor: Anchor
) -> list[Shape]:
    down = top + baseline(size)
    return [
        Text(x, round(down + index * size.line, 1), line, style, anchor, width)
        for index, (line, width) in enumerate(zip(words.lines, words.widths, strict=True))
    ]
