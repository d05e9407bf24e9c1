"""Fits a chart to a page: searches, places the most promising results, chooses the orderliest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from msgspec.structs import replace

from orgchart.layout.arranger import Arranger
from orgchart.layout.fitting.advice import advice_for
from orgchart.layout.fitting.bound import scale_bound
from orgchart.layout.fitting.forest import Forest
from orgchart.layout.fitting.front import Front
from orgchart.layout.fitting.orderly import restlessness
from orgchart.layout.fitting.rows_of_tops import tops_a_row
from orgchart.layout.fitting.search import Search, wishes_of
from orgchart.layout.fitting.styles import (
    ALL_KINDS,
    CARRIED,
    MANY_ROLES,
    ROWS,
    THOROUGHLY,
    TIGHTEST,
    teams_to_try,
)
from orgchart.layout.options import NORMAL, TIGHT, Gaps, Options, Size
from orgchart.layout.page import LARGE_ENOUGH, Fit, Room, page_scale
from orgchart.layout.positions import DEEPEST_LAYERS
from orgchart.model.chart import Chart
from orgchart.model.records import Direction, Id

WORTH_DISORDER = 1.03
WORTH_A_CHANGE = 1.05
FROM_EACH = 3
PROMISING = 0.94
MOST_PLACED = 12
FEW_ROLES = 60  # up to so many the ordinary, wider gaps are tried as well


class Candidate(NamedTuple):
    """A layout that was placed: how large it is in the room, and how restless it looks."""

    scale: float
    restless: int
    arranger: Arranger


class Estimate(NamedTuple):
    """A size of the whole chart, before it is placed."""

    scale: float
    front: Front
    at: int


def fitted(
    chart: Chart,
    sizes: Mapping[Id, Size],
    options: Options,
    room: Room,
    directions: Sequence[Direction],
    before: Options | None,
) -> Fit:
    """See `orgchart.layout.fit`."""
    candidates: list[Candidate] = []
    bound = 0.0
    for gaps in _gaps(options, len(chart.roles)):
        for direction in directions:
            turned = replace(options, direction=direction, gaps=gaps, branches={}, tops_a_row=0)
            own = Arranger(chart, sizes, turned)
            bound = max(bound, scale_bound(own.tree, turned, room))
            upright = direction == directions[0]
            candidates += _candidates(own, chart, sizes, room, all_kinds=upright)
        if max(candidate.scale for candidate in candidates) == LARGE_ENOUGH:
            break
    chosen = _chosen(candidates)
    if before is not None:
        same = replace(
            options,
            direction=before.direction,
            gaps=before.gaps,
            branches=before.branches,
            tops_a_row=before.tops_a_row,
        )
        kept = Arranger(chart, sizes, same)
        if _scale(kept, room) * WORTH_A_CHANGE >= chosen.scale:
            chosen = Candidate(_scale(kept, room), 0, kept)
    return _told(chosen, room, bound)


def _told(chosen: Candidate, room: Room, bound: float) -> Fit:
    arranger, scale = chosen.arranger, chosen.scale
    return Fit(
        arranger.options,
        arranger.places,
        scale,
        room.type_points * scale,
        room.type_points * bound,
        advice_for(arranger.tree, room, scale),
    )


def _gaps(options: Options, roles: int) -> tuple[Gaps, ...]:
    if options.gaps != NORMAL:
        return (options.gaps,)
    return (NORMAL, TIGHT) if roles <= FEW_ROLES else (TIGHT,)


def _chosen(candidates: Sequence[Candidate]) -> Candidate:
    """The least restless of those that are about as large as the largest; then the first."""
    enough = max(candidate.scale for candidate in candidates) / WORTH_DISORDER
    large = [candidate for candidate in candidates if candidate.scale >= enough]
    return min(large, key=lambda candidate: candidate.restless)


def _candidates(
    own: Arranger, chart: Chart, sizes: Mapping[Id, Size], room: Room, *, all_kinds: bool
) -> Iterator[Candidate]:
    """The chart as its options alone would have it, and the most promising results."""
    forest = Forest(own)
    yield Candidate(_scale(own, room), 0, own)
    if not any(forest.layers):
        for count in tops_a_row(own, room):
            placed = Arranger(chart, sizes, replace(own.options, tops_a_row=count))
            yield Candidate(_scale(placed, room), 1, placed)
        return
    if len(forest.layers) >= DEEPEST_LAYERS:
        return
    ids, tops = own.tree.ids, own.tree.tops
    for estimate in _promising(forest, room, all_kinds):
        wishes = wishes_of(estimate.front, estimate.at, tops[0] if len(tops) == 1 else -1)
        branches = {ids[slot]: wish for slot, wish in wishes.items()}
        placed = Arranger(chart, sizes, replace(own.options, branches=branches))
        w, h = placed.page
        scale = _scale(placed, room)
        filled = scale * (w / room.width if room.width > room.height else h / room.height)
        yield Candidate(scale, 1 + restlessness(forest, wishes, filled), placed)


def _promising(forest: Forest, room: Room, all_kinds: bool) -> list[Estimate]:
    """The largest few of all that is found, as far as they are worth placing."""
    if forest.arranger.options.sideways:
        room = room._replace(width=room.height, height=room.width)
    estimates: list[Estimate] = []
    searches = []
    for teams in teams_to_try(forest, all_kinds):
        search = Search(forest, teams)
        tight = _largest(search.run(TIGHTEST if all_kinds else ROWS, 1)[0], room)
        searches.append((tight[0].scale, search))
        estimates += tight
    if all_kinds and len(forest.tree) <= MANY_ROLES:
        searches.sort(key=lambda each: -each[0])
        for _, search in searches[:THOROUGHLY]:
            for front in search.run(ALL_KINDS, CARRIED):
                estimates += _largest(front, room)
    estimates.sort(key=lambda estimate: -estimate.scale)
    enough = estimates[0].scale * PROMISING
    return [each for each in estimates[:MOST_PLACED] if each.scale >= enough]


def _largest(front: Front, room: Room) -> list[Estimate]:
    scales = np.minimum(np.minimum(room.width / front.w, room.height / front.h), LARGE_ENOUGH)
    return [Estimate(float(scales[at]), front, int(at)) for at in np.argsort(-scales)[:FROM_EACH]]


def _scale(arranger: Arranger, room: Room) -> float:
    return min(page_scale(arranger.page, room.width, room.height), LARGE_ENOUGH)
