"""How well colours are told from each other, and which text can be read on them.

Contrast as WCAG 2.2 defines it: from 1 (alike) to 21 (black on white); text needs 4.5, and what is
not text, as the band of a card, 3.
"""

from __future__ import annotations

from functools import lru_cache

from orgchart.drawing.picture import Colour
from orgchart.drawing.theme import blend, channels, light_theme, theme

LEAST_OF_TEXT = 4.5
LEAST_OF_SIGNS = 3.0
_WEIGHTS = (0.2126, 0.7152, 0.0722)
_STEPS = 50


def contrast(one: Colour, other: Colour) -> float:
    """The contrast of two opaque colours."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def text_on(ground: Colour) -> Colour:
    """Black or white, whichever is the better to read on a colour: 4.58 at the least."""
    black_and_white = (theme("highContrast").ground, light_theme().ground)
    return max(black_and_white, key=lambda ink: contrast(ink, ground))


def pushed(colour: Colour, ground: Colour, least: float) -> Colour:
    """A colour, as much darker or lighter as needed for a contrast with the ground."""
    away = text_on(ground)
    steps = (blend(colour, away, step / _STEPS) for step in range(_STEPS + 1))
    return next((each for each in steps if contrast(each, ground) >= least), away)


@lru_cache(maxsize=1024)
def _luminance(colour: Colour) -> float:
    parts = (part / 255 for part in channels(colour))
    linear = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(weight * part for weight, part in zip(_WEIGHTS, linear, strict=True))
