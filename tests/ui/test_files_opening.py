"""Large charts open in a thread: the window stays usable, and a cancelled one leaves nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from orgchart.model.chart import Chart
from orgchart.model.records import Id, Role
from orgchart.storage.lock import lock_file
from orgchart.ui.arranged import Arranged
from orgchart.ui.files import sources
from orgchart.ui.importing import arriving
from orgchart.ui.windows import Windows
from support.office import filing, service, way


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A chart that counts as large."""
    monkeypatch.setattr(sources, "_LARGE_FILE", 10)
    return service(tmp_path)


@pytest.fixture
def held_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Opening gets as far as the layout, and no further until the event is set."""
    go_on = Event()

    def wait(chart: Chart, folded: frozenset[Id] = frozenset(), *, scenario: Id = "") -> Arranged:
        go_on.wait(10)
        return Arranged(chart, folded, scenario=scenario)

    monkeypatch.setattr("orgchart.ui.files.opening.Arranged", wait)
    yield go_on
    go_on.set()


def shown(windows: Windows) -> Callable[[], bool]:
    """Whether a chart has arrived in any window."""
    return lambda: any(window.filing is not None for window in windows.windows)


def test_a_large_chart_comes_when_it_is_ready(windows: Windows, path: Path, qtbot: QtBot) -> None:
    window = windows.open_start()
    assert windows.open_file(path, window) is None
    assert window.start_page is not None
    qtbot.waitUntil(shown(windows))
    assert windows.windows == [window]
    assert len(window.chart_in_use.chart.roles) == 3
    assert window.bar.text == ""
    qtbot.waitUntil(lambda: [one.path for one in windows.recent.entries()] == [str(path)])


def test_without_any_window_there_is_one_at_once(
    windows: Windows, path: Path, held_up: Event, qtbot: QtBot
) -> None:
    windows.open_file(path)
    assert [window.isVisible() for window in windows.windows] == [True]
    held_up.set()
    qtbot.waitUntil(shown(windows))
    assert len(windows.windows) == 1


def test_after_a_moment_the_bar_tells_and_cancel_leaves_no_trace(
    windows: Windows, path: Path, held_up: Event, qtbot: QtBot
) -> None:
    before = path.read_bytes()
    windows.open_file(path)
    window = windows.windows[0]
    assert window.bar.text == ""
    qtbot.waitUntil(lambda: window.bar.text == "Opening Service.orgchart …")
    assert lock_file(path).exists()
    way(window, "Cancel").click()
    assert window.bar.text == ""
    assert window.start_page is not None
    held_up.set()
    qtbot.waitUntil(lambda: not lock_file(path).exists())
    assert window.open_chart is None
    assert path.read_bytes() == before
    assert windows.recent.entries() == []


def test_a_window_that_is_closed_meanwhile_takes_it_along(
    windows: Windows, path: Path, held_up: Event, qtbot: QtBot
) -> None:
    windows.open_start()
    windows.open_file(path, windows.windows[0])
    windows.windows[0].close()
    held_up.set()
    qtbot.waitUntil(lambda: not lock_file(path).exists())
    assert windows.windows == []


def test_a_file_on_its_way_is_not_opened_twice(
    windows: Windows, path: Path, held_up: Event, qtbot: QtBot
) -> None:
    window = windows.open_start()
    windows.open_file(path, window)
    windows.open_file(path, window)
    held_up.set()
    qtbot.waitUntil(shown(windows))
    qtbot.wait(100)
    assert windows.windows == [window]
    assert not filing(window).file.read_only


def test_meanwhile_another_chart_can_be_edited(
    windows: Windows, path: Path, held_up: Event, qtbot: QtBot
) -> None:
    first = windows.open_blank()
    windows.open_file(path, first)
    with first.chart_in_use.edit("Add") as draft:
        draft.put(Role(id="a", title="Ana"))
    held_up.set()
    qtbot.waitUntil(lambda: len(windows.windows) == 2)
    assert first.chart_in_use.document.done[-1].label == "Add"
    assert len(windows.windows[1].chart_in_use.chart.roles) == 3


def test_what_cannot_be_opened_is_said_where_one_can_go_on(
    windows: Windows, path: Path, qtbot: QtBot
) -> None:
    path.write_text("not a chart at all, not a chart at all")
    windows.open_file(path)
    window = windows.windows[0]
    qtbot.waitUntil(lambda: "Service.orgchart" in window.bar.text)
    assert window.start_page is not None
    assert not lock_file(path).exists()


def test_it_comes_folded_as_it_was_and_is_laid_out_once(
    windows: Windows, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows.open_file(path)
    qtbot.waitUntil(shown(windows))
    first = windows.windows[0]
    first.chart_in_use.fold(["boss"], folded=True)
    first.close()
    windows.open_file(path)
    monkeypatch.delattr("orgchart.ui.open_chart.OpenChart._lay_out")
    qtbot.waitUntil(shown(windows))
    assert windows.windows[0].chart_in_use.folded == {"boss"}
    assert set(windows.windows[0].chart_in_use.places.index) == {"boss"}


def test_a_template_for_very_many_people_comes_the_same_way(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open_start()
    assert windows.open_template("T01", 2500, window) is None
    qtbot.waitUntil(shown(windows), timeout=10_000)
    assert sum(role.seats for role in window.chart_in_use.chart.roles.values()) == 2500


def test_an_earlier_version_comes_the_same_way(windows: Windows, path: Path, qtbot: QtBot) -> None:
    windows.open_file(path)
    qtbot.waitUntil(shown(windows))
    assert filing(windows.windows[0]).save()
    (version,) = windows.keeping.versions.of(path)
    assert windows.open_version(version, "Service") is None
    qtbot.waitUntil(lambda: len(windows.windows) == 2)
    assert filing(windows.windows[1]).file.name.startswith("Service as of ")


def test_the_import_can_be_called_off(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    go_on = Event()
    monkeypatch.setattr(arriving, "first_look", lambda *_: go_on.wait(10))
    (tmp_path / "staff.csv").write_text("Name,Title\nBea,Head\n")
    window = windows.open_start()
    windows.open_file(tmp_path / "staff.csv", window)
    qtbot.waitUntil(lambda: window.bar.text == "Reading staff.csv …")
    way(window, "Cancel").click()
    go_on.set()
    qtbot.wait(100)
    assert window.covering is None
    assert window.bar.text == ""
