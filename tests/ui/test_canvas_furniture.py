"""What floats over the canvas: zoom control, overview, offer, menus, tips."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.overview import Overview
from orgchart.ui.canvas.top_offer import TopOffer
from orgchart.ui.canvas.zoom_control import ZoomControl
from orgchart.ui.direction import isolated
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window
from support.hand import LEFT, RIGHT, Hand, empty_ground
from support.outline import chart

# The platform without a screen says so for every window with a least size, and for menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director
  Support Manager "Ana Ruiz" (support)
    Team Lead "Jo Lindqvist" x2
      Agent
    LONG @analyst
  Sales & Service Manager
    Seller
"""
LONG = "Analyst for " + ", ".join(f"a great many things of kind {n}" for n in range(8)) + ", ever"


@pytest.fixture
def canvas(window: Window, qtbot: QtBot) -> Canvas:
    window.resize(1300, 800)
    window.show_chart(OpenChart(chart(TEAM.replace("LONG", LONG))))
    QApplication.processEvents()
    return window.canvas_in_use


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def open_menu() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def choose(menu: QMenu, text: str) -> None:
    action = next(action for action in menu.actions() if action.text() == text)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


# --- zoom control -------------------------------------------------------------------------


def test_the_zoom_control_tells_and_changes_the_scale(canvas: Canvas) -> None:
    control = canvas.findChild(ZoomControl)
    assert control is not None
    canvas.zoom_to(1.0)
    assert control.percent.text() == isolated("100 %")
    QTest.mouseClick(control.larger, LEFT)
    assert control.percent.text() == isolated("125 %")
    QTest.mouseClick(control.smaller, LEFT)
    QTest.mouseClick(control.smaller, LEFT)
    assert control.percent.text() == isolated("80 %")
    QTest.mouseClick(control.fit, LEFT)
    view = QRectF(canvas.viewport().rect())
    assert all(view.contains(canvas.card_rect(id)) for id in canvas.open_chart.chart.roles)


def test_a_percentage_is_chosen_from_a_menu(canvas: Canvas) -> None:
    control = canvas.findChild(ZoomControl)
    assert control is not None
    menu = control.percent.menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "200 %").trigger()
    assert canvas.camera.scale == 2.0
    assert control.percent.accessibleName() == "Zoom: 200 %"


def test_the_zoom_control_stays_in_its_corner(canvas: Canvas, window: Window) -> None:
    control = canvas.findChild(ZoomControl)
    assert control is not None
    for width, height in ((1100, 700), (1500, 900)):
        window.resize(width, height)
        QApplication.processEvents()
        panel = control.panel.translated(QPointF(control.pos()))
        assert panel.left() == 16
        assert panel.bottom() == canvas.viewport().height() - 16


# --- overview -----------------------------------------------------------------------------


def test_the_overview_is_there_while_the_chart_is_larger_than_the_view(canvas: Canvas) -> None:
    overview = canvas.findChild(Overview)
    assert overview is not None
    canvas.fit()
    assert not overview.isVisible()
    canvas.zoom_to(3.0)
    assert overview.isVisible()


def test_a_click_and_a_drag_in_the_overview_move_the_view(canvas: Canvas) -> None:
    overview = canvas.findChild(Overview)
    assert overview is not None
    canvas.zoom_to(3.0)
    panel = overview.panel.toRect()
    QTest.mouseClick(overview, LEFT, pos=panel.topLeft() + QPoint(9, 9))
    seen = canvas.camera.visible()
    assert abs(seen.center().x()) < 40
    QTest.mousePress(overview, LEFT, pos=panel.center())
    middle = canvas.camera.visible().center()
    bounds = canvas.camera.bounds
    assert abs(middle.x() - bounds.center().x()) < 40
    QTest.mouseMove(overview, panel.bottomRight() - QPoint(9, 9))
    QTest.mouseRelease(overview, LEFT, pos=panel.bottomRight() - QPoint(9, 9))
    assert not canvas.open_chart.selection


# --- the offer ----------------------------------------------------------------------------


def test_a_card_dropped_on_empty_ground_may_become_a_top(canvas: Canvas) -> None:
    offer = canvas.findChild(TopOffer)
    assert offer is not None
    Hand(canvas).drag("agent", empty_ground(canvas))
    assert offer.isVisible()
    QTest.mouseClick(offer.accept, LEFT)
    assert canvas.open_chart.chart.roles["agent"].reports_to is None
    assert not offer.isVisible()


def test_the_offer_goes_when_something_else_is_done(canvas: Canvas) -> None:
    offer = canvas.findChild(TopOffer)
    assert offer is not None
    Hand(canvas).drag("agent", empty_ground(canvas))
    Hand(canvas).click("seller")
    assert not offer.isVisible()


# --- menus --------------------------------------------------------------------------------


def test_a_right_click_on_a_card_selects_it_and_offers_what_fits(canvas: Canvas) -> None:
    Hand(canvas, RIGHT).click("team-lead")
    assert canvas.open_chart.selection == ("team-lead",)
    menu = open_menu()
    offered = entries(menu)
    assert {"Add a report", "Rename", "Copy", "Fold or unfold", "Remove the role"} <= set(offered)
    assert offered[-5:] == ["Move", "Person", "Arrange", "Select", "Sort"]
    assert menu.sizeHint().height() <= LAPTOP
    choose(menu, "Add a colleague after")
    assert len(canvas.open_chart.chart.reports("support-manager")) == 3


def test_a_right_click_keeps_a_selection_of_several(canvas: Canvas) -> None:
    canvas.open_chart.select(["seller", "agent"])
    Hand(canvas, RIGHT).click("agent")
    choose(open_menu(), "Vacate")
    roles = canvas.open_chart.chart.roles
    assert {roles["seller"].status, roles["agent"].status} == {"vacant"}


def test_a_right_click_on_empty_ground_offers_a_top(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent"])
    Hand(canvas, RIGHT).click(empty_ground(canvas))
    assert "Fit the chart" in entries(open_menu())
    choose(open_menu(), "Add a top")
    assert len(canvas.open_chart.chart.reports(None)) == 2


def test_the_menu_key_opens_the_menu_at_the_selected_card(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent"])
    asked: list[QPoint] = []
    canvas.menu_wanted.connect(asked.append)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(canvas, QContextMenuEvent(reason, QPoint(), QPoint()))
    at = canvas.viewport().mapFromGlobal(asked[0])
    assert canvas.card_rect("agent").contains(QPointF(at))
    assert "Rename" in entries(open_menu())
    open_menu().close()


LAPTOP = 720  # pixels of a small screen that a menu may take, in one column


DROPS = {
    "Move Jo Lindqvist to report to Sales && Service Manager": "moved",
    "Copy Jo Lindqvist to report to Sales && Service Manager": "copied",
    "Move Jo Lindqvist without the team to report to Sales && Service Manager": "alone",
    "Dotted line to Sales && Service Manager": "dotted",
    "Cancel": "nothing",
}


@pytest.mark.parametrize("choice", DROPS)
def test_a_drop_with_the_right_button_asks(canvas: Canvas, choice: str) -> None:
    Hand(canvas, RIGHT).drag("team-lead", ("sales-service-manager", 0.5, 0.7))
    menu = open_menu()
    assert entries(menu) == list(DROPS)
    choose(menu, choice)
    assert state(canvas) == DROPS[choice]


def state(canvas: Canvas) -> str:
    model = canvas.open_chart.chart
    if not canvas.open_chart.document.done:
        return "nothing"
    if model.roles["team-lead"].dotted:
        return "dotted"
    if model.roles["team-lead"].reports_to == "support-manager":
        return "copied"
    return "moved" if model.roles["agent"].reports_to == "team-lead" else "alone"


# --- tips ---------------------------------------------------------------------------------


def tip(canvas: Canvas, id: str) -> str:
    at = canvas.card_rect(id).center().toPoint()
    view = canvas.viewport()
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    return QToolTip.text()


def test_a_card_from_afar_tells_everything_in_a_tip(canvas: Canvas) -> None:
    canvas.zoom_to(0.4)
    assert tip(canvas, "team-lead").splitlines()[:3] == ["Team Lead", "Jo Lindqvist", "× 2"]
    assert "Support" in tip(canvas, "support-manager")


def test_a_card_that_is_cut_has_a_tip_and_a_whole_one_has_none(canvas: Canvas) -> None:
    canvas.zoom_to(1.0)
    for id in ("seller", "analyst"):
        canvas.reveal(id)
        told = tip(canvas, id)
        assert ("ever" in told) == (id != "seller")
