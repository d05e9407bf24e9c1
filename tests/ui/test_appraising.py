"""Charts are seen before they are checked and counted, and nothing is missed meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from orgchart.model.chart import Chart
from orgchart.model.metrics import statistics
from orgchart.rules import check, still_open
from orgchart.ui import appraising
from orgchart.ui.appraisal import Appraisal
from orgchart.ui.arranged import Arranged
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.office import add, service
from support.outline import chart

CROWD = "Boss [manager]\n" + "".join(f"  Agent {n}\n" for n in range(30))


@pytest.fixture
def held_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Every chart counts as large, and is not appraised until the event is set."""
    go_on = Event()

    def wait(chart: Chart) -> Appraisal:
        go_on.wait(10)
        return Appraisal(chart)

    monkeypatch.setattr(appraising, "LARGE", 0)
    monkeypatch.setattr(appraising, "Appraisal", wait)
    yield go_on
    go_on.set()


def opened(windows: Windows, folder: Path, qtbot: QtBot) -> Window:
    window = windows.open_file(service(folder, text=CROWD))
    assert window is not None
    qtbot.waitUntil(lambda: window.canvas_in_use.picture.complete)
    return window


def told(window: Window) -> str:
    assert window.editor is not None
    return window.editor.tool_bar.findings.text()


def badge(window: Window) -> str | None:
    found = window.canvas_in_use.renderer.badges.of("boss")
    return found.state if found else None


def test_a_chart_is_appraised_after_it_is_seen(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    window = windows.open_file(service(tmp_path, text=CROWD))
    assert window is not None
    assert window.chart_in_use.is_pending
    assert (told(window), badge(window)) == ("", "ok")
    qtbot.waitUntil(lambda: not window.chart_in_use.is_pending)
    assert told(window) == f"{len(still_open(check(window.chart_in_use.chart)))}"
    assert badge(window) in ("warning", "error")


def test_what_is_edited_meanwhile_is_made_up_for(
    windows: Windows, tmp_path: Path, held_up: Event, qtbot: QtBot
) -> None:
    window = opened(windows, tmp_path, qtbot)
    shown = window.chart_in_use
    add(window, "Zoe")
    add(window, "Yan", "zoe")
    assert shown.is_pending
    held_up.set()
    qtbot.waitUntil(lambda: not shown.is_pending)
    add(window, "Xia", "yan")
    assert shown.problems == still_open(check(shown.chart))
    assert shown.statistics == statistics(shown.chart)


def test_who_asks_need_not_wait(
    windows: Windows, tmp_path: Path, held_up: Event, qtbot: QtBot
) -> None:
    window = opened(windows, tmp_path, qtbot)
    shown = window.chart_in_use
    assert shown.problems == still_open(check(shown.chart))
    assert told(window)
    held_up.set()
    add(window, "Zoe")
    assert shown.problems == still_open(check(shown.chart))


def test_behind_a_table_it_is_appraised_too(windows: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    window = windows.open_file(service(tmp_path, text=CROWD))
    assert window is not None
    assert window.editor is not None
    window.editor.views.switch.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not window.chart_in_use.is_pending)


def test_a_pending_chart_says_nothing_about_its_roles(qtbot: QtBot) -> None:
    shown = OpenChart(Arranged(chart(CROWD)))
    assert shown.about("boss") == []
    with qtbot.waitSignal(shown.appraised):
        shown.appraise()
    assert shown.about("boss")
