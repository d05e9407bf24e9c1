"""Looks for the options that make a chart largest on a page.

A modest search: whole-chart styles are tried, simple ones first. The first one is taken that is
as large as the largest but for `WORTH_IT`, so that no page looks contrived for one per cent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

import msgspec

from orgchart.layout.arranger import Arranger
from orgchart.layout.options import NORMAL, TIGHT, Gaps, Options, Size
from orgchart.layout.places import Places
from orgchart.model.chart import Chart
from orgchart.model.records import Direction, Id

LARGE_ENOUGH = 1.2  # nobody wants larger cards than this; larger ones count as equally good
WORTH_IT = 1.03
MANY_ROLES = 1500  # above that only the most promising styles are tried

LEAF_TEAMS = ("auto", "stack", "columns:2", "columns:3", "columns:4", "columns:6", "row")
BRANCHES = ("auto", "columns:2", "columns:3", "columns:4", "stack")
SIDEWAYS_LEAF_TEAMS = ("row", "auto")


def arrange_for_page(
    chart: Chart,
    sizes: Mapping[Id, Size],
    options: Options,
    width: float,
    height: float,
    directions: tuple[Direction, ...] | None = None,
) -> tuple[Places, Options]:
    """The arrangement that is largest on an area of ``width`` × ``height`` units, and its options.

    Roles with an arrangement of their own keep it. ``directions`` are those that may be tried;
    by default the options' own, and left-right beside top-down.
    """
    if directions is None:
        sideways: tuple[Direction, ...] = ("left-right",)
        directions = (options.direction, *(sideways if options.direction == "top-down" else ()))
    found: list[tuple[float, Options]] = []
    for style in _styles(chart, options, directions):
        page = Arranger(chart, sizes, style).page
        found.append((min(page_scale(page, width, height), LARGE_ENOUGH), style))
        if found[-1][0] == LARGE_ENOUGH:
            break
    enough = max(scale for scale, _ in found) / WORTH_IT
    chosen = next(style for scale, style in found if scale >= enough)
    return Arranger(chart, sizes, chosen).places, chosen


def page_scale(picture: tuple[float, float], width: float, height: float) -> float:
    """How much a picture can grow (or must shrink) to fill an area; 1 for an empty one."""
    w, h = picture
    return min(width / w, height / h) if w and h else 1.0


def _styles(chart: Chart, options: Options, directions: tuple[Direction, ...]) -> Iterator[Options]:
    """The options to try, the simplest first: the user's own, then tighter, then folded."""
    few = len(chart.roles) > MANY_ROLES
    for gaps, direction in product(_gaps(options), directions):
        turned = msgspec.structs.replace(options, direction=direction, gaps=gaps)
        for leaf_teams, branches in _arrangements(turned, few):
            yield msgspec.structs.replace(
                turned, leaf_teams=leaf_teams, default_arrangement=branches
            )


def _gaps(options: Options) -> tuple[Gaps, ...]:
    return (NORMAL, TIGHT) if options.gaps == NORMAL else (options.gaps,)


def _arrangements(options: Options, few: bool) -> Iterator[tuple[str, str]]:
    """Arrangements for teams of leaves and for teams with branches; what is chosen stays."""
    yield options.leaf_teams, options.default_arrangement
    if options.default_arrangement != "auto" or options.leaf_teams != "auto":
        return
    if options.sideways:
        yield from product(SIDEWAYS_LEAF_TEAMS, ("auto",))
    else:
        yield from product(LEAF_TEAMS[: 4 if few else None], BRANCHES[: 2 if few else None])
