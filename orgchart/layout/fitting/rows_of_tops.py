"""A forest of tops without teams: how many stand side by side for a page's shape."""

from __future__ import annotations

from math import sqrt

from orgchart.layout.arranger import Arranger
from orgchart.layout.page import Room

_TRIED = 2  # to either side of the estimate


def tops_a_row(own: Arranger, room: Room) -> list[int]:
    """The few counts that are worth trying; none where one row is all there can be.

    ``own`` is their layout in one row. With n cells of w × h a page of W × H is filled best by
    about √(n·h·W / (w·H)) in a row.
    """
    count, gap = len(own.tree.tops), own.options.gaps.forest
    if count < 2 or own.tree.dotted:
        return []
    width, height = own.page
    across, down = (width + gap) / count, height + gap
    if own.options.sideways:
        across, down = (height + gap) / count, width + gap
        room = room._replace(width=room.height, height=room.width)
    best = round(sqrt(count * down * room.width / (across * room.height)))
    least, most = max(1, best - _TRIED), min(count - 1, best + _TRIED)
    return list(range(least, most + 1))
