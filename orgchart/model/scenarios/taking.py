"""Taking a scenario over into today, whole or in parts that hold together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from orgchart.model.change import Change
from orgchart.model.comment import Comment
from orgchart.model.draft import EditError
from orgchart.model.records import FUNCTION_PREFIX, AnyRecord, Id, Role
from orgchart.model.scenarios.following import Who, followed, people_on
from orgchart.model.scenarios.seen import Records, change_of, deviation_id
from orgchart.model.structure import first_fault
from orgchart.translation import texts

tr = texts("Chart")


def take_over(records: Records, scenario: Id, ids: Iterable[Id] | None = None) -> Change:
    """Today becomes what a scenario has, in all or in these records; the scenario stays.

    Raises EditError when the records do not hold together; `closed` tells what they need.
    """
    whole = change_of(records, scenario)
    taken = whole if ids is None else {id: whole[id] for id in ids if id in whole}
    missing = Bonds(records, whole).closed(taken) - set(taken)
    if missing:
        named = ", ".join(f"“{_called(whole[id])}”" for id in sorted(missing))
        raise EditError(tr("This cannot be taken over without {named}.").format(named=named))
    filed: dict[Id, tuple[AnyRecord | None, AnyRecord | None]] = dict(taken)
    for id in taken:
        own = deviation_id(scenario, id)
        filed[own] = (records[own], None)
    return {**filed, **followed(records, taken, leave=scenario)}


def closed(records: Records, scenario: Id, ids: Iterable[Id]) -> frozenset[Id]:
    """The records that must be taken over together with some of a scenario's, and these."""
    return Bonds(records, change_of(records, scenario)).closed(ids)


def needs(records: Records, scenario: Id) -> dict[Id, frozenset[Id]]:
    """What each of a scenario's changes needs besides itself, to be taken over."""
    whole = change_of(records, scenario)
    bonds = Bonds(records, whole)
    return {id: bonds.closed([id]) - {id} for id in whole}


class Bonds:
    """What holds the parts of a change over some records together.

    A new role needs its new manager and function, a removed one that its reports go elsewhere;
    who comes to a post needs to leave another; moves that alone would make a circle need those
    that open it.
    """

    def __init__(self, records: Records, change: Change) -> None:
        self._records, self._change = records, change
        self._bound: dict[Id, set[Id]] = defaultdict(set)
        self._bind_lines()
        self._bind_people()

    def closed(self, ids: Iterable[Id]) -> frozenset[Id]:
        """These parts and all that they need."""
        taken: set[Id] = set()
        waiting = [id for id in ids if id in self._change]
        while waiting:
            while waiting:
                id = waiting.pop()
                if id not in taken:
                    taken.add(id)
                    waiting += self._bound.get(id, ())
            waiting = self._missing(taken)
        return frozenset(taken)

    def _bind_lines(self) -> None:
        gone = {id for id, (_, after) in self._change.items() if after is None}
        new = {id for id, (before, _) in self._change.items() if before is None}
        for id, (before, after) in self._change.items():
            self._bound[id] |= named_by(after) & new
            for lost in named_by(before) & gone:
                self._bound[lost].add(id)

    def _bind_people(self) -> None:
        leave: dict[Who, set[Id]] = defaultdict(set)
        come: dict[Who, set[Id]] = defaultdict(set)
        for id, (before, after) in self._change.items():
            for who in people_on(before) - people_on(after):
                leave[who].add(id)
            for who in people_on(after) - people_on(before):
                come[who].add(id)
        for who in leave.keys() & come.keys():
            everywhere = leave[who] | come[who]
            for id in everywhere:
                self._bound[id] |= everywhere

    def _missing(self, taken: set[Id]) -> list[Id]:
        """What the first thing wrong with the parts taken alone needs to be right."""

        def find(id: Id) -> AnyRecord | None:
            return self._change[id][1] if id in taken else self._records.get(id)

        fault = first_fault(find, taken)
        return [id for id in fault.ids if id in self._change and id not in taken] if fault else []


def named_by(record: AnyRecord | None) -> set[Id]:
    """The ids of other records that a role or a comment names: manager, functions, role."""
    if isinstance(record, Comment):
        return {record.about}
    if not isinstance(record, Role):
        return set()
    named = {line.manager for line in record.dotted}
    named |= {FUNCTION_PREFIX + slug for slug in record.functions}
    return named | ({record.reports_to} if record.reports_to is not None else set())


def _called(sides: tuple[AnyRecord | None, AnyRecord | None]) -> str:
    record = sides[1] or sides[0]
    assert record is not None
    return (isinstance(record, Role) and record.title) or record.id
