"""Dotted lines: over the solid ones, together where they run together, each label once."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from orgchart.drawing.bounds import Bounds
from orgchart.drawing.dotted import dotted_lines
from orgchart.drawing.picture import Box, Ellipse, Path, Shape, Text
from orgchart.drawing.theme import theme
from orgchart.layout import Line
from orgchart.model.chart import Chart
from orgchart.model.records import DottedLine, Role

LIGHT = theme("light")
GROUND = "#FFFFFF"
COURSE = ((100.0, 50.0), (140.0, 50.0), (140.0, 200.0), (300.0, 200.0))
SECOND = ((100.0, 120.0), (120.0, 120.0), (120.0, 200.0), (300.0, 200.0))


def draw(
    *courses: tuple[tuple[float, float], ...],
    label: str = "",
    casing: str | None = GROUND,
    origin: tuple[float, float] = (0, 0),
    covers: Sequence[Bounds] = (),
) -> list[Shape]:
    reports = [
        Role(id=f"r{n}", dotted=(DottedLine(manager="m", label=label),))
        for n in range(len(courses))
    ]
    lines = [Line(f"r{n}", "m", "dotted", points) for n, points in enumerate(courses)]
    return dotted_lines(Chart([Role(id="m"), *reports]), lines, LIGHT, origin, casing, covers)


def test_a_line_passes_over_others_and_ends_in_a_ring() -> None:
    casing, dots, ring = draw(COURSE)
    assert isinstance(casing, Path)
    assert isinstance(dots, Path)
    assert (casing.stroke.width, casing.stroke.colour) == (6, GROUND)
    assert casing.commands == dots.commands
    assert dots.stroke.round_cap
    assert dots.stroke.dash == (0.01, 4.6)
    assert isinstance(ring, Ellipse)
    assert ring.cx + ring.rx + ring.stroke.width / 2 == pytest.approx(300)
    assert ring.cy == 200


def test_the_label_stands_on_the_last_level_stretch_with_room() -> None:
    pill, label = draw(COURSE, label="warranty claims", origin=(10, 0))[-2:]
    assert isinstance(label, Text)
    assert label.x == 230
    assert isinstance(pill, Box)
    assert pill.x + pill.w / 2 == pytest.approx(230)
    assert pill.y + pill.h / 2 == 200
    wide_first = ((0.0, 50.0), *COURSE[1:3], (150.0, 200.0))
    assert draw(wide_first, label="warranty", casing=None)[-1].x == 70
    upright = ((5.0, 0.0), (5.0, 100.0))
    assert draw(upright, label="claims", casing=None)[-1].y == pytest.approx(53.9, abs=1)


def test_a_second_line_ends_where_it_joins_the_first() -> None:
    shapes = draw(SECOND, COURSE, casing=None)
    first, second = (shape for shape in shapes if isinstance(shape, Path))
    assert first.commands[-1][1:] == (300, 200)
    assert second.commands[-1][1:] == (140, 200)
    assert sum(isinstance(shape, Ellipse) for shape in shapes) == 1


def test_the_order_of_the_lines_does_not_matter() -> None:
    shapes = draw(COURSE, SECOND, casing=None)
    ends = [path.commands[-1][1:] for path in shapes if isinstance(path, Path)]
    assert ends == [(300, 200), (140, 200)]


def test_lines_to_other_ends_keep_their_own_way() -> None:
    other = ((100.0, 120.0), (120.0, 120.0), (120.0, 200.0), (290.0, 200.0))
    shapes = draw(COURSE, other, casing=None)
    ends = [path.commands[-1][1:] for path in shapes if isinstance(path, Path)]
    assert ends == [(300, 200), (290, 200)]


def test_lines_that_only_cross_stay_whole() -> None:
    crossing = ((0.0, 150.0), (400.0, 150.0), (400.0, 200.0), (300.0, 200.0))
    shapes = draw(COURSE, crossing, casing=None)
    assert [path.commands[-1][1:] for path in shapes if isinstance(path, Path)] == [(300, 200)] * 2


def test_a_label_is_written_once_and_after_every_casing() -> None:
    shapes = draw(COURSE, SECOND, label="Retail")
    kinds = [type(shape) for shape in shapes]
    assert kinds.count(Text) == 1
    assert kinds.index(Text) > max(n for n, kind in enumerate(kinds) if kind is Path)


def test_without_a_ground_there_is_no_casing() -> None:
    assert [type(s) for s in draw(COURSE, label="x", casing=None)] == [Path, Ellipse, Text]


def test_a_label_moves_along_its_line_from_under_a_pill() -> None:
    plain = draw(COURSE, label="claims", casing=None)[-1]
    covers = [(200.0, 190.0, 235.0, 205.0), (0.0, 0.0, 400.0, 190.0)]
    moved = draw(COURSE, label="claims", casing=None, covers=covers)[-1]
    assert isinstance(plain, Text)
    assert isinstance(moved, Text)
    assert plain.x == 220
    assert moved.y == plain.y
    assert moved.x - moved.width / 2 > 235 or moved.x + moved.width / 2 < 200
    assert draw(COURSE, label="claims", casing=None, covers=[(0, 0, 400, 400)])[-1] == plain


def test_where_no_level_stretch_is_clear_the_label_stands_across_an_upright_one() -> None:
    plain = draw(COURSE, label="claims", casing=None)[-1]
    covers = [(150.0, 190.0, 400.0, 210.0), (0.0, 0.0, 180.0, 100.0)]
    moved = draw(COURSE, label="claims", casing=None, covers=covers)[-1]
    assert isinstance(plain, Text)
    assert isinstance(moved, Text)
    assert moved.x == 140
    assert 100 < moved.y < 190
