"""From posts to the records of a chart."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import reduce
from typing import Any

from orgchart.importing.departments import Departments
from orgchart.importing.entries import (
    FLAG_FIELDS,
    LIST_FIELDS,
    TEXT_FIELDS,
    Entry,
    is_yes,
    listed,
)
from orgchart.importing.functions import functions_in
from orgchart.importing.levels import FoundLevel
from orgchart.importing.numbers import parse_number
from orgchart.importing.posts import Post, amount
from orgchart.model.order import keys_between
from orgchart.model.records import DottedLine, Holder, Id, Role, Status

_PLAIN = tuple(field for field in TEXT_FIELDS if field not in ("photo", "cost"))


def ranks_of(managers: Sequence[int | None]) -> list[str]:
    """An order key for every post: siblings stay in the list's order."""
    places: list[int] = []
    count: dict[int | None, int] = {}
    for manager in managers:
        places.append(count.get(manager, 0))
        count[manager] = places[-1] + 1
    keys = keys_between(None, None, max(count.values(), default=0))
    return [keys[place] for place in places]


def make_role(
    post: Post,
    *,
    id: Id,
    reports_to: Id | None,
    rank: str,
    level: FoundLevel,
    dotted: Sequence[Id],
    departments: Departments,
) -> Role:
    """The record of one post."""
    lead = post.lead
    size = amount(post)
    texts = _together(post.entries)
    gone = all(entry.standing.gone for entry in post.entries)
    someone = next((e for e in post.entries if e.name and not e.standing.gone), lead)
    status: Status = "vacant" if gone else someone.standing.status
    title = lead.title or ("" if lead.name else texts.get("team", ""))
    return Role(
        id=id,
        title=title,
        holders=() if gone else _holders(post),
        reports_to=reports_to,
        rank=rank,
        level=level.level,
        level_guessed=level.guessed,
        functions=_functions(post.entries, departments),
        seats=size.seats,
        fte=size.fte,
        fte_total=size.fte_total,
        status=status,
        dotted=tuple(DottedLine(manager=manager) for manager in dotted),
        custom=_custom(post.entries, texts),
        **_given(texts),
    )


def _given(texts: dict[str, str]) -> dict[str, Any]:
    """The fields a role has from texts alone, by name."""
    given: dict[str, Any] = {field: texts[field] for field in _PLAIN if field in texts}
    cost = parse_number(texts.get("cost", ""))
    if cost is not None and math.isfinite(cost):
        given["cost"] = cost
    given |= {field: listed(texts[field]) for field in LIST_FIELDS if field in texts}
    return given | {field: is_yes(texts[field]) for field in FLAG_FIELDS if field in texts}


def _holders(post: Post) -> tuple[Holder, ...]:
    """The people of a post; from the second on they share the seat."""
    people = post.people
    several = len(people) > 1
    return tuple(
        Holder(
            name=entry.name,
            email=entry.email,
            fte=entry.fte if several else None,
            shares=at > 0,
        )
        for at, entry in enumerate(people)
    )


def _together(entries: Sequence[Entry]) -> dict[str, str]:
    """The text fields of all rows of a post; where they differ, one behind the other."""
    if len(entries) == 1:
        return entries[0].texts
    return reduce(_merged, (entry.texts for entry in entries[1:]), dict(entries[0].texts))


def _merged(one: dict[str, str], other: dict[str, str]) -> dict[str, str]:
    for field, text in other.items():
        if not one.get(field):
            one[field] = text
        elif text not in one[field].split(" / "):
            one[field] += f" / {text}"
    return one


def _custom(entries: Sequence[Entry], texts: dict[str, str]) -> dict[str, str]:
    """The user's own fields; a functions cell that names no known function is one of them."""
    custom = reduce(_merged, (entry.custom for entry in entries[1:]), dict(entries[0].custom))
    unknown = [
        part for entry in entries for part in listed(entry.functions) if not functions_in(part)
    ]
    if unknown:
        custom["Functions"] = ", ".join(dict.fromkeys(unknown))
    if "photo" in texts:
        custom["Photo"] = texts["photo"]
    return custom


def _functions(entries: Sequence[Entry], departments: Departments) -> tuple[str, ...]:
    """What the rows take care of: as their functions column says, else department or title."""
    found: dict[str, None] = {}
    for entry in entries:
        stated = [slug for part in listed(entry.functions) for slug in functions_in(part)]
        department, team = entry.texts.get("department", ""), entry.texts.get("team", "")
        told = stated or departments.functions_of(entry.title, department, team)
        found.update(dict.fromkeys(told))
    return tuple(found)
