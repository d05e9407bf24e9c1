"""Dotted lines by mouse and by keyboard: picked, labelled, re-pointed, removed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.model.edits import add_dotted_line
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.line_label import LineLabel
from orgchart.ui.canvas.picked_line import LineEnds
from orgchart.ui.line_popup import LinePopup
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window
from support.hand import CTRL, RIGHT, Hand, empty_ground
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director
  Support Manager
    Agent ~> sales-manager #deals
    Expert
  Sales Manager
    Seller ~> expert
    Closer
"""
DEALS = LineEnds("agent", "sales-manager")
Key = Qt.Key


@pytest.fixture
def canvas(window: Window, qtbot: QtBot) -> Iterator[Canvas]:
    yield put(window, chart(TEAM))
    while front := QApplication.activePopupWidget():
        front.close()


def put(window: Window, shown: Chart) -> Canvas:
    window.show_chart(OpenChart(shown))
    window.activateWindow()
    window.canvas_in_use.setFocus()
    window.canvas_in_use.zoom_to(1.0)
    window.canvas_in_use.fit()
    QApplication.processEvents()
    return window.canvas_in_use


def on_line(canvas: Canvas, line: LineEnds, share: float = 0.5) -> QPoint:
    """A view point on the longest stretch of a line, so far along it."""
    [course] = [route.points for route in canvas.open_chart.places.dotted_routes()
                if (route.from_id, route.to_id) == line]  # fmt: skip
    ends = [canvas.camera.to_view(QPointF(*point)) for point in course]
    first, last = max(pairwise(ends), key=lambda pair: (pair[1] - pair[0]).manhattanLength())
    return (first + (last - first) * share).toPoint()


def lines(canvas: Canvas) -> set[tuple[str, str, str]]:
    return {
        (role.id, line.manager, line.label)
        for role in canvas.open_chart.chart.roles.values()
        for line in role.dotted
    }


def focused() -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


# --- mouse --------------------------------------------------------------------------------


def test_a_click_picks_the_line_instead_of_cards(canvas: Canvas) -> None:
    canvas.open_chart.select(["expert"])
    said: list[str] = []
    canvas.said.connect(said.append)
    Hand(canvas).click(on_line(canvas, DEALS))
    assert canvas.picked_line.line == DEALS
    assert not canvas.open_chart.selection
    assert said[0].startswith("Dotted line from Agent to Sales Manager: F2 labels it")


def test_a_card_or_the_ground_picks_it_no_more(canvas: Canvas) -> None:
    for elsewhere in ("expert", empty_ground(canvas)):
        Hand(canvas).click(on_line(canvas, DEALS))
        assert canvas.picked_line.line == DEALS
        Hand(canvas).click(elsewhere)
        assert canvas.picked_line.line is None


def test_a_picked_line_is_seen(canvas: Canvas) -> None:
    before = canvas.grab().toImage()
    Hand(canvas).click(on_line(canvas, DEALS))
    QTest.mouseMove(canvas.viewport(), empty_ground(canvas))
    assert canvas.grab().toImage() != before


def test_an_end_is_dragged_to_another_manager(canvas: Canvas) -> None:
    course = canvas.open_chart.places.dotted_routes()
    [points] = [route.points for route in course if route.from_id == "agent"]
    end = canvas.camera.to_view(QPointF(*points[-1])).toPoint()
    step = canvas.camera.to_view(QPointF(*points[-2])).toPoint()
    near = end + (step - end) * 0.3
    Hand(canvas).drag(near, "closer")
    assert ("agent", "closer", "deals") in lines(canvas)
    assert canvas.picked_line.line == LineEnds("agent", "closer")
    assert len(canvas.open_chart.document.done) == 1
    canvas.open_chart.undo()
    assert ("agent", "sales-manager", "deals") in lines(canvas)


def test_the_other_end_is_dragged_to_another_report(canvas: Canvas) -> None:
    course = canvas.open_chart.places.dotted_routes()
    [points] = [route.points for route in course if route.from_id == "agent"]
    end = canvas.camera.to_view(QPointF(*points[0])).toPoint()
    step = canvas.camera.to_view(QPointF(*points[1])).toPoint()
    Hand(canvas).drag(end + (step - end) * 0.3, "closer")
    assert ("closer", "sales-manager", "deals") in lines(canvas)


def test_dropped_on_nothing_or_given_up_it_stays(canvas: Canvas) -> None:
    before = lines(canvas)
    Hand(canvas).drag(on_line(canvas, DEALS), empty_ground(canvas))
    Hand(canvas).carry(on_line(canvas, DEALS), "closer")
    QTest.keyClick(canvas, Key.Key_Escape)
    assert lines(canvas) == before
    assert not canvas.open_chart.document.done


def test_a_double_click_labels(canvas: Canvas) -> None:
    Hand(canvas).double_click(on_line(canvas, DEALS))
    field = focused()
    assert isinstance(field, LineLabel)
    assert field.selectedText() == "deals"
    QTest.keyClicks(field, "big deals")
    QTest.keyClick(field, Key.Key_Return)
    assert ("agent", "sales-manager", "big deals") in lines(canvas)
    assert QApplication.focusWidget() is canvas


def test_a_right_click_offers_what_fits_a_line(canvas: Canvas) -> None:
    Hand(canvas, RIGHT).click(on_line(canvas, DEALS))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [entry.text() for entry in menu.actions() if entry.text()]
    assert texts[:3] == [
        "Label the dotted line…", "Point the dotted line to…", "Remove the dotted line",
    ]  # fmt: skip
    next(entry for entry in menu.actions() if entry.text() == texts[2]).trigger()
    menu.close()
    assert lines(canvas) == {("seller", "expert", "")}
    assert canvas.picked_line.line is None


# --- keyboard -----------------------------------------------------------------------------


def test_a_key_goes_from_line_to_line(canvas: Canvas, window: Window) -> None:
    QTest.keyClick(canvas, Key.Key_L, CTRL)
    assert canvas.picked_line.line == DEALS
    QTest.keyClick(canvas, Key.Key_L, CTRL)
    assert canvas.picked_line.line == LineEnds("seller", "expert")
    QTest.keyClick(canvas, Key.Key_L, CTRL)
    assert canvas.picked_line.line == DEALS
    window.commands["previous-line"].trigger()
    assert canvas.picked_line.line == LineEnds("seller", "expert")
    QTest.keyClick(canvas, Key.Key_Escape)
    assert canvas.picked_line.line is None


def test_of_a_selected_role_it_is_one_of_its_lines(canvas: Canvas) -> None:
    canvas.open_chart.select(["expert"])
    QTest.keyClick(canvas, Key.Key_L, CTRL)
    assert canvas.picked_line.line == LineEnds("seller", "expert")


def test_a_line_in_a_folded_branch_is_shown(canvas: Canvas) -> None:
    canvas.open_chart.fold(["support-manager"], folded=True)
    QTest.keyClick(canvas, Key.Key_L, CTRL)
    assert canvas.picked_line.course()


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_removes_the_line_and_no_role(canvas: Canvas, key: Qt.Key) -> None:
    QTest.keyClick(canvas, Key.Key_L, CTRL)
    QTest.keyClick(canvas, key)
    assert lines(canvas) == {("seller", "expert", "")}
    assert len(canvas.open_chart.chart.roles) == 7
    label = canvas.open_chart.document.done[-1].label
    assert label == "Remove the dotted line from Agent to Sales Manager"


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return])
def test_f2_labels_and_escape_leaves_it(canvas: Canvas, key: Qt.Key) -> None:
    QTest.keyClick(canvas, Key.Key_L, CTRL)
    QTest.keyClick(canvas, key)
    QTest.keyClicks(focused(), "x")
    QTest.keyClick(focused(), Key.Key_Escape)
    assert not canvas.open_chart.document.done
    QTest.keyClick(canvas, key)
    QTest.keyClicks(focused(), "loyalty")
    QTest.keyClick(focused(), Key.Key_Return)
    assert ("agent", "sales-manager", "loyalty") in lines(canvas)


def test_a_name_re_points_it(canvas: Canvas, window: Window) -> None:
    QTest.keyClick(canvas, Key.Key_L, CTRL)
    at = canvas.rect().center()
    menu_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, canvas.mapToGlobal(at))
    QApplication.sendEvent(canvas, menu_key)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    popup = window.findChild(LinePopup)
    assert isinstance(popup, LinePopup)
    QTest.keyClicks(popup.picker, "agent")
    assert popup.picker.why_not("agent") == "The line joins Agent (Support Manager) already."
    popup.picker.clear()
    QTest.keyClicks(popup.picker, "closer")
    QTest.keyClick(popup.picker.popup, Key.Key_Return)
    assert ("agent", "closer", "deals") in lines(canvas)


def test_a_line_that_has_gone_is_picked_no_more(canvas: Canvas, window: Window) -> None:
    QTest.keyClick(canvas, Key.Key_L, CTRL)
    assert window.commands["remove-line"].isEnabled()
    with canvas.open_chart.edit("Remove") as draft:
        draft.update("agent", dotted=())
    assert canvas.picked_line.line is None
    assert not window.commands["remove-line"].isEnabled()


def test_an_empty_chart_and_one_of_a_thousand(window: Window, qtbot: QtBot) -> None:
    canvas = put(window, Chart())
    QTest.keyClick(canvas, Key.Key_L, CTRL)
    assert canvas.picked_line.line is None
    assert canvas.picked_line.at(QPointF(50, 50)) is None
    canvas = put(window, synthetic(organisation(1000)))
    everyone = list(canvas.open_chart.chart.branch(None))
    with canvas.open_chart.edit("Join") as draft:
        add_dotted_line(draft, everyone[-1], everyone[1], "far")
    QTest.keyClick(canvas, Key.Key_L, CTRL)
    assert canvas.picked_line.line == LineEnds(everyone[-1], everyone[1])
    QTest.keyClick(canvas, Key.Key_Delete)
    assert not lines(canvas)
