"""Comments in the window: said, answered, resolved, found again, marked on cards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from orgchart.model.comments import threads
from orgchart.ui.canvas.comment_marks import CommentMarks
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.comments import talk
from orgchart.ui.panels.comments.panel import CommentsPanel
from orgchart.ui.window import Window
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(scope="module")
def made() -> Iterator[Window]:
    window = Window()
    window.show()
    yield window
    window.close()


@pytest.fixture
def window(made: Window, monkeypatch: pytest.MonkeyPatch) -> Window:
    monkeypatch.setattr(talk, "this_person", lambda: "Dee Marsh")
    made.show_chart(OpenChart(chart("Boss\n  R&D Lead @lead\n  Bo\n")))
    return made


def panel_of(window: Window) -> CommentsPanel:
    assert window.editor is not None
    return window.editor.comments


def say(qtbot: QtBot, window: Window, id: str, text: str) -> None:
    window.chart_in_use.select([id])
    window.commands["comment"].trigger()
    field = panel_of(window).entry.field
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def told(window: Window) -> list[list[str]]:
    found = threads(window.chart_in_use.chart)
    return [[f"{each.author}: {each.text}" for each in thread.comments] for thread in found]


def test_what_is_typed_is_said_about_the_selected_role(qtbot: QtBot, window: Window) -> None:
    say(qtbot, window, "bo", "Enough?")
    assert told(window) == [["Dee Marsh: Enough?"]]
    assert window.chart_in_use.document.done[-1].label == "Comment on Bo"
    assert panel_of(window).states.tabText(0) == "Open (1)"
    window.commands["undo"].trigger()
    assert told(window) == []


def test_an_answer_goes_below_and_resolving_puts_it_aside(qtbot: QtBot, window: Window) -> None:
    say(qtbot, window, "bo", "Enough?")
    panel = panel_of(window)
    click(qtbot, panel.cards[0].answer)
    typing = window.focusWidget()
    assert typing is not None
    qtbot.keyClicks(typing, "For now")
    qtbot.keyClick(typing, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    panel.catch_up()
    assert told(window) == [["Dee Marsh: Enough?", "Dee Marsh: For now"]]
    click(qtbot, panel.cards[0].resolve)
    panel.catch_up()
    assert (panel.states.tabText(0), panel.states.tabText(1)) == ("Open (0)", "Resolved (1)")
    panel.states.setCurrentIndex(1)
    click(qtbot, panel.cards[0].resolve)
    panel.states.setCurrentIndex(0)
    assert len(panel.cards) == 1


def test_a_click_on_the_name_shows_the_card(qtbot: QtBot, window: Window) -> None:
    say(qtbot, window, "lead", "Why?")
    window.chart_in_use.select(["bo"])
    about = panel_of(window).cards[0].about
    assert about.text() == "R&&D Lead"  # an ampersand is no mark of a key
    click(qtbot, about)
    assert window.chart_in_use.selection == ("lead",)


def test_those_on_the_selected_card_alone_can_be_listed(qtbot: QtBot, window: Window) -> None:
    say(qtbot, window, "bo", "One")
    say(qtbot, window, "lead", "Two")
    panel = panel_of(window)
    panel.states.setCurrentIndex(2)
    assert [card.conversation.first.text for card in panel.cards] == ["Two"]
    window.chart_in_use.select(["bo"])
    panel.catch_up()
    assert [card.conversation.first.text for card in panel.cards] == ["One"]


def test_a_comment_is_changed_and_removed_from_its_menu(qtbot: QtBot, window: Window) -> None:
    say(qtbot, window, "bo", "One")
    panel = panel_of(window)
    change, _ = next(iter(panel.cards[0].menus.values())).menu().actions()
    change.trigger()
    typing = window.focusWidget()
    assert typing is not None
    qtbot.keyClicks(typing, "!")
    qtbot.keyClick(typing, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    panel.catch_up()
    assert told(window) == [["Dee Marsh: One!"]]
    _, remove = next(iter(panel.cards[0].menus.values())).menu().actions()
    remove.trigger()
    assert told(window) == []


def test_escape_leaves_an_answer_unsaid(qtbot: QtBot, window: Window) -> None:
    say(qtbot, window, "bo", "One")
    card = panel_of(window).cards[0]
    click(qtbot, card.answer)
    typing = window.focusWidget()
    assert typing is not None
    qtbot.keyClicks(typing, "never mind")
    qtbot.keyClick(typing, Qt.Key.Key_Escape)
    assert told(window) == [["Dee Marsh: One"]]
    assert not card.answer.isHidden()


def test_without_one_selected_card_nothing_can_be_said(window: Window) -> None:
    window.chart_in_use.select([])
    panel_of(window).catch_up()
    assert not window.commands["comment"].isEnabled()
    assert not panel_of(window).entry.isEnabled()


def test_a_card_is_marked_while_a_conversation_is_open(qtbot: QtBot, window: Window) -> None:
    before = CommentMarks(window.chart_in_use.chart)
    plain = window.canvas_in_use.grab().toImage()
    say(qtbot, window, "bo", "One")
    window.chart_in_use.select([])
    after = CommentMarks(window.chart_in_use.chart)
    assert after.differing(before) == ["bo"]
    assert window.canvas_in_use.grab().toImage() != plain
