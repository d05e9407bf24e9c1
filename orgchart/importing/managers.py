"""Whom every post reports to, looked up from what its manager cells say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

import msgspec

from orgchart.importing.columns.understanding import Columns
from orgchart.importing.entries import Entry
from orgchart.importing.findings import Findings
from orgchart.importing.options import ImportOptions
from orgchart.importing.posts import Post, described
from orgchart.importing.references import KeySpace, is_top_token, resolve
from orgchart.importing.report import Choice
from orgchart.importing.text import fold, shortened
from orgchart.importing.titles import title_level
from orgchart.model.errors import InputError
from orgchart.model.records import LEADER_RANK, LEVEL_RANK
from orgchart.translation import texts

tr = texts("Importing")

# A list where everybody has one name must not compare everybody with everybody.
_MOST_CANDIDATES = 8
_DEFAULTS = ImportOptions()
_BETWEEN_MANAGERS = re.compile(r"\s*[;/|&+\n]\s*|\s+(?:and|und|et|y)\s+")


class Reference(msgspec.Struct, frozen=True):
    """What a post's manager cells lead to: posts by index, the likeliest first.

    None found and ``unknown`` blank: a top. ``unknown``: a manager who is not in the list; with
    posts found as well, the user said who stands in. ``also``: posts that the same cell names
    behind the manager. ``said`` is the text of the cell that led there.
    """

    found: tuple[int, ...] = ()
    said: str = ""
    unknown: str = ""
    also: tuple[int, ...] = ()


class Lookup:
    """Posts by what references call them."""

    def __init__(
        self, columns: Columns, posts: Sequence[Post], options: ImportOptions = _DEFAULTS
    ) -> None:
        self._spaces = columns.spaces
        self._meant = {fold(text): row for text, row in options.meant.items()}
        self._instead = {fold(text): to for text, to in options.managers.items()}
        self._posts = posts
        self._post_of_row = {
            entry.index: at for at, post in enumerate(posts) for entry in post.entries
        }
        self._known: dict[tuple[str, int], tuple[int, ...]] = {}

    def find(self, text: str, main: KeySpace | None = None) -> tuple[int, ...]:
        """Posts that a text means, in the list's order; ``main`` is asked first."""
        asked = (text, id(main))
        if asked not in self._known:
            spaces = ([main] if main else []) + [s for s in self._spaces if s is not main]
            if main is not None:
                spaces = [s for s in spaces if s is main or s.kind in ("email", "dn", "name")]
            rows = resolve(text, spaces)
            posts = (self._post_of_row.get(row) for row in rows)
            found = islice(dict.fromkeys(at for at in posts if at is not None), _MOST_CANDIDATES)
            self._known[asked] = self._chosen(text, tuple(found))
        return self._known[asked]

    def _chosen(self, text: str, found: tuple[int, ...]) -> tuple[int, ...]:
        """Of several meant, the one the user said is meant."""
        row = self._meant.get(fold(text)) if self._meant else None
        if row is None:
            return found
        meant = [at for at in found if any(e.row == row for e in self._posts[at].entries)]
        return tuple(meant) or found

    def instead(self, unknown: str) -> tuple[int, ...]:
        """Who the user said stands in for a manager who is not in the list.

        Raises InputError when that is nobody of the list either.
        """
        wanted = self._instead.get(fold(unknown), "")
        if wanted in ("", "top", "placeholder"):
            return ()
        found = self.find(wanted)
        if not found:
            raise InputError(
                tr(
                    "There is nobody “{wanted}” in the list to stand in for “{unknown}”. "
                    "Name an id or a full name."
                ).format(wanted=shortened(wanted), unknown=shortened(unknown))
            )
        return found[:1]

    def likeliest(self, found: tuple[int, ...], entry: Entry, at: int) -> tuple[int, ...]:
        """Several meant: not the post itself, rather of its department, rather a leader."""
        if len(found) < 2:
            return found
        return tuple(sorted(found, key=lambda other: self._strangeness(other, entry, at)))

    def _strangeness(self, other: int, own: Entry, at: int) -> tuple[bool, bool, bool]:
        theirs = self._posts[other].lead
        own_department = fold(own.texts.get("department", ""))
        same = own_department == fold(theirs.texts.get("department", "")) and own_department != ""
        told = title_level(theirs.title)
        leads = told is not None and LEVEL_RANK[told.leading] >= LEADER_RANK
        return other == at, not same, not leads


def refer(
    entry: Entry, at: int, columns: Columns, lookup: Lookup, main: KeySpace | None = None
) -> Reference:
    """Whom a row names as manager; further manager columns help where the first one fails.

    ``main``: where to look first, if not where the row's own list says (a list of groups).
    """
    unknown = ""
    for place, link in enumerate(columns.links):
        text = columns.columns[link.column].values[entry.index]
        if not text:
            continue
        several = _several(text, main or link.space, lookup)
        if several:
            return Reference(several[:1], said=text, also=several[1:])
        found = lookup.likeliest(lookup.find(text, main or link.space), entry, at)
        if found:
            return Reference(found, said=text)
        if place == 0 and not is_top_token(text):
            unknown = text
    return Reference(lookup.instead(unknown) if unknown else (), said=unknown, unknown=unknown)


def _several(text: str, space: KeySpace, lookup: Lookup) -> tuple[int, ...]:
    """The posts that a cell lists, "1; 3" or "Ana Ruiz / Bo Lind"; none unless it lists posts."""
    parts = [part for part in _BETWEEN_MANAGERS.split(text) if part]
    if not 1 < len(parts) <= _MOST_CANDIDATES:
        return ()
    found = [lookup.find(part, space)[:1] for part in parts]
    return tuple(dict.fromkeys(posts[0] for posts in found)) if all(found) else ()


def report_ambiguous(
    references: Sequence[Reference], posts: Sequence[Post], findings: Findings
) -> None:
    """One finding for each text that means several posts of different ids."""
    meant: dict[str, list[int]] = {}
    for at, reference in enumerate(references):
        if _is_ambiguous(reference, posts):
            meant.setdefault(reference.said, []).append(at)
    for said, reports in meant.items():
        rows = ", ".join(str(posts[other].lead.row) for other in references[reports[0]].found)
        message = tr("{said} stands for several people (rows {rows}).").format(
            said=shortened(said), rows=rows
        )
        done = tr(
            "Taken for the one of the same department, else for a leader, else for the first."
        )
        found = [posts[other] for other in references[reports[0]].found]
        choice = Choice(
            kind="meant", key=said, values=tuple(str(post.lead.row) for post in found),
            labels=tuple(described(post) for post in found), taken=str(found[0].lead.row),
        )  # fmt: skip
        findings.add("ambiguous", message, done, row=posts[reports[0]].lead.row, posts=reports,
                     choice=choice)  # fmt: skip


def _is_ambiguous(reference: Reference, posts: Sequence[Post]) -> bool:
    """Whether several are meant; two posts of one id are reported already."""
    keys = {posts[other].lead.key for other in reference.found}
    return len(reference.found) > 1 and (len(keys) > 1 or not all(keys))
