"""A photo for somebody, a logo for the chart: read in a thread, one step of the history."""

from __future__ import annotations

from collections.abc import Callable

from orgchart.model.chart import Chart
from orgchart.model.draft import EditError
from orgchart.model.people import Seated, person
from orgchart.model.portraits import set_logo, set_photo
from orgchart.model.records import Holder, Id, Photo
from orgchart.model.waiting import called, identity, is_somebody
from orgchart.ui.files.background import Background
from orgchart.ui.files.telling import tr
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.photos.sources import Source

Read = Callable[[Source], Photo]


def face_of(chart: Chart, id: Id | None) -> Seated | None:
    """Whose face a card shows; None when nobody is named on it."""
    holders = chart.roles[id].holders if id is not None else ()
    return Seated(id) if id is not None and holders and is_somebody(holders[0]) else None


def take_photo(open_chart: OpenChart, who: Seated, source: Source) -> Background | None:
    """Give somebody the photo that is in a file; a sentence tells why not."""
    holder = open_chart.chart.roles[who.role].holders[who.at]
    from orgchart.importing.pictures import read_portrait

    return _take(open_chart, source, read_portrait, lambda p: _put(open_chart, who, holder, p))


def remove_photo(open_chart: OpenChart, who: Seated) -> None:
    """Somebody is shown by initials from now on."""
    holder = open_chart.chart.roles[who.role].holders[who.at]
    with open_chart.edit(tr("Remove the photo of {name}").format(name=called(holder))) as draft:
        set_photo(draft, who, None)


def take_logo(open_chart: OpenChart, source: Source) -> Background | None:
    """Give the chart the logo that is in a file; a sentence tells why not."""
    from orgchart.importing.pictures import read_logo

    return _take(open_chart, source, read_logo, lambda photo: put_logo(open_chart, photo))


def put_logo(open_chart: OpenChart, photo: Photo | None) -> None:
    """Give the chart a logo, or none."""
    label = tr("Change the logo") if photo else tr("Remove the logo")
    with open_chart.edit(label) as draft:
        set_logo(draft, photo)


def _take(
    open_chart: OpenChart, source: Source, read: Read, done: Callable[[Photo], None]
) -> Background | None:
    if open_chart.read_only:
        open_chart.refused.emit(open_chart.read_only)
        return None
    return Background(lambda: read(source), done, open_chart.refused.emit, open_chart)


def _put(open_chart: OpenChart, who: Seated, holder: Holder, photo: Photo) -> None:
    """Set it, if that person is still there: reading has taken a moment."""
    name = called(holder)
    with open_chart.edit(tr("Change the photo of {name}").format(name=name)) as draft:
        if identity(person(draft, who)) != identity(holder):
            raise EditError(tr("{name} is not in this post any more.").format(name=name))
        set_photo(draft, who, photo)
