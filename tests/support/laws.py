"""How thoroughly a law is tried."""

from __future__ import annotations

from hypothesis import settings


def dear(share: int) -> settings:
    """A law whose examples take long: it gets so many per cent of the examples of the others.

    Unlike a fixed number they grow with the profile: `make laws` tries such a law harder too.
    """
    return settings(max_examples=max(1, settings().max_examples * share // 100))
