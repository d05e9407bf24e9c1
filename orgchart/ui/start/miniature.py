"""A chart as small as a stamp: the blocks and lines of its real layout, without any words.

Kept as data: it can be painted in every theme and sharpness, and stored without telling what
the chart says.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from orgchart.drawing.heat import heat_of
from orgchart.drawing.signs import signs_of
from orgchart.drawing.theme import OTHER, theme
from orgchart.drawing.tokens import tokens
from orgchart.layout import TIGHT, Options, Places, Size, arrange
from orgchart.layout.places import Point
from orgchart.model.chart import Chart
from orgchart.model.records import Function, Id, Role

# The room a miniature aims at; the blocks grow when its arrangement has the same proportions.
ROOM = (216.0, 156.0)
# More blocks than this are crumbs at such a size: the layers further down are left out.
MOST_BLOCKS = 160
# From the layout as the canvas would show it to ones that fill the room better.
_ARRANGEMENTS = (
    Options(gaps=TIGHT),
    Options(gaps=TIGHT, leaf_teams="stack"),
    Options(gaps=TIGHT, leaf_teams="columns:2"),
    Options(gaps=TIGHT, leaf_teams="stack", default_arrangement="columns:3"),
    Options(gaps=TIGHT, leaf_teams="stack", default_arrangement="columns:4"),
    Options(gaps=TIGHT, leaf_teams="columns:2", default_arrangement="columns:3"),
)
# Blocks of this scale can be told apart: the first arrangement that reaches it is taken.
_ENOUGH = 0.085
_LEADING = "leadership"


class Block(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """A role: its box in units, the colour token of its function, whether it stands for several."""

    x: float
    y: float
    w: float
    h: float
    colour: str
    several: bool


class Miniature(msgspec.Struct, frozen=True, array_like=True):
    """Blocks and the courses of the lines on a ground of ``width`` × ``height`` units."""

    width: float
    height: float
    blocks: tuple[Block, ...]
    lines: tuple[tuple[Point, ...], ...]


def miniature(chart: Chart, by: str = "") -> Miniature:
    """The miniature of a chart, arranged to be large in `ROOM`.

    ``by`` names what the roles are coloured by instead of their functions; it must have names.
    """
    seen = Chart([*_upper_layers(chart), *_functions(chart)])
    places = _places(seen)
    colours = _colours_by(chart, by) if by else _colours(seen)
    blocks = tuple(
        Block(*places.box(id), colours[id], seen.roles[id].seats > 1) for id in places.ids
    )
    solid = (line.points for line in places.lines() if line.kind != "dotted")
    return Miniature(places.width, places.height, blocks, tuple(solid))


def _upper_layers(chart: Chart) -> Iterator[Role]:
    """The roles layer by layer, as long as they can be told apart."""
    layer, count = chart.reports(None), 0
    while layer and (count == 0 or count + len(layer) <= MOST_BLOCKS):
        shown = layer[:MOST_BLOCKS]
        yield from (msgspec.structs.replace(chart.roles[id], dotted=()) for id in shown)
        count += len(shown)
        layer = [below for id in shown for below in chart.reports(id)]


def _functions(chart: Chart) -> Iterator[Function]:
    return (record for record in chart.records.values() if isinstance(record, Function))


def _places(chart: Chart) -> Places:
    card = tokens().card.standard
    out = tokens().card.seats.out
    sizes = {
        id: Size(card.w, card.two_rows, out, out) if role.seats > 1 else Size(card.w, card.two_rows)
        for id, role in chart.roles.items()
    }
    tried = []
    for options in _ARRANGEMENTS:
        tried.append(arrange(chart, sizes, options))
        if _scale(tried[-1]) >= _ENOUGH:
            return tried[-1]
    return max(tried, key=_scale)


def _scale(places: Places) -> float:
    return min(ROOM[0] / max(places.width, 1.0), ROOM[1] / max(places.height, 1.0))


def _colours(chart: Chart) -> dict[Id, str]:
    signs = signs_of(chart, theme("light"))
    tokens_of = {slug: sign.token for slug, sign in signs.items()}
    return {id: tokens_of.get(_task(role), OTHER) for id, role in chart.roles.items()}


def _colours_by(chart: Chart, by: str) -> dict[Id, str]:
    heat = heat_of(chart, by, theme("light"))
    return {id: heat.sign(id).token for id in chart.roles}


def _task(role: Role) -> str:
    """What a role is about: below the top, leads have the colour of what they lead."""
    tasks = [slug for slug in role.functions if slug != _LEADING or role.reports_to is None]
    return (tasks or [*role.functions, ""])[0]
