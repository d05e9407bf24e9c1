"""What is said about scenarios."""

from __future__ import annotations

from orgchart.model.comment import Comment
from orgchart.model.merge import record_name
from orgchart.model.records import Acceptance, AnyRecord, Id, Scenario, Settings
from orgchart.model.scenarios.seen import Records
from orgchart.translation import number, texts

tr = texts("Scenarios")


def today() -> str:
    """What the chart without any scenario is called."""
    return tr("Today")


def name_of(records: Records, id: Id | None) -> str:
    """The name of a scenario, or of today for None."""
    found = records.get(id) if id is not None else None
    return found.name if isinstance(found, Scenario) else today()


def record_called(record: AnyRecord | None, id: Id) -> str:
    """What a person calls a record of any kind."""
    if isinstance(record, Settings):
        return tr("Settings")
    if isinstance(record, Comment):
        return tr("Comment")
    if isinstance(record, Acceptance):
        return tr("Accepted finding")
    return record_name(record) or id


def conflicts_text(count: int, name: str) -> str:
    """How many roles today and a scenario have both changed."""
    if count == 1:
        told = tr("Today went on: 1 thing is otherwise there and in “{name}”, too.")
    else:
        told = tr("Today went on: {n} things are otherwise there and in “{name}”, too.")
    return told.format(n=number(count, ","), name=name)
