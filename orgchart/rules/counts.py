"""Counts that are kept by adding and taking away."""

from __future__ import annotations

from typing import TypeVar

_Key = TypeVar("_Key")


def add(counts: dict[_Key, int], key: _Key, count: int) -> None:
    """Count up or down; what comes to nothing is left out."""
    total = counts.get(key, 0) + count
    if total:
        counts[key] = total
    else:
        del counts[key]
