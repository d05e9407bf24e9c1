"""Numbers and colours as text: short, the same everywhere, for PDF and SVG."""

from __future__ import annotations

from functools import lru_cache

from orgchart.drawing.picture import Colour


@lru_cache(maxsize=1 << 16)
def number(value: float) -> str:
    """A length with at most two decimals: "12", "0.5", "-3.25"."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def opaque(colour: Colour) -> tuple[str, float]:
    """Split "#RRGGBBAA" into "#RRGGBB" and an opacity from 0 to 1."""
    return colour[:7], int(colour[7:9], 16) / 255 if len(colour) == 9 else 1.0


def red_green_blue(colour: Colour) -> tuple[float, float, float]:
    """The parts of a colour, each from 0 to 1."""
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255
