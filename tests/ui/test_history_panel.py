"""The history panel: what was done, going back and forth by a click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.history.panel import HistoryPanel
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def panel(qtbot: QtBot) -> HistoryPanel:
    canvas = Canvas(OpenChart(chart("Boss\n  Ana\n  Bo\n")))
    qtbot.addWidget(canvas)
    made = HistoryPanel(canvas)
    qtbot.addWidget(made)
    made.resize(220, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def edit(panel: HistoryPanel, *titles: str) -> None:
    for title in titles:
        with panel.open_chart.edit(f"Call Ana {title}") as draft:
            draft.update("ana", title=title)
    panel.catch_up()


def click(qtbot: QtBot, panel: HistoryPanel, row: int) -> None:
    place = panel.list.visualRect(panel.model.index(row)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def told(panel: HistoryPanel) -> list[str]:
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def test_without_edits_the_panel_says_so(panel: HistoryPanel) -> None:
    assert not panel.list.isVisible()
    edit(panel, "A")
    assert panel.list.isVisible()


def test_steps_stand_in_their_order_under_the_start(panel: HistoryPanel) -> None:
    edit(panel, "A", "B")
    assert told(panel) == ["As it was opened", "Call Ana A", "Call Ana B"]
    assert panel.list.currentIndex().row() == 2


def test_a_click_goes_back_and_forth(qtbot: QtBot, panel: HistoryPanel) -> None:
    edit(panel, "A", "B", "C")
    title = lambda: panel.open_chart.chart.roles["ana"].title  # noqa: E731
    click(qtbot, panel, 1)
    assert title() == "A"
    assert panel.open_chart.selection == ("ana",)
    assert told(panel) == ["As it was opened", "Call Ana A", "Call Ana B", "Call Ana C"]
    click(qtbot, panel, 3)
    assert title() == "C"
    click(qtbot, panel, 0)
    assert title() == "Ana"
    assert not panel.open_chart.document.done


def test_enter_goes_to_a_step(qtbot: QtBot, panel: HistoryPanel) -> None:
    edit(panel, "A", "B")
    qtbot.keyClick(panel.list, Qt.Key.Key_Up)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.open_chart.chart.roles["ana"].title == "A"


def test_what_was_undone_is_told_apart(panel: HistoryPanel) -> None:
    edit(panel, "A", "B")
    panel.open_chart.undo()
    panel.catch_up()
    tips = [panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert tips == ["As it was opened", "Call Ana A, the chart as it is now", "Call Ana B, undone"]
    assert panel.model.index(2).data(Qt.ItemDataRole.FontRole).italic()


def test_an_edit_after_an_undo_drops_what_was_undone(panel: HistoryPanel) -> None:
    edit(panel, "A", "B")
    panel.open_chart.undo()
    edit(panel, "C")
    assert told(panel) == ["As it was opened", "Call Ana A", "Call Ana C"]


def test_the_panel_follows_undo_by_itself(qtbot: QtBot, panel: HistoryPanel) -> None:
    edit(panel, "A")
    panel.open_chart.undo()
    qtbot.waitUntil(lambda: panel.list.currentIndex().row() == 0)
