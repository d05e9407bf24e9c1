"""The bar: the newest sentence with its ways on, by mouse and by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from orgchart.ui.message_bar import MessageBar


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    made.resize(900, 44)
    return made


def test_it_is_there_only_with_a_sentence(bar: MessageBar) -> None:
    assert bar.isHidden()
    bar.say("a", "The disk is full.")
    assert bar.isVisible()
    assert bar.text == bar.accessibleName() == "The disk is full."
    bar.clear("a")
    assert bar.isHidden()


def test_taking_a_way_does_it_and_closes_the_message(bar: MessageBar) -> None:
    done: list[str] = []
    bar.say("a", "Changed.", ("Keep both", lambda: done.append("both")), ("Take", lambda: None))
    QTest.mouseClick(bar.ways[0], Qt.MouseButton.LeftButton)
    assert done == ["both"]
    assert bar.isHidden()


def test_what_a_way_says_itself_stays(bar: MessageBar) -> None:
    bar.say("a", "Open elsewhere.", ("Try again", lambda: bar.say("a", "Still open elsewhere.")))
    bar.ways[0].click()
    assert bar.text == "Still open elsewhere."


def test_the_newest_is_shown_and_then_the_one_before(bar: MessageBar) -> None:
    bar.say("a", "First.", ("One", lambda: None))
    bar.say("b", "Second.", ("Two", lambda: None), kind="error")
    assert [way.text() for way in bar.ways] == ["Two"]
    QTest.keyClick(bar.ways[0], Qt.Key.Key_Escape)
    assert bar.text == "First."
    assert [way.text() for way in bar.ways] == ["One"]


def test_a_topic_has_one_message_and_its_buttons_are_there_at_once(bar: MessageBar) -> None:
    for sentence in ("Once.", "Twice."):
        bar.say("a", sentence, ("One", lambda: None), ("Two", lambda: None))
    assert [message.sentence for message in bar.messages] == ["Twice."]
    assert all(way.isVisible() for way in bar.ways)
    assert bar.ways[0].geometry().right() < bar.ways[1].geometry().left()
