"""What the sheets of the workbook say: the roles, the hierarchy, spans and findings."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from orgchart.export.comments_list import comment_rows
from orgchart.export.findings_list import acceptance_text
from orgchart.export.xlsx_book import DEEPEST_GROUP, Sheet, Styles
from orgchart.export.xlsx_cells import Row
from orgchart.model.breakdown import headcounts
from orgchart.model.chart import Chart
from orgchart.model.comments import Thread
from orgchart.model.metrics import depths, people, reporting_seats, role_fte, span, vacancies
from orgchart.model.records import Id, Role
from orgchart.model.words import word
from orgchart.rules import Problem
from orgchart.storage.columns import Column
from orgchart.storage.people_rows import COLUMNS, SHEET, people_rows
from orgchart.storage.rows import RoleTable
from orgchart.translation import inside, later, texts

tr = texts("Export")

_HIERARCHY = (
    (later("Role"), 46),
    (later("Layer"), 8),
    (later("Held by"), 30),
    (later("Level"), 15),
    (later("Functions"), 26),
    (later("Seats"), 8),
    (later("Filled"), 8),
    (later("Vacant"), 8),
    (later("FTE"), 8),
    (later("Seats below"), 12),
    (later("Id"), 14),
)
_FINDINGS = (
    (later("Kind"), 11),
    (later("Role"), 34),
    (later("Id"), 14),
    (later("Span"), 8),
    (later("Reports"), 9),
    (later("Seats of reports"), 16),
    (later("Rule"), 8),
    (later("Severity"), 10),
    (later("Finding"), 80),
    (later("Source"), 60),
    (later("Accepted because"), 50),
)
_ALWAYS_SHOWN = {"title", "holders", "reports_to", "seats", "status"}
_COMMENTS = (
    (later("Role"), 34),
    (later("Author"), 24),
    (later("When"), 18),
    (later("Comment"), 80),
    (later("State"), 10),
)


def roles_sheet(table: RoleTable) -> Sheet:
    """One role a row, as `orgchart.storage.rows` reads it back."""
    return Sheet(
        title="Roles",
        header=table.header,
        widths=[*(column.width for column in table.columns), 14],
        rows=map(Row, table.rows()),
        count=max(len(table.chart.roles), len(table.others)),
        hidden=len(table.columns),
        folded=_empty_columns(table),
        frozen=2,
    )


def hierarchy_sheet(chart: Chart, styles: Styles) -> Sheet:
    """The reporting lines: indented, and grouped to be folded."""
    return Sheet(
        title=tr("Hierarchy"),
        header=[tr(name) for name, _ in _HIERARCHY],
        widths=[width for _, width in _HIERARCHY],
        rows=_hierarchy(chart, styles),
        count=len(chart.roles),
        grouped=True,
    )


def findings_sheet(chart: Chart, problems: list[Problem]) -> Sheet:
    """The span of every manager, then what the rules found."""
    managers = [id for id in chart.branch(None) if chart.has_reports(id)]
    return Sheet(
        title=tr("Spans and findings"),
        header=[tr(name) for name, _ in _FINDINGS],
        widths=[width for _, width in _FINDINGS],
        rows=_spans_and_findings(chart, managers, problems),
        count=len(managers) + len(problems),
        frozen=2,
    )


def people_sheet(chart: Chart) -> Sheet:
    """The people without a post, as `orgchart.storage.people_rows` reads them back."""
    return Sheet(
        title=SHEET,
        header=[name for name, _, _ in COLUMNS],
        widths=[width for _, _, width in COLUMNS],
        rows=map(Row, people_rows(chart)),
        count=len(chart.not_placed),
    )


def comments_sheet(chart: Chart, found: list[Thread]) -> Sheet:
    """What is said about the roles, conversation by conversation."""
    rows = [Row(list(cells)) for cells in comment_rows(chart, found)]
    return Sheet(
        title=tr("Comments"),
        header=[tr(name) for name, _ in _COMMENTS],
        widths=[width for _, width in _COMMENTS],
        rows=rows,
        count=len(rows),
    )


def _empty_columns(table: RoleTable) -> frozenset[int]:
    """The columns in which no role says anything, but for those that anybody looks for."""
    return frozenset(
        at
        for at, column in enumerate(table.columns)
        if column.field not in _ALWAYS_SHOWN and _is_empty(column, table.chart)
    )


def _is_empty(column: Column, chart: Chart) -> bool:
    value_of = attrgetter(column.attribute)
    return not any(column.write(value_of(role)) for role in chart.roles.values())


def role_name(role: Role) -> str:
    """What a reader calls the role: its title, else its first person, else its id."""
    return role.title or next((holder.name for holder in role.holders if holder.name), role.id)


def _hierarchy(chart: Chart, styles: Styles) -> Iterator[Row]:
    below = headcounts(chart)
    names = {slug: function.name for slug, function in chart.functions().items()}
    layers = depths(chart)
    for id in chart.branch(None):
        role = chart.roles[id]
        layer = layers[id]
        yield Row(
            [
                role_name(role),
                layer,
                ", ".join(holder.name for holder in role.holders if holder.name),
                inside(word(role.level)),
                ", ".join(names.get(slug, slug) for slug in role.functions),
                role.seats,
                people(role),
                vacancies(role),
                role_fte(role),
                below[id].total,
                id,
            ],
            min(layer - 1, DEEPEST_GROUP),
            styles.indent(layer - 1),
        )


def _spans_and_findings(chart: Chart, managers: list[Id], problems: list[Problem]) -> Iterator[Row]:
    for id in managers:
        reports = len(chart.ranked_reports(id))
        seats = reporting_seats(chart, id)
        yield Row([tr("span"), role_name(chart.roles[id]), id, span(chart, id), reports, seats])
    for problem in problems:
        roles = [chart.roles[id] for id in problem.roles if id in chart.roles]
        yield Row(
            [
                tr("finding"),
                ", ".join(map(role_name, roles)),
                ", ".join(problem.roles),
                None,
                None,
                None,
                problem.rule,
                inside(word(problem.severity)),
                problem.message,
                problem.source,
                acceptance_text(problem) or None,
            ]
        )
