"""The people of a chart who have no post: into the list of those who wait, and out of it."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from orgchart.model.draft import Draft, EditError
from orgchart.model.ids import new_id
from orgchart.model.records import PERSON_PREFIX, Holder, Id, Person, Role
from orgchart.translation import texts

tr = texts("Chart")


def is_somebody(holder: Holder) -> bool:
    """Whether anything is known by which a person could be told from others."""
    return bool(holder.name or holder.email or holder.id)


def called(holder: Holder) -> str:
    """What a person is called, by the best that is known."""
    return holder.name or holder.email or holder.id or tr("Somebody")


def identity(holder: Holder) -> tuple[str, str, str]:
    """What makes a person the same in two places: id, name and e-mail."""
    return holder.id, holder.name, holder.email


def wait(draft: Draft, holder: Holder, was: str) -> Id | None:
    """Let a person wait for a post; the id of their record, None when nobody is known.

    ``was`` is the title of the post they had.
    """
    if not is_somebody(holder):
        return None
    id = new_id(draft, PERSON_PREFIX)
    draft.put(Person(id=id, holder=msgspec.structs.replace(holder, shares=False), was=was))
    return id


def release(draft: Draft, roles: Iterable[Role]) -> None:
    """Let everyone wait who holds these roles, which are about to lose their people."""
    for role in roles:
        for holder in role.holders:
            wait(draft, holder, role.title)


def waiting(draft: Draft, id: Id) -> Person:
    """The record of a person who waits. Raises EditError when there is none."""
    found = draft.get(id)
    if not isinstance(found, Person):
        raise EditError(tr("This person does not wait for a post any more."))
    return found


def dismiss(draft: Draft, id: Id) -> None:
    """Take a person who waits out of the chart."""
    draft.drop(waiting(draft, id).id)
