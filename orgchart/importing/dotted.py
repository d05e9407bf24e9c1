"""Second managers: cells that list ids, names or addresses, however they are separated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from orgchart.importing.columns.understanding import Columns
from orgchart.importing.findings import Findings
from orgchart.importing.managers import Lookup, refer
from orgchart.importing.posts import Post
from orgchart.importing.references import is_top_token
from orgchart.importing.text import shortened
from orgchart.translation import texts

tr = texts("Importing")

_SEPARATORS = (r"\s*[;:|\n]\s*", r"\s*[;:|,\n]\s*", r"[;:|,\s]+")


def second_managers(
    post: Post,
    at: int,
    manager: int | None,
    columns: Columns,
    lookup: Lookup,
    findings: Findings,
    also: tuple[int, ...] = (),
) -> tuple[int, ...]:
    """Posts by index that a post has a dotted line to; lines that cannot be are noted.

    ``also`` are those that the manager's cell names behind the manager.
    """
    lines = dict.fromkeys(_of_joined_rows(post, at, manager, columns, lookup, findings))
    behind = [other for other in also if other not in (at, manager)]
    if behind:
        findings.add("dotted", tr("The cell of the manager names several people."),
                     tr("The first is the manager, dotted lines lead to the others."),
                     row=post.lead.row, posts=(at,))  # fmt: skip
    lines.update(dict.fromkeys(behind))
    for column in columns.fields.get("dotted", ()):
        for entry in post.entries:
            text = columns.columns[column].values[entry.index]
            if not text or is_top_token(text):
                continue
            found, unknown = _read(text, lookup)
            for name in unknown:
                whom = tr("“{name}”, who is not in the list").format(name=shortened(name))
                _note(findings, whom, entry.row, columns.columns[column].header, at)
            for other in found:
                if other in (at, manager):
                    whom = tr("itself") if other == at else tr("its own manager")
                    _note(findings, whom, entry.row, columns.columns[column].header, at)
                else:
                    lines[other] = None
    return tuple(lines)


def _of_joined_rows(
    post: Post, at: int, manager: int | None, columns: Columns, lookup: Lookup, findings: Findings
) -> Iterator[int]:
    """Rows that were joined may name another manager than the first: a second one."""
    for entry in post.entries[1:]:
        found = refer(entry, at, columns, lookup).found
        if found and found[0] not in (at, manager):
            message = tr("The row names another manager than row {row} of the same post.").format(
                row=post.lead.row
            )
            findings.add(
                "dotted", message, tr("It became a dotted line."), row=entry.row, posts=(at,)
            )
            yield found[0]


def _read(text: str, lookup: Lookup) -> tuple[list[int], list[str]]:
    """The posts that a cell lists, and the parts that name nobody."""
    best: tuple[list[int], list[str]] = ([], [text])
    for parts in ([text], *(re.split(separator, text.strip()) for separator in _SEPARATORS)):
        given = [part for part in parts if part and not is_top_token(part)]
        found = [(part, lookup.find(part)[:1]) for part in given]
        unknown = [part for part, posts in found if not posts]
        if not unknown:
            return [posts[0] for _, posts in found], []
        if len(unknown) < len(given) and (not best[0] or len(unknown) < len(best[1])):
            best = ([posts[0] for _, posts in found if posts], unknown)
    return best


def _note(findings: Findings, whom: str, row: int, column: str, at: int) -> None:
    findings.add(
        "dotted",
        tr("A dotted line leads to {whom}.").format(whom=whom),
        tr("The line was left out."),
        row=row,
        column=column,
        posts=(at,),
    )
