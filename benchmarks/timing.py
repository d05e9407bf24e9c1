"""Times work inside one process."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from statistics import median, quantiles

MOST_CALLS = 25


def milliseconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def repeated(work: Callable[[], object], at_least: int = 3, seconds: float = 1.0) -> float:
    """The median of as many calls as fit into some seconds, in ms, and at most `MOST_CALLS`.

    A first call is not counted. Rubbish of the call before is collected outside the time, as it
    is in a program that waits for its user.
    """
    work()
    times: list[float] = []
    while len(times) < at_least or (sum(times) < seconds * 1000 and len(times) < MOST_CALLS):
        gc.collect()
        times.append(milliseconds(work))
    return median(times)


def percentile_95(times: list[float]) -> float:
    """The value that one in twenty exceeds."""
    return quantiles(times, n=20)[-1]
