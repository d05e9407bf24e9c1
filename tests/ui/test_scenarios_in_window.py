"""Scenarios in the window: shown, made, named, thrown away, settled with today, taken over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgchart.model.chart import Chart
from orgchart.model.edits import move_role
from orgchart.model.scenarios import conflicts, named, scenarios, seen_chart
from orgchart.storage import encode
from orgchart.ui.deciding import CHOICES
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.scenarios.conflict_rows import DECISION, SCENARIO, TODAY
from orgchart.ui.scenarios.settling import SettlingPage
from orgchart.ui.scenarios.switch import ScenarioSwitch
from orgchart.ui.scenarios.taken_rows import NAME, NEEDS, WHAT
from orgchart.ui.scenarios.taking import TakingPage
from orgchart.ui.window import Window
from support.office import answers, start
from support.reorganised import NAME as SPRING
from support.reorganised import reorganised

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Window]:
    folder = tmp_path_factory.mktemp("scenarios")
    document, _ = reorganised()
    path = folder / "Service.orgchart"
    path.write_bytes(encode(Chart(document.records.values())))
    windows = start(folder)
    made = windows.open_file(path)
    assert made is not None
    yield made
    answers(windows).unsaved = "discard"
    windows.quit()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(desk: Window, qtbot: QtBot) -> Iterator[Window]:
    yield desk
    desk.uncover()
    chart = desk.chart_in_use
    while chart.document.done:
        chart.undo()
    chart.read_only = ""
    chart.document.show(None)
    desk.bar.clear_all()


def spring(window: Window) -> str:
    return named(window.chart_in_use.document.records, SPRING)


def switch(window: Window) -> ScenarioSwitch:
    return window.findChild(ScenarioSwitch)  # type: ignore[return-value]


def names(chart: OpenChart) -> list[str]:
    return [each.name for each in scenarios(chart.document.records)]


def run(window: Window, id: str, *, name: str | None = None) -> None:
    assert window.windows is not None
    answers(window.windows).name = name
    window.commands[id].trigger()


def contradict(window: Window) -> None:
    """Today changes what the scenario has changed, too; the scenario is shown."""
    chart = window.chart_in_use
    with chart.edit("Seats") as draft:
        draft.update("returns-agent", seats=5)
    chart.document.show(spring(window))


def choose(window: Window, name: str) -> None:
    """Choose an entry of the switch's menu."""
    menu = switch(window).menu()
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.text() == name).trigger()


def test_the_switch_tells_what_is_shown_and_shows_another(window: Window) -> None:
    chart = window.chart_in_use
    assert switch(window).text() == "Today"
    choose(window, SPRING)
    assert chart.document.shown == spring(window)
    assert "night-lead" in chart.chart.roles
    assert switch(window).text() == SPRING
    assert switch(window).property("scenario")
    assert switch(window).accessibleName() == f"Scenario: {SPRING}"
    choose(window, "Today")
    assert "night-lead" not in chart.chart.roles


def test_one_key_goes_round_them(window: Window) -> None:
    run(window, "next-scenario")
    assert window.chart_in_use.document.shown == spring(window)
    run(window, "next-scenario")
    assert window.chart_in_use.document.shown is None
    run(window, "next-scenario")
    run(window, "show-today")
    assert window.chart_in_use.document.shown is None


def test_a_new_one_begins_as_what_is_shown_and_takes_the_edits(window: Window) -> None:
    chart = window.chart_in_use
    run(window, "new-scenario", name="Option A")
    assert names(chart) == [SPRING, "Option A"]
    with chart.edit("Move") as draft:
        move_role(draft, "issue-lead", "returns-manager")
    assert seen_chart(chart.document.records).roles["issue-lead"].reports_to == "support-manager"
    run(window, "new-scenario", name="Option B")
    assert chart.chart.roles["issue-lead"].reports_to == "returns-manager"
    for _ in range(3):
        chart.undo()
    assert names(chart) == [SPRING]
    assert chart.document.shown is None


def test_the_name_proposed_is_the_next_letter(window: Window) -> None:
    run(window, "new-scenario", name="Option A")
    run(window, "new-scenario")
    assert window.windows is not None
    assert answers(window.windows).asked[-1] == "New scenario: Option B"


def test_duplicated_renamed_and_thrown_away(window: Window) -> None:
    chart = window.chart_in_use
    choose(window, SPRING)
    run(window, "duplicate-scenario")
    assert names(chart) == [SPRING, f"{SPRING} 2"]
    run(window, "rename-scenario", name="Autumn")
    assert names(chart) == [SPRING, "Autumn"]
    assert switch(window).text() == "Autumn"
    run(window, "throw-scenario-away")
    assert names(chart) == [SPRING]
    assert chart.document.shown is None
    chart.undo()
    assert switch(window).text() == "Autumn"
    assert "night-lead" in chart.chart.roles


def test_a_name_that_another_has_is_refused(window: Window) -> None:
    choose(window, SPRING)
    run(window, "duplicate-scenario")
    refused: list[str] = []
    window.chart_in_use.refused.connect(refused.append)
    run(window, "rename-scenario", name=SPRING)
    assert refused == [f"There is a scenario “{SPRING}” already."]


def test_what_may_only_be_read_can_be_shown_and_not_changed(window: Window) -> None:
    chart = window.chart_in_use
    choose(window, SPRING)
    chart.read_only = "It is open elsewhere."
    for id in ("new-scenario", "duplicate-scenario", "throw-scenario-away"):
        run(window, id, name="Other")
    assert names(chart) == [SPRING]
    choose(window, "Today")
    assert chart.document.shown is None


def test_a_contradiction_is_told_and_settled_role_by_role(window: Window, qtbot: QtBot) -> None:
    chart = window.chart_in_use
    contradict(window)
    qtbot.waitUntil(lambda: "Today went on" in window.bar.text)
    window.bar.ways[0].click()
    page = window.covering
    assert isinstance(page, SettlingPage)
    (row,) = page.rows.rows
    assert (row.name, row.today, row.scenario) == ("Returns Agent", "5", "9")
    told = [page.rows.index(0, each).data() for each in (TODAY, SCENARIO, DECISION)]
    assert told == ["5", "9", "Stays open"]
    assert not page.agree.isEnabled()
    assert ("today", "As in today") in page.rows.index(0, DECISION).data(CHOICES)
    page.rows.setData(page.rows.index(0, DECISION), "today")
    page.agree.click()
    assert window.covering is None
    assert chart.chart.roles["returns-agent"].seats == 5
    assert conflicts(chart.document.records, spring(window)) == []
    qtbot.waitUntil(lambda: window.bar.text == "")
    chart.undo()
    assert chart.chart.roles["returns-agent"].seats == 9


def test_all_can_be_settled_alike_and_escape_leaves_it(window: Window, qtbot: QtBot) -> None:
    contradict(window)
    run(window, "settle-scenario")
    page = window.covering
    assert isinstance(page, SettlingPage)
    page.all_scenario.click()
    assert page.agree.text() == "Settle 1 of 1"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.covering is None
    assert conflicts(window.chart_in_use.document.records, spring(window))


def test_without_a_contradiction_there_is_nothing_to_settle(window: Window) -> None:
    choose(window, SPRING)
    said: list[str] = []
    window.canvas_in_use.said.connect(said.append)
    run(window, "settle-scenario")
    assert said[-1] == f"Today and “{SPRING}” do not contradict each other."


def test_everything_is_taken_over_and_comes_back(window: Window) -> None:
    chart = window.chart_in_use
    choose(window, SPRING)
    wanted = dict(chart.chart.records)
    run(window, "take-over")
    page = window.covering
    assert isinstance(page, TakingPage)
    assert page.agree.text() == "Take over everything"
    page.agree.click()
    assert chart.document.shown is None
    assert dict(chart.chart.records) == wanted
    chart.undo()
    assert chart.document.shown == spring(window)
    assert "loyalty-lead" in seen_chart(chart.document.records).roles


def test_change_by_change_with_what_it_needs(window: Window) -> None:
    chart = window.chart_in_use
    choose(window, SPRING)
    run(window, "take-over")
    page = window.covering
    assert isinstance(page, TakingPage)
    rows = page.rows
    for each in rows.rows:
        rows.setData(rows.index(rows.rows.index(each), NAME), UNCHECKED.value,
                     Qt.ItemDataRole.CheckStateRole)  # fmt: skip
    assert not page.agree.isEnabled()
    at = next(n for n, row in enumerate(rows.rows) if row.id == "night-agent")
    assert rows.index(at, WHAT).data().startswith("Moved: from Day Lead")
    assert rows.index(at, NEEDS).data() == "Night Lead"
    rows.setData(rows.index(at, NAME), CHECKED.value, Qt.ItemDataRole.CheckStateRole)
    assert rows.taken == {"night-agent", "night-lead"}
    page.agree.click()
    assert chart.chart.roles["night-agent"].reports_to == "night-lead"
    assert "loyalty-lead" in chart.chart.roles


def test_a_scenario_without_differences_has_nothing_to_take_over(window: Window) -> None:
    run(window, "new-scenario", name="Empty")
    run(window, "take-over")
    assert window.covering is None


def test_they_are_in_the_file_when_it_is_opened_again(window: Window, tmp_path: Path) -> None:
    run(window, "new-scenario", name="Option A")
    path = tmp_path / "again.orgchart"
    path.write_bytes(encode(Chart(window.chart_in_use.document.records.values())))
    assert window.windows is not None
    other = window.windows.open_file(path)
    assert other is not None
    assert names(other.chart_in_use) == [SPRING, "Option A"]
    other.close()
