"""Putting a chart on the list of recent files, with its miniature for a thumbnail."""

from __future__ import annotations

import time
from pathlib import Path

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.metrics import people
from orgchart.storage.trouble import reason
from orgchart.translation import texts
from orgchart.ui.files.recent import Recent, RecentFiles
from orgchart.ui.start.miniature import Miniature, miniature

tr = texts("Files")


def remember(recent: RecentFiles, path: Path, chart: Chart, when: float | None = None) -> None:
    """A chart was opened from a file or saved to it, now or then. Raises InputError."""
    entry = Recent(
        path=str(path.absolute()),
        title=chart.settings.title,
        people=sum(map(people, chart.roles.values())),
        opened=time.time() if when is None else when,
    )
    try:
        recent.add(entry, msgspec.json.encode(miniature(chart)))
    except OSError as error:
        told = tr("The list of recent files cannot be written: {error}.").format(
            error=reason(error)
        )
        raise InputError(told) from error


def thumbnail(recent: RecentFiles, path: str) -> Miniature | None:
    """The miniature kept of a file; None when there is none."""
    data = recent.thumbnail(path)
    try:
        return msgspec.json.decode(data, type=Miniature) if data else None
    except msgspec.MsgspecError:
        return None
