"""A chart with the photos of a folder: matched by file name, made small, one record each."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath

import msgspec

from orgchart.importing.photo_folder import match_photos
from orgchart.importing.pictures import is_picture, read_portrait
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.people import Seated, Who
from orgchart.model.records import AnyRecord, Person, Photo, Role
from orgchart.translation import number, texts

tr = texts("Importing")

_COLUMN = "Photo"  # the own field in which an import keeps what a list's photo column said


class WithPhotos(msgspec.Struct, frozen=True):
    """The chart with photos, how many people got one, and sentences about the rest."""

    chart: Chart
    count: int
    notes: tuple[str, ...]


def with_photos(chart: Chart, folder: Path) -> WithPhotos:
    """Give people the photos of a folder, by id, address, name, or the list's photo column.

    Nothing outside of the folder is read, whatever a list says. Raises InputError when the
    folder cannot be read; a picture that cannot be is noted.
    """
    matches = match_photos(folder, chart)
    files = {**matches.found, **_named_by_the_list(chart, folder, matches.found)}
    photos: dict[Who, Photo] = {}
    notes = []
    for who, path in files.items():
        try:
            photos[who] = read_portrait(path)
        except InputError as error:
            notes.append(str(error))
    used = set(files.values())
    unknown = [path.name for path in (*matches.unknown, *matches.unclear) if path not in used]
    if unknown:
        shown = ", ".join(unknown[:5]) + (", …" if len(unknown) > 5 else "")
        notes.append(
            tr("{n} pictures fit nobody or several people: {shown}.").format(
                n=number(len(unknown), ","), shown=shown
            )
        )
    records = {photo.id: photo for photo in photos.values()}
    changed: list[AnyRecord] = [_with_photo(each, photos) for each in chart.records.values()]
    new = [photo for id, photo in records.items() if id not in chart.records]
    return WithPhotos(Chart([*changed, *new]), len(photos), tuple(notes))


def _named_by_the_list(chart: Chart, folder: Path, found: Mapping[Who, Path]) -> dict[Who, Path]:
    """Files that a list's photo column names, if they lie in the folder."""
    named: dict[Who, Path] = {}
    for id, role in chart.roles.items():
        said = role.custom.get(_COLUMN, "")
        if not said or len(role.holders) != 1 or Seated(id, 0) in found:
            continue
        name = PureWindowsPath(PurePosixPath(said).name).name
        path = folder / name
        if name and is_picture(path) and path.is_file() and not path.is_symlink():
            named[Seated(id, 0)] = path
    return named


def _with_photo(record: AnyRecord, photos: Mapping[Who, Photo]) -> AnyRecord:
    if isinstance(record, Person) and record.id in photos:
        holder = msgspec.structs.replace(record.holder, photo=photos[record.id].id)
        return msgspec.structs.replace(record, holder=holder)
    if not isinstance(record, Role):
        return record
    holders = tuple(
        msgspec.structs.replace(holder, photo=photos[Seated(record.id, at)].id)
        if Seated(record.id, at) in photos
        else holder
        for at, holder in enumerate(record.holders)
    )
    return record if holders == record.holders else msgspec.structs.replace(record, holders=holders)
