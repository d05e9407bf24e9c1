"""How thoroughly a law is tried."""

from __future__ import annotations

from hypothesis import settings


def dear(share: int) -> settings:
    """For a law whose examples take long: so many per cent of the examples of other laws.

    Unlike a fixed number it grows with the profile, so that `make laws` tries it harder too.
    """
    return settings(max_examples=max(1, settings.default.max_examples * share // 100))
