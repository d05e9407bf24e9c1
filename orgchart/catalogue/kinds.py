"""A chart seen as kinds of posts: siblings that differ only in number are one kind.

"Team Lead, Support" three times with eight representatives each is the kind *team lead* with
three units, over the kind *representative* with 24 seats. Scaling works on this small tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.metrics import is_leader
from orgchart.model.records import LEVEL_RANK, Id, Role
from orgchart.translation import texts

tr = texts("Templates")

LEADERSHIP = "leadership"
_NUMBERED = re.compile(r"(.*\D)\s(\d+)")


@dataclass(eq=False)
class Kind:
    """Posts of one kind below one kind of leader.

    ``role`` is what they have in common; ``ids`` are those of the chart that is scaled. A kind
    with children is a leader and has ``units``, one card each; one without is a group and has
    ``seats``. ``weight`` is how many there were, ``span`` how many each led. A ``fixed`` group
    keeps its seats: a vacancy, or a leader whom only dotted lines lead to.
    """

    role: Role
    ids: list[Id] = field(default_factory=list)
    weight: int = 0
    fixed: bool = False
    span: float = 0.0
    team: str = ""
    place: str = ""
    joined: list[Id] = field(default_factory=list)
    order: int = 0
    steps: int = 0
    children: list[Kind] = field(default_factory=list)
    units: int = 1
    seats: int = 0
    quota: float = 0.0

    @property
    def leads(self) -> bool:
        """Whether others report to this kind."""
        return bool(self.children)

    @property
    def rank(self) -> int:
        """The rank of its level, from 1 for a representative."""
        return LEVEL_RANK[self.role.level]

    @property
    def groups(self) -> list[Kind]:
        """The groups that report directly to it."""
        return [child for child in self.children if not child.leads]

    @property
    def leaders(self) -> list[Kind]:
        """The kinds of leaders that report directly to it."""
        return [child for child in self.children if child.leads]

    @property
    def work(self) -> list[str]:
        """Its functions, leadership aside."""
        return [function for function in self.role.functions if function != LEADERSHIP]

    def walk(self) -> Iterator[Kind]:
        """It and all below it, leaders first, in the chart's order."""
        stack = [self]
        while stack:
            kind = stack.pop()
            yield kind
            stack.extend(reversed(kind.children))

    def change(self, **fields: object) -> None:
        """Give the role other values."""
        self.role = msgspec.structs.replace(self.role, **fields)


def copy_of(top: Kind) -> Kind:
    """The same tree again, to be changed freely."""
    made = {
        id(kind): replace(kind, ids=list(kind.ids), joined=list(kind.joined)) for kind in top.walk()
    }
    for kind in made.values():
        kind.children = [made[id(child)] for child in kind.children]
    return made[id(top)]


def heads(leader: Kind) -> int:
    """All who report to the units of this kind together: leaders and seats."""
    return sum(child.units if child.leads else child.seats for child in leader.children)


def front_seats(leader: Kind) -> int:
    """The seats below leader level among those who report to it."""
    return sum(child.seats for child in leader.groups if not is_leader(child.role))


def group_below(top: Kind) -> list[Kind]:
    """Every group of the tree, in the chart's order."""
    return [kind for kind in top.walk() if not kind.leads]


def layers_of(top: Kind) -> dict[int, int]:
    """The layer of each kind by ``id()`` of the object, the top in layer 1."""
    layer = {id(top): 1}
    for kind in top.walk():
        for child in kind.children:
            layer[id(child)] = layer[id(kind)] + 1
    return layer


def read_kinds(chart: Chart) -> Kind:
    """The kinds of a chart.

    Raises InputError when the chart has no single top or nobody below it. Where every group is
    vacant, as in a plan for a new department, all of them scale.
    """
    if len(chart.reports(None)) != 1:
        raise InputError(tr("Only a chart with one role at the top can be scaled to a size."))
    kinds: dict[tuple[int, bytes], Kind] = {}
    kind_of: dict[Id, Kind] = {}
    for number in chart.branch(None):
        role = chart.roles[number]
        above = kind_of[role.reports_to] if role.reports_to is not None else None
        key = (id(above), _likeness(role, chart.has_reports(number)))
        if key not in kinds:
            kinds[key] = _first_of_kind(chart, role)
            kinds[key].order = len(kinds)
            if above is not None:
                above.children.append(kinds[key])
        kind = kind_of[number] = kinds[key]
        kind.ids.append(number)
        kind.weight += role.seats
    top = kind_of[chart.reports(None)[0]]
    _measure_spans(top)
    _let_some_scale(top)
    return top


def _let_some_scale(top: Kind) -> None:
    groups = group_below(top)
    if groups == [top]:
        raise InputError(tr("Only a chart with somebody below the top can be scaled to a size."))
    if all(group.fixed for group in groups):
        for group in groups:
            group.fixed = False


def _first_of_kind(chart: Chart, role: Role) -> Kind:
    dotted_only = is_leader(role) and not chart.has_reports(role.id)
    fte = role.fte if role.fte_total is None else role.fte_total / role.seats
    return Kind(
        role=msgspec.structs.replace(role, holders=(), vacant_seats=0, fte=fte, fte_total=None),
        fixed=role.reports_to is not None and (dotted_only or role.status != "filled"),
        team=stem(role.team),
        place=stem(role.location) if _NUMBERED.fullmatch(role.location) else "",
    )


def _likeness(role: Role, leads: bool) -> bytes:
    """Equal for two siblings that are of one kind."""
    return b"%d" % leads + msgspec.json.encode(
        msgspec.structs.replace(
            role, id="", reports_to=None, rank="a0", holders=(), seats=1, vacant_seats=0,
            team="", location="", arrangement="auto", note="", fte_total=None,
        )
    )  # fmt: skip


def stem(name: str) -> str:
    """A name without its number: "Support 2" is the second "Support"."""
    numbered = _NUMBERED.fullmatch(name)
    return numbered.group(1) if numbered else name


def _measure_spans(top: Kind) -> None:
    for kind in top.walk():
        kind.units = kind.weight if kind.leads else 1
        below = sum(child.weight for child in kind.children)
        kind.span = below / kind.weight if kind.leads else 0.0
