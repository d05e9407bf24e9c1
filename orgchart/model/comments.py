"""Comments on roles: conversations, and the verbs that carry them on, functions on a draft."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from typing import NamedTuple

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.comment import COMMENT_PREFIX, Comment
from orgchart.model.draft import Draft, EditError
from orgchart.model.ids import new_id
from orgchart.model.records import Id
from orgchart.translation import texts

tr = texts("Chart")

_MOMENT = "%Y-%m-%dT%H:%MZ"


class Thread(NamedTuple):
    """A conversation about a role: the comment that began it, and the answers in their order."""

    first: Comment
    answers: tuple[Comment, ...] = ()

    @property
    def comments(self) -> tuple[Comment, ...]:
        """All of it, as it went."""
        return (self.first, *self.answers)


def threads(chart: Chart) -> list[Thread]:
    """All conversations, the oldest first; an answer to what is gone begins one of its own."""
    known = sorted(chart.comments.values(), key=_when)
    answers: dict[Id, list[Comment]] = defaultdict(list)
    firsts = []
    for comment in known:
        if comment.answers in chart.comments and comment.answers != comment.id:
            answers[comment.answers].append(comment)
        else:
            firsts.append(comment)
    return [Thread(first, tuple(answers[first.id])) for first in firsts]


def open_counts(chart: Chart) -> dict[Id, int]:
    """How many conversations that are not resolved there are about each role that has any."""
    counts: dict[Id, int] = defaultdict(int)
    for thread in threads(chart):
        if not thread.first.resolved:
            counts[thread.first.about] += 1
    return dict(counts)


def moment_of(when: datetime | None = None) -> str:
    """A moment, now for None, as comments tell it."""
    return (when or datetime.now(UTC)).astimezone(UTC).strftime(_MOMENT)


def time_of(comment: Comment) -> datetime:
    """When it was said."""
    return datetime.strptime(comment.at, _MOMENT).replace(tzinfo=UTC)


def add_comment(draft: Draft, about: Id, text: str, author: str, at: str = "") -> Id:
    """Begin a conversation about a role, now unless another moment is given; its id.

    Raises EditError when there is nothing said, or no such role.
    """
    draft.role(about)
    return _say(draft, Comment(id="", about=about, text=text, author=author, at=at or moment_of()))


def answer_comment(draft: Draft, id: Id, text: str, author: str, at: str = "") -> Id:
    """Go on with a conversation; one that was resolved is open again."""
    first = _first(draft, id)
    if first.resolved:
        resolve_comment(draft, first.id, resolved=False)
    new = Comment(
        id="", about=first.about, text=text, author=author, at=at or moment_of(), answers=first.id
    )
    return _say(draft, new)


def reword_comment(draft: Draft, id: Id, text: str) -> None:
    """Say something else instead. Raises EditError when there is nothing said."""
    draft.put(_said(msgspec.structs.replace(_found(draft, id), text=text)))


def resolve_comment(draft: Draft, id: Id, *, resolved: bool) -> None:
    """Close a conversation, or open it again."""
    draft.put(msgspec.structs.replace(_first(draft, id), resolved=resolved))


def remove_comment(draft: Draft, id: Id) -> None:
    """Take back what was said; with the comment that began it, the whole conversation."""
    found = _found(draft, id)
    for other in draft.chart.comments.values():
        if other.answers == found.id:
            draft.drop(other.id)
    draft.drop(found.id)


def _say(draft: Draft, comment: Comment) -> Id:
    id = new_id(draft, COMMENT_PREFIX)
    draft.put(_said(msgspec.structs.replace(comment, id=id)))
    return id


def _said(comment: Comment) -> Comment:
    if not comment.text.strip():
        raise EditError(tr("A comment must say something."))
    return msgspec.structs.replace(comment, text=comment.text.strip())


def _found(draft: Draft, id: Id) -> Comment:
    found = draft.get(id)
    if not isinstance(found, Comment):
        raise EditError(tr("This comment is not there any more."))
    return found


def _first(draft: Draft, id: Id) -> Comment:
    """The comment that began the conversation that one belongs to."""
    found = _found(draft, id)
    began = draft.get(found.answers) if found.answers else None
    return began if isinstance(began, Comment) else found


def _when(comment: Comment) -> tuple[str, bool, Id]:
    return comment.at, bool(comment.answers), comment.id
