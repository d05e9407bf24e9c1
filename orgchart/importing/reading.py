"""One list on its way to a chart: read, understood, its rows turned into posts."""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec

from orgchart.importing.clashes import settle
from orgchart.importing.columns.recogniser import header_likeness, recogniser
from orgchart.importing.columns.understanding import Columns, understand
from orgchart.importing.entries import read_entries
from orgchart.importing.findings import Findings
from orgchart.importing.implied import with_implied_managers
from orgchart.importing.options import ImportOptions
from orgchart.importing.paths import with_last_parts
from orgchart.importing.posts import Post, make_posts
from orgchart.importing.progress import tell
from orgchart.importing.references import is_scientific
from orgchart.importing.selection import leave_out
from orgchart.importing.stairs import with_one_step
from orgchart.importing.tables.layout import find_table
from orgchart.importing.tables.table import Grid, Table
from orgchart.importing.tops import with_tops
from orgchart.model.errors import InputError
from orgchart.storage.rows import is_own_header
from orgchart.translation import texts

tr = texts("Importing")

_MOSTLY = 0.5
_NAMES = frozenset(("name", "first_name", "last_name"))
_KNOWN_BY = frozenset(("id", "name", "first_name", "last_name", "title", "email"))


class StaffList(msgspec.Struct, frozen=True):
    """A list up to its posts; ``rows`` counts all below the header, ``left_out`` those lost.

    The first posts are ``tops`` of a list of lines, for whom there is no row.
    """

    name: str
    table: Table
    columns: Columns
    posts: list[Post]
    rows: int
    left_out: int
    tops: int = 0


def read_list(
    name: str, grid: Grid, options: ImportOptions, findings: Findings, *, groups: bool = False
) -> StaffList:
    """Turn the rows of a grid into posts. ``groups``: rows that name nobody are groups.

    Raises InputError when the grid is no staff list.
    """
    table = find_table(grid, header_likeness, None if groups else options.header_row)
    return understand_table(name, table, options, findings, groups=groups)


def understand_table(
    name: str, table: Table, options: ImportOptions, findings: Findings, *, groups: bool = False
) -> StaffList:
    """Turn the rows of a table into posts, as `read_list` does."""
    tell("Understanding", len(table.rows))
    columns = understand(table, options, mapped=not groups)
    tops = 0
    if columns.edges:
        table, options, tops = with_tops(table, columns, options)
        columns = understand(table, options)
    elif told := with_one_step(table, columns, options) or with_last_parts(table, columns, options):
        table, options = told
        columns = understand(table, options)
    implied = with_implied_managers(table, columns)
    if implied is not None:
        table, columns = implied, understand(implied, options, mapped=not groups)
    findings.take_over(table.notes)
    findings.take_over(table.left)
    _refuse_no_list(table, columns)
    _report_columns(columns, findings)
    entries = read_entries(table, columns, findings)
    kept = leave_out(entries, columns, findings)
    nameless = groups or not any(columns.names)
    managed_by = _manager_cells(columns, len(entries))
    kept, joined = settle(kept, managed_by, options.clashes, findings)
    posts = make_posts(kept, managed_by, groups=nameless, joined=joined)
    rows = len(entries) + len(table.left) - tops
    left_out = rows - len(kept) + sum(entry.index < tops for entry in kept)
    return StaffList(name, table, columns, posts, rows, left_out, tops)


def likeness(grid: Grid) -> float:
    """How much a sheet looks like a staff list: known columns, a manager, rows."""
    if grid.rows and is_own_header(grid.rows[0].cells):
        return math.inf
    try:
        table = find_table(grid, header_likeness)
    except InputError:
        return 0.0
    columns = understand(table, ImportOptions())
    people = bool(columns.fields.keys() & {"name", "title", "first_name"})
    linked = max((link.found for link in columns.links), default=0.0)
    return len(columns.fields) + 5 * people + 10 * linked + min(len(table.rows), 100) / 100


def _refuse_no_list(table: Table, columns: Columns) -> None:
    if not columns.fields.keys() & _KNOWN_BY:
        raise InputError(
            tr(
                "{source} has no column that looks like people or job titles. Give it "
                "headers such as Name, Job Title and Manager, or name columns with "
                "--map."
            ).format(source=table.source)
        )


def _report_columns(columns: Columns, findings: Findings) -> None:
    for at, kind in columns.personal.items():
        header = columns.columns[at].header
        findings.add(
            "column",
            tr("“{header}” looks like {kind}.").format(header=header, kind=tr(kind)),
            tr("The column was left out."),
            column=header,
        )
    for at in columns.blobs:
        header = columns.columns[at].header
        findings.add(
            "column",
            tr("“{header}” holds pictures or other coded data.").format(header=header),
            tr("The column was left out."),
            column=header,
        )

    _report_odd_keys(columns, findings)
    if any(columns.names) and not columns.fields.keys() & _NAMES:
        findings.add(
            "column", tr("No column names the people."),
            tr("Their names were made of their e-mail addresses."), column=columns.header("email"),
        )  # fmt: skip
    if not columns.links:
        findings.add(
            "column", tr("No column looks like the manager."), tr("Every role became a top.")
        )


def _report_odd_keys(columns: Columns, findings: Findings) -> None:
    """Ids that a spreadsheet took for dates, and headers that stand the wrong way round."""
    id = columns.column("id")
    if id is not None and id.dates > _MOSTLY:
        findings.add("column", tr("The ids in “{header}” are dates.").format(header=id.header),
                     tr("Kept as they are; a spreadsheet may have made them of other texts."),
                     column=id.header)  # fmt: skip
    if id is not None and (short := next(filter(is_scientific, id.values), "")):
        findings.add("column", tr("“{header}” holds ids that a spreadsheet has shortened, as {id}.")
                     .format(header=id.header, id=short),
                     tr("Taken as the numbers they say; those that are alike tell nobody apart. "
                        "Export the list with ids as text."), column=id.header)  # fmt: skip
    link = next(iter(columns.links), None)
    manager = columns.columns[link.column] if link else None
    if id is None or manager is None or recogniser("reports_to").named(manager):
        return
    if recogniser("id").named(manager) == 1.0 and recogniser("reports_to").named(id):
        message = tr("“{header}” holds the managers and “{ids}” the ids.").format(
            header=manager.header, ids=id.header
        )
        done = tr("Taken by what is in them, not by their headers.")
        findings.add("column", message, done, column=manager.header)


def _manager_cells(columns: Columns, rows: int) -> Sequence[str]:
    if not columns.links:
        return [""] * rows
    return columns.columns[columns.links[0].column].values
