"""Photos from a folder: read in a thread, then one step for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgchart.importing.with_photos import WithPhotos, with_photos
from orgchart.model.change import diff
from orgchart.model.chart import Chart
from orgchart.translation import number
from orgchart.ui.files.background import Background
from orgchart.ui.files.telling import tr
from orgchart.ui.message_bar import Kind

if TYPE_CHECKING:
    from pathlib import Path

    from orgchart.ui.window import Window

_TOPIC = "photos"
_MOST_NOTES = 3


def take_photos(window: Window, folder: Path) -> None:
    """Give the people of a chart the photos that are called as they are."""
    chart = window.chart_in_use
    base = Chart(list(chart.chart.records.values()))
    work = Background(
        lambda: with_photos(base, folder),
        lambda found: _put(window, base, found),
        lambda sentence: window.bar.say(_TOPIC, sentence, kind="error"),
        chart,
    )
    told = tr("Reading the photos in {name} …").format(name=folder.name)
    work.announce(window.bar, _TOPIC, told)


def _put(window: Window, base: Chart, found: WithPhotos) -> None:
    """Write the photos; who was changed meanwhile keeps the change and goes without."""
    chart = window.chart_in_use
    count = number(found.count, ",")
    one = found.count == 1
    change = diff(base.records, found.chart.records)
    if change:
        label = tr("Photo of 1 person") if one else tr("Photos of {n} people").format(n=count)
        with chart.edit(label) as draft:
            for id, (before, after) in change.items():
                if after is not None and draft.get(id) == before:
                    draft.put(after)
    told = tr("1 person has a photo from the folder.") if one else tr(
        "{n} people have a photo from the folder.").format(n=count)  # fmt: skip
    notes = found.notes[:_MOST_NOTES]
    more = len(found.notes) - len(notes)
    rest = [tr("{n} more pictures could not be used.").format(n=more)] if more > 0 else []
    kind: Kind = "warning" if found.notes or not found.count else "ok"
    window.bar.say(_TOPIC, " ".join([told, *notes, *rest]), kind=kind)
