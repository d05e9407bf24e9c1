"""Building a chart by keyboard: adding, typing titles and names, folding, going about."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from orgchart.model.chart import Chart
from orgchart.model.records import Holder
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.title_editor import TitleEditor
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window
from support.hand import CTRL, SHIFT, Hand, empty_ground, titles
from support.outline import chart

# The platform without a screen says so for every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director
  Support Manager
    Agent
    Expert
  Sales Manager
    Seller
    Closer
"""
Key = Qt.Key


@pytest.fixture
def canvas(window: Window, qtbot: QtBot) -> Canvas:
    window.show_chart(OpenChart(chart(TEAM)))
    with qtbot.waitActive(window):
        window.activateWindow()
    window.canvas_in_use.setFocus()
    return window.canvas_in_use


def model(canvas: Canvas) -> Chart:
    return canvas.open_chart.chart


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, keys)


def type_text(text: str) -> None:
    QTest.keyClicks(focused(), text)


def editor() -> TitleEditor:
    found = focused()
    assert isinstance(found, TitleEditor)
    return found


def selected_title(canvas: Canvas) -> str:
    [id] = canvas.open_chart.selection
    return model(canvas).roles[id].title


def test_tab_enter_and_typing_build_a_team(canvas: Canvas) -> None:
    canvas.open_chart.select(["seller"])
    press(Key.Key_Tab)
    type_text("One")
    press(Key.Key_Return)
    press(Key.Key_Return)
    type_text("Three")
    press(Key.Key_Return)
    press(Key.Key_Return, SHIFT)
    type_text("Two")
    press(Key.Key_Return)
    assert titles(canvas, "seller") == ["One", "Two", "Three"]
    press(Key.Key_Tab, SHIFT)
    type_text("Between")
    press(Key.Key_Return)
    assert titles(canvas, "seller") == ["One", "Between", "Three"]
    assert focused() is canvas


def test_tab_in_the_title_commits_and_adds_a_report(canvas: Canvas) -> None:
    canvas.open_chart.select(["closer"])
    press(Key.Key_F2)
    type_text("Lead")
    press(Key.Key_Tab)
    type_text("Junior")
    press(Key.Key_Return)
    assert model(canvas).roles["closer"].title == "Lead"
    assert titles(canvas, "closer") == ["Junior"]


def test_shift_tab_in_the_title_commits_and_adds_a_manager(canvas: Canvas) -> None:
    canvas.open_chart.select(["closer"])
    press(Key.Key_F2)
    type_text("Lead")
    press(Key.Key_Backtab, SHIFT)
    type_text("Head")
    press(Key.Key_Return)
    assert titles(canvas, "sales-manager") == ["Seller", "Head"]
    assert [model(canvas).roles[model(canvas).roles["closer"].reports_to or ""].title] == ["Head"]


def test_tab_in_the_empty_field_of_a_new_colleague_changes_its_level(canvas: Canvas) -> None:
    canvas.open_chart.select(["closer"])
    press(Key.Key_Return)
    press(Key.Key_Tab)
    type_text("Junior")
    press(Key.Key_Return)
    assert titles(canvas, "closer") == ["Junior"]
    press(Key.Key_Return)
    press(Key.Key_Backtab, SHIFT)
    press(Key.Key_Backtab, SHIFT)
    type_text("Partner")
    press(Key.Key_Return)
    assert titles(canvas, "director") == ["Support Manager", "Sales Manager", "Partner"]
    assert titles(canvas, "closer") == ["Junior"]


def test_where_there_is_no_other_level_a_new_colleague_stays(canvas: Canvas) -> None:
    canvas.open_chart.select(["director"])
    press(Key.Key_Return, SHIFT)  # before the first there is nobody to report to
    press(Key.Key_Tab)
    press(Key.Key_Backtab, SHIFT)
    type_text("Chair")
    press(Key.Key_Return)
    assert titles(canvas, None) == ["Chair", "Director"]


def test_typing_on_a_card_replaces_its_title(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent"])
    press(Key.Key_N)
    assert editor().text() == "n"
    type_text("ew")
    press(Key.Key_Enter)
    assert model(canvas).roles["agent"].title == "new"
    assert canvas.open_chart.document.done[-1].label == "Rename “new”"


@pytest.mark.parametrize("character", ["É", "Á", "日"])
def test_a_character_of_several_keys_begins_a_title(canvas: Canvas, character: str) -> None:
    canvas.open_chart.select(["agent"])
    asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QApplication.sendEvent(canvas, asked)
    assert asked.value(Qt.InputMethodQuery.ImEnabled)
    composed = QInputMethodEvent()
    composed.setCommitString(character)
    QApplication.sendEvent(canvas, composed)
    assert editor().text() == character
    press(Key.Key_Return)
    assert model(canvas).roles["agent"].title == character


def compose(preedit: str, commit: str = "") -> None:
    """What an input method tells the widget with the focus."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(focused(), event)


def test_what_is_being_composed_is_seen_on_the_card(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent"])
    compose("k")
    compose("か")
    assert focused() is canvas  # going to the editor would break the composing off
    compose("", "課長")
    assert editor().text() == "課長"
    assert focused() is editor()
    press(Key.Key_Return)
    assert model(canvas).roles["agent"].title == "課長"


def test_composing_that_comes_to_nothing_leaves_the_title(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent"])
    compose("^")
    compose("")
    (closed,) = canvas.viewport().findChildren(TitleEditor)
    assert not closed.isVisible()
    assert model(canvas).roles["agent"].title == "Agent"
    assert not canvas.open_chart.document.done


def test_f2_selects_the_title_and_escape_reverts(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent"])
    press(Key.Key_F2)
    assert editor().selectedText() == "Agent"
    type_text("Something else")
    press(Key.Key_Escape)
    assert model(canvas).roles["agent"].title == "Agent"
    assert focused() is canvas
    assert canvas.open_chart.selection == ("agent",)


def test_shift_enter_goes_from_title_to_name(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent"])
    press(Key.Key_F2)
    type_text("Night Agent")
    press(Key.Key_Return, SHIFT)
    assert editor().accessibleName() == "Name"
    type_text("Ana Ruiz")
    press(Key.Key_Return)
    role = model(canvas).roles["agent"]
    assert (role.title, role.holders[0].name) == ("Night Agent", "Ana Ruiz")
    assert focused() is canvas
    press(Key.Key_F2)
    press(Key.Key_Return, SHIFT)
    assert editor().text() == "Ana Ruiz"


def test_a_name_fills_a_vacant_post_and_no_name_leaves_it_as_it_was(canvas: Canvas) -> None:
    with canvas.open_chart.edit("Vacate") as draft:
        draft.update("agent", status="vacant")
    canvas.open_chart.select(["agent"])
    for name, status in (("", "vacant"), ("Bo", "filled")):
        press(Key.Key_F2)
        press(Key.Key_Return, SHIFT)
        type_text(name)
        press(Key.Key_Return)
        assert model(canvas).roles["agent"].status == status


def test_a_cleared_name_waits_for_a_post(canvas: Canvas) -> None:
    with canvas.open_chart.edit("Name") as draft:
        draft.update("agent", holders=(Holder(name="Ada Brown"),))
    canvas.open_chart.select(["agent"])
    press(Key.Key_F2)
    press(Key.Key_Return, SHIFT)
    press(Key.Key_Delete)
    press(Key.Key_Return)
    assert model(canvas).roles["agent"].holders == ()
    assert [each.holder.name for each in model(canvas).not_placed.values()] == ["Ada Brown"]
    assert canvas.open_chart.document.done[-1].label == "Take Ada Brown off the post"


def test_a_click_beside_the_field_commits(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent"])
    press(Key.Key_F2)
    type_text("Clicked away")
    Hand(canvas).click(empty_ground(canvas))
    assert model(canvas).roles["agent"].title == "Clicked away"


def test_a_title_that_is_not_changed_makes_no_step(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent"])
    press(Key.Key_F2)
    press(Key.Key_Return)
    assert not canvas.open_chart.document.done


def test_the_field_follows_its_card(canvas: Canvas) -> None:
    canvas.open_chart.select(["agent"])
    press(Key.Key_F2)
    for move in (lambda: canvas.zoom(1.5), lambda: canvas.zoom_to(0.8)):
        move()
        assert canvas.card_rect("agent").contains(editor().geometry().topLeft().toPointF())


def test_a_role_out_of_sight_is_brought_into_view_for_its_title(canvas: Canvas) -> None:
    canvas.zoom_to(3.0)
    canvas.open_chart.select(["closer"])
    press(Key.Key_F2)
    assert canvas.viewport().rect().contains(editor().geometry())


def test_the_first_role_of_an_empty_chart(canvas: Canvas, window: Window) -> None:
    window.show_chart(OpenChart())
    press(Key.Key_Return)
    type_text("Head of Service")
    press(Key.Key_Tab)
    type_text("Agent")
    press(Key.Key_Return)
    canvas = window.canvas_in_use
    [top] = model(canvas).reports(None)
    assert titles(canvas, None) == ["Head of Service"]
    assert titles(canvas, top) == ["Agent"]


def test_space_folds_and_unfolds(canvas: Canvas) -> None:
    canvas.open_chart.select(["support-manager"])
    press(Key.Key_Space)
    assert canvas.open_chart.folded == {"support-manager"}
    assert not canvas.is_shown("agent")
    press(Key.Key_Space)
    assert canvas.is_shown("agent")
    assert not canvas.open_chart.document.done


def test_arrows_go_to_the_nearest_card_in_that_direction(canvas: Canvas) -> None:
    canvas.open_chart.select(["support-manager"])
    press(Key.Key_Right)
    assert selected_title(canvas) == "Sales Manager"
    press(Key.Key_Up)
    assert selected_title(canvas) == "Director"
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert selected_title(canvas) in {"Agent", "Seller"}
    canvas.open_chart.select(["sales-manager"])
    press(Key.Key_Left)
    assert selected_title(canvas) == "Support Manager"


def test_ctrl_and_arrows_reorder_and_re_level(canvas: Canvas) -> None:
    canvas.open_chart.select(["closer"])
    press(Key.Key_Up, CTRL)
    assert titles(canvas, "sales-manager") == ["Closer", "Seller"]
    press(Key.Key_Left, CTRL)
    assert titles(canvas, "director") == ["Support Manager", "Sales Manager", "Closer"]
    press(Key.Key_Right, CTRL)
    assert model(canvas).roles["closer"].reports_to == "sales-manager"


def test_ctrl_and_arrows_move_all_that_is_selected_in_one_step(canvas: Canvas) -> None:
    canvas.open_chart.select(["closer", "seller"])
    press(Key.Key_Left, CTRL)
    team = ["Support Manager", "Sales Manager", "Seller", "Closer"]
    assert titles(canvas, "director") == team
    assert len(canvas.open_chart.document.done) == 1
    press(Key.Key_Up, CTRL)
    assert titles(canvas, "director") == ["Support Manager", "Seller", "Closer", "Sales Manager"]
    canvas.open_chart.undo()
    assert titles(canvas, "director") == team
    assert set(canvas.open_chart.selection) == {"closer", "seller"}


def test_escape_clears_the_selection_when_nothing_is_going_on(canvas: Canvas) -> None:
    canvas.open_chart.select(["closer"])
    press(Key.Key_Escape)
    assert canvas.open_chart.selection == ()
