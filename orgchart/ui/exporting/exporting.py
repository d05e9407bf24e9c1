"""An export from a window: asked for, written in a thread, told in the bar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog

from orgchart.drawing.title import title_of_chart
from orgchart.export import Exporter, write_export
from orgchart.export.job import Job
from orgchart.model.portraits import set_logo
from orgchart.model.records import Id
from orgchart.ui.exporting.dialog import ExportDialog, PagesDialog
from orgchart.ui.exporting.several import ask_files
from orgchart.ui.exporting.writing import TOPIC, in_background, open_outside
from orgchart.ui.files.background import Background
from orgchart.ui.files.dialogs import documents, file_name
from orgchart.ui.files.telling import tr
from orgchart.ui.open_chart import OpenChart

if TYPE_CHECKING:
    from orgchart.ui.window import Window


def ask_export(window: Window, audience: Id = "") -> None:
    """Ask what to export and where to, then do it; for an audience to begin with, if given."""
    assert window.editor is not None
    window.editor.finish_typing()
    dialog = ExportDialog(window.chart_in_use, window, audience)
    dialog.finished.connect(dialog.deleteLater)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    keep_title_block(window.chart_in_use, dialog)
    # The dialog is gone while a file is asked for.
    job, exporter, batch = dialog.job(), dialog.exporter, dialog.batch
    if batch is not None:
        ask_files(window, job, batch, exporter)
        return
    path = ask_path(window, exporter, job)
    if path is not None:
        export(window, job, path)


def keep_title_block(chart: OpenChart, dialog: PagesDialog) -> None:
    """What was written into the title block is the chart's: the next export has it, too."""
    editor = dialog.title_editor
    if not editor.is_other or chart.read_only:
        return
    with chart.edit(tr("Change the title block")) as draft:
        draft.put(editor.settings)
        if editor.logo.is_other:
            set_logo(draft, editor.photo)


def ask_path(window: Window, exporter: Exporter, job: Job) -> Path | None:
    """Where to write an export; None when the person changed their mind."""
    name = file_name(title_of_chart(job.chart, job.title))
    suffix = exporter.suffixes[0]
    kinds = f"{exporter.called} (*{suffix})"
    found, _ = QFileDialog.getSaveFileName(
        window, tr("Export"), str(documents() / f"{name}{suffix}"), kinds
    )
    if not found:
        return None
    path = Path(found)
    return path if path.suffix else path.with_suffix(suffix)


def export(window: Window, job: Job, path: Path) -> Background:
    """Write a job in a thread; the bar tells when it is done, or why it cannot be.

    The chart may be edited meanwhile. A cancelled export leaves what was there before.
    """
    return in_background(
        window,
        job,
        path.name,
        lambda job, unwanted: write_export(job, path, None, unwanted),
        lambda notes: written(window, path, notes),
    )


def written(window: Window, path: Path, notes: list[str]) -> None:
    """Tell that a file is there, with ways to it."""
    sentence = " ".join([tr("{name} is written.").format(name=path.name), *notes])
    window.bar.say(
        TOPIC,
        sentence,
        (tr("Open it"), lambda: open_outside(path)),
        (tr("Show the folder"), lambda: open_outside(path.parent)),
        kind="ok",
    )
