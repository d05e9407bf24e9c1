"""What posts are called that came from merging two, or from one more layer of leaders."""

from __future__ import annotations

from itertools import takewhile

from orgchart.catalogue.groups import shared_family
from orgchart.catalogue.kinds import Kind, group_below
from orgchart.model.functions import BUILT_IN_FUNCTIONS
from orgchart.model.records import LEVEL_RANK, Level

MANY_TASKS = 3
ALL_ROUND = "Customer Service"
_SHORT = {
    "account-management": "Account",
    "loyalty-rewards": "Loyalty",
    "returns-warranty": "Returns",
    "issue-management": "Issues",
    "technical-support": "Technical",
    "workforce-management": "Planning",
    "social-media": "Social Media",
    "forum-moderation": "Forum",
    "help-desk": "Help Desk",
    "field-service": "Field Service",
    "customer-success": "Customer Success",
}
_LEADER_TITLES: dict[int, tuple[Level, str]] = {
    3: ("team lead", "Team Lead"),
    4: ("manager", "Manager"),
    5: ("director", "Director"),
    6: ("executive", "Vice President"),
}
# Too many tasks to name them all: by family of tasks.
_WIDE = {"relations": "Customer Relations", "staff": "Service Operations"}
_UNITS = {5: "division", 6: "region"}
_HIGHER = ("Vice President", "Senior Vice President", "Executive Vice President")


def area(function: str) -> str:
    """A function as it stands in a title: "Account Management"."""
    known = BUILT_IN_FUNCTIONS.get(function)
    name = known.name if known else function.replace("-", " ")
    return " ".join(word if word == "&" else word[:1].upper() + word[1:] for word in name.split())


def joined(names: list[str]) -> str:
    """Names as an enumeration without a second "&": "Returns, Warranty & Issues"."""
    flat = [part for name in names for part in name.replace(", ", " & ").split(" & ")]
    flat = list(dict.fromkeys(flat))
    return " & ".join(filter(None, [", ".join(flat[:-1]), flat[-1]])) if flat else ""


def areas(functions: list[str]) -> str:
    """Several functions as they stand in a title; one has its full name."""
    if len(functions) == 1:
        return area(functions[0])
    return joined([_SHORT.get(function, area(function)) for function in functions])


def merged_title(main: Kind, other: Kind, functions: list[str]) -> str:
    """The title of two kinds in one: what their titles share, else what they take care of."""
    first, second = sorted((main, other), key=lambda kind: kind.order)
    shared = _shared_words(first.role.title, second.role.title)
    if main.leads and shared:
        return shared
    if _covers(main, other) or _covers(other, main):
        return main.role.title
    if len(functions) > MANY_TASKS:
        return _wide_title(main, _WIDE.get(shared_family(functions), ""))
    return shared or _by_functions(main, functions)


def _covers(one: Kind, other: Kind) -> bool:
    """Whether one does all that the other does, in the same tier."""
    return set(other.work) <= set(one.work) and one.role.tier == other.role.tier


def _wide_title(main: Kind, what: str) -> str:
    if main.leads:
        return _leading(main, what or ALL_ROUND)
    return f"{what} Specialist" if what else f"{ALL_ROUND} Representative"


def leader_title(rank: int, what: str, times: int = 0) -> str:
    """The title of an added leader; ``times`` counts equal ranks already below."""
    if rank >= LEVEL_RANK["executive"]:
        return f"{_HIGHER[min(times, len(_HIGHER) - 1)]}, {what}"
    return f"{_LEADER_TITLES[rank][1]}, {what}"


def level_of_rank(rank: int) -> Level:
    """The leader level of a rank from 3 to 6."""
    return _LEADER_TITLES[rank][0]


def promoted_title(title: str, rank: int, what: str, times: int = 0) -> str:
    """The title of a top that became more senior; one that names no level stays."""
    words = title.replace(",", " ").split()
    if any(word in words for word in ("Manager", "Lead", "Director")) and "Head" not in words:
        return leader_title(rank, what, times)
    return title


def _by_functions(main: Kind, functions: list[str]) -> str:
    if main.leads:
        return _leading(main, areas(functions))
    return f"{areas(functions)} Specialist"


def _leading(main: Kind, what: str) -> str:
    return leader_title(max(main.rank, LEVEL_RANK["team lead"]), what)


def _shared_words(one: str, two: str) -> str:
    """Two titles in one by their common start before a comma or their common last words."""
    ahead, comma, _ = one.partition(", ")
    if comma and two.startswith(ahead + comma):
        return _short(ahead + comma, [one[len(ahead) + 2 :], two[len(ahead) + 2 :]], "")
    first, second = one.split(), two.split()
    ends = first[::-1], second[::-1]
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(*ends, strict=False)))
    if not 0 < same < min(len(first), len(second)) or comma or ", " in two:
        return ""
    names = [" ".join(first[:-same]), " ".join(second[:-same])]
    return _short("", names, " ".join(["", *first[-same:]]))


def _short(ahead: str, names: list[str], behind: str) -> str:
    """The names in one title, unless they are more than one can take in."""
    together = joined(names)
    many = together.count(", ") + together.count(" & ") >= MANY_TASKS
    return "" if many else ahead + together + behind


def subject(kind: Kind) -> str:
    """What a leader's people take care of, as it stands in a title."""
    if kind.work:
        return area(kind.work[0])
    largest = max(group_below(kind), key=lambda group: group.weight)
    if len(largest.work) > MANY_TASKS or not largest.work:
        return ALL_ROUND
    return area(largest.work[0])


def team_name(kind: Kind) -> str:
    """What the teams of several leaders of one kind are called, before the number."""
    if kind.team:
        return kind.team
    what = kind.role.title.partition(", ")[2] or subject(kind)
    return f"{what} {_UNITS.get(kind.rank, 'group')}" if kind.leaders else what
