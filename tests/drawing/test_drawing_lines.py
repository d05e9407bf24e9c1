from __future__ import annotations

import pytest

from orgchart.drawing.lines import dotted_line, solid_lines, turned
from orgchart.drawing.picture import Box, Ellipse, Path, Text
from orgchart.drawing.theme import theme
from orgchart.layout import Line

LIGHT = theme("light")
COURSE = ((100.0, 50.0), (140.0, 50.0), (140.0, 200.0), (300.0, 200.0))


def kinds(points: list[tuple[float, float]]) -> str:
    return "".join(str(command[0]) for command in turned(points, (0, 0)))


def test_turns_are_rounded_by_eight_and_straight_points_are_not():
    assert kinds([(0, 0), (0, 20), (0, 60)]) == "ML"
    assert turned([(0, 0), (0, 40), (50, 40)], (10, 5))[:3] == [
        ("M", 10, 5),
        ("L", 10, 37),
        ("C", *map(pytest.approx, (10, 41.416, 13.584, 45, 18, 45))),
    ]


def test_a_short_stretch_rounds_less_and_never_doubles_back():
    commands = turned([(0, 0), (0, 40), (6, 40), (6, 80)], (0, 0))
    ends = [(command[-2], command[-1]) for command in commands]
    assert ends == [(0, 0), (0, 37), (3, 40), (3, 40), (6, 43), (6, 80)]


def test_the_lines_of_a_manager_are_one_path():
    lines = [
        Line("a", "b", "solid", ((0, 0), (0, 9))),
        Line("a", "c", "assistant", ((0, 5), (9, 5))),
    ]
    lines.append(Line("b", "d", "solid", ((5, 5), (5, 9))))
    found = solid_lines(lines, LIGHT, (0, 0))
    assert [len(path.commands) for path in found] == [4, 2]
    assert {path.stroke.width for path in found} == {1.5}


def test_a_dotted_line_passes_over_others_and_ends_in_a_ring():
    casing, dots, ring = dotted_line(COURSE, "", LIGHT, (0, 0), "#FFFFFF")
    assert isinstance(casing, Path)
    assert isinstance(dots, Path)
    assert (casing.stroke.width, casing.stroke.colour) == (6, "#FFFFFF")
    assert casing.commands == dots.commands
    assert dots.stroke.round_cap
    assert dots.stroke.dash == (0.01, 4.6)
    assert isinstance(ring, Ellipse)
    assert ring.cx + ring.rx + ring.stroke.width / 2 == pytest.approx(300)
    assert ring.cy == 200


def test_the_label_stands_on_the_last_level_stretch_with_room():
    shapes = dotted_line(COURSE, "warranty claims", LIGHT, (10, 0), "#FFFFFF")
    pill, label = shapes[-2:]
    assert isinstance(label, Text)
    assert label.x == 230
    assert isinstance(pill, Box)
    assert pill.x + pill.w / 2 == pytest.approx(230)
    assert pill.y + pill.h / 2 == 200
    short = (*COURSE[:3], (150.0, 200.0))
    wide_first = ((0.0, 50.0), *short[1:])
    assert dotted_line(wide_first, "warranty", LIGHT, (0, 0), None)[-1].x == 70
    upright = ((5.0, 0.0), (5.0, 100.0))
    assert dotted_line(upright, "claims", LIGHT, (0, 0), None)[-1].y == pytest.approx(53.9, abs=1)


def test_without_a_ground_there_is_no_casing():
    assert len(dotted_line(COURSE, "x", LIGHT, (0, 0), None)) == 3
