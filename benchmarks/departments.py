"""Random departments, to see how large a chart becomes on a slide.

A head shares a department of a given number of posts among four to eight managers, each of whom
does the same, beside up to six posts of their own, until ten posts or fewer remain, which are a
team. At 50, 100 and 200 roles plain tidy trees of them are as large on a slide as those of the
random charts that other tools were measured with: 1.6, 0.8 and 0.4 pt.
"""

from __future__ import annotations

import random
from itertools import pairwise
from statistics import median
from time import perf_counter

from benchmarks.synthetic import SEED, Post, chart
from orgchart.layout import Fit, Options, Room, Size, even_gaps, fit

TEAM, STAFF, MANAGERS = 10, 6, (4, 8)
# A slide of 960 × 540 pt less 24 pt on each side, boxes of 180 × 64 pt, gaps of 16 and 28 pt.
SLIDE = Room(912, 492, type_points=11, readable=10)
BOX, GAPS = Size(180, 64), even_gaps(16, 28)
# The largest type in pt that the best of twenty layouts of other tools reached, medians of 30.
BEST_PEER = {50: 5.09, 100: 2.82, 200: 2.01}
CHARTS = 20


def department(count: int, seed: int) -> list[Post]:
    """One department of ``count`` posts, managers before their reports."""
    rng = random.Random(SEED + 1000 * seed + count)
    posts = [Post(None, 0, 64)]
    waiting = [(0, count - 1)]
    for boss, below in waiting:  # which grows meanwhile
        depth = posts[boss].depth + 1
        alone = below if below <= TEAM else rng.randint(0, STAFF)
        posts += [Post(boss, depth, 64)] * alone
        if below <= TEAM:
            continue
        for part in _parts(below - alone, rng):
            posts.append(Post(boss, depth, 64))
            if part > 1:
                waiting.append((len(posts) - 1, part - 1))
    return posts


def _parts(count: int, rng: random.Random) -> list[int]:
    parts = min(rng.randint(*MANAGERS), max(1, count // 3))
    cuts = [0, *sorted(rng.sample(range(1, count), parts - 1)), count]
    return [end - start for start, end in pairwise(cuts)]


def fitted(count: int, seed: int) -> tuple[Fit, float]:
    """A department fitted to a slide, and the milliseconds it took."""
    given = chart(department(count, seed))
    sizes = dict.fromkeys(given.roles, BOX)
    start = perf_counter()
    found = fit(given, sizes, Options(gaps=GAPS), SLIDE)
    return found, 1000 * (perf_counter() - start)


def figures(count: int) -> dict[str, float]:
    """Medians over departments of one size."""
    results = [fitted(count, seed) for seed in range(CHARTS if count <= max(BEST_PEER) else 3)]
    points = median(found.type_points for found, _ in results)
    told = {
        "fit ms": median(milliseconds for _, milliseconds in results),
        "type pt": points,
        "share of the bound": median(found.type_points / found.bound for found, _ in results),
    }
    if count in BEST_PEER:
        told["times the best peer"] = points / BEST_PEER[count]
    return told
