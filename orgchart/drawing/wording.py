"""What stands on a card in words: title, and who holds the post or why nobody does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from orgchart.drawing.text import clean
from orgchart.model.records import Role
from orgchart.translation import later, number, texts

tr = texts("Cards")

_MONTHS = (
    later("Jan"), later("Feb"), later("Mar"), later("Apr"), later("May"), later("Jun"),
    later("Jul"), later("Aug"), later("Sep"), later("Oct"), later("Nov"), later("Dec"),
)  # fmt: skip


def title_of(role: Role) -> str:
    """The title; without one, the first holder's name stands in."""
    return clean(role.title) or next(iter(names_of(role)), "") or tr("Untitled role")


def names_of(role: Role) -> list[str]:
    """Names of the holders; an e-mail address where there is no name."""
    return [name for holder in role.holders if (name := clean(holder.name or holder.email))]


def holder_text(role: Role, *, names: bool, fits: Callable[[str], bool]) -> str:
    """The line under the title; "" when there is nothing to say.

    With ``names`` off, people stay unnamed. Names that do not fit are counted: "and 3 more".
    """
    if role.status == "vacant":
        return tr("Vacant")
    shown = names_of(role) if names else []
    if shown and not clean(role.title):
        shown = shown[1:]
    return _as_many([*shown, *_remarks(role, follows=bool(shown))], fits)


def has_names_first(role: Role) -> bool:
    """Whether there are names that can stand above a title."""
    return role.status != "vacant" and bool(clean(role.title) and names_of(role))


def people_text(role: Role, fits: Callable[[str], bool]) -> str:
    """The names of a role that has some; those that do not fit are counted."""
    return _as_many(names_of(role), fits)


def post_text(role: Role) -> str:
    """What stands below the names that come first: the title, and what becomes of the post."""
    return ", ".join([title_of(role), *_remarks(role, follows=True)])


def _remarks(role: Role, *, follows: bool) -> list[str]:
    """Whether a post is planned or has vacant seats, as one phrase or none."""
    if role.status == "planned":
        return [_planned(role.start, tr("planned") if follows else tr("Planned"))]
    if role.status == "filled" and role.vacant_seats and role.seats > 1:
        vacant, seats = number(role.vacant_seats, ","), number(role.seats, ",")
        return [tr("{n} of {seats} vacant").format(n=vacant, seats=seats)]
    return []


def spoken(role: Role, *, names: bool = True) -> str:
    """A card in one phrase, for a reader without eyes."""
    parts = [title_of(role), *(names_of(role) if names and role.holders else ())]
    if role.seats > 1:
        parts.append(tr("{n} seats").format(n=number(role.seats, ",")))
    if role.status != "filled":
        parts.append(tr("vacant") if role.status == "vacant" else tr("planned"))
    return ", ".join(dict.fromkeys(parts)) if len(parts) > 1 else parts[0]


def _planned(start: str, word: str) -> str:
    start = clean(start)
    try:
        day = date.fromisoformat(start)
    except ValueError:
        return f"{word}, {start}" if start else word
    month = tr(_MONTHS[day.month - 1])
    date_text = tr("{day} {month} {year}").format(day=day.day, month=month, year=day.year)
    return f"{word}, {date_text}"


def _as_many(parts: Sequence[str], fits: Callable[[str], bool]) -> str:
    whole = ", ".join(parts)
    if len(parts) < 3 or fits(whole):
        return whole
    count = len(parts) - 1
    while count > 1 and not fits(_counted(parts, count)):
        count -= 1
    return _counted(parts, count)


def _counted(parts: Sequence[str], count: int) -> str:
    return tr("{names} and {n} more").format(names=", ".join(parts[:count]), n=len(parts) - count)
