"""What is done with scenarios: each gives the change of the file that does it."""

from __future__ import annotations

import secrets

import msgspec

from orgchart.model.change import Change
from orgchart.model.draft import EditError
from orgchart.model.ids import LETTERS
from orgchart.model.order import key_between
from orgchart.model.records import SCENARIO_PREFIX, AnyRecord, Id, Photo, Scenario
from orgchart.model.scenarios.recording import idle_photos
from orgchart.model.scenarios.seen import Records, deviation_id, deviations
from orgchart.model.scenarios.seen import scenarios as scenarios_of
from orgchart.translation import texts

tr = texts("Chart")


def scenario(records: Records, id: Id) -> Scenario:
    """A scenario by its id. Raises EditError when there is none."""
    found = records.get(id)
    if not isinstance(found, Scenario):
        raise EditError(tr("There is no scenario “{id}” in this chart.").format(id=id))
    return found


def create(records: Records, name: str, *, colour: str = "") -> tuple[Id, Change]:
    """A new scenario, the same as today so far, after the others: its id, and the change."""
    id = _new_id(records)
    new = Scenario(id=id, name=_free_name(records, name), colour=colour, rank=_last(records))
    return id, {id: (None, new)}


def duplicate(records: Records, id: Id, name: str = "") -> tuple[Id, Change]:
    """Another scenario with all that one has otherwise: its id, and the change."""
    original = scenario(records, id)
    new, made = create(records, name or original.name, colour=original.colour)
    copies: Change = {
        (own := deviation_id(new, target)): (None, msgspec.structs.replace(each, id=own))
        for target, each in deviations(records, id).items()
    }
    return new, {**made, **copies}


def rename(records: Records, id: Id, name: str) -> Change:
    """Give a scenario another name. Raises EditError for none, and for that of another."""
    found = scenario(records, id)
    if not name.strip():
        raise EditError(tr("A scenario must have a name."))
    if name.strip() != _free_name(records, name, besides=id):
        raise EditError(tr("There is a scenario “{strip}” already.").format(strip=name.strip()))
    return _changed(found, msgspec.structs.replace(found, name=name.strip()))


def recolour(records: Records, id: Id, colour: str) -> Change:
    """Give a scenario the colour of a token."""
    found = scenario(records, id)
    return _changed(found, msgspec.structs.replace(found, colour=colour))


def reorder(records: Records, id: Id, before: Id | None = None) -> Change:
    """Put a scenario before another, or last."""
    found = scenario(records, id)
    others = [each for each in scenarios_of(records) if each.id != id]
    at = next((n for n, each in enumerate(others) if each.id == before), len(others))
    lower = others[at - 1].rank if at else None
    rank = key_between(lower, others[at].rank if at < len(others) else None)
    return _changed(found, msgspec.structs.replace(found, rank=rank))


def throw_away(records: Records, id: Id) -> Change:
    """The end of a scenario, and of the photos that it alone had."""
    scenario(records, id)
    gone: dict[Id, tuple[AnyRecord | None, AnyRecord | None]] = {
        each.id: (each, None) for each in deviations(records, id).values()
    }
    gone[id] = (records[id], None)
    return {**gone, **idle_photos(records, gone, _photos(records))}


def named(records: Records, name: str) -> Id:
    """The id of the scenario with this name or id. Raises EditError when there is none."""
    found = records.get(name)
    if isinstance(found, Scenario):
        return name
    wanted = name.strip().casefold()
    all_of_them = scenarios_of(records)
    for each in all_of_them:
        if each.name.strip().casefold() == wanted:
            return each.id
    there = ", ".join(f"“{each.name}”" for each in all_of_them) or tr("none")
    raise EditError(
        tr("There is no scenario “{name}”; there are {there}.").format(name=name, there=there)
    )


def _changed(before: Scenario, after: Scenario) -> Change:
    return {} if before == after else {before.id: (before, after)}


def _photos(records: Records) -> list[Id]:
    return [id for id, record in records.items() if isinstance(record, Photo)]


def _free_name(records: Records, name: str, besides: Id = "") -> str:
    """The name, with a number if another scenario has it."""
    taken = {each.name.casefold() for each in scenarios_of(records) if each.id != besides}
    name, number = name.strip() or tr("Scenario"), 1
    free = name
    while free.casefold() in taken:
        number += 1
        free = f"{name} {number}"
    return free


def _last(records: Records) -> str:
    there = scenarios_of(records)
    return key_between(there[-1].rank if there else None, None)


def _new_id(records: Records) -> Id:
    while True:
        id = SCENARIO_PREFIX + "".join(secrets.choice(LETTERS) for _ in range(7))
        if not any(each == id or each.startswith(id + "/") for each in records):
            return id
