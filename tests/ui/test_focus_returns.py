"""Whoever comes back to the chart from another page goes on by keyboard at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgchart.model.records import Scenario
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.scenarios.switch import ScenarioSwitch
from orgchart.ui.scenarios.verbs import show
from orgchart.ui.window import Window
from support.outline import chart


@pytest.fixture(scope="module")
def shown(window: Window) -> Window:
    window.show_chart(OpenChart(chart("Boss [manager]\n  Ana\n  Bo")))
    window.canvas_in_use.setFocus()
    return window


@pytest.mark.parametrize("page", ["table", "coverage", "compare"])
def test_from_another_view(shown: Window, page: str) -> None:
    assert shown.editor is not None
    views = shown.editor.views
    getattr(views, f"show_{page}")()
    assert shown.focusWidget() is not views.canvas
    views.show_canvas()
    assert shown.focusWidget() is views.canvas


@pytest.mark.parametrize("action", ["rules", "cards", "audiences"])
def test_from_a_page_over_the_chart(shown: Window, action: str, qtbot: QtBot) -> None:
    shown.commands[action].trigger()
    QApplication.processEvents()
    page = shown.focusWidget()
    assert page is not None
    assert page is not shown.canvas_in_use
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert shown.focusWidget() is shown.canvas_in_use


def test_from_another_scenario(shown: Window, qtbot: QtBot) -> None:
    opened = shown.chart_in_use
    switch = shown.findChild(ScenarioSwitch)
    assert isinstance(switch, ScenarioSwitch)
    with opened.edit("New scenario") as draft:
        draft.put(Scenario(id="s", name="Spring"))
    for id in ("s", None):
        show(opened, id)
        assert shown.focusWidget() is shown.canvas_in_use
    assert not switch.focusPolicy() & Qt.FocusPolicy.ClickFocus
