"""What every layout must keep to, checked by plain geometry, and random charts to try it on."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import strategies as st

from orgchart.layout import NORMAL, TIGHT, Options, Places, Size
from orgchart.model.chart import Chart
from orgchart.model.records import DottedLine, Role

NEAR = 1e-3
WISHES = ["auto"] * 6 + ["row", "stack", "stack-left", "stack-both", "columns:2", "columns:3"]
WISHES += ["shelves:2", "shelves:3", "shelves:2,1/1,3/1", "trunk-columns:2", "trunk-columns:3"]
DIRECTIONS = ("top-down", "bottom-up", "left-right", "right-left")


def boxes(places: Places) -> dict[str, tuple[float, float, float, float]]:
    return {id: places.box(id) for id in places.ids}


def same(first: Places, second: Places) -> bool:
    one, other = boxes(first), boxes(second)
    return (
        one.keys() == other.keys()
        and all(abs(a - b) < NEAR for id in one for a, b in zip(one[id], other[id], strict=True))
        and abs(first.width - second.width) + abs(first.height - second.height) < NEAR
    )


def overlapping(places: Places) -> list[tuple[str, str]]:
    return [
        (one, other)
        for (one, a), (other, b) in combinations(boxes(places).items(), 2)
        if a[0] + NEAR < b[0] + b[2]
        and b[0] + NEAR < a[0] + a[2]
        and a[1] + NEAR < b[1] + b[3]
        and b[1] + NEAR < a[1] + a[3]
    ]


def outside(places: Places) -> list[str]:
    points = [(id, x, y) for id, (x, y, _, _) in boxes(places).items()]
    points += [(id, x + w, y + h) for id, (x, y, w, h) in boxes(places).items()]
    points += [(line.to_id, x, y) for line in places.lines() for x, y in line.points]
    return [
        id
        for id, x, y in points
        if not (-NEAR <= x <= places.width + NEAR and -NEAR <= y <= places.height + NEAR)
    ]


def crossings(places: Places) -> list[tuple[str, str, str]]:
    """Lines that run through a card, as (from, to, card)."""
    cards = boxes(places)
    return [
        (line.from_id, line.to_id, id)
        for line in places.lines()
        for (x1, y1), (x2, y2) in pairwise(line.points)
        for id, (x, y, w, h) in cards.items()
        if min(x1, x2) < x + w - NEAR
        and max(x1, x2) > x + NEAR
        and min(y1, y2) < y + h - NEAR
        and max(y1, y2) > y + NEAR
    ]


def slanting(places: Places) -> list[str]:
    return [
        line.to_id
        for line in places.lines()
        for (x1, y1), (x2, y2) in pairwise(line.points)
        if abs(x1 - x2) > NEAR and abs(y1 - y2) > NEAR
    ]


def on_edge(places: Places, id: str, point: tuple[float, float]) -> bool:
    x, y, w, h = places.box(id)
    inside = x - NEAR <= point[0] <= x + w + NEAR and y - NEAR <= point[1] <= y + h + NEAR
    return inside and (
        min(abs(point[0] - x), abs(point[0] - x - w)) < NEAR
        or min(abs(point[1] - y), abs(point[1] - y - h)) < NEAR
    )


@st.composite
def charts(draw: st.DrawFn, most: int = 30, dotted: bool = True) -> Chart:
    count = draw(st.integers(1, most))
    roles = []
    for i in range(count):
        manager = draw(st.integers(-1 if i % 7 == 0 else 0, i - 1)) if i else -1
        lines = (
            draw(st.sets(st.integers(0, count - 1), max_size=2)) if dotted and i % 5 == 4 else ()
        )
        roles.append(
            Role(
                id=f"r{i}",
                reports_to=None if manager < 0 else f"r{manager}",
                rank=f"a{draw(st.integers(0, 9))}",
                arrangement=draw(st.sampled_from(WISHES)),
                assistant=manager >= 0 and draw(st.integers(0, 8)) == 0,
                dotted=tuple(DottedLine(manager=f"r{m}") for m in sorted(lines) if m != i),
            )
        )
    return Chart(roles)


card_sizes = st.builds(
    Size,
    st.sampled_from([168.0, 208.0, 208.0, 248.0]),
    st.sampled_from([48.0, 92.0, 92.0, 126.0]),
    right=st.sampled_from([0.0, 0.0, 8.0]),
    below=st.sampled_from([0.0, 0.0, 8.0]),
)


@st.composite
def sized(draw: st.DrawFn, chart: Chart) -> dict[str, Size]:
    return {id: draw(card_sizes) for id in chart.roles}


@st.composite
def option_sets(draw: st.DrawFn) -> Options:
    return Options(
        direction=draw(st.sampled_from(DIRECTIONS)),
        gaps=draw(st.sampled_from([NORMAL, TIGHT])),
        align_levels=draw(st.integers(0, 5)) == 0,
        folded=frozenset(f"r{i}" for i in draw(st.sets(st.integers(0, 29), max_size=2))),
    )


def equal_sizes(chart: Chart, w: float = 208.0, h: float = 92.0) -> dict[str, Size]:
    return dict.fromkeys(chart.roles, Size(w, h))
