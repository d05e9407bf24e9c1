"""What is asked of an export: which chart, which part of it, on what page, how it looks."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.records import CardStyle, Direction, Id, ThemeName

# How a whole chart is laid out: as a tree, or by Graphviz for many dotted lines.
Arrangement = Literal["tree", "matrix"]
# What gets a page of its own where a chart is split, or a file where there are many.
SplitBy = Literal["manager", "department"]


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """One export.

    Everything may be left out but the chart: then the whole chart is written, at its own size,
    in the theme, direction and kind of cards of its settings, with ``name_first`` or not and with
    the ``card_fields`` chosen there. A format reads what concerns it.

    ``page`` is a page's name (A4, A3, Letter, Tabloid, 16:9, 4:3 or WxHmm); ``dpi``,
    ``width_px`` or ``scale`` (pixels a unit) say how many pixels a PNG or JPEG has; ``quality``
    of a JPEG is from 1 to 100. ``separator`` stands between the cells of a CSV file,
    ``byte_order_mark`` at its beginning. ``root``
    is the role whose branch is written;
    ``only`` are the roles that are written; whose manager is not among them stands at the top;
    ``folded`` are roles whose branches are closed: a drawing tells how many are below, a table or
    graph leaves them out. With ``fold_teams`` each team of a drawing is one card besides.
    ``readable`` is the smallest type in points that is called readable on
    the page; 10 on a slide and 8 on paper where it is not given. ``title`` replaces the chart's
    own. Private fields (cost, notes, own fields) are written only with ``private``. ``colour_by``
    names what a drawing's cards are coloured by instead of their functions: a measure, as "span",
    or a field. Findings that are accepted until a day are open again when ``today`` is past it.
    ``template`` is the file of a deck whose master and layouts the slide takes, and its size
    unless there is a ``page``. ``update`` is a deck whose slides made by this program are replaced.

    With ``split`` there are several pages: contents, an overview, and one for each manager or
    department of the uppermost ``depth`` levels below the top, divided further where its type
    would not be readable. ``poster`` is the printer's page that a larger one is cut into.
    ``statistics`` adds the figures as last pages, ``comments`` what is said about the roles;
    ``password`` is what opens a PDF.
    """

    chart: Chart
    title: str = ""
    page: str | None = None
    landscape: bool = False
    dpi: float | None = None
    width_px: int | None = None
    scale: float | None = None
    quality: int = 90
    separator: str = ","
    byte_order_mark: bool = True
    transparent: bool = False
    root: Id | None = None
    only: frozenset[Id] | None = None
    folded: frozenset[Id] = frozenset()
    fold_teams: bool = False
    theme: ThemeName | None = None
    card_style: CardStyle | None = None
    direction: Direction | None = None
    name_first: bool | None = None
    card_fields: tuple[str, ...] | None = None
    arrangement: Arrangement = "tree"
    readable: float | None = None
    badges: bool = False
    findings: bool = False
    chips: bool = False
    legend: bool = False
    title_block: bool = True
    colour_by: str = ""
    private: bool = True
    today: date | None = None
    template: str = ""
    update: str = ""
    split: SplitBy | None = None
    depth: int = 1
    poster: str | None = None
    statistics: bool = False
    password: str = ""
    comments: bool = False
