"""What stands on a card in words: title, and who holds the post or why nobody does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from orgchart.drawing.text import clean
from orgchart.model.records import Role

VACANT = "Vacant"
PLANNED = "Planned"
UNTITLED = "Untitled role"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def title_of(role: Role) -> str:
    """The title; without one, the first holder's name stands in."""
    return clean(role.title) or next(iter(names_of(role)), "") or UNTITLED


def names_of(role: Role) -> list[str]:
    """Names of the holders; an e-mail address where there is no name."""
    return [name for holder in role.holders if (name := clean(holder.name or holder.email))]


def holder_text(role: Role, *, names: bool, fits: Callable[[str], bool]) -> str:
    """The line under the title; "" when there is nothing to say.

    With ``names`` off, people stay unnamed. Names that do not fit are counted: "and 3 more".
    """
    if role.status == "vacant":
        return VACANT
    shown = names_of(role) if names else []
    if shown and not clean(role.title):
        shown = shown[1:]
    if role.status == "planned":
        shown.append(_planned(role.start, "planned" if shown else PLANNED))
    elif role.vacant_seats and role.seats > 1:
        shown.append(f"{role.vacant_seats:,} of {role.seats:,} vacant")
    return _as_many(shown, fits)


def spoken(role: Role, *, names: bool = True) -> str:
    """A card in one phrase, for a reader without eyes."""
    parts = [title_of(role), *(names_of(role) if names and role.holders else ())]
    if role.seats > 1:
        parts.append(f"{role.seats:,} seats")
    if role.status != "filled":
        parts.append(role.status)
    return ", ".join(dict.fromkeys(parts)) if len(parts) > 1 else parts[0]


def _planned(start: str, word: str) -> str:
    start = clean(start)
    try:
        day = date.fromisoformat(start)
    except ValueError:
        return f"{word}, {start}" if start else word
    return f"{word}, {day.day} {_MONTHS[day.month - 1]} {day.year}"


def _as_many(parts: Sequence[str], fits: Callable[[str], bool]) -> str:
    whole = ", ".join(parts)
    if len(parts) < 3 or fits(whole):
        return whole
    count = len(parts) - 1
    while count > 1 and not fits(_counted(parts, count)):
        count -= 1
    return _counted(parts, count)


def _counted(parts: Sequence[str], count: int) -> str:
    return f"{', '.join(parts[:count])} and {len(parts) - count} more"
