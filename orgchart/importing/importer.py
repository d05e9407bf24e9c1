"""A staff list becomes a chart: read, understand, join, link, mend, and account for every row."""

from __future__ import annotations

from pathlib import Path

import msgspec

from orgchart.collector import collector_off
from orgchart.importing.building import build_roles
from orgchart.importing.clashes import report_clashes
from orgchart.importing.columns.recogniser import header_likeness
from orgchart.importing.departments import Departments
from orgchart.importing.findings import Findings
from orgchart.importing.managers import Lookup, Reference, refer, report_ambiguous
from orgchart.importing.mend import mend
from orgchart.importing.narrowing import narrowed, note_left_out, taken_posts
from orgchart.importing.options import ImportOptions
from orgchart.importing.own import own_chart, own_report
from orgchart.importing.posts import Post, report_joined
from orgchart.importing.progress import Watch, tell, watched
from orgchart.importing.reading import StaffList, likeness, read_list, understand_table
from orgchart.importing.report import Mend, Report, source_of
from orgchart.importing.selection import leavers, report_leavers, report_vacated
from orgchart.importing.tables.layout import find_table
from orgchart.importing.tables.opening import open_grid
from orgchart.importing.tables.table import Table
from orgchart.model.chart import Chart
from orgchart.model.records import Role, Settings

_DEFAULTS = ImportOptions()


class Imported(msgspec.Struct, frozen=True):
    """The chart of a list and the account of the import.

    ``mends`` are the report's findings with the ids of the roles they are about.
    """

    chart: Chart
    report: Report
    mends: tuple[Mend, ...] = ()


def import_list(
    path: Path, options: ImportOptions = _DEFAULTS, watch: Watch | None = None
) -> Imported:
    """Import a staff list, and with ``options.groups`` the groups below its posts.

    ``watch`` is told every step and may raise Cancelled to stop. Raises InputError when a file
    cannot be read as a staff list, or an option does not fit it.
    Whatever is odd inside is mended and reported.
    """
    with watched(watch), collector_off():
        return _import_file(path, options)


def _import_file(path: Path, options: ImportOptions) -> Imported:
    findings = Findings()
    grid = open_grid(path, options.sheet, likeness)
    if options == msgspec.structs.replace(_DEFAULTS, sheet=options.sheet):
        chart = own_chart(path, grid, findings)
        if chart is not None:
            return Imported(chart, own_report(chart, grid))
    lists = [read_list(path.name, grid, options, findings)]
    if options.groups is not None:
        findings.source = options.groups.name
        below = open_grid(options.groups, None, likeness)
        lists.append(read_list(options.groups.name, below, options, findings, groups=True))
        findings.source = ""
    return _import(lists, findings, options)


def read_table(path: Path, options: ImportOptions = _DEFAULTS, watch: Watch | None = None) -> Table:
    """The rows of a file's staff list, nothing understood yet. Raises InputError."""
    with watched(watch):
        grid = open_grid(path, options.sheet, likeness)
        return find_table(grid, header_likeness, options.header_row)


def import_table(
    table: Table, options: ImportOptions = _DEFAULTS, watch: Watch | None = None
) -> Imported:
    """Import a table that was read already, as `import_list` does with a file's."""
    findings = Findings()
    with watched(watch), collector_off():
        return _import(
            [understand_table(table.source, table, options, findings)], findings, options
        )


def _import(lists: list[StaffList], findings: Findings, options: ImportOptions) -> Imported:
    tell("Linking", sum(len(each.posts) for each in lists))
    lookup, references = _link(lists, options)
    leaving = leavers(_posts(lists), references)
    if leaving:
        report_leavers(_posts(lists), leaving, findings)
        lists = _without(lists, leaving)
        lookup, references = _link(lists, options)
    posts = _posts(lists)
    _report_posts(lists, findings)
    report_vacated(posts, findings)
    report_ambiguous(references, posts, findings)
    mended = mend(posts, references, findings, options)
    tell("Building", len(posts))
    departments = Departments.of(options.departments)
    roles = build_roles(lists, references, mended, lookup, findings, departments)
    managers = [*mended.managers, *[None] * len(mended.placeholders)]
    taken = taken_posts(lists, managers, lookup, options)
    return _imported(lists, roles, taken, findings, departments)


def _imported(
    lists: list[StaffList],
    roles: list[Role],
    taken: set[int] | None,
    findings: Findings,
    departments: Departments,
) -> Imported:
    """The chart of the roles that are taken, all of them for None, and the account."""
    posts, ids = _posts(lists), [role.id for role in roles]
    left_out = sum(each.left_out for each in lists)
    made = {at for at, post in enumerate(lists[0].posts) if post.lead.index < lists[0].tops}
    if taken is not None:
        left_out -= len(made - taken)
        made &= taken
        left_out += note_left_out(posts, taken, findings)
        roles = narrowed(roles, taken)
        posts = [post for at, post in enumerate(posts) if at in taken]
    mends = findings.mends([id if taken is None or at in taken else None
                            for at, id in enumerate(ids)])  # fmt: skip
    columns = lists[0].columns.taken_for()
    for each in lists[1:]:
        columns |= {f"{each.name}: {name}": to for name, to in each.columns.taken_for().items()}
    report = Report(
        rows=sum(each.rows for each in lists),
        kept=len(posts) - len(made),
        joined=sum(len(post.entries) - 1 for post in posts),
        left_out=left_out,
        placeholders=len(roles) - len(posts) + len(made),
        roles=len(roles),
        columns=columns,
        findings=tuple(mend.finding for mend in mends),
        source=source_of(lists[0].table),
        departments=departments.table(role.department for role in roles),
    )
    return Imported(Chart([*roles, *_settings(roles)]), report, mends)


def _settings(roles: list[Role]) -> list[Settings]:
    """A list of people becomes a chart of people: their names come first on the cards."""
    return [Settings(name_first=True)] if any(role.holders for role in roles) else []


def _posts(lists: list[StaffList]) -> list[Post]:
    return [post for each in lists for post in each.posts]


def _report_posts(lists: list[StaffList], findings: Findings) -> None:
    start = 0
    for at, each in enumerate(lists):
        findings.source = each.name if at else ""
        report_joined(each.posts, findings, start)
        report_clashes(each.posts, findings, start)
        start += len(each.posts)
    findings.source = ""


def _link(lists: list[StaffList], options: ImportOptions) -> tuple[Lookup, list[Reference]]:
    """Whom every post of every list names as manager; all managers are in the first list."""
    main = lists[0]
    lookup = Lookup(main.columns, main.posts, options)
    references = [refer(post.lead, at, main.columns, lookup) for at, post in enumerate(main.posts)]
    space = main.columns.spaces[0] if main.columns.spaces else None
    for each in lists[1:]:
        references += [
            refer(post.lead, at, each.columns, lookup, space)
            for at, post in enumerate(each.posts, start=len(references))
        ]
    return lookup, references


def _without(lists: list[StaffList], leaving: set[int]) -> list[StaffList]:
    """The lists less some posts, whose rows count as left out."""
    kept, start = [], 0
    for each in lists:
        posts = [post for at, post in enumerate(each.posts, start) if at not in leaving]
        gone = [post for at, post in enumerate(each.posts, start) if at in leaving]
        left_out = each.left_out + sum(len(post.entries) for post in gone)
        start += len(each.posts)
        kept.append(msgspec.structs.replace(each, posts=posts, left_out=left_out))
    return kept
