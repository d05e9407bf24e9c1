"""One id on different posts: two posts, one post, or only one of them, as the user decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from orgchart.importing.entries import Entry
from orgchart.importing.findings import Findings
from orgchart.importing.posts import Post, described, make_posts
from orgchart.importing.report import Choice
from orgchart.importing.text import shortened
from orgchart.translation import texts

tr = texts("Importing")

SEPARATE, ONE = "separate", "one"
_MOST = 20  # posts of one id that are offered singly


class Settled(NamedTuple):
    """The rows that remain, and the ids whose rows are one post whatever else they say."""

    entries: list[Entry]
    joined: frozenset[str]


def settle(
    entries: Sequence[Entry],
    managed_by: Sequence[str],
    decided: Mapping[str, str],
    findings: Findings,
) -> Settled:
    """Carry out what was decided about ids: ``{id: "one", "separate" or a row}``.

    It is noted as the clash that it settles, so that it can be decided otherwise again.
    """
    if not decided:
        return Settled(list(entries), frozenset())
    rows: dict[str, list[Entry]] = {}
    for entry in entries:
        if decided.get(entry.key, SEPARATE) != SEPARATE:
            rows.setdefault(entry.key, []).append(entry)
    gone: set[int] = set()
    joined: set[str] = set()
    for key, group in rows.items():
        posts = make_posts(group, managed_by, groups=False)
        kept = next((p for p in posts if _has_row(p, decided[key])), None)
        if len(posts) < 2 or (kept is None and decided[key] != ONE):
            continue
        if kept is None:
            joined.add(key)
            done = tr("They are one post.")
        else:
            gone |= {e.index for e in group} - {e.index for e in kept.entries}
            done = tr("Only {kept} was taken.").format(kept=described(kept))
        findings.add("S2", _message(posts), done, row=posts[1].lead.row,
                     choice=_choice(posts, decided[key]))  # fmt: skip
    for entry in entries:
        if entry.index in gone:
            findings.add(
                "left out",
                tr("Id {key} means another row.").format(key=shortened(entry.key)),
                tr("No role was made."),
                row=entry.row,
            )
    return Settled([e for e in entries if e.index not in gone], frozenset(joined))


def report_clashes(posts: Sequence[Post], findings: Findings, start: int = 0) -> None:
    """Note every id of several posts; ``start`` is the index of the first post."""
    by_id: dict[str, list[int]] = {}
    for at, post in enumerate(posts):
        if post.lead.key:
            by_id.setdefault(post.lead.key, []).append(at)
    for places in by_id.values():
        clashing = [posts[at] for at in places]
        for at, post in zip(places[1:], clashing[1:], strict=True):
            findings.add("S2", _message([clashing[0], post]), tr("The second got a new id."),
                         row=post.lead.row, posts=(start + at,),
                         choice=_choice(clashing, SEPARATE))  # fmt: skip


def _message(posts: Sequence[Post]) -> str:
    key, (first, second, *_) = posts[0].lead.key, posts
    return tr("Id {key} stands for two posts: {first} and {second}.").format(
        key=shortened(key), first=described(first), second=described(second)
    )


def _choice(posts: Sequence[Post], taken: str) -> Choice:
    offered = posts[:_MOST]
    return Choice(
        kind="clash", key=posts[0].lead.key, taken=taken,
        values=(SEPARATE, ONE, *(str(post.lead.row) for post in offered)),
        labels=(tr("Posts of their own, with new ids"), tr("One post"),
                *(tr("Only {post}").format(post=described(post)) for post in offered)),
    )  # fmt: skip


def _has_row(post: Post, row: str) -> bool:
    return any(str(entry.row) == row for entry in post.entries)
