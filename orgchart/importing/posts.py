"""From rows to posts: one post on several rows is one, one id on two posts is two."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence

import msgspec

from orgchart.importing.entries import Entry
from orgchart.importing.findings import Findings
from orgchart.importing.names import exact_key
from orgchart.importing.text import fold, shortened, slug
from orgchart.translation import texts

tr = texts("Importing")

_MOST_FTE_OF_ONE = 1.2


class Amount(msgspec.Struct, frozen=True):
    """How much of a post there is: seats, FTE a seat, and the exact total of a group."""

    seats: int
    fte: float
    fte_total: float | None = None


class Post(msgspec.Struct, frozen=True, gc=False):
    """One post and the rows that tell of it, the first one leading.

    ``group``: the list tells how many, not who. ``clash`` counts the posts of the same id
    before this one.
    """

    entries: tuple[Entry, ...]
    group: bool = False
    clash: int = 0

    @property
    def lead(self) -> Entry:
        """The first row."""
        return self.entries[0]

    @property
    def people(self) -> list[Entry]:
        """The rows that name a person, one for each person."""
        if len(self.entries) == 1:
            return [self.lead] if self.lead.name else []
        seen: dict[tuple[str, str], Entry] = {}
        for entry in self.entries:
            if entry.name:
                seen.setdefault((exact_key(entry.name), entry.email), entry)
        return list(seen.values())

    @property
    def label(self) -> str:
        """What a message calls it: its person, else its title, else its id."""
        lead = self.lead
        return shortened(
            lead.name or lead.title or lead.key or tr("row {row}").format(row=lead.row)
        )


def _identity(entry: Entry, managed_by: str, joined: Collection[str]) -> tuple[str, ...] | None:
    """What rows of one post have in common; None for a row that stands for itself."""
    if entry.key in joined:
        return (entry.key,)
    if entry.key:
        return (entry.key, slug(entry.title) or "\0" + exact_key(entry.name))
    if entry.name:
        return ("", exact_key(entry.name), entry.email, fold(entry.title), managed_by)
    return None


def make_posts(
    entries: Iterable[Entry],
    managed_by: Sequence[str],
    *,
    groups: bool,
    joined: Collection[str] = (),
) -> list[Post]:
    """The posts of a list in its order. ``managed_by`` is the manager's cell by row index.

    ``groups``: rows that name nobody are groups. ``joined``: ids whose rows are one post,
    whatever else they say.
    """
    together: dict[tuple[str, ...], list[Entry]] = {}
    for entry in entries:
        identity = _identity(entry, managed_by[entry.index], joined) or ("row", str(entry.index))
        together.setdefault(identity, []).append(entry)
    same_id: dict[str, int] = {}
    posts = []
    for rows in together.values():
        key = rows[0].key
        clash = same_id.get(key, 0) if key else 0
        same_id[key] = clash + 1
        group = groups and not any(row.name for row in rows)
        posts.append(Post(tuple(rows), group, clash))
    return posts


def report_joined(posts: Sequence[Post], findings: Findings, start: int = 0) -> None:
    """Note every row that was joined with another; ``start`` is the index of the first post."""
    for at, post in enumerate(posts, start):
        people = len(post.people)
        for entry in post.entries[1:]:
            done = tr("Joined into the role of row {row}.").format(row=post.lead.row)
            how = _how_joined(post, entry, people)
            findings.add("joined", how, done, row=entry.row, posts=(at,))


def described(post: Post) -> str:
    """What a choice calls a post: person, title and row."""
    title = f", {shortened(post.lead.title)}" if post.lead.title and post.lead.name else ""
    return tr("{post} (row {row})").format(post=f"{post.label}{title}", row=post.lead.row)


def _how_joined(post: Post, entry: Entry, people: int) -> str:
    what = shortened(entry.title or entry.key or entry.name)
    if people > 1:
        return tr("{what} is shared by {people} people.").format(what=what, people=people)
    if not people:
        return tr("{what} stands here again, as for a job share.").format(what=what)
    return tr("{label} stands here again as {what}.").format(label=post.label, what=what)


def amount(post: Post) -> Amount:
    """Seats and FTE of a post: one seat for named people, ceil(FTE) for a group."""
    if len(post.entries) == 1:
        entry = post.entries[0]
        if not entry.name:
            return _unnamed(entry, post.group)
        return Amount(1, 1.0 if entry.fte is None else entry.fte)
    if any(entry.counted for entry in post.entries) and not post.people:
        return Amount(sum(entry.seats for entry in post.entries), _shared_fte(post.entries[:1]))
    if len(post.people) == 1:
        total = _shared_fte(post.entries)
        most = max(1.0 if entry.fte is None else entry.fte for entry in post.entries)
        return Amount(1, total if total <= _MOST_FTE_OF_ONE else most)
    return Amount(1, _shared_fte(post.entries))


def _shared_fte(entries: Sequence[Entry]) -> float:
    """The sum of what the rows say; 1 when they say nothing."""
    known = [entry.fte for entry in entries if entry.fte is not None]
    return round(math.fsum(known), 6) if known else 1.0


def _unnamed(entry: Entry, group: bool) -> Amount:
    fte = entry.fte
    if entry.counted:
        return _counted(entry.seats, fte)
    if fte is None:
        return Amount(1, 1.0)
    if not group and fte <= _MOST_FTE_OF_ONE:
        return Amount(1, fte)
    return Amount(max(1, math.ceil(round(fte, 6))), 1.0, fte)


def _counted(seats: int, fte: float | None) -> Amount:
    """A count with an FTE: above 1 it is the total of all seats, else that of each."""
    if fte is None:
        return Amount(seats, 1.0)
    return Amount(seats, 1.0, fte) if fte > 1 and seats > 1 else Amount(seats, fte)
