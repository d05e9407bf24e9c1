"""The sheets of coverage: every function with its shifts and languages, and role by role."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.export.xlsx_book import Sheet
from orgchart.export.xlsx_cells import Row
from orgchart.export.xlsx_sheets import role_name
from orgchart.model.chart import Chart
from orgchart.model.metrics import people
from orgchart.model.records import Role
from orgchart.rules.coverage import Axis, FunctionCover, Group, coverage, groups, only_one
from orgchart.storage.cells import Cell
from orgchart.translation import later, texts

tr = texts("Export")

_COVERAGE = (
    (later("Function"), 26),
    (later("State"), 24),
    (later("People"), 9),
    (later("Vacant"), 9),
    (later("Planned"), 9),
    (later("FTE"), 9),
    (later("Roles"), 8),
    (later("Only person"), 26),
)
_STATES = {
    "covered": later("covered"),
    "single": later("single point of failure"),
    "vacant": later("nobody yet"),
    "gap": later("gap: nobody"),
    "unused": later("not in this chart"),
}
_GROUPS: tuple[tuple[Axis, str], ...] = (
    ("shifts", later("Shift")),
    ("languages", later("Language")),
)
_MATRIX = ((later("Role"), 34), (later("Held by"), 26), (later("Id"), 14))


def coverage_sheet(chart: Chart) -> Sheet:
    """Every function: who has it, and how many people of each shift and language."""
    functions = coverage(chart)
    parts = [(name, each) for axis, name in _GROUPS for each in groups(chart, axis)]
    columns = [_group_name(tr(name), each) for name, each in parts]
    return Sheet(
        title=tr("Coverage"),
        header=[*(tr(name) for name, _ in _COVERAGE), *columns],
        widths=[*(width for _, width in _COVERAGE), *(16 for _ in columns)],
        rows=_covers(chart, functions, [each for _, each in parts]),
        count=len(functions),
    )


def matrix_sheet(chart: Chart) -> Sheet:
    """Who does what: a row for every role, a column for every function that is had or wanted.

    A cell is the number of people who have the function in that role, or "vacant".
    """
    functions = [each for each in coverage(chart) if each.state != "unused"]
    return Sheet(
        title=tr("Who does what"),
        header=[*(tr(name) for name, _ in _MATRIX), *(each.name for each in functions)],
        widths=[*(width for _, width in _MATRIX), *(16 for _ in functions)],
        rows=(_does(chart.roles[id], functions) for id in chart.branch(None)),
        count=len(chart.roles),
    )


def _does(role: Role, functions: list[FunctionCover]) -> Row:
    held = ", ".join(holder.name for holder in role.holders if holder.name)
    here: Cell = people(role) or tr("vacant")
    cells = [here if each.slug in role.functions else None for each in functions]
    return Row([role_name(role), held, role.id, *cells])


def _group_name(name: str, group: Group) -> str:
    return group.name if group.without else f"{name}: {group.name}"


def _covers(chart: Chart, functions: list[FunctionCover], parts: list[Group]) -> Iterator[Row]:
    for each in functions:
        cover = each.cover
        id = only_one(chart, cover)
        role = chart.roles[id] if id else None
        held = next((h.name for h in role.holders if h.name), role.title) if role else None
        yield Row(
            [
                each.name,
                tr(_STATES[each.state]),
                cover.people,
                cover.vacant,
                cover.planned,
                cover.fte,
                len(cover.roles),
                held,
                *(part.cover(each.slug).people for part in parts),
            ]
        )
