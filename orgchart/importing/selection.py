"""Which rows of a list become no role: people without a post, leavers, footnotes."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.importing.asides import asides
from orgchart.importing.columns.headers import header_words
from orgchart.importing.columns.understanding import Columns
from orgchart.importing.entries import Entry
from orgchart.importing.findings import Findings
from orgchart.importing.managers import Reference
from orgchart.importing.posts import Post
from orgchart.importing.text import shortened
from orgchart.translation import texts

tr = texts("Importing")


def is_uk_organogram(columns: Columns) -> bool:
    """Whether this is the senior list of a UK organogram, where reference 0 has a meaning.

    Source: the schema of the UK government organogram (senior staff): people who are paid but
    in no post have the Post Unique Reference 0.
    """
    headers = {header_words(column.header) for column in columns.columns}
    return {"post unique reference", "reports to senior post"} <= headers


def leave_out(entries: Sequence[Entry], columns: Columns, findings: Findings) -> list[Entry]:
    """The rows that may become roles; each of the others is noted."""
    uk = is_uk_organogram(columns)
    beside = asides(entries, columns)
    kept = []
    for entry in entries:
        if uk and entry.key == "0":
            findings.add("left out", tr("The post reference 0 means: not in a post."),
                         tr("The person became no role."), row=entry.row)  # fmt: skip
        elif entry.index in beside:
            findings.add(
                "left out",
                tr("“{only}” is a heading or a note between the rows.").format(only=_only(entry)),
                tr("No role was made."),
                row=entry.row,
            )
        elif not _tells_anything(entry, columns):
            findings.add(
                "left out",
                tr("“{only}” stands alone in its row.").format(only=_only(entry)),
                tr("A note and no role."),
                row=entry.row,
            )
        else:
            kept.append(entry)
    return kept


def _tells_anything(entry: Entry, columns: Columns) -> bool:
    """Whether a row says more than one thing; a list of one column cannot."""
    if len(columns.columns) < 3 or entry.name or (entry.key and entry.title):
        return True
    cells = (column.values[entry.index] for column in columns.columns)
    return sum(bool(cell) for cell in cells) > 1 or _is_referred_to(entry, columns)


def _is_referred_to(entry: Entry, columns: Columns) -> bool:
    values = (columns.columns[link.column].distinct for link in columns.links)
    return bool(entry.key) and any(entry.key in distinct for distinct in values)


def _only(entry: Entry) -> str:
    return shortened(entry.key or entry.name or entry.title or " ".join(entry.custom.values()))


def leavers(posts: Sequence[Post], references: Sequence[Reference]) -> set[int]:
    """Posts whose people have all left and to which nobody who stays reports."""
    gone = {at for at, post in enumerate(posts) if all(e.standing.gone for e in post.entries)}
    reports = [0] * len(posts)
    for at, reference in enumerate(references):
        if reference.found and reference.found[0] != at:
            reports[reference.found[0]] += 1
    leaving = [at for at in sorted(gone) if not reports[at]]
    for at in leaving:
        found = references[at].found
        if found and found[0] != at:
            reports[found[0]] -= 1
            if not reports[found[0]] and found[0] in gone:
                leaving.append(found[0])
    return set(leaving)


def report_leavers(posts: Sequence[Post], leaving: set[int], findings: Findings) -> None:
    """Note the rows of people who have left and become no role."""
    for at in sorted(leaving):
        for entry in posts[at].entries:
            findings.add(
                "left out",
                tr("{label} has left.").format(label=posts[at].label),
                tr("No role was made."),
                row=entry.row,
            )


def report_vacated(posts: Sequence[Post], findings: Findings) -> None:
    """Note posts that stay though their person has left or the list marks them as gone."""
    for at, post in enumerate(posts):
        if all(entry.standing.gone for entry in post.entries):
            findings.add(
                "vacancy",
                tr("{label} has left, and a team reports there.").format(label=post.label),
                tr("The post is kept, vacant."),
                row=post.lead.row,
                posts=(at,),
            )
        elif post.lead.standing.eliminated:
            findings.add(
                "vacancy",
                tr("The post {label} is marked as eliminated.").format(label=post.label),
                tr("It is kept, vacant."),
                row=post.lead.row,
                posts=(at,),
            )
