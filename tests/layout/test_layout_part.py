"""Parts of a layout: the same places, and lines that reach everyone who is shown."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from orgchart.layout import Options, Parts, Places, Size, arrange
from orgchart.layout.places import Line, Point, Route
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from support.edits import Step, perform, steps
from support.outline import chart

TEAM = """
Boss
  Aide +assistant
  Ana
    Ned
    Nia
    Noa
  Bo
    Oli
    Ole
  Cy
  Di ~> Ana
"""
CARD = Size(100, 40)


def laid(one: Chart) -> Places:
    return arrange(one, dict.fromkeys(one.roles, CARD), Options())


def covered(route: Route, strokes: Iterable[Line]) -> bool:
    """Whether strokes of the route's manager lie along all of it."""
    pieces = [
        piece
        for stroke in strokes
        if stroke.from_id == route.from_id
        for piece in zip(stroke.points, stroke.points[1:], strict=False)
    ]
    return all(
        _along(segment, pieces) for segment in zip(route.points, route.points[1:], strict=False)
    )


def _along(segment: tuple[Point, Point], pieces: list[tuple[Point, Point]]) -> bool:
    """Whether pieces on the same straight line cover a segment without a gap."""
    (x0, y0), (x1, y1) = segment
    level = abs(y1 - y0) < abs(x1 - x0)
    line, low, high = (y0, *sorted((x0, x1))) if level else (x0, *sorted((y0, y1)))
    spans = []
    for (a0, b0), (a1, b1) in pieces:
        if level and abs(b0 - line) < 0.6 and abs(b1 - line) < 0.6:
            spans.append(sorted((a0, a1)))
        elif not level and abs(a0 - line) < 0.6 and abs(a1 - line) < 0.6:
            spans.append(sorted((b0, b1)))
    reached = low
    for start, end in sorted(spans):
        if start <= reached + 0.01:
            reached = max(reached, end)
    return reached >= high - 0.01


def test_a_part_has_the_places_of_the_whole_under_its_own_names() -> None:
    whole = laid(chart(TEAM))
    part = Parts(whole).part({"boss": "boss", "ana": "anna", "noa": "noa"})
    assert part.ids == ["boss", "anna", "noa"]
    assert (part.width, part.height) == (whole.width, whole.height)
    assert part.box("anna") == whole.box("ana")
    assert [(route.from_id, route.to_id) for route in part.routes()] == [
        ("boss", "anna"),
        ("anna", "noa"),
    ]


def test_what_was_inner_and_is_outermost_now_turns() -> None:
    whole = laid(chart("Boss\n  Ana\n    A1\n  Bo\n    B1\n  Cy\n    C1"))
    part = Parts(whole).part({id: id for id in whole.ids if id not in ("cy", "c1")})
    lines = {line.to_id: line for line in part.lines() if line.from_id == "boss"}
    assert covered(part.routes()[0], part.lines())
    assert len(lines["ana"].points) > 2


def test_dotted_lines_are_those_that_are_wanted() -> None:
    whole = laid(chart(TEAM))
    names = {id: id for id in whole.ids}
    assert [line.from_id for line in Parts(whole).part(names).dotted_lines()] == ["di"]
    assert Parts(whole).part(names, lambda _, __: False).dotted_lines() == []


@given(steps(12), st.integers(0, 2**20))
def test_strokes_reach_everyone_who_is_shown_and_nobody_else(edits: list[Step], pick: int) -> None:
    document = Document(chart(TEAM))
    for step in edits:
        perform(document, step)
    whole = laid(document.chart)
    shown = {id: id for at, id in enumerate(whole.ids) if pick >> at % 20 & 1}
    part = Parts(whole).part(shown)
    solid = [route for route in part.routes() if route.kind != "dotted"]
    wanted = {id for id in shown if document.chart.roles[id].reports_to in shown}
    assert {route.to_id for route in solid} == wanted
    strokes = [line for line in part.lines() if line.kind != "dotted"]
    assert {line.to_id for line in strokes} <= wanted
    assert all(covered(route, strokes) for route in solid)


def test_the_lines_of_one_manager() -> None:
    part = Parts(laid(chart(TEAM))).part({"ana": "ana", "ned": "ned", "boss": "boss"})
    assert [route.to_id for route in part.routes_of("ana")] == ["ned"]
