"""Outlines of branches, and packing them side by side.

Everything here is in the frame of a top-down chart: x runs along a row, y from a manager to
the reports. An outline is relative to the top centre of the branch's first card. Its left side
is a list of x, each valid down to the y beside it (`left_ends`), and so is the right side; the
last end lies one level gap below the lowest card, so that no line of a neighbour, which runs
less than a level gap above its cards, can meet a card here.
Non-layered tidy trees after A. van der Ploeg, "Drawing Non-layered Tidy Trees in Linear Time",
Software: Practice and Experience 44 (2014).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

Side = tuple[list[float], list[float]]


class Contour(NamedTuple):
    """The outline of a branch.

    ``least`` and ``most`` are its extent in x, ``bottom`` where its lowest card ends; ``lead``
    is kept free above the first card. ``badge`` tells that the first card shows a number below
    its edge, ``team`` that reports are drawn below it.
    """

    left_ends: list[float]
    left: list[float]
    right_ends: list[float]
    right: list[float]
    least: float
    most: float
    bottom: float
    lead: float = 0.0
    badge: bool = False
    team: bool = False


def box(
    least: float, most: float, bottom: float, level: float, lead: float = 0.0, badge: bool = False
) -> Contour:
    """The outline of a plain rectangle from y = 0 to ``bottom``."""
    end = [bottom + level]
    return Contour(end, [least], end, [most], least, most, bottom, lead, badge)


def boxed(contour: Contour) -> Contour:
    """The same outline without its notches: a rectangle, which costs nothing to carry up."""
    end = contour.left_ends[-1:]
    return contour._replace(
        left_ends=end, left=[contour.least], right_ends=end, right=[contour.most]
    )


def capped(least: float, most: float, top: float, below: Contour, shift: float) -> Contour:
    """A head from ``least`` to ``most`` that ends at ``top``, where ``below`` begins."""
    return Contour(
        [top, *[end + top for end in below.left_ends]],
        [least, *[x + shift for x in below.left]],
        [top, *[end + top for end in below.right_ends]],
        [most, *[x + shift for x in below.right]],
        min(least, below.least + shift),
        max(most, below.most + shift),
        below.bottom + top,
        badge=True,
        team=True,
    )


def pack(branches: Sequence[Contour], gaps: Sequence[float]) -> list[float]:
    """Where the branches stand, as near as the gaps allow; ``gaps[i]`` is before branch i + 1.

    Packing from the left pushes small branches to the left, packing from the right to the
    right; the mean of both is symmetric and as free of overlap as either.
    """
    if _all_the_same(branches) and len(set(gaps)) <= 1:
        step = branches[0].most - branches[0].least + (gaps[0] if gaps else 0.0)
        return [i * step for i in range(len(branches))]
    forth = _pack_from_left([(b.left_ends, b.left, b.right_ends, b.right) for b in branches], gaps)
    if len(branches) < 3:
        return forth
    mirrored = [
        (b.right_ends, [-x for x in b.right], b.left_ends, [-x for x in b.left])
        for b in reversed(branches)
    ]
    back = _pack_from_left(mirrored, gaps[::-1])
    last = forth[-1]
    return [(x + last - y) / 2 for x, y in zip(forth, reversed(back), strict=True)]


def around(branches: Sequence[Contour], places: Sequence[float]) -> Contour:
    """The common outline of branches that stand at the given places."""
    if _all_the_same(branches):
        first = branches[0]
        left = [x + places[0] for x in first.left]
        right = [x + places[-1] for x in first.right]
        return Contour(
            first.left_ends, left, first.right_ends, right, min(left), max(right), first.bottom
        )
    left_ends, left = _cover_all(
        [((b.left_ends, b.left), x) for b, x in zip(branches[::-1], places[::-1], strict=True)]
    )
    right_ends, right = _cover_all(
        [((b.right_ends, b.right), x) for b, x in zip(branches, places, strict=True)]
    )
    bottom = max(b.bottom for b in branches)
    return Contour(left_ends, left, right_ends, right, min(left), max(right), bottom)


def _all_the_same(branches: Sequence[Contour]) -> bool:
    first = branches[0]
    return all(branch is first for branch in branches)


def _pack_from_left(
    branches: list[tuple[list[float], list[float], list[float], list[float]]],
    gaps: Sequence[float],
) -> list[float]:
    _, _, ends, right = branches[0]
    places = [0.0]
    for (left_ends, left, right_ends, own_right), gap in zip(branches[1:], gaps, strict=True):
        place = _clearance((ends, right), (left_ends, left)) + gap
        places.append(place)
        ends, right = _cover((right_ends, own_right), place, (ends, right))
    return places


def _clearance(right: Side, left: Side) -> float:
    """How far a left side must be shifted to touch a right side from the right."""
    ends, xs = right
    other_ends, other_xs = left
    i = j = 0
    shift = xs[0] - other_xs[0]
    while True:
        end, other_end = ends[i], other_ends[j]
        if end <= other_end:
            i += 1
        if other_end <= end:
            j += 1
        if i == len(ends) or j == len(other_ends):
            return shift
        apart = xs[i] - other_xs[j]
        if apart > shift:
            shift = apart


def _cover(front: Side, shift: float, behind: Side) -> Side:
    """What is seen of two sides when the shifted one stands in front."""
    ends, xs = front
    seen = [x + shift for x in xs]
    behind_ends, behind_xs = behind
    bottom = ends[-1]
    if behind_ends[-1] <= bottom:
        return ends, seen
    first = 0
    while behind_ends[first] <= bottom:
        first += 1
    return ends + behind_ends[first:], seen + behind_xs[first:]


def _cover_all(sides: list[tuple[Side, float]]) -> Side:
    """What is seen of several shifted sides, each in front of those before it."""
    (ends, xs), shift = sides[0]
    seen: Side = (ends, [x + shift for x in xs])
    for side, shift in sides[1:]:
        seen = _cover(side, shift, seen)
    return seen
