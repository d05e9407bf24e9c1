"""Move to…: the new manager by name, on the chart and in the table."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.move_popup import MovePopup
from orgchart.ui.window import Window
from support.desk import put
from support.hand import CTRL, LEFT, RIGHT, SHIFT, Hand, titles
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director
  Support Manager
    Team Lead
      Agent "Ada"
    Expert
  Sales Manager "Bo"
    Seller
    Closer
"""
Key = Qt.Key


@pytest.fixture
def canvas(window: Window, qtbot: QtBot) -> Iterator[Canvas]:
    yield put(window, chart(TEAM))
    while front := QApplication.activePopupWidget():
        front.close()


def ask(window: Window, *ids: str) -> MovePopup:
    window.chart_in_use.select(ids)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_M, CTRL | SHIFT)
    return open_popup(window)


def open_popup(window: Window) -> MovePopup:
    found = [each for each in window.findChildren(MovePopup) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def offered(popup: MovePopup) -> list[str]:
    model = popup.picker.popup.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_name_typed_and_entered_moves_the_branch(canvas: Canvas, window: Window) -> None:
    popup = ask(window, "team-lead")
    QTest.keyClicks(popup.picker, "bo")
    QTest.keyClick(popup.picker.popup, Key.Key_Return)
    assert titles(canvas, "sales-manager") == ["Seller", "Closer", "Team Lead"]
    assert titles(canvas, "team-lead") == ["Agent"]
    assert canvas.open_chart.selection == ("team-lead",)
    assert [step.label for step in canvas.open_chart.document.done] == ["Move Team Lead to Bo"]


def test_several_move_in_one_step_and_bring_their_teams(canvas: Canvas, window: Window) -> None:
    popup = ask(window, "seller", "team-lead", "agent")
    assert popup.moved == ["seller", "team-lead"]
    QTest.keyClicks(popup.picker, "expert")
    QTest.keyClick(popup.picker.popup, Key.Key_Return)
    assert titles(canvas, "expert") == ["Seller", "Team Lead"]
    canvas.open_chart.undo()
    assert titles(canvas, "expert") == []


def test_the_own_branch_is_not_offered_and_it_says_why(canvas: Canvas, window: Window) -> None:
    popup = ask(window, "support-manager")
    QTest.keyClicks(popup.picker, "ada")
    assert not popup.picker.popup.isVisible()
    assert "Ada, Agent is in what moves" in popup.picker.why_not("ada")
    QTest.keyClick(popup.picker, Key.Key_Return)
    assert not canvas.open_chart.document.done
    popup.picker.clear()
    QTest.keyClicks(popup.picker, "e")
    assert set(offered(popup)) == {
        "Director", "Bo, Sales Manager", "Seller (Bo)", "Closer (Bo)",
    }  # fmt: skip


def test_a_name_nobody_has_is_told(canvas: Canvas, window: Window) -> None:
    popup = ask(window, "agent")
    QTest.keyClicks(popup.picker, "nobody")
    assert popup.picker.why_not("nobody") == "Nobody here is called “nobody”."


def test_a_top(canvas: Canvas, window: Window) -> None:
    popup = ask(window, "agent")
    QTest.mouseClick(popup.top, LEFT)
    assert canvas.open_chart.chart.roles["agent"].reports_to is None


def test_escape_and_enter_in_an_empty_field_change_nothing(canvas: Canvas, window: Window) -> None:
    popup = ask(window, "agent")
    QTest.keyClick(popup.picker, Key.Key_Return)
    QTest.keyClick(popup.picker, Key.Key_Escape)
    assert not canvas.open_chart.document.done


def test_rows_of_the_table_move(canvas: Canvas, window: Window) -> None:
    assert window.editor is not None
    window.editor.views.show_table()
    grid = window.editor.views.table.grid
    rows = [grid.table.row_of(id) for id in ("seller", "closer")]
    for row, keys in zip(rows, (Qt.KeyboardModifier.NoModifier, CTRL), strict=True):
        assert row is not None
        at = grid.visualRect(grid.model().index(row, 0)).center()
        QTest.mouseClick(grid.viewport(), LEFT, keys, at)
    QTest.keyClick(grid, Key.Key_M, CTRL | SHIFT)
    popup = open_popup(window)
    QTest.keyClicks(popup.picker, "team lead")
    QTest.keyClick(popup.picker.popup, Key.Key_Return)
    assert sorted(titles(canvas, "team-lead")) == ["Agent", "Closer", "Seller"]
    assert set(canvas.open_chart.selection) == {"seller", "closer"}


def test_it_stands_in_the_menus_of_a_card_and_of_a_row(canvas: Canvas, window: Window) -> None:
    Hand(canvas, RIGHT).click("agent")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    parts = [action.menu() for action in menu.actions()]
    within = [part.actions() for part in parts if isinstance(part, QMenu)]
    assert any(window.commands["move-to"] in actions for actions in within)
    menu.close()
    assert window.editor is not None
    window.editor.views.show_table()
    grid = window.editor.views.table.grid
    at = grid.visualRect(grid.model().index(2, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, grid.mapToGlobal(at))
    QApplication.sendEvent(grid.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert window.commands["move-to"] in menu.actions()
    menu.close()


def test_it_stays_in_the_window(canvas: Canvas, window: Window) -> None:
    canvas.zoom_to(4.0)
    for id in ("closer", "director"):
        canvas.reveal(id)
        popup = ask(window, id)
        assert window.frameGeometry().contains(popup.frameGeometry())
        popup.close()


def test_without_roles_there_is_nothing_to_move(window: Window, qtbot: QtBot) -> None:
    put(window, Chart())
    assert not window.commands["move-to"].isEnabled()


def test_among_a_thousand(window: Window, qtbot: QtBot) -> None:
    canvas = put(window, synthetic(organisation(1000)))
    everyone = list(canvas.open_chart.chart.branch(None))
    popup = ask(window, everyone[-1])
    target = canvas.open_chart.chart.roles[everyone[3]]
    QTest.keyClicks(popup.picker, target.holders[0].name)
    QTest.keyClick(popup.picker.popup, Key.Key_Return)
    assert canvas.open_chart.document.done
