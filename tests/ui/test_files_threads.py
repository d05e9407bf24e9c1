"""Long work beside the windows: results come back here, garbage stays here."""

from __future__ import annotations

import gc
import threading
from time import sleep
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from orgchart.model.errors import InputError
from orgchart.ui.files import background
from orgchart.ui.files.background import Background, threads
from orgchart.ui.files.collecting import collect_here
from orgchart.ui.message_bar import MessageBar


@pytest.fixture
def parent(qapp: object) -> QObject:
    return QObject()


def test_the_result_comes_back_in_the_thread_of_the_windows(parent: QObject, qtbot: QtBot) -> None:
    there: list[Any] = []
    Background(
        threading.get_ident,
        lambda found: there.extend([found, threading.get_ident()]),
        there.append,
        parent,
    )
    qtbot.waitUntil(lambda: len(there) == 2)
    assert there[0] != there[1] == threading.get_ident()


def test_what_went_wrong_comes_as_a_sentence(parent: QObject, qtbot: QtBot) -> None:
    def fail() -> None:
        raise InputError("The list is empty.")

    said: list[str] = []
    Background(fail, lambda _: said.append("done"), said.append, parent)
    qtbot.waitUntil(lambda: said == ["The list is empty."])


def test_a_cancelled_one_says_nothing_any_more(parent: QObject, qtbot: QtBot) -> None:
    go_on = threading.Event()
    said: list[object] = []
    work = Background(lambda: go_on.wait(5), said.append, said.append, parent)
    work.cancel()
    go_on.set()
    qtbot.wait(100)
    assert said == []


def test_what_was_soon_done_is_not_announced_later(
    parent: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both timers are due at once where the window was busy meanwhile."""
    monkeypatch.setattr(background, "MOMENT", 20)
    bar, there = MessageBar(), list[Any]()
    qtbot.addWidget(bar)
    work = Background(lambda: 1, there.append, there.append, parent)
    work.announce(bar, "topic", "Working …")
    sleep(0.04)
    qtbot.wait(20)
    assert (there, bar.text) == ([1], "")


def test_garbage_made_in_a_thread_is_collected_in_this_one(qapp: object, qtbot: QtBot) -> None:
    """Windows that are closed are garbage in cycles; in another thread Qt would crash."""
    ended_in: list[int] = []

    class Cycle:
        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            ended_in.append(threading.get_ident())

    def litter() -> None:
        for _ in range(20_000):
            Cycle()

    threads().submit(litter).result()
    assert not gc.isenabled()
    assert ended_in == []
    collect_here().collect()
    qtbot.waitUntil(lambda: len(ended_in) == 20_000)
    assert set(ended_in) == {threading.get_ident()}
