"""Scenarios that a merge or an edit by hand left broken, made charts again at the border."""

from __future__ import annotations

from collections.abc import Mapping

from orgchart.model.chart import Chart
from orgchart.model.records import AnyRecord, Deviation, Id, Role, Scenario
from orgchart.model.scenarios.seen import deviations, is_of_scenario, parted, scenarios, seen
from orgchart.model.structure import Fault, first_fault
from orgchart.translation import number, texts

tr = texts("Chart")


def mend_scenarios(
    records: Mapping[Id, AnyRecord], today: Chart
) -> tuple[dict[Id, AnyRecord], list[str]]:
    """The records without what keeps a scenario from being a chart; and a sentence on each.

    ``today`` is a chart in which the roles of today are sound.
    """
    orphans = [id for id in records if is_of_scenario(id) and not _has_scenario(records, id)]
    mended = {id: record for id, record in records.items() if id not in set(orphans)}
    notes = [_note_of_orphans(len(orphans))] * bool(orphans)
    for scenario in scenarios(mended):
        gone, faults = _unsound(mended, scenario.id, today)
        for id in gone:
            del mended[id]
        notes += [
            tr("Scenario “{name}”: {text} It has this as today.").format(
                name=scenario.name, text=fault.text
            )
            for fault in faults
        ]
    return mended, notes


def _has_scenario(records: Mapping[Id, AnyRecord], id: Id) -> bool:
    return isinstance(records.get(parted(id)[0]), Scenario)


def _unsound(
    records: Mapping[Id, AnyRecord], scenario: Id, today: Chart
) -> tuple[list[Id], list[Fault]]:
    """The deviations that must go, and why."""
    own = deviations(records, scenario)
    gone: list[Id] = []
    faults: list[Fault] = []
    while fault := first_fault(
        lambda id: seen(own.get(id), records.get(id)), _suspects(own, today)
    ):
        blamed = [id for id in fault.ids if id in own]
        gone += [own.pop(id).id for id in blamed]
        faults.append(fault)
    return gone, faults


def _suspects(own: Mapping[Id, Deviation], today: Chart) -> list[Id]:
    """What is otherwise, and what today has below or beside the roles that are gone."""
    suspects = list(own)
    for id, deviation in own.items():
        if not isinstance(seen(deviation, today.records.get(id)), Role):
            suspects += [*today.reports(id), *today.dotted_reports(id)]
    return suspects


def _note_of_orphans(count: int) -> str:
    if count == 1:
        return tr("1 change of a scenario that is not there; left out.")
    many = tr("{n} changes of a scenario that is not there; left out.")
    return many.format(n=number(count, ","))
