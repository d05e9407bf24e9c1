"""A file for each part of a chart, written into a folder that is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from orgchart.drawing.title import title_of_chart
from orgchart.export import Exporter
from orgchart.export.batch import planned, write_batch
from orgchart.export.job import Job, SplitBy
from orgchart.model.errors import InputError
from orgchart.translation import counted
from orgchart.ui.exporting.writing import TOPIC, in_background, open_outside
from orgchart.ui.files.background import Background
from orgchart.ui.files.dialogs import file_name
from orgchart.ui.files.telling import tr

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_NAMED = 5


def ask_files(window: Window, job: Job, by: SplitBy, exporter: Exporter) -> Background | None:
    """Ask for a folder and write a file for each part into it, named after the chart and the part.

    None when the person changed their mind, or there is nothing to write, which the bar says.
    """
    assert window.windows is not None
    folder = window.windows.dialogs.folder(window, tr("Folder of the files"))
    if folder is None:
        return None
    target = folder / f"{file_name(title_of_chart(job.chart, job.title))}{exporter.suffixes[0]}"
    try:
        there = [path for path, _ in planned(job, by, target) if path.exists()]
    except InputError as error:
        window.bar.say(TOPIC, str(error), kind="error")
        return None
    return export_files(window, job, by, target) if _may_replace(window, there) else None


def export_files(window: Window, job: Job, by: SplitBy, target: Path) -> Background:
    """Write the files in a thread; the bar tells when they are there.

    When it is cancelled, those that are written by then stay, each of them whole.
    """
    return in_background(
        window,
        job,
        target.name,
        lambda job, unwanted: write_batch(job, by, target, None, unwanted),
        lambda told: _tell(window, target.parent, len(told)),
    )


def _may_replace(window: Window, there: list[Path]) -> bool:
    """Whether files that are there already may be replaced; asked only if there are any."""
    assert window.windows is not None
    if not there:
        return True
    names = ", ".join(path.name for path in there[:_NAMED])
    return window.windows.dialogs.ask_loss(
        window,
        counted(len(there), tr("Replace 1 file?"), tr("Replace {n} files?")),
        names + (" …" if len(there) > _NAMED else ""),
        tr("Replace"),
    )


def _tell(window: Window, folder: Path, count: int) -> None:
    window.bar.say(
        TOPIC,
        counted(
            count,
            tr("1 file is written into {folder}."),
            tr("{n} files are written into {folder}."),
            folder=folder.name,
        ),
        (tr("Show the folder"), lambda: open_outside(folder)),
        kind="ok",
    )
