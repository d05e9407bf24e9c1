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

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

Side = tuple[list[float], list[float]]


class Contour(NamedTuple):
    """The outline of a branch.

    ``least`` and ``most`` are its extent in x (``least`` leaves room for a trunk beside one that
    runs down the left side itself), ``bottom`` where its lowest card ends; ``lead``
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


def box(least: float, most: float, bottom: float, level: float, lead: float) -> Contour:
    """The outline of a plain rectangle from y = 0 to ``bottom``."""
    end = [bottom + level]
    return Contour(end, [least], end, [most], least, most, bottom, lead)


def boxed(contour: Contour) -> Contour:
    """The same outline without its notches: a rectangle, which costs nothing to carry up."""
    _, _, _, _, least, most, bottom, lead, badge, team = contour
    end = contour.left_ends[-1:]
    return Contour(end, [least], end, [most], least, most, bottom, lead, badge, team)


def capped(
    least: float, most: float, top: float, below: Contour, shift: float, lead: float
) -> Contour:
    """A head from ``least`` to ``most`` that ends at ``top``, where ``below`` begins."""
    left_ends, left, right_ends, right, below_least, below_most, bottom, _, _, _ = below
    ends = [top, *[end + top for end in left_ends]]
    other_ends = ends if right_ends is left_ends else [top, *[end + top for end in right_ends]]
    return Contour(
        ends,
        [least, *[x + shift for x in left]],
        other_ends,
        [most, *[x + shift for x in right]],
        min(least, below_least + shift),
        max(most, below_most + shift),
        bottom + top,
        lead,
        True,
        True,
    )


def pack(branches: Sequence[Contour], gaps: Sequence[float]) -> list[float]:
    """Where the branches stand, as near as the gaps allow; ``gaps[i]`` is before branch i + 1.

    Packing from the left pushes small branches to the left, packing from the right to the
    right; the mean of both is symmetric and as free of overlap as either. Where every branch
    touches its neighbour there is nothing to push, and both are the same.
    """
    first = branches[0]
    if branches.count(first) == len(branches) and len(set(gaps)) <= 1:
        step = first.most - first.least + (gaps[0] if gaps else 0.0)
        return [i * step for i in range(len(branches))]
    forth, is_tight = _pack_from_left(
        [(b.left_ends, b.left, b.right_ends, b.right) for b in branches], gaps
    )
    if is_tight:
        return forth
    mirrored = [
        (b.right_ends, [-x for x in b.right], b.left_ends, [-x for x in b.left])
        for b in branches[::-1]
    ]
    back, _ = _pack_from_left(mirrored, gaps[::-1])
    last = forth[-1]
    return [(x + last - y) / 2 for x, y in zip(forth, reversed(back), strict=True)]


def row_gaps(branches: Sequence[Contour], wide: float, narrow: float) -> list[float]:
    """The gaps of a row: ``wide`` beside a branch, ``narrow`` between single cards."""
    return [wide if a.team or b.team else narrow for a, b in pairwise(branches)]


def around(branches: Sequence[Contour], places: Sequence[float]) -> Contour:
    """The common outline of branches that stand at the given places."""
    left_ends, left = _seen([(b.left_ends, b.left) for b in branches], places)
    right_ends, right = _seen([(b.right_ends, b.right) for b in branches[::-1]], places[::-1])
    bottom = max([b.bottom for b in branches])
    least = min([b.least + place for b, place in zip(branches, places, strict=True)])
    return Contour(left_ends, left, right_ends, right, least, max(right), bottom)


def _pack_from_left(
    branches: list[tuple[list[float], list[float], list[float], list[float]]],
    gaps: Sequence[float],
) -> tuple[list[float], bool]:
    """The places, and whether every branch touches the one before it."""
    _, _, ends, right = branches[0]
    places = [0.0]
    is_tight, steps = True, len(ends)
    for (left_ends, left, right_ends, own_right), gap in zip(branches[1:], gaps, strict=True):
        shift, touched = _clearance((ends, right), (left_ends, left))
        is_tight = is_tight and touched < steps
        place = shift + gap
        places.append(place)
        ends, right = _cover((right_ends, own_right), place, (ends, right))
        steps = len(right_ends)
    return places, is_tight


def _clearance(right: Side, left: Side) -> tuple[float, int]:
    """How far a left side must be shifted to touch a right side, and at which step it does."""
    ends, xs = right
    other_ends, other_xs = left
    i = j = touched = 0
    shift = xs[0] - other_xs[0]
    while True:
        end, other_end = ends[i], other_ends[j]
        if end <= other_end:
            i += 1
        if other_end <= end:
            j += 1
        if i == len(ends) or j == len(other_ends):
            return shift, touched
        apart = xs[i] - other_xs[j]
        if apart > shift:
            shift, touched = apart, i


def _cover(front: Side, shift: float, behind: Side) -> Side:
    """What is seen of two sides when the shifted one stands in front."""
    ends, xs = front
    seen = [x + shift for x in xs]
    behind_ends, behind_xs = behind
    first = _first_below(behind_ends, ends[-1])
    if first == len(behind_ends):
        return ends, seen
    return ends + behind_ends[first:], seen + behind_xs[first:]


def _seen(sides: list[Side], shifts: Sequence[float]) -> Side:
    """What is seen of shifted sides, the first one standing in front."""
    ends, xs = sides[0]
    shift = shifts[0]
    seen_ends, seen = ends, [x + shift for x in xs]
    for (ends, xs), shift in zip(sides[1:], shifts[1:], strict=True):
        first = _first_below(ends, seen_ends[-1])
        if first < len(ends):
            seen_ends = seen_ends + ends[first:]
            seen += [x + shift for x in xs[first:]]
    return seen_ends, seen


def _first_below(ends: list[float], bottom: float) -> int:
    """The first step that reaches below ``bottom``; the number of steps when none does."""
    return bisect_right(ends, bottom) if ends[-1] > bottom else len(ends)
