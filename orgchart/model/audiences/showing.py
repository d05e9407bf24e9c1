"""A chart as an audience sees it: built anew from what may be shown, and from nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import msgspec

from orgchart.model.audience import Audience
from orgchart.model.audiences.offers import IDS, PEOPLE, holder_fields, role_fields
from orgchart.model.audiences.settings import shown_settings
from orgchart.model.bare_picture import bare_picture
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.filtering import RoleFilter, matching, with_managers
from orgchart.model.photos import photo_of
from orgchart.model.records import AnyRecord, DottedLine, Function, Holder, Id, Photo, Role
from orgchart.model.search import Search
from orgchart.translation import texts

tr = texts("Audiences")


class Names(dict[Id, Id]):
    """The ids under which roles are shown; charts that are compared must share one.

    Where ids are not shown they are numbers, in the order in which roles were met. Only roles
    that are shown are in it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._numbers = count(1)

    def __missing__(self, id: Id) -> Id:
        self[id] = str(next(self._numbers))
        return self[id]


def for_audience(chart: Chart, audience: Audience, names: Names | None = None) -> Chart:
    """The chart that an audience sees, a new one: what it may not see is not in there.

    Only roles, the functions they use, settings and the photos of people and logo are taken over,
    and of them the fields that are named. Raises InputError when the branches of the audience are
    all gone.
    """
    return _Showing(chart, audience, Names() if names is None else names).chart()


def shown_roles(chart: Chart, audience: Audience) -> list[Id]:
    """The roles that an audience sees, managers first. Raises InputError as `for_audience`."""
    inside = set(_within_depth(chart, _tops(chart, audience), audience.depth))
    wanted = RoleFilter(text=audience.text, values=audience.values)
    if wanted:
        inside &= with_managers(chart, matching(chart, wanted, Search(chart), inside))
    return [id for id in chart.branch(None) if id in inside]


def _tops(chart: Chart, audience: Audience) -> list[Id]:
    """Where the branches begin; one inside another begins there as well."""
    if not audience.branches:
        return chart.reports(None)
    there = [id for id in audience.branches if id in chart.roles]
    if not there:
        raise InputError(
            tr("Of the branches that “{name}” may see none is in this chart any more.").format(
                name=audience.name
            )
        )
    return there


def _within_depth(chart: Chart, tops: list[Id], depth: int) -> Iterator[Id]:
    """The roles at most so many layers deep, counted from the nearest top above; 0 is no end."""
    layer, seen, at = tops, set[Id](), 0
    while layer and (not depth or at < depth):
        yield from layer
        seen.update(layer)
        layer = [report for id in layer for report in chart.reports(id) if report not in seen]
        at += 1


class _Showing:
    """One chart in the making."""

    def __init__(self, chart: Chart, audience: Audience, names: Names) -> None:
        self._chart, self._audience = chart, audience
        self._inside = dict.fromkeys(shown_roles(chart, audience))
        self._keep_ids = IDS in audience.fields
        self._names = names
        self._role_fields = role_fields(audience.fields)
        self._holder_fields = holder_fields(audience.fields)
        self._photos: dict[Id, Photo | None] = {}

    def chart(self) -> Chart:
        roles = [self._role(self._chart.roles[id]) for id in self._inside]
        used = {slug for role in roles for slug in role.functions}
        settings = shown_settings(self._chart.settings, self._audience, used, self._photo_id)
        photos = (photo for photo in self._photos.values() if photo is not None)
        everything: list[AnyRecord] = [*roles, *self._functions(used), settings]
        unique = {photo.id: photo for photo in photos}
        return Chart([*everything, *unique.values()])

    def _id(self, id: Id) -> Id:
        if self._keep_ids:
            self._names[id] = id
        return self._names[id]

    def _role(self, role: Role) -> Role:
        taken = {name: getattr(role, name) for name in self._role_fields}
        up = role.reports_to
        taken["reports_to"] = self._id(up) if up in self._inside and up is not None else None
        if "dotted" in taken:
            taken["dotted"] = tuple(self._lines(role.dotted))
        if PEOPLE in self._audience.fields:
            taken["holders"] = tuple(map(self._holder, role.holders))
        own = {name: role.custom[name] for name in self._audience.own_fields if name in role.custom}
        return Role(id=self._id(role.id), custom=own, **taken)

    def _lines(self, dotted: tuple[DottedLine, ...]) -> Iterator[DottedLine]:
        for line in dotted:
            if line.manager in self._inside:
                yield DottedLine(manager=self._id(line.manager), label=line.label)

    def _holder(self, holder: Holder) -> Holder:
        taken = {name: getattr(holder, name) for name in self._holder_fields}
        if taken.get("photo"):
            taken["photo"] = self._photo_id(taken["photo"])
        return Holder(**taken)

    def _photo_id(self, id: Id) -> Id:
        """The id of a picture that holds its pixels only; "" when it is none."""
        if id not in self._photos:
            self._photos[id] = _bare(self._chart.photo(id))
        found = self._photos[id]
        return found.id if found else ""

    def _functions(self, used: set[str]) -> Iterator[Function]:
        for slug in sorted(used):
            found = self._chart.records.get(f"function/{slug}")
            if isinstance(found, Function):
                yield msgspec.structs.replace(found, extra={})


def _bare(photo: Photo | None) -> Photo | None:
    if photo is None:
        return None
    try:
        return photo_of(bare_picture(photo.data))
    except ValueError:
        return None
