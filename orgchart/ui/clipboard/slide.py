"""The chart as a picture at the size of a slide, for programs of slides and for chats."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from orgchart.export.branch import exported_chart
from orgchart.export.job import Job
from orgchart.translation import number, texts
from orgchart.ui.clipboard.contents import painted
from orgchart.ui.clipboard.leaving import put_on_clipboard
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window

tr = texts("Clipboard")

_SLIDE, _WIDTH = "16:9", 1920
# Beyond so many cards it would hold the window up, and nothing could be read.
MOST_PICTURED = 1500


def copy_slide(window: Window) -> None:
    """Put the chart as it is shown, or the branch of the selected manager, on the clipboard."""
    from orgchart.export.picture_of import picture_of

    job = slide_job(window.chart_in_use)
    count = len(exported_chart(job).roles)
    if count > MOST_PICTURED:
        told = tr("{n} roles are too many for one picture: select a branch, or export the chart.")
        window.canvas_in_use.say(told.format(n=number(count, ",")))
        return
    picture = picture_of(job)
    image = painted(picture, _WIDTH / picture.width)
    data = QMimeData()
    data.setImageData(image)
    put_on_clipboard(data)
    told = tr("Copied a picture of {w} × {h} pixels.")
    window.canvas_in_use.say(told.format(w=image.width(), h=image.height()))


def slide_job(shown: OpenChart) -> Job:
    """What is drawn: with the folds, the filter and the colours of the view."""
    chart, chosen = shown.chart, shown.selection
    branch = chosen[0] if len(chosen) == 1 and chart.has_reports(chosen[0]) else None
    return Job(
        chart=chart,
        page=_SLIDE,
        root=branch,
        only=shown.sieve.only,
        folded=frozenset(shown.folded),
        colour_by=shown.heat,
        legend=bool(shown.heat),  # colours that nobody is used to
    )
