"""How far an import has come, told to whoever started it, who may stop it there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Watch = Callable[[str, int], None]  # what is being done, and rows done so far (0: not counted)

_watch: ContextVar[Watch | None] = ContextVar("watch", default=None)


class Cancelled(Exception):  # noqa: N818 – no error: somebody wanted it so
    """Raised by a watch to stop an import; nothing of it remains."""


@contextmanager
def watched(watch: Watch | None) -> Iterator[None]:
    """Let an import that runs inside tell its steps. What the watch raises ends it."""
    token = _watch.set(watch)
    try:
        yield
    finally:
        _watch.reset(token)


def tell(step: str, rows: int = 0) -> None:
    """Say which step has come, and after how many rows."""
    watch = _watch.get()
    if watch is not None:
        watch(step, rows)
