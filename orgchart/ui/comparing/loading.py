"""Sides that come from elsewhere: another chart, an earlier version, a newer staff list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.storage.versions import Version
from orgchart.ui.comparing.sides import Side
from orgchart.ui.comparing.words import tr
from orgchart.ui.files.background import Background
from orgchart.ui.files.dialogs import Kind
from orgchart.ui.files.telling import moment_text

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_TOPIC = "compare"
Done = Callable[[Side], None]


def versions_of(window: Window) -> list[Version]:
    """The earlier saves of the window's chart, the newest first."""
    path = window.filing.file.path if window.filing is not None else None
    if path is None or window.windows is None:
        return []
    return list(window.windows.keeping.versions.of(path))


def version_name(version: Version) -> str:
    """What an earlier save is called."""
    return tr("Saved {when}").format(when=moment_text(version.saved))


def load_version(window: Window, version: Version, done: Done) -> None:
    """An earlier save as a side."""
    _load(window, lambda: _today_in(version.path), version_name(version), done)


def ask_chart(window: Window, done: Done) -> None:
    """Ask for another chart."""
    path = _asked(window, "chart")
    if path is not None:
        _load(window, partial(_today_in, path), path.stem, done)


def ask_list(window: Window, base: Chart, done: Done) -> None:
    """Ask for a newer staff list of a chart: the side is the chart as the list would make it."""
    path = _asked(window, "list")
    if path is not None:
        _load(window, partial(_as_listed, path, base), path.stem, done)


def _asked(window: Window, kind: Kind) -> Path | None:
    assert window.windows is not None
    return next(iter(window.windows.dialogs.open_paths(window, kind)), None)


def _load(window: Window, read: Callable[[], Chart], name: str, done: Done) -> None:
    work = Background(
        read,
        lambda chart: done(Side(still=chart, name=name)),
        lambda trouble: window.bar.say(_TOPIC, trouble, kind="error"),
        window,
    )
    told = tr("Reading {name} …").format(name=name)
    work.announce(window.bar, told, told)


def _today_in(path: Path) -> Chart:
    from orgchart.storage import load_chart

    return Document(load_chart(path).chart).chart


def _as_listed(path: Path, base: Chart) -> Chart:
    from orgchart.importing import ImportOptions, import_list
    from orgchart.importing.refresh import as_listed

    return as_listed(base, import_list(path, ImportOptions()))
