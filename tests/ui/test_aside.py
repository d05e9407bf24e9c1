"""Large edits are worked out in a thread: the window goes on, and takes over what is ready."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgchart.layout import Arranger
from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft, EditError
from orgchart.model.metrics import statistics
from orgchart.rules import Checker
from orgchart.ui import aside
from orgchart.ui.aside import edit_aside
from orgchart.ui.files.opened import Opened
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.choices import Choice
from orgchart.ui.prospect import Prospect, Situation
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.office import answers, start, way
from support.outline import chart

TEAM = """
Boss [director]
  Zoe [manager] (support)
    Eve
    Cy x3
    Ada *vacant
  Ann [manager] (sales)
    Kim
    Jo
"""


@pytest.fixture
def windows(tmp_path: Path) -> Iterator[Windows]:
    made = start(tmp_path)
    yield made
    answers(made).unsaved = "discard"
    made.quit()


@pytest.fixture
def window(windows: Windows, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Window:
    """A chart in which two roles count as many."""
    monkeypatch.setattr(aside, "LARGE", 1)
    made = windows.show(Opened(chart=chart(TEAM), name="Team"), None)
    made.chart_in_use.appraise()
    return made


@pytest.fixture
def held_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Nothing comes out of the thread until the event is set."""
    go_on = Event()

    class Late(Prospect):
        def __init__(self, situation: Situation, chart: Chart, change: Change) -> None:
            go_on.wait(10)
            super().__init__(situation, chart, change)

    monkeypatch.setattr("orgchart.ui.prospect.Prospect", Late)
    monkeypatch.setattr(aside, "Prospect", Late)
    yield go_on
    go_on.set()


def names(window: Window, manager: str) -> list[str]:
    shown = window.chart_in_use.chart
    return [shown.roles[id].title for id in shown.reports(manager)]


def labels(window: Window) -> list[str]:
    return [step.label for step in window.chart_in_use.document.done]


def assert_as_from_scratch(opened: OpenChart) -> None:
    """Layout, findings and figures are those of the chart that is shown, and follow it."""
    fresh = Chart(opened.chart.records.values())
    assert (
        opened.places.lines()
        == Arranger(fresh, opened._laid.sizes.all(), opened.arranger.options).places.lines()
    )
    assert opened.problems == [each for each in Checker(fresh).problems() if each.accepted is None]
    assert opened.statistics == statistics(fresh)


def test_everyone_is_sorted_in_a_thread_as_one_step(window: Window, qtbot: QtBot) -> None:
    window.commands["sort-name"].trigger()
    assert labels(window) == []
    qtbot.waitUntil(lambda: labels(window) == ["Sort everyone by name"])
    assert names(window, "boss") == ["Ann", "Zoe"]
    assert names(window, "zoe") == ["Ada", "Cy", "Eve"]
    assert_as_from_scratch(window.chart_in_use)
    with window.chart_in_use.edit("Rename") as draft:
        draft.update("ada", title="Zed", seats=4)
    assert_as_from_scratch(window.chart_in_use)


def test_a_large_step_goes_back_and_forth_by_way_of_the_thread(
    window: Window, qtbot: QtBot
) -> None:
    window.commands["sort-name"].trigger()
    qtbot.waitUntil(lambda: bool(labels(window)))
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: not labels(window))
    assert names(window, "boss") == ["Zoe", "Ann"]
    assert_as_from_scratch(window.chart_in_use)
    window.commands["redo"].trigger()
    qtbot.waitUntil(lambda: bool(labels(window)))
    assert names(window, "boss") == ["Ann", "Zoe"]
    assert set(window.chart_in_use.selection) == {"ann", "ada", "cy", "jo", "kim"}


def test_another_direction_comes_laid_out(window: Window, qtbot: QtBot) -> None:
    window.commands["left-right"].trigger()
    qtbot.waitUntil(lambda: window.chart_in_use.look.direction == "left-right")
    assert_as_from_scratch(window.chart_in_use)


def test_the_page_of_the_chart_changes_all_cards_in_a_thread(
    window: Window, held_up: Event, qtbot: QtBot
) -> None:
    window.commands["title-block"].trigger()
    assert window.editor is not None
    form = window.editor.inspector.chart_page.form
    form.wanted.emit("card_style", "compact")
    form.wanted.emit("subtitle", "Night")
    assert labels(window) == ["Change subtitle of the chart"]  # the other one is on its way
    held_up.set()
    shown = form.widgets["card_style"]
    assert isinstance(shown, Choice)
    qtbot.waitUntil(lambda: shown.currentData() == "compact")
    assert_as_from_scratch(window.chart_in_use)


def test_what_is_edited_meanwhile_comes_first_and_both_hold(
    window: Window, held_up: Event, qtbot: QtBot
) -> None:
    opened = window.chart_in_use
    window.commands["sort-name"].trigger()
    with opened.edit("Rename") as draft:
        draft.update("kim", title="Abe")
    held_up.set()
    qtbot.waitUntil(lambda: len(labels(window)) == 2)
    assert labels(window) == ["Rename", "Sort everyone by name"]
    assert names(window, "ann") == ["Abe", "Jo"]
    assert_as_from_scratch(opened)


def test_what_takes_long_says_so_and_is_cancelled_without_a_trace(
    window: Window, held_up: Event, qtbot: QtBot
) -> None:
    window.commands["sort-name"].trigger()
    qtbot.waitUntil(lambda: "Sort everyone by name …" in window.bar.text)
    qtbot.mouseClick(way(window, "Cancel"), Qt.MouseButton.LeftButton)
    held_up.set()
    QApplication.processEvents()
    assert window.bar.text == ""
    assert labels(window) == []


def test_a_branch_is_pasted_duplicated_and_removed(window: Window, qtbot: QtBot) -> None:
    opened = window.chart_in_use
    opened.select(["ann"])
    for id in ("copy", "paste", "duplicate", "remove-branch"):
        before = len(labels(window))
        window.commands[id].trigger()
        if id != "copy":
            qtbot.waitUntil(lambda before=before: len(labels(window)) > before)
            assert_as_from_scratch(opened)
    assert labels(window) == ["Paste Ann", "Duplicate Ann", "Remove the branch of Ann"]
    assert names(window, "ann") == ["Kim", "Jo", "Ann"]


def test_a_chart_goes_under_the_selected_role(window: Window, qtbot: QtBot) -> None:
    opened = window.chart_in_use
    opened.select(["jo"])
    assert window.filing is not None
    window.filing.insert(chart("Night lead\n  Night agent x4"), "Night")
    qtbot.waitUntil(lambda: labels(window) == ["Insert “Night”"])
    (lead,) = opened.chart.reports("jo")
    assert opened.selection == (lead,)
    assert_as_from_scratch(opened)


def test_what_would_be_no_chart_is_refused_with_its_reason(window: Window, qtbot: QtBot) -> None:
    opened = window.chart_in_use

    def fail(draft: Draft) -> None:
        raise EditError("Nobody can do that.")

    with qtbot.waitSignal(opened.refused) as told:
        edit_aside(window, "Fail", fail, touches=8)
    assert told.args == ["Nobody can do that."]
    opened.read_only = "It is open elsewhere."
    with qtbot.waitSignal(opened.refused) as told:
        window.commands["sort-name"].trigger()
    assert told.args == ["It is open elsewhere."]
    assert labels(window) == []


def test_a_filter_that_hides_and_folds_hold_after_a_large_edit(
    window: Window, qtbot: QtBot
) -> None:
    opened = window.chart_in_use
    opened.fold(["zoe"], folded=True)
    window.commands["sort-name"].trigger()
    qtbot.waitUntil(lambda: bool(labels(window)))
    assert opened.folded == {"zoe"}
    assert "cy" not in opened.places.index
    assert_as_from_scratch(opened)
