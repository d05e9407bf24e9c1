"""How a chart was looked at comes back with it: folds, camera, filter, panels; never as an edit."""

from __future__ import annotations

import json
import os
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgchart.model.edits import remove_branch
from orgchart.model.filtering import RoleFilter
from orgchart.model.scenarios import named
from orgchart.storage import decode, encode
from orgchart.ui.comparing.sides import Side
from orgchart.ui.scenarios import verbs as scenarios
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.hand import CTRL, Hand, turn_wheel
from support.office import add, answers, filing, service, start
from support.wide_chart import wide_chart

TEAM = """
Boss [manager]
  Ana "Ana Ruiz"
    Cy (support)
    Dee (sales)
  Bo x3
    Eve (support)
"""


@pytest.fixture
def run(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Windows]]:
    """Each call is another run of the program, with the same folders."""
    made: list[Windows] = []

    def begin() -> Windows:
        made.append(start(tmp_path))
        return made[-1]

    yield begin
    for windows in made:
        answers(windows).unsaved = "discard"
        windows.quit()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return service(tmp_path, text=TEAM)


def views(tmp_path: Path) -> list[Path]:
    return list((tmp_path / "data" / "views").glob("*"))


def opened(windows: Windows, path: Path) -> Window:
    window = windows.open_file(path)
    assert window is not None
    for _ in range(5):
        QApplication.processEvents()
    return window


def look_about(window: Window) -> None:
    """Fold with a key, zoom with the wheel, move, turn to other panels."""
    canvas, editor = window.canvas_in_use, window.editor
    assert editor is not None
    Hand(canvas).click("ana")
    window.commands["fold"].trigger()
    turn_wheel(canvas, QPointF(300, 200), 2, CTRL)
    canvas.pan(QPointF(-40, 25))
    editor.left.show_number(1)
    editor.right.show_number(2)


def seen(window: Window) -> tuple[frozenset[str], float, QPoint, int, int]:
    editor, chart = window.editor, window.chart_in_use
    assert editor is not None
    camera = editor.canvas.camera
    middle = camera.visible().center() - QPointF(*chart.places.box("boss")[:2])
    return chart.folded, camera.scale, middle.toPoint(), editor.left.number, editor.right.number


def close_to(one: Window, before: tuple[frozenset[str], float, QPoint, int, int]) -> bool:
    now = seen(one)
    same = now[:2] + now[3:] == before[:2] + before[3:]
    return same and (now[2] - before[2]).manhattanLength() <= 12


def test_a_chart_is_seen_again_as_it_was_left(run: Callable[[], Windows], path: Path) -> None:
    first = run()
    window = opened(first, path)
    look_about(window)
    before, content = seen(window), path.read_bytes()
    assert not filing(window).file.edits
    first.quit()
    assert path.read_bytes() == content
    again = opened(run(), path)
    assert close_to(again, before)
    assert again.chart_in_use.folded == {"ana"}
    assert not filing(again).file.has_unsaved
    assert not again.isWindowModified()
    assert not again.chart_in_use.document.done


def test_looking_again_and_again_changes_nothing(run: Callable[[], Windows], path: Path) -> None:
    windows = run()
    look_about(opened(windows, path))
    before = seen(windows.windows[-1])
    windows.quit()
    for _ in range(3):
        windows = run()
        assert close_to(opened(windows, path), before)
        windows.quit()


def test_a_filter_comes_back_too(run: Callable[[], Windows], path: Path) -> None:
    windows = run()
    window = opened(windows, path)
    wanted = RoleFilter(values={"functions": ("support",)}, hide=True)
    window.chart_in_use.filter_by(wanted)
    windows.quit()
    again = opened(run(), path)
    assert again.chart_in_use.filter == wanted
    assert "dee" not in again.chart_in_use.places.index


def test_a_chart_nobody_looked_about_in_keeps_nothing(
    run: Callable[[], Windows], path: Path, tmp_path: Path
) -> None:
    windows = run()
    opened(windows, path)
    windows.quit()
    assert not views(tmp_path)


def test_the_view_goes_along_to_another_name(
    run: Callable[[], Windows], path: Path, tmp_path: Path
) -> None:
    windows = run()
    window = opened(windows, path)
    look_about(window)
    before = seen(window)
    other = tmp_path / "Other.orgchart"
    answers(windows).target = other
    assert filing(window).save_as()
    windows.quit()
    assert close_to(opened(run(), other), before)


def test_a_view_is_on_the_disk_soon_after(
    run: Callable[[], Windows], path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    look_about(opened(run(), path))
    qtbot.waitUntil(lambda: bool(views(tmp_path)), timeout=4000)
    kept = json.loads(views(tmp_path)[0].read_bytes())
    assert kept["folded"] == ["ana"]


def test_a_chart_without_a_file_is_recovered_as_it_was_seen(
    run: Callable[[], Windows], tmp_path: Path, qtbot: QtBot
) -> None:
    windows = run()
    window = windows.open_blank()
    for title, manager in (("Boss", None), ("Ana", "boss"), ("Cy", "ana")):
        add(window, title, manager)
    look_about(window)
    before = seen(window)
    folder = next((tmp_path / "data" / "unsaved").glob("*"))
    qtbot.waitUntil((folder / "view.json").exists, timeout=4000)
    crash(windows, tmp_path)
    back = run().recovery.bring_back()
    assert len(back) == 1
    assert close_to(back[0], before)


def test_a_chart_with_a_file_is_recovered_as_it_was_seen(
    run: Callable[[], Windows], path: Path
) -> None:
    windows = run()
    window = opened(windows, path)
    add(window, "Fay", "cy")
    look_about(window)
    window.chart_in_use.fold(["cy"], folded=True)
    windows.desktop_ends()
    window.close()
    windows.keeping.session.end()
    (back,) = run().recovery.bring_back()
    assert "fay" in back.chart_in_use.chart.roles
    assert back.chart_in_use.folded == {"ana", "cy"}


def crash(windows: Windows, tmp_path: Path) -> None:
    """What a kill leaves: the journal, and no running program."""
    folder = tmp_path / "data" / "unsaved"
    shutil.copytree(folder, tmp_path / "copy")
    answers(windows).unsaved = "discard"
    windows.quit()
    windows.keeping.session.end()
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "copy", folder)


def test_what_is_not_there_any_more_is_passed_over(run: Callable[[], Windows], path: Path) -> None:
    windows = run()
    look_about(opened(windows, path))
    windows.quit()
    other = decode(path.read_bytes()).chart
    path.write_bytes(encode(wide_chart(20)))
    window = opened(run(), path)
    assert not window.chart_in_use.folded
    assert len(other.roles) != len(window.chart_in_use.chart.roles)
    view = QRectF(window.canvas_in_use.viewport().rect())
    assert view.contains(window.canvas_in_use.card_rect("r0"))


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\xff\xfe", b"[]", b"null", b"{" * 100_000, b'{"folded": 7}', b'{"folded": [1]}',
        b'{"look": {"near": "boss", "across": 1e300, "down": 0, "scale": 1}}',
        b'{"look": {"near": "boss", "across": 0, "down": 0, "scale": -1}}',
        b'{"look": {"near": "boss", "across": 9e8, "down": -9e8, "scale": 1e-30}}',
        b'{"left": {"front": -99}, "right": {"front": 1000000}}',
        b'{"left": {"front": 99999999999999999999}}',
        b'{"filter": {"values": {"no_such_field": ["x"], "id": ["y"]}}}',
        b'{"folded": ["nobody", "bo", "eve"]}',
        b'{"scenario": "boss", "compared": {"sides": ["ana", "scenario/gone"]}}',
        b'{"compared": {"view": "sideways"}}',
    ],
)  # fmt: skip
def test_damaged_and_hostile_views_are_no_trouble(
    run: Callable[[], Windows], path: Path, tmp_path: Path, data: bytes
) -> None:
    windows = run()
    look_about(opened(windows, path))
    windows.quit()
    views(tmp_path)[0].write_bytes(data)
    window = opened(run(), path)
    assert window.chart_in_use.folded <= {"bo"}
    assert window.canvas_in_use.ids_within(QRectF(-900, -900, 3000, 3000))
    assert not window.bar.isVisible()


def test_views_are_for_the_owner_only_and_expire(
    run: Callable[[], Windows], path: Path, tmp_path: Path
) -> None:
    windows = run()
    look_about(opened(windows, path))
    windows.quit()
    (file,) = views(tmp_path)
    assert path.stem not in file.name
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    month_ago = time.time() - 31 * 24 * 3600
    os.utime(file, (month_ago, month_ago))
    again = run()
    assert not opened(again, path).chart_in_use.folded
    again.keeping.expire()
    assert not views(tmp_path)


def test_switched_off_views_are_erased_and_kept_no_more(
    run: Callable[[], Windows], path: Path, tmp_path: Path
) -> None:
    windows = run()
    look_about(opened(windows, path))
    windows.quit()
    again = run()
    window = opened(again, path)
    again.keep_copies(keep=False)
    assert not views(tmp_path)
    turn_wheel(window.canvas_in_use, QPointF(300, 200), 2, CTRL)
    again.quit()
    assert not views(tmp_path)


def test_removing_a_folded_branch_and_saving_leaves_no_trace_of_it(
    run: Callable[[], Windows], path: Path, tmp_path: Path
) -> None:
    windows = run()
    window = opened(windows, path)
    look_about(window)
    with window.chart_in_use.edit("Remove") as draft:
        remove_branch(draft, "ana")
    filing(window).save()
    windows.quit()
    assert "folded" not in json.loads(views(tmp_path)[0].read_bytes())


def test_folded_panels_the_table_and_the_folded_tray_come_back(
    run: Callable[[], Windows], path: Path
) -> None:
    first = run()
    editor = opened(first, path).editor
    assert editor is not None
    editor.left.fold(True)
    editor.tray.fold(True)
    editor.views.show_table()
    first.quit()
    second = run()
    again = opened(second, path).editor
    assert again is not None
    assert (again.left.folded, again.right.folded) == (True, False)
    assert again.tray.folded
    assert again.views.shows_table
    again.views.show_canvas()
    second.quit()
    last = opened(run(), path).editor
    assert last is not None
    assert not last.views.shows_table


def test_the_scenario_and_what_was_compared_come_back(
    run: Callable[[], Windows], path: Path
) -> None:
    first = run()
    window = opened(first, path)
    for name in ("Option A", "Option B"):
        scenarios.create(window.chart_in_use, name)
    document = window.chart_in_use.document
    shown, other = document.shown, named(document.records, "Option A")
    assert shown
    assert window.editor is not None
    page = window.editor.views.compare
    page.session.compare(Side(other), Side(shown))
    page.show_view("after")
    window.editor.views.show_compare()
    assert filing(window).save()
    first.quit()
    again = opened(run(), path)
    assert again.chart_in_use.document.shown == shown
    assert again.editor is not None
    assert again.editor.views.shown == "compare"
    page = again.editor.views.compare
    assert (page.view, page.session.sides) == ("after", (Side(other), Side(shown)))
    assert not filing(again).file.has_unsaved
