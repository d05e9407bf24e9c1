"""Finding roles: while typing, from one to the next, through folded branches."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from orgchart.model.chart import Chart
from orgchart.model.edits import remove_role
from orgchart.model.records import Role
from orgchart.ui.find.bar import FindBar
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director "Grace Okafor" [director]
  Support Manager "Ana Ruíz" [manager]
    Team Lead, Support "Jürgen Groß" [team lead]
      Representative x12 (support)
  Sales Manager "Anton Łuczak" [manager]
    Sales Representative (sales)
"""


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show_chart(OpenChart(chart(TEAM)))
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def bar(qtbot: QtBot, window: Window) -> FindBar:
    qtbot.keyClick(window.canvas_in_use, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    found = window.canvas_in_use.findChild(FindBar)
    assert isinstance(found, FindBar)
    return found


def selected(window: Window) -> tuple[str, ...]:
    return window.chart_in_use.selection


def test_the_key_opens_the_bar_ready_for_words(window: Window, bar: FindBar) -> None:
    assert bar.isVisible()
    assert window.focusWidget() is bar.field
    assert bar.count.text() == ""
    assert not bar.next.isEnabled()
    assert not bar.path.isVisible()


def test_typing_selects_the_best_and_shows_the_way(
    qtbot: QtBot, window: Window, bar: FindBar
) -> None:
    qtbot.keyClicks(bar.field, "GROSS")
    assert selected(window) == ("team-lead-support",)
    assert bar.count.text() == "1 of 1"
    assert bar.path.text() == "Director > Support Manager > Team Lead, Support"
    assert "Held by: Jürgen Groß" in bar.path.toolTip()


def test_enter_and_the_arrows_go_round(qtbot: QtBot, window: Window, bar: FindBar) -> None:
    qtbot.keyClicks(bar.field, "representative")
    assert selected(window) == ("representative",)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert selected(window) == ("sales-representative",)
    assert bar.count.text() == "2 of 2"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert selected(window) == ("representative",)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert selected(window) == ("sales-representative",)
    qtbot.keyClick(bar.field, Qt.Key.Key_Up)
    assert selected(window) == ("representative",)
    qtbot.keyClick(bar.field, Qt.Key.Key_Down)
    assert selected(window) == ("sales-representative",)


def test_the_buttons_go_on_and_back(qtbot: QtBot, window: Window, bar: FindBar) -> None:
    qtbot.keyClicks(bar.field, "representative")
    qtbot.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    assert selected(window) == ("sales-representative",)
    qtbot.mouseClick(bar.previous, Qt.MouseButton.LeftButton)
    assert selected(window) == ("representative",)


def test_folded_branches_open_on_the_way(qtbot: QtBot, window: Window, bar: FindBar) -> None:
    window.chart_in_use.fold(["support-manager", "team-lead-support"], folded=True)
    qtbot.keyClicks(bar.field, "x12")
    assert selected(window) == ()
    bar.field.clear()
    qtbot.keyClicks(bar.field, "representative")
    canvas = window.canvas_in_use
    assert not window.chart_in_use.folded
    assert canvas.is_shown("representative")
    assert canvas.viewport().rect().contains(canvas.card_rect("representative").toRect())
    assert not window.chart_in_use.document.done


def test_what_is_found_is_large_enough_to_read(qtbot: QtBot, window: Window, bar: FindBar) -> None:
    window.canvas_in_use.zoom_to(0.05)
    qtbot.keyClicks(bar.field, "luczak")
    assert window.canvas_in_use.camera.scale >= 0.35


def test_nothing_found_is_said(qtbot: QtBot, window: Window, bar: FindBar) -> None:
    window.chart_in_use.select(["director"])
    bar.field.setText("Zanzibar")
    assert bar.path.text() == "No role says that."
    assert not bar.next.isEnabled()
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert selected(window) == ("director",)


def test_escape_goes_back_to_the_canvas_and_keeps_the_selection(
    qtbot: QtBot, window: Window, bar: FindBar
) -> None:
    qtbot.keyClicks(bar.field, "groß")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.focusWidget() is window.canvas_in_use
    assert selected(window) == ("team-lead-support",)


def test_find_next_goes_on_after_the_bar_is_closed(
    qtbot: QtBot, window: Window, bar: FindBar
) -> None:
    qtbot.keyClicks(bar.field, "representative")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    qtbot.keyClick(window.canvas_in_use, Qt.Key.Key_F3)
    assert selected(window) == ("sales-representative",)
    qtbot.keyClick(window.canvas_in_use, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert selected(window) == ("representative",)


def test_find_next_asks_when_nothing_was_looked_for(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(window.canvas_in_use, Qt.Key.Key_F3)
    bar = window.canvas_in_use.findChild(FindBar)
    assert isinstance(bar, FindBar)
    assert bar.isVisible()


def test_the_words_stay_and_are_selected(qtbot: QtBot, window: Window, bar: FindBar) -> None:
    qtbot.keyClicks(bar.field, "ana")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    window.commands["find"].trigger()
    assert window.canvas_in_use.findChildren(FindBar) == [bar]
    assert bar.field.selectedText() == "ana"


def test_a_role_that_was_removed_is_not_gone_to(qtbot: QtBot, window: Window, bar: FindBar) -> None:
    qtbot.keyClicks(bar.field, "representative")
    with window.chart_in_use.edit("Remove") as draft:
        remove_role(draft, "sales-representative")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert selected(window) == ("representative",)
    assert bar.count.text() == "1 of 1"


def test_a_click_in_the_bar_is_none_on_the_canvas(
    qtbot: QtBot, window: Window, bar: FindBar
) -> None:
    window.chart_in_use.select(["director"])
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    qtbot.keyClick(bar, Qt.Key.Key_Delete)
    assert selected(window) == ("director",)
    assert not window.chart_in_use.document.done


def test_the_bar_keeps_its_corner(qtbot: QtBot, window: Window, bar: FindBar) -> None:
    gap = window.canvas_in_use.viewport().width() - bar.geometry().right()
    window.resize(window.width() + 120, window.height())
    qtbot.waitUntil(lambda: window.canvas_in_use.viewport().width() - bar.geometry().right() == gap)


def test_another_chart_in_the_window_is_searched_anew(qtbot: QtBot, window: Window) -> None:
    window.commands["find"].trigger()
    window.show_chart(OpenChart(Chart([Role(id="only", title="Only One")])))
    window.commands["find"].trigger()
    bar = window.canvas_in_use.findChild(FindBar)
    assert isinstance(bar, FindBar)
    qtbot.keyClicks(bar.field, "only")
    assert selected(window) == ("only",)


def test_an_empty_chart_finds_nothing(qtbot: QtBot, window: Window) -> None:
    window.show_chart(OpenChart())
    window.commands["find"].trigger()
    bar = window.canvas_in_use.findChild(FindBar)
    assert isinstance(bar, FindBar)
    qtbot.keyClicks(bar.field, "a")
    assert bar.path.text() == "No role says that."


def test_a_thousand_roles_are_walked(qtbot: QtBot, window: Window) -> None:
    roles = [Role(id="0", title="Top")]
    roles += [Role(id=str(n), title=f"Agent {n}", reports_to=str((n - 1) // 8), rank=f"a{n:04}")
              for n in range(1, 1000)]  # fmt: skip
    window.show_chart(OpenChart(Chart(roles)))
    window.commands["find"].trigger()
    bar = window.canvas_in_use.findChild(FindBar)
    assert isinstance(bar, FindBar)
    qtbot.keyClicks(bar.field, "agent 99")
    assert selected(window) == ("99",)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert selected(window)[0].startswith("99")
