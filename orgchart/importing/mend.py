"""A list's reporting lines become a forest: self-managers and cycles are mended and reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from orgchart.importing.findings import Findings
from orgchart.importing.managers import Reference
from orgchart.importing.options import ImportOptions
from orgchart.importing.posts import Post, described
from orgchart.importing.report import Choice
from orgchart.importing.text import fold, shortened
from orgchart.importing.titles import title_level
from orgchart.model.records import LEVEL_RANK
from orgchart.translation import texts

tr = texts("Importing")

Managers = list[int | None]
_SHOWN = 5
_CHOICES = 50
_DEFAULTS = ImportOptions()


class Mended(msgspec.Struct, frozen=True):
    """The manager of every post by index: a forest whatever the list says.

    Indexes beyond the posts are ``placeholders``, texts that stand for unknown managers.
    """

    managers: Managers
    placeholders: tuple[str, ...] = ()


def mend(
    posts: Sequence[Post],
    references: Sequence[Reference],
    findings: Findings,
    options: ImportOptions = _DEFAULTS,
) -> Mended:
    """Make the reporting lines a forest and note every mend.

    A self-manager becomes a top; a cycle is first led through a manager's namesake, else cut;
    an unknown manager makes its reports tops or becomes a placeholder.
    """
    managers: Managers = [ref.found[0] if ref.found else None for ref in references]
    alone = [at for at, manager in enumerate(managers) if manager == at]
    for at in alone:
        managers[at] = None
    _reroute_cycles(managers, references)
    reports = Counter(manager for manager in managers if manager is not None)
    for cycle in find_cycles(managers):
        _cut(cycle, posts, managers, Ranking(posts, reports, options.tops), findings)
    placeheld = _report_unknown(posts, references, findings, options)
    _report_self_managers(posts, alone, managers, findings)
    for at, orphans in enumerate(placeheld.values(), start=len(posts)):
        for report in orphans:
            managers[report] = at
    return Mended(managers, tuple(placeheld))


def find_cycles(managers: Sequence[int | None]) -> list[list[int]]:
    """Every reporting loop, each as the posts on it, in the order of reporting."""
    done = [0] * len(managers)  # 0 unseen, else the number of the walk that saw it
    cycles = []
    for start in range(len(managers)):
        path = []
        at: int | None = start
        while at is not None and not done[at]:
            done[at] = start + 1
            path.append(at)
            at = managers[at]
        if at is not None and done[at] == start + 1:
            cycles.append(path[path.index(at) :])
    return cycles


def _reroute_cycles(managers: Managers, references: Sequence[Reference]) -> None:
    """Where a manager's id or name stands for several, a cycle only shows a wrong guess."""
    tried: set[int] = set()
    moved = True
    while moved:
        moved = False
        for cycle in find_cycles(managers):
            open_links = [at for at in cycle if at not in tried and len(references[at].found) > 1]
            tried.update(open_links)
            moved |= any(_reroute(at, managers, references[at]) for at in open_links)


def _reroute(at: int, managers: Managers, reference: Reference) -> bool:
    """Let a post report to a namesake of its manager that is not below it, if there is one."""
    for other in reference.found[1:]:
        if other != at and not _leads_to(other, at, managers):
            managers[at] = other
            return True
    return False


def _leads_to(start: int, goal: int, managers: Managers) -> bool:
    seen: set[int] = set()
    at: int | None = start
    while at is not None and at not in seen:
        if at == goal:
            return True
        seen.add(at)
        at = managers[at]
    return False


class Ranking(NamedTuple):
    """Who of a cycle is likeliest to be its top."""

    posts: Sequence[Post]
    reports: Counter[int]
    chosen: frozenset[int]

    def key(self, at: int) -> tuple[bool, int, int, int]:
        """Sorts the likeliest first: whom the user chose, the highest title, most reports."""
        post = self.posts[at]
        chosen = any(entry.row in self.chosen for entry in post.entries)
        return not chosen, -_rank(post), -self.reports[at], at


def _cut(
    cycle: list[int],
    posts: Sequence[Post],
    managers: Managers,
    ranking: Ranking,
    findings: Findings,
) -> None:
    """Make one post of a cycle its top: everybody of the cycle and below is under it then.

    Whichever link is cut, the same people end under one top; so the highest title leads, then
    who has most reports, then who stands first in the list.
    """
    top = min(cycle, key=ranking.key)
    start = cycle.index(top)
    round_trip = [*cycle[start:], *cycle[:start]]
    managers[top] = None
    names = [posts[at].label for at in round_trip]
    shown = (
        names
        if len(names) <= _SHOWN
        else [*names[: _SHOWN - 1], tr("… ({n} in all)").format(n=len(names))]
    )
    message = tr("{names} report to each other; nobody is at the top.").format(
        names=" → ".join([*shown, names[0]])
    )
    rows = tuple(str(posts[at].lead.row) for at in round_trip[:_CHOICES])
    choice = Choice(kind="top", key=rows[0], values=rows, taken=rows[0],
                    labels=tuple(described(posts[at]) for at in round_trip[:_CHOICES]))  # fmt: skip
    findings.add(
        "S1",
        message,
        tr("{name} became the top.").format(name=names[0]),
        row=posts[top].lead.row,
        posts=round_trip,
        choice=choice,
    )


def _rank(post: Post) -> int:
    told = title_level(post.lead.title)
    return LEVEL_RANK[told.leading] if told else 0


def _report_unknown(
    posts: Sequence[Post],
    references: Sequence[Reference],
    findings: Findings,
    options: ImportOptions,
) -> dict[str, list[int]]:
    """One finding for each manager who is not in the list; reports of placeholders, by name."""
    decided = {fold(text): to for text, to in options.managers.items() if to}
    missing: dict[str, list[int]] = {}
    placeheld: dict[str, list[int]] = {}
    for at, reference in enumerate(references):
        if reference.unknown:
            missing.setdefault(reference.unknown, []).append(at)
    for name, reports in missing.items():
        several = len(reports) > 1
        message = (
            tr("{n} roles report to {name}, who is not in the list.")
            if several
            else tr("{who} reports to {name}, who is not in the list.")
        ).format(n=len(reports), who=posts[reports[0]].label, name=shortened(name))
        taken = decided.get(fold(name), options.unknown_manager)
        if taken == "placeholder":
            done = tr("A placeholder stands for the manager.")
            placeheld[name] = reports
        elif taken == "top":
            done = tr("They became tops.") if several else tr("It became a top.")
        else:
            done = tr("{label} stands in.").format(
                label=posts[references[reports[0]].found[0]].label
            )
        choice = Choice(
            kind="manager",
            key=name,
            values=("top", "placeholder"),
            taken=taken,
            labels=(tr("Become tops"), tr("A placeholder stands for the manager")),
        )
        findings.add("S3", message, done, row=posts[reports[0]].lead.row, posts=reports,
                     choice=choice)  # fmt: skip
    return placeheld


def _report_self_managers(
    posts: Sequence[Post], alone: Sequence[int], managers: Managers, findings: Findings
) -> None:
    """Nothing to say of a self-manager who is the only top: that is a way to write the top."""
    if len(alone) == 1 and sum(manager is None for manager in managers) == 1:
        return
    for at in alone:
        if managers[at] is None:
            message = tr("{label} reports to itself.").format(label=posts[at].label)
            findings.add("S4", message, tr("It became a top."), row=posts[at].lead.row, posts=(at,))
