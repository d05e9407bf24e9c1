"""Exports are written in a thread, while the window goes on; what comes of it is in its bar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from orgchart.export.job import Job
from orgchart.model.chart import Chart
from orgchart.painting import application
from orgchart.ui.files.background import Background
from orgchart.ui.files.telling import tr

if TYPE_CHECKING:
    from orgchart.ui.window import Window

TOPIC = "export"


def in_background(
    window: Window,
    job: Job,
    name: str,
    write: Callable[[Job, Callable[[], bool]], list[str]],
    done: Callable[[list[str]], object],
) -> Background:
    """Write something called ``name`` in a thread, from the chart as it is now.

    ``write`` gets the job and whether it is unwanted by now; what it gives goes to ``done``.
    """
    application()
    window.bar.clear(TOPIC)
    records, unwanted = list(job.chart.records.values()), Event()
    work = Background(
        lambda: write(replace(job, chart=Chart(records)), unwanted.is_set),
        done,
        lambda trouble: window.bar.say(TOPIC, trouble, kind="error"),
        window,
    )
    work.cancelled.connect(unwanted.set)
    told = tr("Writing {name} …").format(name=name)
    work.announce(window.bar, told, told)
    return work


def open_outside(path: Path) -> None:
    """With the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
