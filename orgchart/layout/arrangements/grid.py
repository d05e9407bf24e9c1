"""Rows and columns of members; two columns share a trunk, an odd last one hangs right of its own.

Rows are filled from left to right, so that the order reads as text does. A single row needs no
trunks.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orgchart.layout.arrangements import Block, Hang, Head
from orgchart.layout.arrangements.bus import flush_right
from orgchart.layout.contour import Contour, around, pack
from orgchart.layout.options import Gaps


class Grid(NamedTuple):
    """Members below y = 0, the middle of the ``trunks`` at x = 0; ``contour`` is their outline."""

    dx: Sequence[float]
    dy: Sequence[float]
    trunks: Sequence[float]
    contour: Contour

    def moved(self, shift: float) -> Grid:
        """The same further right."""
        contour = self.contour
        least, most = contour.least + shift, contour.most + shift
        return Grid(
            [x + shift for x in self.dx],
            self.dy,
            [x + shift for x in self.trunks],
            contour._replace(left=[least], right=[most], least=least, most=most),
        )


def grid(
    head: Head, team: Sequence[Contour], gaps: Gaps, columns: int, *, flush: bool = False
) -> Block:
    """Columns below a manager, who stands above the middle of the trunks.

    With ``flush`` the manager's left edge is in line with that of the first column instead.
    """
    columns = min(columns, len(team))
    top = head.base + (gaps.drop if head.drop is None else head.drop)
    placed = gridded(team, columns, gaps) if columns < len(team) else _single_row(team, gaps)
    if flush:
        placed = placed.moved(-head.half - placed.contour.least)
    bus = top - gaps.drop + (gaps.elbow or gaps.drop / 2)

    def hangs() -> list[Hang]:
        if columns == len(team):
            return [Hang((member,)) for member in range(columns)]
        rows = [range(row, min(row + columns, len(team))) for row in range(0, len(team), columns)]
        return [
            Hang([i for row in rows for i in row[2 * k : 2 * k + 2]], trunk)
            for k, trunk in enumerate(placed.trunks)
        ]

    dy = [top + y for y in placed.dy]
    return Block(placed.dx, dy, head.cap(top, placed.contour), hangs, bus)


def _single_row(team: Sequence[Contour], gaps: Gaps) -> Grid:
    """Members side by side, each on a line of its own from the bus."""
    xs = pack(team, [gaps.sibling] * (len(team) - 1))
    middle = (xs[0] + xs[-1]) / 2
    dx = [x - middle for x in xs]
    outline = around(team, dx)
    least, most = outline.least, outline.most
    bottom = max(card.lead + card.bottom for card in team)
    end = [bottom + gaps.level]
    contour = Contour(end, [least], end, [most], least, most, bottom, 0.0, False, True)
    return Grid(dx, [card.lead for card in team], [], contour)


def gridded(team: Sequence[Contour], columns: int, gaps: Gaps) -> Grid:
    """Member i in column i mod ``columns``."""
    tops, bottom = _row_tops(team, columns, gaps)
    lanes = [_lane(team[i::columns], right=_is_right(i, columns)) for i in range(columns)]
    trunks, least, most = _trunks([width for _, width in lanes], gaps)
    dx = [0.0] * len(team)
    for column, (xs, _) in enumerate(lanes):
        inner = gaps.gutter if _is_right(column, columns) else -gaps.gutter
        inner += trunks[column // 2]
        dx[column::columns] = [inner + x for x in xs]
    dy = [tops[i // columns] + card.lead for i, card in enumerate(team)]
    end = [bottom + gaps.level]
    outline = Contour(end, [least], end, [most], least, most, bottom, 0.0, False, True)
    return Grid(dx, dy, trunks, outline)


def _is_right(column: int, columns: int) -> bool:
    """Whether a column lies right of its trunk; one without a partner does."""
    return column % 2 == 1 or column == columns - 1


def _lane(cards: Sequence[Contour], *, right: bool) -> tuple[list[float], float]:
    """The centres of a column's cards from its edge at the trunk, and its width."""
    if not right:
        return flush_right(cards, 0.0)
    return [-card.least for card in cards], max([card.most - card.least for card in cards])


def _row_tops(team: Sequence[Contour], columns: int, gaps: Gaps) -> tuple[list[float], float]:
    heights = [contour.bottom + contour.lead for contour in team]
    badged = {i // columns for i, contour in enumerate(team) if contour.badge}
    tops, y = [], 0.0
    for row, start in enumerate(range(0, len(team), columns)):
        if start:
            y += gaps.after_team if row - 1 in badged else gaps.rows
        tops.append(y)
        y += max(heights[start : start + columns])
    return tops, y


def _trunks(widths: Sequence[float], gaps: Gaps) -> tuple[list[float], float, float]:
    """The x of the trunks, their middle at 0, and the extent of the whole grid."""
    columns = len(widths)
    trunks: list[float] = []
    right = 0.0
    for column, width in enumerate(widths):
        if column % 2 == 0:
            trunk = right + (gaps.sibling if trunks else 0.0)
            trunk += 0.0 if _is_right(column, columns) else width + gaps.gutter
            trunks.append(trunk)
            right = trunk
        if _is_right(column, columns):
            right += gaps.gutter + width
    middle = (trunks[0] + trunks[-1]) / 2
    return [trunk - middle for trunk in trunks], -middle, right - middle
