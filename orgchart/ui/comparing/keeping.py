"""The later side of a comparison kept in the file, as a scenario of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgchart.model import scenarios
from orgchart.model.change import Change, diff
from orgchart.model.chart import Chart
from orgchart.model.records import Function, Id, Person, Photo, Role
from orgchart.model.scenarios.seen import Records, seen_records, taken
from orgchart.ui.comparing.result import Result
from orgchart.ui.comparing.sides import TODAY, Side
from orgchart.ui.comparing.words import tr

if TYPE_CHECKING:
    from orgchart.ui.window import Window


def keep_as_scenario(window: Window, result: Result) -> None:
    """Ask for a name, then keep what the later chart has otherwise; it is compared from then on."""
    assert window.windows is not None
    assert window.editor is not None
    chart, page = window.chart_in_use, window.editor.views.compare
    if chart.read_only:
        chart.refused.emit(chart.read_only)
        return
    title = tr("Keep as a scenario")
    name = window.windows.dialogs.ask_name(
        window, title, tr("Name of the scenario"), result.after.name
    )
    if name is None:
        return
    made: list[Id] = []

    def make(records: Records) -> Change:
        id, change = scenario_like(records, result.after.chart, name)
        made.append(id)
        return change

    if chart.carry_out(tr("New scenario “{name}”").format(name=name), make):
        page.session.compare(TODAY, Side(made[0]))


def scenario_like(records: Records, wanted: Chart, name: str) -> tuple[Id, Change]:
    """A new scenario that is as another chart: its id, and the change of the file.

    Its roles, people and functions are; settings stay those of the file. Raises EditError when
    a photo has the id of another.
    """
    id, created = scenarios.create(records, name)
    today = {each: record for each, record in seen_records(records).items() if _varies(record)}
    after = {each: record for each, record in wanted.records.items() if _varies(record)}
    photos = {
        each: (None, record)
        for each, record in wanted.records.items()
        if isinstance(record, Photo) and each not in records
    }
    filed = scenarios.recorded(taken(records, created), id, {**diff(today, after), **photos})
    return id, {**created, **filed}


def _varies(record: object) -> bool:
    return isinstance(record, Role | Person | Function)
