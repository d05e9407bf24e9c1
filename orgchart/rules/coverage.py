"""Who takes care of what: functions against roles, teams, shifts and languages.

Counted as the rules on functions count (F1, F2): people are filled seats, those who share a seat
each. A function that nobody has is a gap when it is chosen; one that a single person has is a
single point of failure, leadership left aside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.functions import MAIN_FUNCTIONS
from orgchart.model.metrics import planned, role_fte, vacancies
from orgchart.model.records import Id, Role
from orgchart.rules.totals import normal_shift, persons
from orgchart.translation import later, texts

tr = texts("Rules")

# "unused" is what nobody has and nobody asked for.
State = Literal["covered", "single", "vacant", "gap", "unused"]
Axis = Literal["teams", "shifts", "languages"]
_LEADERSHIP = "leadership"
_ONE_PERSON = 2


class Cover(msgspec.Struct, frozen=True, kw_only=True):
    """Some roles that have a function: people, seats to be filled, FTE of all seats."""

    people: int = 0
    vacant: int = 0
    planned: int = 0
    fte: float = 0.0
    roles: tuple[Id, ...] = ()

    def state(self, *, chosen: bool = False, may_be_single: bool = True) -> State:
        """How well these roles cover a function, which may be one of the ``chosen`` ones."""
        if not self.roles:
            return "gap" if chosen else "unused"
        if not self.people:
            return "vacant"
        return "single" if self.people < _ONE_PERSON and may_be_single else "covered"


class FunctionCover(msgspec.Struct, frozen=True, kw_only=True):
    """A function of the chart, and how it is covered in all."""

    slug: str
    name: str
    chosen: bool
    cover: Cover

    @property
    def state(self) -> State:
        """How well it is covered."""
        return self.state_of(self.cover)

    def state_of(self, cover: Cover) -> State:
        """How well some of the roles cover it."""
        return cover.state(chosen=self.chosen, may_be_single=self.slug != _LEADERSHIP)


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """A team, a shift or a language: its roles, and how they cover each function by slug.

    The last can be of those ``without`` any.
    """

    name: str
    roles: tuple[Id, ...]
    covers: dict[str, Cover]
    without: bool = False

    def cover(self, slug: str) -> Cover:
        """How its roles cover a function."""
        return self.covers.get(slug, _NOBODY)


_NOBODY = Cover()


def coverage(chart: Chart) -> list[FunctionCover]:
    """Every function that a role has or that is chosen; the main six while none is chosen."""
    chosen = chart.settings.chosen_functions
    covers = covers_of(chart.roles.values())
    known = chart.functions()
    wanted = {*covers, *(chosen or MAIN_FUNCTIONS)}
    order = [*(slug for slug in known if slug in wanted), *sorted(wanted - known.keys())]
    return [
        FunctionCover(
            slug=slug,
            name=known[slug].name if slug in known else slug,
            chosen=slug in chosen,
            cover=covers.get(slug, _NOBODY),
        )
        for slug in order
    ]


def covers_of(roles: Iterable[Role]) -> dict[str, Cover]:
    """How some roles cover each function that they have, by slug."""
    having: dict[str, list[Role]] = {}
    for role in roles:
        for slug in dict.fromkeys(role.functions):
            having.setdefault(slug, []).append(role)
    return {slug: _cover(each) for slug, each in having.items()}


def only_one(chart: Chart, cover: Cover) -> Id | None:
    """The role of the one person in a cover; None for any other number of people."""
    if cover.people != 1:
        return None
    return next(id for id in cover.roles if persons(chart.roles[id]))


def groups(chart: Chart, axis: Axis) -> list[Group]:
    """The teams, shifts or languages of a chart; roles without one are in a last group."""
    if axis == "teams":
        return list(_teams(chart))
    read, nothing = _AXES[axis]
    names: dict[str, str] = {}
    members: dict[str, list[Role]] = {}
    without: list[Role] = []
    for id in chart.branch(None):
        role = chart.roles[id]
        said = read(role)
        if not said:
            without.append(role)
        for key, name in said.items():
            names.setdefault(key, name)
            members.setdefault(key, []).append(role)
    found = [_group(names[key], members[key]) for key in sorted(members)]
    if found and without:
        found.append(_group(tr(nothing), without, without=True))
    return found


def _shifts(role: Role) -> dict[str, str]:
    shift = normal_shift(role.shift)
    return {shift: role.shift.strip()} if shift else {}


def _languages(role: Role) -> dict[str, str]:
    said = (language.strip() for language in role.languages)
    return {language.casefold(): language for language in said if language}


_AXES: dict[Axis, tuple[Callable[[Role], dict[str, str]], str]] = {
    "shifts": (_shifts, later("No shift")),
    "languages": (_languages, later("No language")),
}


def _teams(chart: Chart) -> Iterator[Group]:
    """Each manager with the direct reports, in the order of the chart."""
    for id in chart.branch(None):
        if chart.has_reports(id):
            manager = chart.roles[id]
            held = next((holder.name for holder in manager.holders if holder.name), "")
            name = manager.team or held or manager.title or id
            yield _group(name, [manager, *(chart.roles[each] for each in chart.reports(id))])


def _group(name: str, roles: list[Role], *, without: bool = False) -> Group:
    ids = tuple(role.id for role in roles)
    return Group(name=name, roles=ids, covers=covers_of(roles), without=without)


def _cover(roles: list[Role]) -> Cover:
    return Cover(
        people=sum(map(persons, roles)),
        vacant=sum(map(vacancies, roles)),
        planned=sum(map(planned, roles)),
        fte=round(sum(map(role_fte, roles)) + 1e-9, 2),
        roles=tuple(role.id for role in roles),
    )
