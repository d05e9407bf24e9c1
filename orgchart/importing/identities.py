"""An id for every role: the list's own where it has one, else one made of its name."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.importing.managers import Reference
from orgchart.importing.posts import Post
from orgchart.importing.text import shortened, slug
from orgchart.model.records import is_reserved

_LONGEST = 80


def make_ids(posts: Sequence[Post], references: Sequence[Reference]) -> list[str]:
    """Role ids by post, all different; ids of the list win over ids that are made."""
    taken = {_allowed(post.lead.key) for post in posts if post.lead.key and not post.clash}
    used: set[str] = set()
    next_number: dict[str, int] = {}
    ids = []
    for post, reference in zip(posts, references, strict=True):
        wanted = _allowed(post.lead.key or _made(post, reference))
        own = bool(post.lead.key) and not post.clash and wanted not in used
        id = wanted if own else _free(wanted, taken, used, next_number)
        used.add(id)
        ids.append(id)
    return ids


def _free(wanted: str, taken: set[str], used: set[str], next_number: dict[str, int]) -> str:
    """The wanted id, or with the next number behind it that nobody has."""
    if wanted not in taken and wanted not in used:
        return wanted
    number = next_number.get(wanted, 2)
    while f"{wanted}-{number}" in taken or f"{wanted}-{number}" in used:
        number += 1
    next_number[wanted] = number + 1
    return f"{wanted}-{number}"


def _made(post: Post, reference: Reference) -> str:
    """The name, else the manager's reference and the title: stable from export to export."""
    lead = post.lead
    name = slug(lead.name)
    if name:
        return name
    manager = reference.said or reference.unknown
    short = manager.isascii() and len(manager) <= 20 and " " not in manager
    parts = [manager if short else "", slug(lead.title) or f"row-{lead.row}"]
    return "-".join(part for part in parts if part)


def _allowed(key: str) -> str:
    """A key as a role's id: no prefix of other records, no endless length."""
    key = shortened(key, _LONGEST)
    return f"role-{key}" if is_reserved(key) else key


def placeholder_ids(names: Sequence[str], ids: Sequence[str]) -> list[str]:
    """Ids for roles that no row stands for: what the list calls them."""
    taken, next_number = set(ids), dict[str, int]()
    made: list[str] = []
    for name in names:
        id = _free(_allowed(name), taken, set(made), next_number)
        made.append(id)
    return made
