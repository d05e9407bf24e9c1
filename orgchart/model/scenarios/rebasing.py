"""A scenario and a today that went on: what contradicts, and putting the scenario on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from orgchart.model.change import Change
from orgchart.model.draft import EditError
from orgchart.model.merging import differing, meet
from orgchart.model.records import AnyRecord, Deviation, Id, Person
from orgchart.model.scenarios.following import Who, people_in, people_on
from orgchart.model.scenarios.recording import varying
from orgchart.model.scenarios.seen import Records, deviations, seen_records, taken
from orgchart.model.structure import first_fault
from orgchart.translation import texts

tr = texts("Chart")

Side = Literal["today", "scenario"]
# What is chosen for a record, or for a field of it; fields left out are the record's.
Choices = Mapping[tuple[Id, str], Side]
WHOLE = ""


class Conflict(msgspec.Struct, frozen=True, kw_only=True):
    """One record that today and a scenario both changed, with what it was before and both sides.

    ``fields`` are those given different values. Without any it is the whole record: removed on
    one side or added on both. ``kept`` says that the scenario could not follow today there.
    """

    id: Id
    before: AnyRecord | None
    today: AnyRecord | None
    scenario: AnyRecord | None
    fields: tuple[str, ...] = ()
    kept: bool = False

    def choose(self, side: Side) -> dict[tuple[Id, str], Side]:
        """The choices that settle all of it for one side."""
        return {(self.id, field): side for field in self.fields or (WHOLE,)}


def is_behind(records: Records, scenario: Id) -> bool:
    """Whether today went on where a scenario is otherwise, conflict or not."""
    own = deviations(records, scenario)
    return any(each.kept or each.before != records.get(id) for id, each in own.items())


def conflicts(records: Records, scenario: Id) -> list[Conflict]:
    """What somebody has to choose about before a scenario stands on today."""
    found = (
        _conflict(id, each, records.get(id)) for id, each in deviations(records, scenario).items()
    )
    return sorted((each for each in found if each), key=lambda each: each.id)


def rebase(records: Records, scenario: Id, choices: Choices | None = None) -> Change:
    """Put a scenario on today as it is now; conflicts that nobody chose about stay open.

    Who waits for a post in the scenario alone, and is back in one by a choice, waits no more.
    Raises EditError when the choices together would leave something that is no chart, or
    somebody in two posts or in none.
    """
    made: dict[Id, tuple[AnyRecord | None, AnyRecord | None]] = {}
    for id, own in deviations(records, scenario).items():
        settled = _settled(id, own, records.get(id), choices or {})
        if settled != own:
            made[own.id] = (own, settled)
    made |= _waiting_no_more(records, scenario, made)
    before, after = seen_records(records, scenario), seen_records(taken(records, made), scenario)
    fault = first_fault(after.get, after)
    if fault is not None:
        raise EditError(fault.text)
    _refuse_lost(people_in(before), people_in(after), people_in(seen_records(records)))
    return made


def choose_all(found: Iterable[Conflict], side: Side) -> dict[tuple[Id, str], Side]:
    """The choices that settle some conflicts for one side."""
    return {key: chosen for each in found for key, chosen in each.choose(side).items()}


def _conflict(id: Id, own: Deviation, today: AnyRecord | None) -> Conflict | None:
    met = meet(own.before, own.after, today)
    if own.kept:
        shown = met.record
        if shown == today:
            return None
        fields = differing(shown, today) if shown and today else ()
        return Conflict(
            id=id, before=own.before, today=today, scenario=shown, fields=fields, kept=True
        )
    if met.clear:
        return None
    return Conflict(
        id=id, before=own.before, today=today, scenario=own.after, fields=met.fields
    )  # fmt: skip


def _settled(id: Id, own: Deviation, today: AnyRecord | None, choices: Choices) -> Deviation | None:
    conflict = _conflict(id, own, today)
    met = meet(own.before, own.after, today)
    if conflict is None:
        return _deviating(own.id, today, met.record)
    fields = conflict.fields or (WHOLE,)
    chosen = {field: choices.get((id, field), choices.get((id, WHOLE))) for field in fields}
    if any(side is None for side in chosen.values()):
        return own
    if not conflict.fields:
        return _deviating(own.id, today, today if chosen[WHOLE] == "today" else met.record)
    assert met.record is not None
    theirs = {field: getattr(today, field) for field in fields if chosen[field] == "today"}
    return _deviating(own.id, today, msgspec.structs.replace(met.record, **theirs))


def _deviating(id: Id, today: AnyRecord | None, shown: AnyRecord | None) -> Deviation | None:
    if shown == today:
        return None
    return Deviation(id=id, before=varying(today), after=varying(shown))


def _waiting_no_more(records: Records, scenario: Id, made: Change) -> Change:
    """The end of those who wait in the scenario alone and have their post again."""
    after = seen_records(taken(records, made), scenario)
    twice = {who for who, count in people_in(after).items() if count > 1}
    if not twice:
        return {}
    own = deviations(taken(records, made), scenario)
    return {
        each.id: (records.get(each.id), None)
        for each in own.values()
        if each.before is None and isinstance(each.after, Person) and people_on(each.after) & twice
    }


def _refuse_lost(before: Counter[Who], after: Counter[Who], today: Counter[Who]) -> None:
    for who, count in after.items():
        if count > max(1, before[who]):
            raise EditError(
                tr("{who} would be in two posts; choose one side for both.").format(
                    who=_called(who)
                )
            )
    for who in before:
        if who not in after and who in today:
            raise EditError(
                tr("{who} would be in no post; choose one side for both.").format(who=_called(who))
            )


def _called(who: Who) -> str:
    id, name, email = who
    return name or email or id
