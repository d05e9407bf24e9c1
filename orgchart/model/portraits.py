"""The verbs of photos: whose photo it is, and the logo of the chart."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.people import Seated, Who, person
from orgchart.model.photos import photo_of
from orgchart.model.records import Holder, Id, Photo, Settings
from orgchart.model.waiting import waiting


def set_photo(draft: Draft, who: Who, photo: Photo | None) -> None:
    """Give somebody a photo, or none; what nobody has any more leaves the chart.

    Raises EditError when there is nobody.
    """
    holder = msgspec.structs.replace(person(draft, who), photo=_kept(draft, photo))
    if isinstance(who, Seated):
        holders = list(draft.role(who.role).holders)
        holders[who.at] = holder
        draft.update(who.role, holders=tuple(holders))
    else:
        draft.put(msgspec.structs.replace(waiting(draft, who), holder=holder))


def set_logo(draft: Draft, photo: Photo | None) -> None:
    """Give the chart a logo for its title block, or none."""
    found = draft.get("settings")
    settings = found if isinstance(found, Settings) else Settings()
    draft.put(msgspec.structs.replace(settings, logo=_kept(draft, photo)))


def bring_photos(draft: Draft, chart: Chart, holders: Iterable[Holder]) -> tuple[Holder, ...]:
    """People who come from another chart, with the photos they have there."""
    return tuple(
        msgspec.structs.replace(holder, photo=_kept(draft, chart.photo(holder.photo)))
        for holder in holders
    )


def _kept(draft: Draft, photo: Photo | None) -> Id:
    """The id of a photo, which is put into the draft, unless it is there."""
    if photo is None:
        return ""
    there = draft.get(photo.id)
    if isinstance(there, Photo) and there.data == photo.data:
        return photo.id
    if there is not None:  # another picture of the same id; the mark of the bytes tells them apart
        photo = photo_of(photo.data, photo.alt)
    draft.put(photo)
    return photo.id
