"""What a scenario shows: today's records, and its own where it deviates.

The records of a file are those of today and, beside them, its scenarios with what they have
otherwise. A scenario that today went on without follows it: what only today changed is taken.
"""

from __future__ import annotations

from collections.abc import Mapping

from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.merging import meet
from orgchart.model.photos import used_photos
from orgchart.model.records import SCENARIO_PREFIX, AnyRecord, Deviation, Id, Photo, Scenario

Records = Mapping[Id, AnyRecord]


def is_of_scenario(id: Id) -> bool:
    """Whether an id is that of a scenario or of what one has otherwise."""
    return id.startswith(SCENARIO_PREFIX)


def deviation_id(scenario: Id, id: Id) -> Id:
    """The id of what a scenario has instead of a record."""
    return f"{scenario}/{id}"


def parted(id: Id) -> tuple[Id, Id]:
    """The scenario and the record that the id of a deviation names."""
    name, _, target = id.removeprefix(SCENARIO_PREFIX).partition("/")
    return SCENARIO_PREFIX + name, target


def scenarios(records: Records) -> list[Scenario]:
    """The scenarios of a file in their order."""
    found = (each for id, each in records.items() if is_of_scenario(id))
    there = [each for each in found if isinstance(each, Scenario)]
    return sorted(there, key=lambda each: (each.rank, each.id))


def deviations(records: Records, scenario: Id) -> dict[Id, Deviation]:
    """What a scenario has otherwise, by the id of the record."""
    start = f"{scenario}/"
    return {
        id[len(start) :]: record
        for id, record in records.items()
        if id.startswith(start) and isinstance(record, Deviation)
    }


def seen(deviation: Deviation | None, today: AnyRecord | None) -> AnyRecord | None:
    """What a scenario shows of a record that today has."""
    if deviation is None:
        return today
    if deviation.before is today or deviation.before == today:
        return deviation.after
    return meet(deviation.before, deviation.after, today).record


def find_seen(records: Records, scenario: Id | None, id: Id) -> AnyRecord | None:
    """One record as a scenario (None: today) shows it."""
    if scenario is None:
        return records.get(id)
    found = records.get(deviation_id(scenario, id))
    return seen(found if isinstance(found, Deviation) else None, records.get(id))


def seen_records(records: Records, scenario: Id | None = None) -> dict[Id, AnyRecord]:
    """All records as a scenario (None: today) shows them: no scenarios, no idle photos."""
    apart = [id for id in records if id.startswith(SCENARIO_PREFIX)]
    shown = dict(records)
    if not apart:
        return shown
    for id in apart:
        del shown[id]
    if scenario is not None:
        for id, deviation in deviations(records, scenario).items():
            record = seen(deviation, records.get(id))
            if record is not None:
                shown[id] = record
            else:
                shown.pop(id, None)
    photos = [id for id, record in shown.items() if isinstance(record, Photo)]
    if photos:
        used = used_photos(shown.values())
        for id in photos:
            if id not in used:
                del shown[id]
    return shown


def seen_chart(records: Records, scenario: Id | None = None) -> Chart:
    """The chart that a scenario (None: today) shows."""
    return Chart(seen_records(records, scenario).values())


def change_of(records: Records, scenario: Id) -> Change:
    """A scenario as a change over today."""
    pairs = {
        id: (records.get(id), seen(deviation, records.get(id)))
        for id, deviation in deviations(records, scenario).items()
    }
    return {id: (before, after) for id, (before, after) in pairs.items() if before != after}


def taken(records: Records, change: Change) -> dict[Id, AnyRecord]:
    """The records after a change of them."""
    after = dict(records)
    for id, (_, record) in change.items():
        if record is None:
            after.pop(id, None)
        else:
            after[id] = record
    return after
