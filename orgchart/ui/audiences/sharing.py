"""Sharing a copy from a window: asked for whom, protected if wanted, written in a thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from orgchart.model.audiences import Audience
from orgchart.model.chart import Chart
from orgchart.storage.sharing import share_copy
from orgchart.ui.audiences.share_dialog import ShareDialog
from orgchart.ui.audiences.words import tr
from orgchart.ui.files.background import Background

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_TOPIC = "share"


def ask_share(window: Window) -> Background | None:
    """Ask for whom a copy is and where it goes; None when the person changed their mind."""
    assert window.editor is not None
    assert window.filing is not None
    assert window.windows is not None
    window.editor.finish_typing()
    dialog = ShareDialog(window.chart_in_use.chart, window)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    own = window.filing.file.path
    name = tr("{chart} for {audience}").format(
        chart=window.filing.file.name, audience=dialog.audience.name
    )
    path = window.windows.dialogs.save_path(window, tr("Share a copy"), Path(name))
    if path is None:
        return None
    if own is not None and path.resolve() == own.resolve():
        told = tr("{name} is the chart itself; give the copy another name.")
        window.bar.say(_TOPIC, told.format(name=path.name), kind="error")
        return None
    return _share(window, path, dialog.audience, dialog.password)


def _share(window: Window, path: Path, audience: Audience, password: str) -> Background:
    records = list(window.chart_in_use.chart.records.values())
    work = Background(
        lambda: share_copy(Chart(records), audience, path, password),
        lambda _: _written(window, path, audience),
        lambda trouble: window.bar.say(_TOPIC, trouble, kind="error"),
        window,
    )
    told = tr("Writing {name} …").format(name=path.name)
    work.announce(window.bar, told, told)
    return work


def _written(window: Window, path: Path, audience: Audience) -> None:
    told = tr("A copy for “{audience}” is in {path}.")
    window.bar.say(_TOPIC, told.format(audience=audience.name, path=path), kind="ok")
