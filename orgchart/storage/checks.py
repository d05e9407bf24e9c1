"""Is it a chart? What a file may not say, each in one pass over all records."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from orgchart.model.audience import AUDIENCE_PREFIX, Audience
from orgchart.model.chart import Chart
from orgchart.model.comment import COMMENT_PREFIX, Comment
from orgchart.model.order import is_key
from orgchart.model.photos import fault_of
from orgchart.model.records import (
    ACCEPTANCE_PREFIX,
    FUNCTION_PREFIX,
    LAST_IMPORT,
    PERSON_PREFIX,
    PHOTO_PREFIX,
    SCENARIO_PREFIX,
    Acceptance,
    AnyRecord,
    Deviation,
    Function,
    Id,
    LastImport,
    Person,
    Photo,
    Role,
    Scenario,
    Settings,
    is_reserved,
)
from orgchart.model.scenarios.seen import is_of_scenario, parted
from orgchart.translation import later, texts

tr = texts("Files")

Records = Sequence[AnyRecord]
_PREFIXED: dict[type[AnyRecord], tuple[str, str]] = {
    Function: (later("a function"), FUNCTION_PREFIX),
    Person: (later("a person without a post"), PERSON_PREFIX),
    Acceptance: (later("an accepted finding"), ACCEPTANCE_PREFIX),
    Comment: (later("a comment"), COMMENT_PREFIX),
    Audience: (later("an audience"), AUDIENCE_PREFIX),
}


class Fault(msgspec.Struct, frozen=True):
    """What is wrong with one record: its place among the records, the field, half a sentence."""

    index: int
    field: str
    text: str


def find_fault(records: Records, chart: Chart) -> Fault | None:
    """The first thing that keeps these records from being a chart; ``chart`` was built of them."""
    return next((fault for check in _CHECKS for fault in check(records, chart)), None)


def _twice(records: Records, chart: Chart) -> Iterator[Fault]:
    if len(chart.records) == len(records):
        return
    seen: set[Id] = set()
    for index, record in enumerate(records):
        if record.id in seen:
            yield Fault(index, "id", tr("the id “{id}” is there already").format(id=record.id))
        seen.add(record.id)


def _wrong_ids(records: Records, chart: Chart) -> Iterator[Fault]:
    wrong = {id for id in chart.roles if not id or is_reserved(id)}
    others = len(records) > len(chart.roles)
    for index, record in enumerate(records) if wrong or others else ():
        id = record.id
        if isinstance(record, Role):
            if id in wrong:
                yield Fault(index, "id", tr("a role cannot have the id “{id}”").format(id=id))
        elif isinstance(record, LastImport) and id != LAST_IMPORT:
            yield Fault(
                index,
                "id",
                tr("the last import has the id “{record}”, not “{id}”").format(
                    record=LAST_IMPORT, id=id
                ),
            )
        elif isinstance(record, Settings) and id != "settings":
            yield Fault(
                index, "id", tr("the settings have the id “settings”, not “{id}”").format(id=id)
            )
        elif not id.startswith(prefix := _PREFIXED.get(type(record), ("", ""))[1]):
            whose = tr(_PREFIXED[type(record)][0])
            yield Fault(
                index,
                "id",
                tr("the id of {whose} begins with “{prefix}”, not “{id}”").format(
                    whose=whose, prefix=prefix, id=id
                ),
            )


def _unknown_managers(records: Records, chart: Chart) -> Iterator[Fault]:
    missing = set(chart.managers()) - chart.roles.keys()
    if missing:
        for index, record in enumerate(records):
            if isinstance(record, Role) and record.reports_to in missing:
                yield Fault(
                    index,
                    "reports_to",
                    tr("there is no role “{reports_to}”").format(reports_to=record.reports_to),
                )


def _cycles(records: Records, chart: Chart) -> Iterator[Fault]:
    """Upwards from every manager, to the top or to where another has been."""
    reach_top: set[Id | None] = {None}
    for manager in chart.managers():
        path: dict[Id, None] = {}
        at: Id | None = manager
        while at is not None and at not in reach_top:
            if at in path:
                yield _cycle(records, [*list(path)[list(path).index(at) :], at])
                return
            path[at] = None
            at = chart.roles[at].reports_to
        reach_top.update(path)


def _cycle(records: Records, cycle: list[Id]) -> Fault:
    index = next(i for i, record in enumerate(records) if record.id == cycle[0])
    shown = " → ".join([*cycle[:8], *(["…"] if len(cycle) > 8 else [])])
    return Fault(
        index, "reports_to", tr("a role would report to itself: {shown}").format(shown=shown)
    )


def _wrong_dotted(records: Records, chart: Chart) -> Iterator[Fault]:
    for index, record in enumerate(records):
        if isinstance(record, Role) and record.dotted:
            for at, line in enumerate(record.dotted):
                if line.manager == record.id:
                    yield Fault(
                        index, f"dotted[{at}].manager", tr("the line leads back to its role")
                    )
                elif line.manager not in chart.roles:
                    text = tr("there is no role “{manager}”").format(manager=line.manager)
                    yield Fault(index, f"dotted[{at}].manager", text)


def _wrong_order(records: Records, chart: Chart) -> Iterator[Fault]:
    wrong = {rank for rank in {role.rank for role in chart.roles.values()} if not is_key(rank)}
    if wrong:
        for index, record in enumerate(records):
            if isinstance(record, Role) and record.rank in wrong:
                yield Fault(
                    index,
                    "rank",
                    tr("“{rank}” is no place in an order").format(rank=record.rank[:40]),
                )


def _wrong_seats(records: Records, _: Chart) -> Iterator[Fault]:
    for index, record in enumerate(records):
        if isinstance(record, Role) and record.vacant_seats > record.seats:
            text = tr("{vacant_seats} vacant of {seats} in all").format(
                vacant_seats=record.vacant_seats, seats=record.seats
            )
            yield Fault(index, "vacant_seats", text)


def _wrong_photos(records: Records, _: Chart) -> Iterator[Fault]:
    for index, record in enumerate(records):
        if isinstance(record, Photo):
            text = fault_of(record)
            if text:
                yield Fault(index, "data", text)
            elif not record.id.startswith(PHOTO_PREFIX):
                text = tr("a photo's id begins with “{photo_prefix}”, not “{id}”").format(
                    photo_prefix=PHOTO_PREFIX, id=record.id
                )
                yield Fault(index, "id", text)


def _wrong_scenarios(records: Records, _: Chart) -> Iterator[Fault]:
    for index, record in enumerate(records):
        if isinstance(record, Scenario) and not _names_a_scenario(record.id):
            text = tr(
                "a scenario's id is “{scenario_prefix}” and a name without “/”, not “{id}”"
            ).format(scenario_prefix=SCENARIO_PREFIX, id=record.id)
            yield Fault(index, "id", text)
        elif isinstance(record, Deviation):
            yield from _wrong_deviation(index, record)


def _wrong_deviation(index: int, record: Deviation) -> Iterator[Fault]:
    target = parted(record.id)[1] if is_of_scenario(record.id) else ""
    sides = {"before": record.before, "after": record.after}
    there = {name: side for name, side in sides.items() if side is not None}
    if not target:
        text = tr("it must be that of a scenario, “/” and that of a record, not “{id}”").format(
            id=record.id
        )
        yield Fault(index, "id", text)
    elif not there or len({type(side) for side in there.values()}) > 1:
        yield Fault(index, "after", tr("there must be records of one kind on both sides or on one"))
    for name, side in there.items():
        if target and side.id != target:
            yield Fault(
                index,
                f"{name}.id",
                tr("the record must be “{target}”, not “{id}”").format(target=target, id=side.id),
            )
        elif isinstance(side, Role) and not is_key(side.rank):
            yield Fault(
                index,
                f"{name}.rank",
                tr("“{rank}” is no place in an order").format(rank=side.rank[:40]),
            )


def _names_a_scenario(id: Id) -> bool:
    name = id.removeprefix(SCENARIO_PREFIX)
    return id.startswith(SCENARIO_PREFIX) and bool(name) and "/" not in name


_CHECKS: tuple[Callable[[Records, Chart], Iterator[Fault]], ...] = (
    _twice,
    _wrong_ids,
    _unknown_managers,
    _cycles,
    _wrong_dotted,
    _wrong_order,
    _wrong_seats,
    _wrong_photos,
    _wrong_scenarios,
)
