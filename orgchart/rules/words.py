"""How messages name roles and numbers, in the language that is spoken."""

from __future__ import annotations

from orgchart.model.chart import Chart
from orgchart.model.records import LEADER_RANK, LEVEL_RANK, Level, Role
from orgchart.translation import inside, later, number, texts

tr = texts("Rules")

_LONGEST_NAME = 60
_COUNTED = {
    "agent": (later("1 agent"), later("{n} agents")),
    "director": (later("1 director"), later("{n} directors")),
    "dispatcher": (later("1 dispatcher"), later("{n} dispatchers")),
    "error": (later("1 error"), later("{n} errors")),
    "executive": (later("1 executive"), later("{n} executives")),
    "front-line seat": (later("1 front-line seat"), later("{n} front-line seats")),
    "function": (later("1 function"), later("{n} functions")),
    "hint": (later("1 hint"), later("{n} hints")),
    "lead": (later("1 lead"), later("{n} leads")),
    "leader": (later("1 leader"), later("{n} leaders")),
    "manager": (later("1 manager"), later("{n} managers")),
    "new lead": (later("1 new lead"), later("{n} new leads")),
    "person": (later("1 person"), later("{n} people")),
    "planner": (later("1 planner"), later("{n} planners")),
    "quality analyst": (later("1 quality analyst"), later("{n} quality analysts")),
    "representative": (later("1 representative"), later("{n} representatives")),
    "role": (later("1 role"), later("{n} roles")),
    "seat": (later("1 seat"), later("{n} seats")),
    "senior": (later("1 senior representative"), later("{n} senior representatives")),
    "specialist": (later("1 specialist"), later("{n} specialists")),
    "team lead": (later("1 team lead"), later("{n} team leads")),
    "technician": (later("1 technician"), later("{n} technicians")),
    "top": (later("1 top"), later("{n} tops")),
    "trainer": (later("1 trainer"), later("{n} trainers")),
    "warning": (later("1 warning"), later("{n} warnings")),
    "vacant seat": (later("1 vacant seat"), later("{n} vacant seats")),
}
_LEVELS: dict[Level, str] = {
    "representative": later("representative"),
    "senior": later("senior"),
    "specialist": later("specialist"),
    "team lead": later("team lead"),
    "manager": later("manager"),
    "director": later("director"),
    "executive": later("executive"),
}


def counted(count: float, noun: str) -> str:
    """A number with its noun: "1 representative", "17 representatives"."""
    one, many = _COUNTED[noun]
    return tr(one) if count == 1 else tr(many).format(n=number(count, "g"))


def level_word(level: Level) -> str:
    """A level inside a sentence: "team lead"."""
    return tr(_LEVELS[level])


def shortened(text: str) -> str:
    """A name in one line, cut when it is too long for a sentence."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_NAME else text[: _LONGEST_NAME - 1].rstrip() + "…"


def who(role: Role) -> str:
    """The people in a post by name, else the post by its title in quotation marks."""
    names = [shortened(holder.name) for holder in role.holders if holder.name.strip()]
    if role.seats == 1 and names:
        return listed(names)
    return tr("“{title}”").format(title=shortened(role.title) or role.id)


def function_name(chart: Chart, slug: str) -> str:
    """A function's name inside a sentence: "returns & warranty", but "VIP desk"."""
    function = chart.function(slug)
    return inside(shortened(function.name)) if function else slug


def sentence(text: str) -> str:
    """A text as a sentence begins: with a capital letter."""
    return text[:1].upper() + text[1:]


def listed(names: list[str]) -> str:
    """Names in a sentence: "Ana, Bo and Cy"; more than four are counted."""
    if len(names) > 4:
        names = [*names[:3], tr("{n} others").format(n=len(names) - 3)]
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def each(role: Role) -> str:
    """The subject of a sentence about what one seat of a role does."""
    if role.seats == 1:
        return who(role)
    return tr("Each of the {n} seats of {who}").format(n=role.seats, who=who(role))


def heads(count: int, seats: dict[Level, int]) -> str:
    """So many of a team, by their level where they share one: "17 representatives"."""
    if len(seats) == 1:
        (level,) = seats
        return counted(count, level)
    ranks = [LEVEL_RANK[level] for level in seats]
    if min(ranks) >= LEADER_RANK:
        return counted(count, "leader")
    if max(ranks) >= LEADER_RANK:
        return counted(count, "person")
    return tr("{people} at the front line").format(people=counted(count, "person"))
