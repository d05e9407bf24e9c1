"""Only a part of a list: one branch, the rows of a filter. An export holds the whole firm."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from orgchart.importing.columns.mapping import column_index
from orgchart.importing.findings import Findings
from orgchart.importing.managers import Lookup
from orgchart.importing.mend import Managers
from orgchart.importing.options import ImportOptions
from orgchart.importing.posts import Post
from orgchart.importing.reading import StaffList
from orgchart.importing.text import fold, shortened
from orgchart.model.errors import InputError
from orgchart.model.records import Id, Role
from orgchart.translation import texts

tr = texts("Importing")

_SHOWN = 12


def taken_posts(
    lists: Sequence[StaffList], managers: Managers, lookup: Lookup, options: ImportOptions
) -> set[int] | None:
    """Indexes of the posts that are taken; None when all are.

    ``managers`` may be longer than the posts: a placeholder is taken with one of its reports.
    Raises InputError for a branch or a column that is not there, and when nobody is left.
    """
    if not (options.branch or options.where):
        return None
    taken = set(range(sum(len(each.posts) for each in lists)))
    if options.where:
        taken &= _matching(lists, managers, options)
    if options.branch:
        taken &= _branch(managers, _head(lists[0], lookup, options.branch))
    if not taken:
        raise InputError(
            tr(
                "No row of {name} is left by the filter and branch asked for. Ask for others."
            ).format(name=lists[0].name)
        )
    listed = sum(len(each.posts) for each in lists)
    placeholders = (managers[at] for at in taken)
    return taken | {at for at in placeholders if at is not None and at >= listed}


def note_left_out(posts: Sequence[Post], taken: Collection[int], findings: Findings) -> int:
    """Forget what is only about rows that are not taken, and say how many those are."""
    gone = [at for at in range(len(posts)) if at not in taken]
    rows = [entry.row for at in gone for entry in posts[at].entries]
    findings.forget(set(gone), set(rows))
    if rows:
        message = (
            tr("Rows {rows} are outside of what was asked for.")
            if len(rows) > 1
            else tr("Row {rows} is outside of what was asked for.")
        ).format(rows=_ranges(rows))
        findings.add("left out", message, tr("No roles were made."), count=len(rows))
    return len(rows)


def narrowed(roles: Sequence[Role], taken: Collection[int]) -> list[Role]:
    """The taken roles, by index; each reports to the nearest manager that is taken as well."""
    by_id = {role.id: role for role in roles}
    kept = {roles[at].id for at in taken}
    return [
        msgspec.structs.replace(
            role,
            reports_to=_nearest(role.reports_to, by_id, kept),
            dotted=tuple(line for line in role.dotted if line.manager in kept),
        )
        for role in roles
        if role.id in kept
    ]


def _nearest(manager: Id | None, by_id: dict[Id, Role], kept: set[Id]) -> Id | None:
    while manager is not None and manager not in kept:
        manager = by_id[manager].reports_to
    return manager


def _matching(lists: Sequence[StaffList], managers: Managers, options: ImportOptions) -> set[int]:
    """Posts with a row that has a wanted value in each column; groups go with their manager."""
    main = lists[0]
    columns = main.columns.columns
    wanted = [
        (
            columns[column_index(columns, header, main.name)].values,
            {fold(v).strip() for v in values},
        )
        for header, values in options.where.items()
    ]
    found = {
        at
        for at, post in enumerate(main.posts)
        if any(
            all(fold(values[entry.index]).strip() in some for values, some in wanted)
            for entry in post.entries
        )
    }
    others = range(len(main.posts), sum(len(each.posts) for each in lists))
    return found | {at for at in others if managers[at] in found}


def _head(main: StaffList, lookup: Lookup, branch: str) -> int:
    found = lookup.find(branch)
    if not found:
        raise InputError(
            tr(
                "There is nobody “{branch}” in {name} whose branch could be taken. "
                "Name an id, an e-mail address or a full name of the list."
            ).format(branch=shortened(branch), name=main.name)
        )
    return found[0]


def _branch(managers: Managers, head: int) -> set[int]:
    """A post and all below it."""
    below: dict[int, list[int]] = {}
    for at, manager in enumerate(managers):
        if manager is not None:
            below.setdefault(manager, []).append(at)
    found, waiting = set[int](), [head]
    while waiting:
        at = waiting.pop()
        found.add(at)
        waiting += below.get(at, ())
    return found


def _ranges(rows: Sequence[int]) -> str:
    """Numbers as a person would say them: "2–5, 9"."""
    parts: list[list[int]] = []
    for row in sorted(rows):
        if parts and row == parts[-1][-1] + 1:
            parts[-1][1:] = [row]
        else:
            parts.append([row])
    said = [str(part[0]) if len(part) == 1 else f"{part[0]}–{part[1]}" for part in parts]
    more = tr(" and {n} more ranges").format(n=len(said) - _SHOWN) if len(said) > _SHOWN else ""
    return ", ".join(said[:_SHOWN]) + more
