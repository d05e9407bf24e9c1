"""The lines of a large team, found near a view."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from orgchart.layout import Options, Size, arrange
from orgchart.layout.places import Line
from orgchart.ui.canvas.team_strokes import TeamStrokes
from support.wide_chart import wide_chart

CHART = wide_chart(300, team=299)
PLACES = arrange(CHART, {id: Size(200, 90) for id in CHART.roles}, Options())
LINES = PLACES.lines_of("r0")
STROKES = TeamStrokes(LINES)


def drawn_in(line: Line, area: QRectF) -> tuple[tuple[float, float], ...] | None:
    """One line by hand: its corners held within the area; None if it does not come in."""
    xs = [min(max(x, area.left()), area.right()) for x, _ in line.points]
    ys = [min(max(y, area.top()), area.bottom()) for _, y in line.points]
    across = min(xs) < area.right() and max(xs) > area.left()
    down = min(ys) < area.bottom() and max(ys) > area.top()
    return tuple(zip(xs, ys, strict=True)) if across and down else None


def without_repeated_end(stroke: list[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    while len(stroke) > 2 and stroke[-1] == stroke[-2]:
        stroke = stroke[:-1]
    return tuple(stroke)


@given(
    st.floats(-100, PLACES.width), st.floats(-100, PLACES.height), st.floats(1, 4000),
    st.floats(1, 4000),
)  # fmt: skip
def test_every_stroke_near_an_area_is_found_once(x: float, y: float, w: float, h: float) -> None:
    area = QRectF(x, y, w, h)
    by_hand = {drawn_in(line, area) for line in LINES} - {None}
    found = [without_repeated_end(stroke) for stroke in STROKES.near(area)]
    assert len(found) == len(set(found))
    assert set(found) == {without_repeated_end(list(stroke)) for stroke in by_hand if stroke}


def test_a_small_area_has_few_of_many_strokes() -> None:
    x, y, _, _ = PLACES.box("r150")
    assert 1 <= len(STROKES.near(QRectF(x - 20, y, 100, 90))) <= 6
