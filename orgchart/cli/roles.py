"""Finding the role a person means."""

from __future__ import annotations

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Id, Role
from orgchart.translation import number, texts

tr = texts("Command line")

_NAMED = 5


def role_named(chart: Chart, text: str) -> Id:
    """The id of the one role with this id, title or holder.

    Raises InputError when there is none, or several.
    """
    if text in chart.roles:
        return text
    wanted = text.casefold()
    found = [role.id for role in chart.roles.values() if wanted in _names(role)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise InputError(tr("No role has the id, title or holder “{text}”.").format(text=text))
    some = ", ".join(found[:_NAMED]) + (" …" if len(found) > _NAMED else "")
    told = tr("{n} roles are called “{text}”. Give an id instead: {some}.")
    raise InputError(told.format(n=number(len(found), ","), text=text, some=some))


def _names(role: Role) -> set[str]:
    return {role.title.casefold(), *(holder.name.casefold() for holder in role.holders)}
