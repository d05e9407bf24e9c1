"""Bringing a role into view glides there, ends with the next touch, and follows every undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgchart.model.edits import add_role, remove_branch, remove_role
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.motion.travel import DURATION
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.style.animations import animations
from orgchart.ui.window import Window
from support.hand import CTRL, Hand, turn_wheel
from support.wide_chart import wide_chart

FAR = "r79"


@pytest.fixture
def lively(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(animations(), "wanted", True)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show_chart(OpenChart(wide_chart(80)))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    canvas = made.canvas_in_use
    canvas.zoom_to(1.0)
    canvas.center_on(middle_of(canvas, "r0"))
    canvas.setFocus()
    return made


@pytest.fixture
def canvas(window: Window) -> Canvas:
    return window.canvas_in_use


def middle_of(canvas: Canvas, id: str) -> QPointF:
    return QRectF(*canvas.open_chart.places.box(id)).center()


def sees(canvas: Canvas, id: str) -> bool:
    return QRectF(canvas.viewport().rect()).contains(canvas.card_rect(id))


def go(canvas: Canvas, milliseconds: int) -> None:
    canvas.travel.pause()
    canvas.travel.setCurrentTime(milliseconds)


@pytest.mark.usefixtures("lively")
def test_the_view_glides_to_what_is_revealed(canvas: Canvas) -> None:
    start = canvas.camera.origin
    canvas.reveal(FAR)
    assert not sees(canvas, FAR)
    go(canvas, DURATION // 2)
    half = canvas.camera.origin
    assert half.x() < start.x()
    assert not sees(canvas, FAR)
    canvas.travel.arrive()
    assert sees(canvas, FAR)


@pytest.mark.usefixtures("lively")
def test_the_last_of_several_is_where_it_ends(canvas: Canvas) -> None:
    canvas.reveal(FAR)
    canvas.reveal("r0")
    canvas.reveal("r40")
    canvas.travel.arrive()
    assert sees(canvas, "r40")


@pytest.mark.usefixtures("lively")
def test_it_comes_to_its_end_by_itself(canvas: Canvas, qtbot: QtBot) -> None:
    canvas.reveal(FAR)
    qtbot.waitUntil(lambda: not canvas.travel.is_on)
    assert sees(canvas, FAR)


@pytest.mark.usefixtures("lively")
def test_the_hand_stops_it_where_it_is(canvas: Canvas) -> None:
    canvas.reveal(FAR)
    go(canvas, DURATION // 2)
    seen = canvas.camera.origin
    Hand(canvas).press(canvas.viewport().rect().center())
    assert not canvas.travel.is_on
    assert canvas.camera.origin == seen
    Hand(canvas).release()
    canvas.reveal(FAR)
    turn_wheel(canvas, QPointF(200, 200), 1)
    assert not canvas.travel.is_on


@pytest.mark.usefixtures("lively")
def test_an_edit_or_another_zoom_on_the_way_ends_it_there(canvas: Canvas) -> None:
    canvas.open_chart.select([FAR])
    canvas.reveal(FAR)
    with canvas.open_chart.edit("Rename") as draft:
        draft.update(FAR, title="Other")
    assert sees(canvas, FAR)
    canvas.reveal("r0")
    canvas.zoom(0.9)
    assert sees(canvas, "r0")


def test_without_animation_it_is_there_at_once(
    canvas: Canvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(animations(), "wanted", False)
    canvas.reveal(FAR)
    assert sees(canvas, FAR)
    assert not canvas.travel.is_on


@pytest.mark.parametrize("lively", [False, True])
def test_undo_and_redo_show_what_they_concern(
    window: Window, canvas: Canvas, monkeypatch: pytest.MonkeyPatch, lively: bool
) -> None:
    monkeypatch.setattr(animations(), "wanted", lively)
    with canvas.open_chart.edit("Rename") as draft:
        draft.update(FAR, title="Other")
    canvas.center_on(middle_of(canvas, "r0"))
    for key in ("Z", "Y"):
        canvas.open_chart.select(["r0"])
        canvas.center_on(middle_of(canvas, "r0"))
        QTest.keyClick(canvas, key, CTRL)
        QApplication.processEvents()
        canvas.travel.arrive()
        assert canvas.open_chart.selection == (FAR,)
        assert sees(canvas, FAR)


def test_when_an_addition_is_undone_the_manager_is_selected(window: Window) -> None:
    opened = window.chart_in_use
    with opened.edit("Add") as draft:
        add_role(draft, "r3", id="new", title="New")
    opened.select(["new"])
    opened.undo()
    assert opened.selection == ("r3",)


def test_when_a_removal_is_undone_the_highest_that_came_back_is_first(window: Window) -> None:
    opened = window.chart_in_use
    for remove in (remove_role, remove_branch):
        with opened.edit("Remove") as draft:
            remove(draft, "r2")
        opened.undo()
        assert opened.selection[0] == "r2"
        assert len(opened.selection) > 1
