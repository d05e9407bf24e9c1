"""A whole chart as a picture: cards, lines, badges, title block and legend on a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import NamedTuple

from orgchart.collector import collector_off
from orgchart.drawing.artist import CardArtist
from orgchart.drawing.chart_shapes import ChartShapes
from orgchart.drawing.frame import Frame, grown_frame, page_frame
from orgchart.drawing.hanging import Overhang, all_badges, overhang
from orgchart.drawing.heat import heat_of
from orgchart.drawing.legend import Legend, heat_legend, legend_of
from orgchart.drawing.look import BadgeData, Look
from orgchart.drawing.own_colours import theme_of
from orgchart.drawing.pages import PageSize
from orgchart.drawing.picture import POINTS_PER_UNIT, Picture
from orgchart.drawing.signs import signs_of
from orgchart.drawing.title import TitleBlock, title_block, title_of_chart
from orgchart.drawing.tokens import tokens, type_size
from orgchart.drawing.transform import scaled_picture
from orgchart.layout.places import Places
from orgchart.model.chart import Chart
from orgchart.model.records import Id

_NO_BADGES: Mapping[Id, BadgeData] = {}


def draw_chart(
    chart: Chart,
    places: Places,
    look: Look,
    page: PageSize | None = None,
    badges: Mapping[Id, BadgeData] = _NO_BADGES,
    *,
    title: str = "",
    told: str | None = None,
) -> Picture:
    """The picture of a chart as it was laid out.

    On a ``page`` the chart is scaled into the room that title and legend leave; without one the
    page grows to the chart. ``badges`` are drawn as they come. Cards whose reports the layout
    has hidden carry the pill of a folded branch. ``told`` replaces the chart's figures.
    """
    badges = all_badges(chart, places, badges)
    out = overhang(chart, places, look, badges)
    w, h = _size(places, out)
    frame = _frame(chart, (w, h), look, page, title, told, places.ids)
    x, y = frame.chart_origin(w, h)
    artist = CardArtist(chart, look)
    k = frame.scale
    shapes = ChartShapes(chart, places, look, artist, badges, (x / k + out.left, y / k + out.top))
    return picture_in(frame, shapes, artist, look, title_of_chart(chart, title))


def picture_in(
    frame: Frame, shapes: ChartShapes, artist: CardArtist, look: Look, title: str
) -> Picture:
    """The picture of a chart in a frame, with the frame's furniture round it."""
    k = frame.scale
    with collector_off():
        cards, over, furniture = shapes.cards(), shapes.badges(), frame.furniture(look)
        lines = shapes.lines(chain(chain.from_iterable(card.shapes for card in cards), over))
    for texts in (lines, furniture, *artist.symbols.values()):
        artist.remarks.texts(texts)
    drawn = Picture(
        width=frame.w / k,
        height=frame.h / k,
        background=None if look.transparent else artist.theme.ground,
        title=title,
        lines=lines,
        cards=cards,
        badges=over,
        symbols=artist.symbols,
        furniture=(),
        notes=(*frame.notes(), *artist.remarks.sentences()),
    )
    return scaled_picture(drawn, k, furniture)


def chart_area(
    page: PageSize,
    look: Look,
    chart: Chart,
    title: str = "",
    told: str | None = None,
    shown: Iterable[Id] | None = None,
) -> tuple[float, float]:
    """Width and height in units that a page leaves to the chart, or to the roles ``shown``."""
    _, _, w, h = _frame(chart, None, look, page, title, told, shown).area
    return w, h


def scale_on_page(
    chart: Chart,
    places: Places,
    look: Look,
    page: PageSize | None,
    badges: Mapping[Id, BadgeData] = _NO_BADGES,
    *,
    title: str = "",
    told: str | None = None,
) -> float:
    """How many times its own size `draw_chart` draws a chart on a page."""
    out = overhang(chart, places, look, all_badges(chart, places, badges))
    return _frame(chart, _size(places, out), look, page, title, told, places.ids).scale


class Around(NamedTuple):
    """Left, top, width and height of a page round a chart, in the chart's own units, and the
    scale in which the chart comes out on it.
    """

    area: tuple[float, float, float, float]
    scale: float


def page_around(chart: Chart, places: Places, look: Look, page: PageSize) -> Around:
    """Where a page lies round a chart that `draw_chart` would scale into it."""
    out = overhang(chart, places, look, all_badges(chart, places, _NO_BADGES))
    w, h = _size(places, out)
    frame = _frame(chart, (w, h), look, page, "", None, places.ids)
    (x, y), k = frame.chart_origin(w, h), frame.scale
    return Around((-x / k - out.left, -y / k - out.top, page.w / k, page.h / k), k)


def type_size_points(look: Look, scale: float = 1.0) -> float:
    """Size of a card's title in points at a scale."""
    name = getattr(tokens().card, look.card_style).title
    return type_size(name).size * POINTS_PER_UNIT * scale


def _size(places: Places, out: Overhang) -> tuple[float, float]:
    w, h = places.width + out.left + out.right, places.height + out.top + out.bottom
    return float(w), float(h)


def _frame(
    chart: Chart,
    size: tuple[float, float] | None,
    look: Look,
    page: PageSize | None,
    title: str,
    told: str | None,
    shown: Iterable[Id] | None,
) -> Frame:
    slide = page is not None and page.slide
    colours = theme_of(look)
    block: TitleBlock | None = None
    legend: Legend | None = None
    if look.title:
        block = title_block(chart, title, colours, slide=slide, told=told)
    if look.legend and look.heat:
        legend = heat_legend(chart, heat_of(chart, look.heat, colours), colours)
    elif look.legend:
        roles = chart.roles.values() if shown is None else map(chart.roles.__getitem__, shown)
        legend = legend_of(roles, signs_of(chart, colours), colours)
    if page is None:
        return grown_frame(size or (0.0, 0.0), block, legend)
    return page_frame(page, size, block, legend)
