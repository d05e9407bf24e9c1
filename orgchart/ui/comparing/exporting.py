"""The comparison that is shown as a file: its three views, or the list of moves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from orgchart.drawing.views import VIEWS
from orgchart.export.job import Job
from orgchart.painting import application
from orgchart.ui.comparing.result import Result
from orgchart.ui.comparing.words import tr
from orgchart.ui.exporting.exporting import written
from orgchart.ui.files.background import Background
from orgchart.ui.files.dialogs import documents, file_name

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_TOPIC = "export"
_SLIDE, _SHEET = "16:9", "A3"


def export_views(window: Window, result: Result) -> Background | None:
    """Ask where to, then write before, changes and after in one geometry."""
    kinds = {tr("Three slides"): ".pptx", tr("Three pages"): ".pdf"}
    path = ask_target(window, tr("Export the comparison"), result, kinds)
    if path is None:
        return None
    return _write(window, path, lambda: _write_views(result, path))


def export_moves(window: Window, result: Result) -> Background | None:
    """Ask where to, then write the list of moves, without what is private of a role."""
    kinds = {tr("Workbook"): ".xlsx", tr("Pages"): ".pdf"}
    path = ask_target(window, tr("Export the list of moves"), result, kinds)
    if path is None:
        return None
    return _write(window, path, lambda: _write_moves(result, path))


def ask_target(window: Window, title: str, result: Result, kinds: Mapping[str, str]) -> Path | None:
    """Where to write; None when the person changed their mind."""
    suffix = next(iter(kinds.values()))
    filters = [f"{name} (*{each})" for name, each in kinds.items()]
    suggested = documents() / f"{file_name(f'{result.before.name} – {result.after.name}')}{suffix}"
    found, chosen = QFileDialog.getSaveFileName(window, title, str(suggested), ";;".join(filters))
    if not found:
        return None
    path = Path(found)
    wanted = list(kinds.values())[filters.index(chosen)] if chosen in filters else suffix
    return path if path.suffix else path.with_name(path.name + wanted)


def _write(window: Window, path: Path, work: Callable[[], list[str]]) -> Background:
    application()
    window.bar.clear(_TOPIC)
    made = Background(
        work,
        lambda notes: written(window, path, notes),
        lambda trouble: window.bar.say(_TOPIC, trouble, kind="error"),
        window,
    )
    told = tr("Writing {name} …").format(name=path.name)
    made.announce(window.bar, told, told, cancel=False)
    return made


def _write_views(result: Result, path: Path) -> list[str]:
    from orgchart.export.comparing import Compared, write_compared

    before, after = result.before, result.after
    compared = Compared(
        before=before.chart, after=after.chart, before_name=before.name, after_name=after.name
    )
    page = _SLIDE if path.suffix.lower() == ".pptx" else _SHEET
    job = Job(chart=after.chart, page=page, landscape=True, badges=True, chips=True,
              today=date.today())  # fmt: skip
    return write_compared(job, compared, VIEWS, path, None)


def _write_moves(result: Result, path: Path) -> list[str]:
    from orgchart.export.moves import MoveList, write_moves
    from orgchart.model.moves import moves

    old, new = result.before, result.after
    listed = moves(result.found, old.chart, new.chart, private=False)
    figures = [each for each in result.figures if each.name != "cost"]
    title = f"{old.name} → {new.name}"
    return write_moves(MoveList(title=title, moves=listed, totals=figures), path)
