from __future__ import annotations

import pytest

from orgchart.drawing.lines import solid_lines, turned
from orgchart.drawing.theme import theme
from orgchart.layout import Line

LIGHT = theme("light")


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
