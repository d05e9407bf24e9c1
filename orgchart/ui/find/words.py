"""How a role that was found is told: by what it is called, and the way to it."""

from __future__ import annotations

from orgchart.model.chart import Chart
from orgchart.model.find_people import LABEL
from orgchart.model.records import Id
from orgchart.model.search import path_to
from orgchart.model.waiting import called

_ARROW = " > "


def name_of(chart: Chart, id: Id) -> str:
    """Title and holders: "Team Lead, Support · Omar Haddad"."""
    role = chart.roles[id]
    names = ", ".join(holder.name for holder in role.holders if holder.name)
    return " · ".join(part for part in (role.title, names) if part) or "–"


def path_text(chart: Chart, id: Id) -> str:
    """The way to a role from its top, by titles: "Director > Manager > Team Lead"."""
    return _ARROW.join(_short(chart, each) for each in path_to(chart, id))


def way_to(chart: Chart, id: Id) -> str:
    """`path_text` to a role; who has none is in the tray: "Not placed > Ana Ruiz"."""
    person = chart.not_placed.get(id)
    return f"{LABEL}{_ARROW}{called(person.holder)}" if person else path_text(chart, id)


def _short(chart: Chart, id: Id) -> str:
    role = chart.roles[id]
    return role.title or next((holder.name for holder in role.holders if holder.name), "–")
