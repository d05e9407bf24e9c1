"""Rows below one another, each under a bus of its own that hangs from a trunk at their left.

Those without a team come first, the managers after them; both keep the user's order. A row
consists of single members, of stacks, and of pairs of columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from orgchart.layout.arrangements import Arrangement, Block, Cut, Hang, Head, Run, Shelf
from orgchart.layout.arrangements.bus import Unit, hang, hung, single
from orgchart.layout.arrangements.columns import even_cuts
from orgchart.layout.arrangements.grid import gridded
from orgchart.layout.arrangements.grouped import stacks_of_leaves
from orgchart.layout.arrangements.stack import stacked
from orgchart.layout.contour import Contour, around, pack, row_gaps
from orgchart.layout.options import Gaps
from orgchart.translation import later

Rows = list[list[Run]]


class Row(NamedTuple):
    """Units in their place right of the trunk, which is x = 0, and the outline of them all."""

    units: Sequence[Unit]
    places: Sequence[float]
    contour: Contour


def place(head: Head, team: Sequence[Contour], gaps: Gaps, cut: Cut) -> Block:
    """The rows that ``cut.rows`` tells, or ``cut.into`` of about the same width.

    Members that the rows leave over stand single at the end of the last one.
    """
    order = leaves_first(team)
    ordered = [team[i] for i in order]
    rows = _fitted(cut.rows, len(team)) if cut.rows else _even(ordered, gaps, cut.into)
    if rows == [[Run(len(team))]]:
        return _in_order(stacked(head, ordered, gaps, side=1), order)
    units = list(_units(rows, ordered, gaps))
    block = hang(head, units[0], gaps) if len(units) == 1 else _shelved(head, units, gaps)
    return _in_order(block, order)


def leaves_first(team: Sequence[Contour]) -> list[int]:
    """The positions of those without a team, then of those with one."""
    return sorted(range(len(team)), key=lambda i: team[i].team)


def _fitted(rows: Sequence[Sequence[Run]], count: int) -> Rows:
    """As many runs as there are members for."""
    fitted: Rows = []
    for row in rows:
        fitted.append([])
        for run in row:
            fitted[-1].append(run._replace(members=min(run.members, count)))
            count -= fitted[-1][-1].members
    fitted[-1] += [Run(1)] * count
    return [runs for row in fitted if (runs := [run for run in row if run.members])]


def _even(team: Sequence[Contour], gaps: Gaps, count: int) -> Rows:
    """Managers single, leaves in stacks, in rows of about the same width."""
    leaves = sum(not contour.team for contour in team)
    runs = list(map(Run, [*stacks_of_leaves(leaves), *[1] * (len(team) - leaves)]))
    units = [unit for row in _units([runs], team, gaps) for unit in row]
    widths = [unit.contour.most - unit.contour.least + gaps.between_branches for unit in units]
    rows, start = [], 0
    for end in even_cuts(widths, count):
        rows.append(runs[start:end])
        start = end
    return rows


def _units(rows: Rows, team: Sequence[Contour], gaps: Gaps) -> Iterator[list[Unit]]:
    """Each row's units; the team is given out member by member."""
    members = iter(team)
    reach = gaps.clear_of_trunk if len(rows) > 1 else None
    for row in rows:
        yield [
            unit_of([next(members) for _ in range(run.members)], run.columns, gaps, reach)
            for run in row
        ]


def unit_of(
    members: Sequence[Contour], columns: int, gaps: Gaps, reach: float | None = None
) -> Unit:
    """A member alone, several in a stack ``reach`` from its trunk, or a pair of columns.

    Members with teams stand in one column, as in other arrangements.
    """
    if len(members) == 1:
        return single(members[0])
    if columns == 1 or any(contour.team for contour in members):
        return hung(members, gaps, reach=reach)
    placed = gridded(members, 2, gaps)
    return Unit(placed.dx, placed.dy, placed.contour, trunk=True)


def _shelved(head: Head, rows: Sequence[Sequence[Unit]], gaps: Gaps) -> Block:
    """Rows below one another, the manager above their middle.

    A stack at the beginning of the first row hangs from the trunk itself.
    """
    placed = [
        _row(units, gaps, on_trunk=not i and _is_stack(units[0])) for i, units in enumerate(rows)
    ]
    tops = [head.base + gaps.level]
    for row in placed[:-1]:
        tops.append(tops[-1] + row.contour.bottom + gaps.level)
    contour = _below_one_another([row.contour for row in placed], tops, gaps.trunk)
    shift = -(gaps.clear_of_trunk + contour.most) / 2
    dx = [shift + x + at for row in placed for unit, at in _at(row) for x in unit.dx]
    dy = [
        top + y
        for top, row in zip(tops, placed, strict=True)
        for unit in row.units
        for y in unit.dy
    ]

    def hangs() -> list[Hang]:
        members = iter(range(len(dx)))
        found = [
            [
                Hang([next(members) for _ in unit.dx], shift + at if unit.trunk else None)
                for unit, at in _at(row)
            ]
            for row in placed
        ]
        buses = [top - gaps.bus_above for top in tops]
        shelves = [Shelf(*each) for each in zip(buses[1:], found[1:], strict=True)]
        first, *others = found[0]
        if _is_stack(rows[0][0]):
            return [Hang(first.members, shift, shelves), *others]
        return [Hang((), shift, shelves), first, *others]

    return Block(dx, dy, head.cap(tops[0], contour, shift), hangs, tops[0] - gaps.bus_above)


def _is_stack(unit: Unit) -> bool:
    """Whether all of a unit hangs right of its trunk."""
    return unit.trunk and unit.contour.least == 0


def _at(row: Row) -> Iterator[tuple[Unit, float]]:
    return zip(row.units, row.places, strict=True)


def _row(units: Sequence[Unit], gaps: Gaps, *, on_trunk: bool) -> Row:
    """Units side by side, clear of the trunk; ``on_trunk`` when the first one hangs from it."""
    contours = [unit.contour for unit in units]
    places = pack(contours, row_gaps(contours, gaps.between_branches, gaps.sibling))
    shift = -around(contours, places).least
    if on_trunk:
        places = [0.0, *[x + shift for x in places[1:]]]
    else:
        places = [x + shift + gaps.clear_of_trunk for x in places]
    return Row(units, places, around(contours, places))


def _below_one_another(rows: Sequence[Contour], tops: Sequence[float], strip: float) -> Contour:
    """The outline of rows at these tops, from the first top down, walled in by the trunk.

    The strip left of it is kept free of other trunks, but not of cards.
    """
    ends, right = [], []
    for row, top in zip(rows, tops, strict=True):
        ends += [top - tops[0] + end for end in row.right_ends]
        right += row.right
    bottom = tops[-1] - tops[0] + rows[-1].bottom
    return Contour(ends[-1:], [0.0], ends, right, -strip, max(right), bottom)


def _in_order(block: Block, order: Sequence[int]) -> Block:
    """A block of reordered members as one of the team."""
    dx, dy = [0.0] * len(order), [0.0] * len(order)
    for i, x, y in zip(order, block.dx, block.dy, strict=True):
        dx[i], dy[i] = x, y

    def renumbered(hangs: Sequence[Hang]) -> list[Hang]:
        return [
            Hang(
                [order[i] for i in hang.members],
                hang.trunk,
                [Shelf(shelf.bus, renumbered(shelf.hangs)) for shelf in hang.shelves],
            )
            for hang in hangs
        ]

    return block._replace(dx=dx, dy=dy, hangs=lambda: renumbered(block.hangs()))


ARRANGEMENT = Arrangement("shelves", place, later("in rows below one another", "Arrangement"))
