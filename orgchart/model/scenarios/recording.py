"""An edit of the chart that is shown, as a change of the file: into today or into a scenario."""

from __future__ import annotations

from typing import get_args

from orgchart.model.change import Change
from orgchart.model.draft import EditError
from orgchart.model.merging import meet
from orgchart.model.photos import used_photos
from orgchart.model.records import AnyRecord, Deviation, Id, Photo, Varying
from orgchart.model.scenarios.following import followed
from orgchart.model.scenarios.seen import Records, deviation_id, seen
from orgchart.translation import texts

tr = texts("Chart")

_VARYING = get_args(Varying)


def recorded(records: Records, scenario: Id | None, change: Change) -> Change:
    """What an edit changes in the file; ``change`` is that of the chart as it is shown.

    In a scenario (None: today) it becomes what the scenario has otherwise; what cannot be
    otherwise in one, as photos, is there for all. An edit of today is followed by every scenario.
    Raises EditError when a photo would take the id of another.
    """
    photos = {id: sides for id, sides in change.items() if _is_photo(sides)}
    facts = {id: sides for id, sides in change.items() if id not in photos}
    if scenario is None:
        filed = {**facts, **followed(records, facts)}
    else:
        filed = dict(_filed(records, scenario, id, *sides) for id, sides in facts.items())
        filed = {id: sides for id, sides in filed.items() if sides[0] != sides[1]}
    return {**filed, **_photos(records, filed, photos)} if photos else filed


def deviation(
    records: Records, scenario: Id, id: Id, shown: AnyRecord | None, today: AnyRecord | None
) -> Deviation | None:
    """What makes a scenario show ``shown`` where today has another record; None for the same.

    What is open between the two stays open in the fields that this edit did not decide.
    """
    if shown == today:
        return None
    own = deviation_id(scenario, id)
    found = records.get(own)
    if isinstance(found, Deviation) and not meet(found.before, found.after, today).clear:
        kept = Deviation(id=own, before=found.before, after=varying(shown), kept=found.kept)
        if seen(kept, today) == shown:
            return kept
    held = isinstance(found, Deviation) and found.kept
    return Deviation(id=own, before=varying(today), after=varying(shown), kept=held)


def varying(record: AnyRecord | None) -> Varying | None:
    """The record as one that may be otherwise in a scenario. Raises EditError for others."""
    if record is None or isinstance(record, _VARYING):
        return record
    raise EditError(tr("“{id}” cannot be otherwise in a scenario.").format(id=record.id))


def _filed(
    records: Records, scenario: Id, id: Id, before: AnyRecord | None, after: AnyRecord | None
) -> tuple[Id, tuple[AnyRecord | None, AnyRecord | None]]:
    if not isinstance(before or after, _VARYING):
        return id, (before, after)
    own = deviation_id(scenario, id)
    return own, (records.get(own), deviation(records, scenario, id, after, records.get(id)))


def _is_photo(sides: tuple[AnyRecord | None, AnyRecord | None]) -> bool:
    return isinstance(sides[0] or sides[1], Photo)


def _photos(records: Records, filed: Change, photos: Change) -> Change:
    """Photos come once for all of the file, and go when nobody there has them any more."""
    made: dict[Id, tuple[AnyRecord | None, AnyRecord | None]] = {}
    gone = [id for id, (_, after) in photos.items() if after is None]
    for id, (_, after) in photos.items():
        there = records.get(id)
        if after is not None and there is not None and there != after:
            raise EditError(
                tr("Another picture in this file has the id “{id}” already.").format(id=id)
            )
        if after is not None and there is None:
            made[id] = (None, after)
    return {**made, **(idle_photos(records, filed, gone) if gone else {})}


def idle_photos(records: Records, filed: Change, candidates: list[Id]) -> Change:
    """The end of those photos that nobody in the file has after a change."""
    stay = (record for id, record in records.items() if id not in filed)
    used = used_photos(stay) | used_photos(after for _, after in filed.values())
    return {id: (records[id], None) for id in candidates if id in records and id not in used}
