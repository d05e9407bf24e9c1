"""Times work inside one process."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable
from statistics import median, quantiles
from typing import NamedTuple

MOST_CALLS = 25


class Took(NamedTuple):
    """Milliseconds by the clock, and those that this thread had a processor."""

    clock: float
    busy: float


class Stopwatch:
    """Runs from when it is made."""

    def __init__(self) -> None:
        self._clock, self._busy = time.perf_counter(), time.thread_time()

    def read(self) -> Took:
        """What has passed until now."""
        clock, busy = time.perf_counter() - self._clock, time.thread_time() - self._busy
        return Took(clock * 1000, busy * 1000)


class Series:
    """Many of the same, told as figures."""

    def __init__(self, taken: Iterable[Took]) -> None:
        clock, busy = zip(*taken, strict=True)
        self._clock, self._busy = list(clock), list(busy)

    def middle(self, name: str) -> dict[str, float]:
        """The median; with “CPU” without waiting for other programs."""
        return {f"{name} ms": median(self._clock), f"{name} CPU ms": median(self._busy)}

    def p95(self, name: str) -> dict[str, float]:
        """What one in twenty exceeds."""
        return {
            f"{name} p95 ms": percentile_95(self._clock),
            f"{name} p95 CPU ms": percentile_95(self._busy),
        }

    def worst(self, name: str) -> dict[str, float]:
        """The longest of them."""
        return {f"{name} worst ms": max(self._clock), f"{name} worst CPU ms": max(self._busy)}


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
