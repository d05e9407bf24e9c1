"""How messages name roles and numbers."""

from __future__ import annotations

from orgchart.model.chart import Chart
from orgchart.model.records import LEADER_RANK, LEVEL_RANK, Level, Role

_LONGEST_NAME = 60
_PLURALS = {"person": "people", "is": "are", "has": "have"}
_LEVEL_NOUNS: dict[Level, str] = {"senior": "senior representative"}


def counted(count: float, noun: str) -> str:
    """A number with its noun: "1 representative", "17 representatives"."""
    return f"{count:g} {plural(count, noun)}"


def plural(count: float, noun: str) -> str:
    """The noun alone, in the form the number asks for."""
    return noun if count == 1 else _PLURALS.get(noun, f"{noun}s")


def shortened(text: str) -> str:
    """A name in one line, cut when it is too long for a sentence."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_NAME else text[: _LONGEST_NAME - 1].rstrip() + "…"


def who(role: Role) -> str:
    """The people in a post by name, else the post by its title in quotation marks."""
    names = [shortened(holder.name) for holder in role.holders if holder.name.strip()]
    if role.seats == 1 and names:
        return listed(names)
    return f"“{shortened(role.title) or role.id}”"


def function_name(chart: Chart, slug: str) -> str:
    """A function's name inside a sentence: "returns & warranty", but "VIP desk"."""
    function = chart.function(slug)
    name = shortened(function.name) if function else slug
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def sentence(text: str) -> str:
    """A text as a sentence begins: with a capital letter."""
    return text[:1].upper() + text[1:]


def listed(names: list[str]) -> str:
    """Names in a sentence: "Ana, Bo and Cy"; more than four are counted."""
    if len(names) > 4:
        names = [*names[:3], f"{len(names) - 3} others"]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def leads(role: Role) -> str:
    """As "Ana Ruiz leads" or, of a card of several, "Each of the 3 seats of “Lead” leads"."""
    return f"{each(role)} leads"


def each(role: Role) -> str:
    """The subject of a sentence about what one seat of a role does."""
    return who(role) if role.seats == 1 else f"Each of the {role.seats} seats of {who(role)}"


def heads(count: int, seats: dict[Level, int]) -> str:
    """So many of a team, by their level where they share one: "17 representatives"."""
    if len(seats) == 1:
        (level,) = seats
        return counted(count, _LEVEL_NOUNS.get(level, level))
    ranks = [LEVEL_RANK[level] for level in seats]
    if min(ranks) >= LEADER_RANK:
        return counted(count, "leader")
    return counted(count, "person") + (" at the front line" if max(ranks) < LEADER_RANK else "")
