"""How scenarios follow an edit of today: by themselves, unless it would break them.

Most of what changes today just shows in a scenario too. Where the scenario would be no chart
any more, or a person would be lost or doubled in it, it keeps what it had of that edit, and
the records it keeps are marked, so that somebody chooses.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from orgchart.model.change import Change
from orgchart.model.records import AnyRecord, Deviation, Holder, Id, Person, Role, Varying
from orgchart.model.scenarios.seen import (
    Records,
    deviation_id,
    deviations,
    is_of_scenario,
    scenarios,
    seen,
)
from orgchart.model.structure import first_fault
from orgchart.model.waiting import identity, is_somebody

Who = tuple[str, str, str]


def followed(records: Records, change: Change, *, leave: Id | None = None) -> Change:
    """What an edit of today adds to the file so that every scenario stays a chart.

    ``leave`` is a scenario that needs no looking at.
    """
    beside = {id: record for id, record in records.items() if is_of_scenario(id)}
    pins: Change = {}
    for scenario in scenarios(beside) if change else ():
        if scenario.id != leave:
            own = deviations(beside, scenario.id)
            pins = {**pins, **_followed_by(records, scenario.id, own, change)}
    return pins


def _followed_by(
    records: Records, scenario: Id, own: Mapping[Id, Deviation], change: Change
) -> Change:
    before = _views(own, {id: sides[0] for id, sides in change.items()})
    after = _views(own, {id: sides[1] for id, sides in change.items()})
    other = {id for id in change if before[id] != after[id]}
    if not other or not (_breaks(records, own, after) or _crosses(change, before, after)):
        return {}
    pins = {}
    for id in other:
        if isinstance(before[id] or change[id][1], Role | Person):
            key = deviation_id(scenario, id)
            pins[key] = (records.get(key), _kept(key, change[id][1], before[id]))
    return pins


def _views(
    own: Mapping[Id, Deviation], today: Mapping[Id, AnyRecord | None]
) -> dict[Id, AnyRecord | None]:
    return {id: seen(own.get(id), record) for id, record in today.items()}


def _kept(key: Id, today: AnyRecord | None, shown: AnyRecord | None) -> Deviation | None:
    """The deviation that goes on showing a record as it was; None where today has the same."""
    if shown == today:
        return None
    return Deviation(id=key, before=_varying(today), after=_varying(shown), kept=True)


def _varying(record: AnyRecord | None) -> Varying | None:
    return record if isinstance(record, Role | Person) else None


def _breaks(
    records: Records, own: Mapping[Id, Deviation], after: Mapping[Id, AnyRecord | None]
) -> bool:
    """Whether a scenario would be no chart with these records shown."""

    def find(id: Id) -> AnyRecord | None:
        if id in after:
            return after[id]
        return seen(own.get(id), records.get(id))

    gone = any(not isinstance(record, Role) for record in after.values())
    suspects = [*after, *own] if gone else list(after)
    return first_fault(find, suspects) is not None


def _crosses(
    change: Change,
    before: Mapping[Id, AnyRecord | None],
    after: Mapping[Id, AnyRecord | None],
) -> bool:
    """Whether somebody whom an edit moves would be lost or doubled in a scenario."""
    if len(change) == 1:
        return False
    today = _came(change.values())
    return today != _came((before[id], after[id]) for id in change)


def _came(sides: Iterable[tuple[AnyRecord | None, AnyRecord | None]]) -> dict[Who, int]:
    """How often more than before each person is there."""
    count: Counter[Who] = Counter()
    for before, after in sides:
        count.update(people_on(after))
        count.subtract(people_on(before))
    return {who: more for who, more in count.items() if more}


def people_on(record: AnyRecord | None) -> set[Who]:
    """The known people whom a record holds, by what makes them the same elsewhere."""
    holders: tuple[Holder, ...] = ()
    if isinstance(record, Role):
        holders = record.holders
    elif isinstance(record, Person):
        holders = (record.holder,)
    return {identity(holder) for holder in holders if is_somebody(holder)}


def people_in(records: Records) -> Counter[Who]:
    """How often each known person is in some records."""
    return Counter(who for record in records.values() for who in people_on(record))
