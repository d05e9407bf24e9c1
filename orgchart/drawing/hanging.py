"""What stands out of the cards of a layout: badges, pills of folded branches and of seats."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from orgchart.drawing.look import BadgeData, Look
from orgchart.drawing.tokens import tokens
from orgchart.drawing.value import VALUE_OUT
from orgchart.layout.places import Places
from orgchart.model.chart import Chart
from orgchart.model.records import Direction, Id

# Where a card's line leaves and its badge hangs, as shares of its width and height.
EXITS: dict[Direction, tuple[float, float]] = {
    "top-down": (0.5, 1.0),
    "bottom-up": (0.5, 0.0),
    "left-right": (1.0, 0.5),
    "right-left": (0.0, 0.5),
}
# Half of a wide badge.
_HALF_BADGE = 24.0


class Overhang(NamedTuple):
    """How far something stands out of a layout at each side, in units."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


def folded_badges(chart: Chart, places: Places) -> dict[Id, BadgeData]:
    """The pill of each role whose team the layout hides: how many seats are below it."""
    shown = places.index
    if len(shown) == len(chart.roles):
        return {}
    hidden = {}
    for id in shown:
        reports = chart.reports(id)
        if reports and not any(report in shown for report in reports):
            count = sum(chart.roles[each].seats for each in chart.branch(id) if each != id)
            hidden[id] = BadgeData(f"+{count:,}", "folded")
    return hidden


def all_badges(
    chart: Chart, places: Places, badges: Mapping[Id, BadgeData]
) -> Mapping[Id, BadgeData]:
    """The badges given and, instead of them, those of folded branches that are not among them."""
    folded = folded_badges(chart, places).items()
    told = {id for id, badge in badges.items() if badge.state == "folded"}
    return {**badges, **{id: badge for id, badge in folded if id not in told}}


def overhang(chart: Chart, places: Places, look: Look, badged: Collection[Id]) -> Overhang:
    """How much room a drawing needs around its layout."""
    up, half = tokens().card.seats.up, tokens().card.badge.h / 2
    right, down = EXITS[look.direction]
    left_out, top_out, right_out, bottom_out = [0.0], [0.0], [0.0], [0.0]
    columns = (column.tolist() for column in (places.x, places.y, places.w, places.h))
    boxes = zip(*columns, strict=True)
    for id, (x, y, w, h) in zip(places.ids, boxes, strict=True):
        if look.seats and chart.roles[id].seats > 1:
            top_out.append(up - y)
        if look.heat:
            top_out.append(VALUE_OUT - y)
        if id in badged:
            top_out.append(half - (y + h * down))
            bottom_out.append(y + h * down + half - places.height)
            left_out.append(_HALF_BADGE - (x + w * right))
            right_out.append(x + w * right + _HALF_BADGE - places.width)
        if look.badges and chart.dotted_reports(id):
            bottom_out.append(y + h + half - places.height)
    return Overhang(*map(max, (left_out, top_out, right_out, bottom_out)))
