"""Before, changes and after in one geometry: what did not move is in the same place in all.

Both charts are laid out once, as their union; each view shows its part of it at one scale.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

import msgspec

from orgchart.drawing.card import card_sizes
from orgchart.drawing.change_marks import PILL_OUT
from orgchart.drawing.chart_shapes import ChartShapes
from orgchart.drawing.frame import Frame, grown_frame, page_frame
from orgchart.drawing.hanging import Overhang, overhang
from orgchart.drawing.legend import legend_of
from orgchart.drawing.look import BadgeData, Look
from orgchart.drawing.marked_artist import MarkedArtist
from orgchart.drawing.own_colours import theme_of
from orgchart.drawing.page import picture_in
from orgchart.drawing.pages import PageSize
from orgchart.drawing.picture import Picture
from orgchart.drawing.signs import signs_of
from orgchart.drawing.title import TitleBlock, title_block
from orgchart.drawing.typesetting import Typesetter
from orgchart.layout import Parts, Places, Size
from orgchart.model.chart import Chart
from orgchart.model.marking import Mark
from orgchart.model.records import Id
from orgchart.model.union import Union

View = Literal["before", "changes", "after"]
VIEWS: tuple[View, ...] = ("before", "changes", "after")
Badges = Mapping[Id, BadgeData]
_NOTHING: Mapping[View, Badges] = {}
_NO_MARKS: Mapping[Id, Mark] = {}


class Shown(NamedTuple):
    """What one view shows: a chart, the places of its roles, and their marks."""

    chart: Chart
    places: Places
    marks: Mapping[Id, Mark]


def union_sizes(both: Union, before: Chart, look: Look) -> dict[Id, Size]:
    """The cards of a union: each large enough for what it shows on either side."""
    sizes = card_sizes(both.chart, look)
    if not sizes:
        return sizes
    setter, grown = Typesetter(before, look), dict(sizes)
    h = max(size.h for size in sizes.values())
    for place, id in both.before.items():
        old, new = before.roles[id], both.chart.roles[place]
        if old is not new and place == id:
            h = max(h, setter.height(setter.rows(old)))
            if old.seats > 1 and look.seats and sizes[place].right == 0:
                grown[place] = max(card_sizes(Chart([old]), look)[id], sizes[place])
    return {id: size._replace(h=h) for id, size in grown.items()}


def shown(both: Union, before: Chart, after: Chart, places: Places) -> dict[View, Shown]:
    """Each view of a union that was laid out; ``places`` are those of ``both.chart``."""
    parts = Parts(places)

    def part(names: Mapping[Id, Id], chart: Chart) -> Places:
        return parts.part(names, lambda id, manager: _has_line(chart, id, manager))

    return {
        "before": Shown(before, part(both.before, before), _NO_MARKS),
        "changes": Shown(both.changed, part(both.changes, both.changed), both.marks),
        "after": Shown(after, part(both.after, after), _NO_MARKS),
    }


class ViewWords(msgspec.Struct, frozen=True, kw_only=True):
    """The title of all views, and the line below it of each."""

    title: str
    lines: Mapping[View, str]


def draw_views(
    both: Union,
    views: Mapping[View, Shown],
    places: Places,
    look: Look,
    words: ViewWords,
    page: PageSize | None = None,
    badges: Mapping[View, Badges] = _NOTHING,
) -> dict[View, Picture]:
    """A picture of each view, all of one size, scale and place."""
    signs = signs_of(both.chart, theme_of(look))
    badged = {id for each in badges.values() for id in each}
    out = _overhang(overhang(both.chart, places, look, badged & set(places.ids)), places, both)
    frames = _frames(both, views, places, out, look, words, page)
    pictures: dict[View, Picture] = {}
    for view, (chart, where, marks) in views.items():
        frame = frames[view]
        w, h = _size(places, out)
        x, y = frame.chart_origin(w, h)
        origin = x / frame.scale + out.left, y / frame.scale + out.top
        artist = MarkedArtist(chart, look, marks, signs)
        shapes = ChartShapes(chart, where, look, artist, badges.get(view, {}), origin)
        title = f"{words.title}: {view.capitalize()}"
        pictures[view] = picture_in(frame, shapes, artist, look, title)
    return pictures


def _frames(
    both: Union,
    views: Mapping[View, Shown],
    places: Places,
    out: Overhang,
    look: Look,
    words: ViewWords,
    page: PageSize | None,
) -> dict[View, Frame]:
    """One frame for all, each with its own line below the title."""
    blocks = dict(_blocks(both, views, look, words, page)) if look.title else {}
    colours, chart = theme_of(look), both.chart
    legend = legend_of(chart.roles.values(), signs_of(chart, colours), colours)
    size, told = _size(places, out), legend if look.legend else None

    def frame(block: TitleBlock | None) -> Frame:
        if page is None:
            return grown_frame(size, block, told)
        return page_frame(page, size, block, told)

    # The page is made for the line that takes most room.
    widest = max(blocks.values(), key=lambda block: len(block.figures), default=None)
    common = frame(widest)
    return {
        view: msgspec.structs.replace(common, title=blocks[view]) if blocks else common
        for view in views
    }


def _blocks(
    both: Union,
    views: Mapping[View, Shown],
    look: Look,
    words: ViewWords,
    page: PageSize | None,
) -> Iterator[tuple[View, TitleBlock]]:
    slide = page is not None and page.slide
    block = title_block(both.chart, words.title, theme_of(look), slide=slide, told="")
    for view in views:
        yield view, msgspec.structs.replace(block, figures=words.lines.get(view, ""))


def _overhang(out: Overhang, places: Places, both: Union) -> Overhang:
    """With room for the pills of marks over the uppermost cards."""
    tops = [
        float(places.y[places.index[id]]) for id in both.changes if both.changes[id] in both.marks
    ]
    return out._replace(top=max(out.top, PILL_OUT - min(tops, default=PILL_OUT)))


def _size(places: Places, out: Overhang) -> tuple[float, float]:
    w, h = places.width + out.left + out.right, places.height + out.top + out.bottom
    return float(w), float(h)


def _has_line(chart: Chart, id: Id, manager: Id) -> bool:
    return any(line.manager == manager for line in chart.roles[id].dotted)
