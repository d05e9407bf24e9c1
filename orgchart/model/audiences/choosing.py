"""The audiences of a chart, and the verbs that change them: functions on a draft."""

from __future__ import annotations

from typing import Any

import msgspec

from orgchart.model.audience import AUDIENCE_PREFIX, Audience
from orgchart.model.audiences.ready import READY_MADE, ready_made
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft, EditError
from orgchart.model.errors import InputError
from orgchart.model.ids import new_id
from orgchart.model.order import key_between
from orgchart.model.records import Id
from orgchart.translation import texts

tr = texts("Audiences")


def audiences(chart: Chart) -> list[Audience]:
    """All audiences in their order: the chart's own, and those ready-made it says nothing of."""
    own = {id: each for id, each in chart.records.items() if isinstance(each, Audience)}
    return sorted({**ready_made(), **own}.values(), key=lambda each: (each.rank, each.id))


def find_audience(chart: Chart, id: Id) -> Audience | None:
    """An audience by its id."""
    own = chart.records.get(id)
    return own if isinstance(own, Audience) else ready_made().get(id)


def audience_named(chart: Chart, name: str) -> Audience:
    """An audience by its name or id, whatever the case. Raises InputError naming those known."""
    wanted = name.strip().casefold()
    known = audiences(chart)
    for each in known:
        if wanted in (each.name.casefold(), each.id, each.id.removeprefix(AUDIENCE_PREFIX)):
            return each
    names = ", ".join(f"“{each.name}”" for each in known)
    raise InputError(
        tr("There is no audience “{name}”; there are {names}.").format(name=name, names=names)
    )


def add_audience(draft: Draft, name: str, like: Audience) -> Id:
    """A new audience that sees what another does, after the others; its id."""
    id = new_id(draft, AUDIENCE_PREFIX)
    last = max(each.rank for each in _known(draft))
    draft.put(
        msgspec.structs.replace(
            like, id=id, name=_free_name(draft, name, id), rank=key_between(last, None)
        )
    )
    return id


def change_audience(draft: Draft, id: Id, **values: Any) -> None:
    """Change an audience. Raises EditError for none, for no name, and for another's name."""
    found = _found(draft, id)
    name = str(values.get("name", found.name)).strip()
    if not name:
        raise EditError(tr("An audience must have a name."))
    if name != _free_name(draft, name, id):
        raise EditError(tr("There is an audience “{name}” already.").format(name=name))
    draft.put(msgspec.structs.replace(found, **{**values, "name": name}))


def remove_audience(draft: Draft, id: Id) -> None:
    """Remove an audience; one ready-made is again as it came."""
    if not isinstance(draft.get(id), Audience):
        raise EditError(tr("This audience is as it came and stays."))
    draft.drop(id)


def tick(names: tuple[str, ...], name: str, *, on: bool) -> tuple[str, ...]:
    """The names with one more, or without it."""
    others = tuple(each for each in names if each != name)
    return (*others, name) if on else others


def _found(draft: Draft, id: Id) -> Audience:
    own = draft.get(id)
    found = own if isinstance(own, Audience) else ready_made().get(id)
    if found is None:
        raise EditError(tr("This audience is not there any more."))
    return found


def _known(draft: Draft) -> list[Audience]:
    ids = dict.fromkeys([*READY_MADE, *(each.id for each in audiences(draft.chart))])
    return [_found(draft, id) for id in ids if draft.get(id) is not None or id in READY_MADE]


def _free_name(draft: Draft, name: str, id: Id) -> str:
    """The name, with a number if another audience has it."""
    taken = {each.name.casefold() for each in _known(draft) if each.id != id}
    name, number = name.strip() or tr("Audience"), 1
    free = name
    while free.casefold() in taken:
        number += 1
        free = f"{name} {number}"
    return free
