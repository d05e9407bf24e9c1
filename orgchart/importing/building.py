"""From linked and mended posts to the roles of the chart."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.importing.departments import Departments
from orgchart.importing.dotted import second_managers
from orgchart.importing.findings import Findings
from orgchart.importing.identities import make_ids, placeholder_ids
from orgchart.importing.levels import FoundLevel, find_levels
from orgchart.importing.managers import Lookup, Reference
from orgchart.importing.mend import Mended
from orgchart.importing.posts import Post
from orgchart.importing.reading import StaffList
from orgchart.importing.roles import make_role, ranks_of
from orgchart.model.records import Role

_BY_WORDS = Departments()


def build_roles(
    lists: Sequence[StaffList],
    references: Sequence[Reference],
    mended: Mended,
    lookup: Lookup,
    findings: Findings,
    departments: Departments = _BY_WORDS,
) -> list[Role]:
    """The roles in the lists' order, then the placeholders for managers nobody listed."""
    posts = [post for each in lists for post in each.posts]
    ids = make_ids(posts, references)
    ids += placeholder_ids(mended.placeholders, ids)
    managers = [*mended.managers, *[None] * len(mended.placeholders)]
    ranks = ranks_of(managers)
    levels = _levels(posts, managers)
    dotted = _dotted(lists, references, managers, lookup, findings)
    roles = [
        make_role(
            post,
            id=ids[at],
            reports_to=None if (manager := managers[at]) is None else ids[manager],
            rank=ranks[at],
            level=levels[at],
            dotted=[ids[other] for other in dotted[at]],
            departments=departments,
        )
        for at, post in enumerate(posts)
    ]
    extra = range(len(posts), len(managers))
    return roles + [
        Role(id=ids[at], title=mended.placeholders[at - len(posts)], rank=ranks[at],
             level=levels[at].level, level_guessed=True)
        for at in extra
    ]  # fmt: skip


def _levels(posts: Sequence[Post], managers: Sequence[int | None]) -> list[FoundLevel]:
    unlisted = len(managers) - len(posts)
    titles = [post.lead.title for post in posts] + [""] * unlisted
    stated = [post.lead.level for post in posts] + [None] * unlisted
    return find_levels(titles, stated, managers)


def _dotted(
    lists: Sequence[StaffList],
    references: Sequence[Reference],
    managers: Sequence[int | None],
    lookup: Lookup,
    findings: Findings,
) -> list[tuple[int, ...]]:
    lines: list[tuple[int, ...]] = []
    for each in lists:
        for post in each.posts:
            at = len(lines)
            also = references[at].also
            lines.append(
                second_managers(post, at, managers[at], each.columns, lookup, findings, also)
            )
    return lines
