"""Python's garbage collector, told to wait."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# One entry for everybody who has set something aside.
_aside: list[bool] = []


@contextmanager
def collector_off() -> Iterator[None]:
    """No garbage collection while many small objects are made that all stay.

    Each run would look through all of them: a fifth of the time of a large layout. Afterwards
    they count as old at once, or the next run would.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            count_as_old()
            gc.enable()


def count_as_old() -> None:
    """What was made so far is not looked through at the next run, only at one for all."""
    gc.freeze()
    if not _aside:
        gc.unfreeze()


def set_aside() -> None:
    """Keep the collector away from all that is there now, until `take_back`.

    For what stays as long as a chart is open: a full run looks through every record and
    outline, a tenth of a second at 10,000 roles, in the middle of a gesture.
    """
    _aside.append(True)
    gc.freeze()


def take_back() -> None:
    """One of those who set something aside has gone; when all have, it is looked at again."""
    _aside.pop()
    gc.unfreeze()
