"""The window at work: opening, panning, zooming, dropping, typing, and all that beside a thread."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.desk import PATIENCE, Desk, desk
from benchmarks.inputs import FOLDER
from benchmarks.timing import Series, Stopwatch, Took

SCALES = (1.0, 0.5, 0.25, 0.1, 0.02)
MOVES = 80  # frames of panning, and as many of zooming
DROPS = 8
WORDS = "Coordinator of Escalations and Complaints"
SMALL = "1000.orgchart"


def frames(count: int) -> dict[str, float]:
    """Panning and zooming at every scale and at fit, as the peers do it."""
    with desk() as at:
        at.open(FOLDER / f"{count}.orgchart")
        return _looking_around(at)


def dense(count: int) -> dict[str, float]:
    """The same where the view is full of cards at every scale; and when it is sharp again."""
    with desk() as at:
        at.open(FOLDER / f"dense-{count}.orgchart")
        return _looking_around(at)


def opening(count: int) -> dict[str, float]:
    """From the click on a file to its chart painted, in a program at rest that runs already."""
    with desk() as at:
        at.open(FOLDER / SMALL)
        at.rest()
        return Series([at.open(FOLDER / f"{count}.orgchart")]).middle("open to paint")


def session(count: int) -> dict[str, float]:
    """Cards dropped elsewhere and back, and a title typed; its memory is the process's."""
    with desk() as at:
        at.open(FOLDER / f"{count}.orgchart")
        drops, keys = Series(_drops(at, count)), Series(_typed(at))
    return {
        **drops.middle("drop to frame"),
        **drops.worst("drop to frame"),
        **keys.middle("key"),
        **keys.worst("key"),
    }


def beside_work(count: int) -> dict[str, float]:
    """Frames while the chart is exported in a thread, and while a list is imported."""
    with desk() as at, TemporaryDirectory() as folder:
        at.open(FOLDER / f"{count}.orgchart")
        at.rest()
        _look_at_middle(at, 1.0)
        exporting = Series(_frames_until(at, _export(at, Path(folder))))
        importing = Series(_frames_until(at, _import(at, count)))
    return {**exporting.worst("exporting, frame"), **importing.worst("importing, frame")}


# --- looking ------------------------------------------------------------------------------


def _looking_around(at: Desk) -> dict[str, float]:
    taken: list[Took] = []
    sharp: list[Took] = []
    figures: dict[str, float] = {}
    for scale in (*SCALES, None):
        here = list(_moves_at(at, scale))
        sharp.append(at.settle())
        taken += here
        figures |= Series(here).p95(f"scale {scale:g}," if scale else "fit,")
    series = Series(taken)
    return {
        **series.p95("frame"), **series.worst("frame"), **Series(sharp).worst("sharp again"),
        **figures,
    }  # fmt: skip


def _moves_at(at: Desk, scale: float | None) -> Iterator[Took]:
    """Panning to and fro, then zooming in and out; None fits the chart into the view."""
    if scale is None:
        at.canvas.fit()
        at.settle()
    else:
        _look_at_middle(at, scale)
    for number in range(MOVES):
        yield at.frame(partial(_pan, at, number))
    for number in range(MOVES):
        yield at.frame(partial(at.canvas.zoom, _zoom_factor(number)))


def _pan(at: Desk, number: int) -> None:
    from PySide6.QtCore import QPointF

    at.canvas.pan(QPointF(-17 if number % 40 < 20 else 17, -7 if number % 20 < 10 else 7))


def _zoom_factor(number: int) -> float:
    return 1.02 if number % 40 < 20 else 1 / 1.02


def _look_at_middle(at: Desk, scale: float) -> None:
    """The card in the middle of the chart, where others are around it."""
    places = at.canvas.open_chart.places
    middle = min(
        places.ids,
        key=lambda id: (
            abs(places.box(id)[0] - places.width / 2) + abs(places.box(id)[1] - places.height / 2)
        ),
    )
    at.canvas.zoom_to(scale)
    _look_at(at, middle)


def _look_at(at: Desk, id: str) -> None:
    from PySide6.QtCore import QRectF

    at.canvas.center_on(QRectF(*at.canvas.open_chart.places.box(id)).center())
    at.settle()


# --- editing ------------------------------------------------------------------------------


def _drops(at: Desk, count: int) -> Iterator[Took]:
    """A branch dragged onto another manager and back, by the mouse; from letting go."""
    move = json.loads((FOLDER / f"{count}.move.json").read_text(encoding="utf-8"))
    branch, there = move["id"], move["to"]
    home = at.canvas.open_chart.chart.roles[branch].reports_to
    assert home is not None
    at.canvas.zoom_to(1.0)
    for number in range(DROPS):
        yield _drop(at, branch, (there, home)[number % 2])


def _drop(at: Desk, branch: str, manager: str) -> Took:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    view, left, plain = (
        at.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    _look_at(at, branch)
    hold = at.canvas.card_rect(branch).topLeft().toPoint() + QPoint(
        30, 14
    )  # lower, there is a person
    QTest.mousePress(view, left, plain, hold)
    QTest.mouseMove(view, hold + QPoint(9, 9))
    _look_at(at, manager)
    aim = at.canvas.card_rect(manager).center().toPoint() + QPoint(0, 8)
    QTest.mouseMove(view, aim)
    at.settle()
    stopwatch = Stopwatch()
    QTest.mouseRelease(view, left, plain, aim)
    at.settle()
    took = stopwatch.read()
    if at.canvas.open_chart.chart.roles[branch].reports_to != manager:
        raise RuntimeError(f"{branch} was not dropped on {manager}")
    return took


def _typed(at: Desk) -> Iterator[Took]:
    """A title typed into a card letter by letter, and Enter; from key to painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    chart, editor = at.canvas.open_chart, at.window.editor
    assert editor is not None
    id = next(id for id in chart.chart.roles if not chart.chart.has_reports(id))
    _look_at(at, id)
    chart.select([id])
    at.canvas.edit_title.emit(id)
    at.settle()
    for letter in WORDS:
        yield at.frame(partial(QTest.keyClicks, editor.title_editor, letter))
    yield at.frame(partial(QTest.keyClick, editor.title_editor, Qt.Key.Key_Return))
    if chart.chart.roles[id].title != WORDS:
        raise RuntimeError(f"what was typed into {id} is not there")


# --- beside a thread ----------------------------------------------------------------------


def _frames_until(at: Desk, done: Callable[[], bool]) -> Iterator[Took]:
    """Frames of panning, sixty a second, until something is done."""
    number, end = 0, time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > end:
            raise TimeoutError
        number += 1
        took = at.frame(partial(_pan, at, number))
        yield took
        time.sleep(max(0.0, 1 / 60 - took.clock / 1000))


def _export(at: Desk, folder: Path) -> Callable[[], bool]:
    """Begin to write a PDF; tells whether it is written."""
    from orgchart.export.job import Job
    from orgchart.model.chart import Chart
    from orgchart.ui.exporting.exporting import export

    path = folder / "chart.pdf"
    chart = Chart(at.canvas.open_chart.chart.records.values())
    export(at.window, Job(chart=chart), path)
    return path.exists


def _import(at: Desk, count: int) -> Callable[[], bool]:
    """Begin to read a staff list and agree to what it becomes; tells whether its chart has come."""
    from orgchart.ui.importing.page import ImportPage

    before, window = len(at.windows.windows), at.window
    at.windows.open_file(FOLDER / f"{count}.csv", window)
    agreed: list[ImportPage] = []

    def done() -> bool:
        page = window.findChild(ImportPage)
        if not agreed and isinstance(page, ImportPage) and not page.session.busy:
            agreed.append(page)
            page.foot.agree.click()
        return len(at.windows.windows) > before

    return done


TASKS = {
    "frames": frames,
    "dense": dense,
    "opening": opening,
    "session": session,
    "beside": beside_work,
}
