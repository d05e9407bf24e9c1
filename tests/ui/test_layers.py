"""Layers by key, menu and button; sorting of siblings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.depth_button import DepthButton
from orgchart.ui.canvas.zoom_control import ZoomControl
from orgchart.ui.window import Window
from support.desk import put
from support.hand import titles
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director
  Support Manager
    Team Lead
      Agent
    Expert
  Ärztin
    Seller
    Closer
"""
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


@pytest.fixture
def canvas(window: Window, qtbot: QtBot) -> Canvas:
    return put(window, chart(TEAM))


def press(canvas: Canvas, key: Qt.Key) -> set[str]:
    QTest.keyClick(canvas, key, ALT)
    return set(canvas.open_chart.places.ids)


# --- layers -------------------------------------------------------------------------------


def test_so_many_layers_are_shown(canvas: Canvas) -> None:
    assert press(canvas, Key.Key_1) == {"director"}
    assert press(canvas, Key.Key_2) == {"director", "support-manager", "rztin"}
    assert len(press(canvas, Key.Key_3)) == 7
    assert len(press(canvas, Key.Key_9)) == 8
    assert not canvas.open_chart.folded
    assert not canvas.open_chart.document.done


def test_one_layer_less_and_one_more(canvas: Canvas) -> None:
    assert len(press(canvas, Key.Key_PageUp)) == 7
    assert len(press(canvas, Key.Key_PageUp)) == 3
    assert len(press(canvas, Key.Key_PageUp)) == 1
    assert len(press(canvas, Key.Key_PageUp)) == 1
    assert len(press(canvas, Key.Key_PageDown)) == 3
    assert len(press(canvas, Key.Key_PageDown)) == 7
    assert len(press(canvas, Key.Key_PageDown)) == 8
    press(canvas, Key.Key_PageUp)
    assert len(press(canvas, Key.Key_End)) == 8


def test_all_is_folded_and_unfolds_team_by_team(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent"])
    assert press(canvas, Key.Key_Home) == {"director"}
    assert canvas.open_chart.selection == ("director",)
    assert len(press(canvas, Key.Key_PageDown)) == 3
    assert len(press(canvas, Key.Key_End)) == 8


def test_branches_folded_by_hand_open_by_one_layer_each(canvas: Canvas) -> None:
    canvas.open_chart.fold(["director", "team-lead"], folded=True)
    assert press(canvas, Key.Key_PageDown) == {"director", "support-manager", "rztin"}
    assert press(canvas, Key.Key_PageDown) == set(canvas.open_chart.chart.roles) - {"agent"}


def test_of_a_selected_manager_it_is_the_branch(canvas: Canvas) -> None:
    canvas.open_chart.select(["support-manager"])
    shown = press(canvas, Key.Key_2)
    assert shown == set(canvas.open_chart.chart.roles) - {"agent"}
    assert press(canvas, Key.Key_1) == {"director", "support-manager", "rztin", "seller", "closer"}


def test_a_selection_that_is_folded_away_goes_to_the_manager_one_sees(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent", "expert"])
    press(canvas, Key.Key_2)
    assert canvas.open_chart.selection == ("support-manager",)
    assert canvas.open_chart.places.index.keys() == {"director", "support-manager", "rztin"}


def test_the_status_line_tells(canvas: Canvas, window: Window) -> None:
    said: list[str] = []
    canvas.said.connect(said.append)
    press(canvas, Key.Key_2)
    canvas.open_chart.select(["support-manager"])
    press(canvas, Key.Key_1)
    assert said == [
        "2 layers of the chart shown.", "1 layer of the branch of Support Manager shown.",
    ]  # fmt: skip


def test_the_button_tells_how_many_and_its_menu_is_the_same(canvas: Canvas, qtbot: QtBot) -> None:
    button = canvas.findChild(DepthButton)
    assert isinstance(button, DepthButton)
    assert button.text() == "4"
    press(canvas, Key.Key_2)
    qtbot.waitUntil(lambda: button.text() == "2/4")
    assert button.accessibleName() == "Layers shown: 2 of 4"
    button.menu().aboutToShow.emit()
    entries = [entry.text() for entry in button.menu().actions() if entry.text()]
    assert entries == [
        "The whole chart", "Fold one layer", "Unfold one layer", "Unfold all",
        "Show 1 layer", "Show 2 layers", "Show 3 layers", "Show 4 layers",
    ]  # fmt: skip
    button.menu().actions()[-2].trigger()
    assert len(canvas.open_chart.places) == 7


def test_the_control_stays_in_its_corner(canvas: Canvas, qtbot: QtBot) -> None:
    control = canvas.findChild(ZoomControl)
    assert isinstance(control, ZoomControl)
    foot = control.geometry().bottom()
    press(canvas, Key.Key_2)
    qtbot.waitUntil(lambda: control.width() >= control.sizeHint().width())
    assert control.geometry().bottom() == foot


def test_an_empty_chart_and_one_of_a_thousand(window: Window, qtbot: QtBot) -> None:
    assert press(put(window, Chart()), Key.Key_2) == set()
    canvas = put(window, synthetic(organisation(1000)))
    for key, least in ((Key.Key_1, 1), (Key.Key_3, 13), (Key.Key_PageDown, 50)):
        shown = press(canvas, key)
        assert least <= len(shown) < 1000
    assert len(press(canvas, Key.Key_End)) == 1000


def test_the_chart_is_not_lost_from_sight(window: Window, qtbot: QtBot) -> None:
    canvas = put(window, synthetic(organisation(1000)))
    canvas.zoom_to(1.0)
    canvas.reveal(canvas.open_chart.places.ids[-1])
    press(canvas, Key.Key_1)
    assert canvas.camera.visible().intersects(canvas.camera.bounds)


# --- sorting ------------------------------------------------------------------------------


def test_the_team_of_the_selected_manager_is_sorted(canvas: Canvas, window: Window) -> None:
    canvas.open_chart.select(["director"])
    window.commands["sort-name"].trigger()
    assert titles(canvas, "director") == ["Ärztin", "Support Manager"]
    assert titles(canvas, "rztin") == ["Seller", "Closer"]
    assert canvas.open_chart.document.done[-1].label == "Sort the team of Director by name"
    canvas.open_chart.undo()
    assert titles(canvas, "director") == ["Support Manager", "Ärztin"]


def test_someone_without_a_team_stands_for_the_colleagues(canvas: Canvas, window: Window) -> None:
    canvas.open_chart.select(["seller"])
    window.commands["sort-name"].trigger()
    assert titles(canvas, "rztin") == ["Closer", "Seller"]


def test_a_whole_branch_is_one_step(canvas: Canvas, window: Window) -> None:
    canvas.open_chart.select(["director"])
    window.commands["sort-branch-name"].trigger()
    assert titles(canvas, "support-manager") == ["Expert", "Team Lead"]
    assert titles(canvas, "rztin") == ["Closer", "Seller"]
    assert len(canvas.open_chart.document.done) == 1


def test_without_a_selection_everyone_is_sorted(canvas: Canvas, window: Window) -> None:
    window.commands["sort-name"].trigger()
    assert titles(canvas, "director") == ["Ärztin", "Support Manager"]
    assert titles(canvas, "rztin") == ["Closer", "Seller"]
    window.commands["sort-name"].trigger()
    assert len(canvas.open_chart.document.done) == 1


@pytest.mark.parametrize("id", ["sort-level", "sort-fte", "sort-branch-level", "sort-branch-fte"])
def test_a_thousand_are_sorted_in_one_step(window: Window, id: str, qtbot: QtBot) -> None:
    canvas = put(window, synthetic(organisation(1000)))
    with canvas.open_chart.edit("Mix") as draft:
        for n, each in enumerate(canvas.open_chart.chart.branch(None)):
            draft.update(each, fte=(n * 7 % 10) / 10, level=("senior", "manager")[n % 2])
    window.commands[id].trigger()
    roles = canvas.open_chart.chart.roles
    for manager in [None, *canvas.open_chart.chart.managers()]:
        team = [roles[each] for each in canvas.open_chart.chart.reports(manager)]
        told = [role.fte if "fte" in id else (role.level == "manager") for role in team]
        assert told == sorted(told, reverse=True)
    assert len(canvas.open_chart.document.done) == 2
