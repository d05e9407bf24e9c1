"""What is seen of a chart first, and that it stays until somebody looks about."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgchart.model.chart import Chart
from orgchart.model.records import Direction
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.open_chart import OpenChart
from support.hand import turn_wheel
from support.outline import chart
from support.wide_chart import wide_chart

SMALL = "Director\n  Support Manager\n    Analyst\n  Sales Manager"
TOPS = "\n".join(f"Director {n}" for n in range(4))
MANY_TOPS = "\n".join(f"Director {n}" for n in range(40))


def shown(qtbot: QtBot, what: Chart, direction: Direction = "top-down") -> Canvas:
    opened = OpenChart(what)
    with opened.edit("Direction") as draft:
        draft.put(msgspec.structs.replace(what.settings, direction=direction))
    made = Canvas(opened)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    QApplication.processEvents()
    return made


def view(canvas: Canvas) -> QRectF:
    return QRectF(canvas.viewport().rect())


def test_a_small_chart_is_seen_whole(qtbot: QtBot) -> None:
    canvas = shown(qtbot, chart(SMALL))
    assert all(view(canvas).contains(canvas.card_rect(id)) for id in canvas.open_chart.chart.roles)


@pytest.mark.parametrize(
    ("direction", "edge"),
    [("top-down", "top"), ("bottom-up", "bottom"), ("left-right", "left"), ("right-left", "right")],
)
@pytest.mark.parametrize("roles", [300, 3000])
def test_a_large_chart_opens_readable_with_its_head_at_the_edge_it_grows_from(
    qtbot: QtBot, roles: int, direction: Direction, edge: str
) -> None:
    canvas = shown(qtbot, wide_chart(roles), direction)
    assert 0.5 <= canvas.camera.scale <= 1.0
    head = canvas.card_rect("r0")
    assert view(canvas).contains(head)
    assert abs(getattr(head, edge)() - getattr(view(canvas), edge)()) < 60
    middle = head.center() - view(canvas).center()
    assert abs(middle.x() if edge in ("top", "bottom") else middle.y()) < 2


def test_several_tops_that_fit_are_seen_together(qtbot: QtBot) -> None:
    teams = TOPS.replace("Director", "Head") + "\n" + "\n".join(f"  Agent {n}" for n in range(30))
    canvas = shown(qtbot, chart(teams))
    tops = canvas.open_chart.chart.reports(None)
    assert all(view(canvas).contains(canvas.card_rect(id)) for id in tops)


def test_more_tops_than_fit_begin_with_the_first(qtbot: QtBot) -> None:
    canvas = shown(qtbot, chart(MANY_TOPS))
    first = canvas.open_chart.chart.reports(None)[0]
    assert view(canvas).contains(canvas.card_rect(first))


def test_an_empty_chart_opens_at_its_natural_size(qtbot: QtBot) -> None:
    assert shown(qtbot, Chart()).camera.scale == 1.0


def test_the_opening_view_fits_every_size_until_somebody_looks_about(qtbot: QtBot) -> None:
    canvas = shown(qtbot, chart(SMALL))
    canvas.resize(400, 300)
    assert all(view(canvas).contains(canvas.card_rect(id)) for id in canvas.open_chart.chart.roles)
    turn_wheel(canvas, QPointF(100, 100), 1)
    middle, scale = canvas.camera.visible().center(), canvas.camera.scale
    canvas.resize(900, 600)
    assert canvas.camera.scale == scale
    assert (canvas.camera.visible().center() - middle).manhattanLength() < 2


def test_a_canvas_can_open_where_it_was_left(qtbot: QtBot) -> None:
    canvas = Canvas(OpenChart(wide_chart(300)))
    qtbot.addWidget(canvas)
    place = QRectF(*canvas.open_chart.places.box("r70")).center()
    canvas.open_at(0.8, place)
    canvas.resize(900, 600)
    canvas.show()
    QApplication.processEvents()
    assert canvas.camera.scale == 0.8
    assert (canvas.camera.to_view(place) - view(canvas).center()).manhattanLength() < 3
