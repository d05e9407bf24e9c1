"""Teams, branches, colleagues, managers and functions selected by key and by menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.ui.window import Window
from support.desk import put
from support.hand import RIGHT, SHIFT, Hand
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director
  Support Manager (support)
    Agent (support)
    Expert (support)
  Sales Manager (sales)
    Seller (sales)
"""
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | SHIFT
BELOW = {"agent", "expert"}
KEYS = {
    "select-team": (Qt.Key.Key_X, BELOW),
    "select-branch": (Qt.Key.Key_T, {"support-manager", *BELOW}),
    "select-manager": (Qt.Key.Key_P, {"director"}),
    "select-siblings": (Qt.Key.Key_S, {"support-manager", "sales-manager"}),
}
BY_MENU = {id: found for id, (_, found) in KEYS.items()}
BY_MENU["select-function"] = {"support-manager", *BELOW}


@pytest.mark.parametrize("id", KEYS)
def test_a_key_selects(window: Window, id: str, qtbot: QtBot) -> None:
    canvas = put(window, chart(TEAM))
    key, found = KEYS[id]
    canvas.open_chart.select(["support-manager"])
    QTest.keyClick(canvas, key, ALT_SHIFT)
    assert set(canvas.open_chart.selection) == found


@pytest.mark.parametrize("id", BY_MENU)
def test_the_menu_of_a_card_selects(window: Window, id: str, qtbot: QtBot) -> None:
    canvas = put(window, chart(TEAM))
    Hand(canvas, RIGHT).click("support-manager")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    inner = next(each.menu() for each in menu.actions() if each.text() == "Select")
    assert isinstance(inner, QMenu)
    assert window.commands[id] in inner.actions()
    menu.close()
    window.commands[id].trigger()
    assert set(canvas.open_chart.selection) == BY_MENU[id]


def test_home_goes_to_the_top(window: Window, qtbot: QtBot) -> None:
    canvas = put(window, chart(TEAM + "Board\n  Adviser\n"))
    for chosen, top in (([], "director"), (["agent"], "director"), (["adviser"], "board")):
        canvas.open_chart.select(chosen)
        QTest.keyClick(canvas, Qt.Key.Key_Home)
        assert canvas.open_chart.selection == (top,)


@pytest.mark.parametrize("id", KEYS)
def test_nothing_to_select_in_an_empty_chart(window: Window, id: str, qtbot: QtBot) -> None:
    canvas = put(window, Chart())
    QTest.keyClick(canvas, KEYS[id][0], ALT_SHIFT)
    assert not canvas.open_chart.selection


def test_the_branch_of_a_thousand(window: Window, qtbot: QtBot) -> None:
    canvas = put(window, synthetic(organisation(1000)))
    canvas.open_chart.select(canvas.open_chart.chart.reports(None))
    QTest.keyClick(canvas, Qt.Key.Key_T, ALT_SHIFT)
    assert len(canvas.open_chart.selection) == 1000
