"""What may be chosen for formats of pixels, and for all that may have no ground."""

from __future__ import annotations

from orgchart.export.option import Option
from orgchart.export.raster import MOST_PIXELS_A_SIDE

DPI = Option(
    field="dpi",
    text="Pixels an inch",
    kind="whole number",
    explained="144 unless another number is given; 300 for print.",
    least=10,
    most=2400,
)
WIDTH = Option(
    field="width_px",
    text="Width in pixels",
    kind="whole number",
    explained="Instead of pixels an inch.",
    least=16,
    most=MOST_PIXELS_A_SIDE,
)
SCALE = Option(
    field="scale",
    text="Times the size",
    kind="whole number",
    explained="How often the size on the screen, instead of a width or pixels an inch.",
    least=1,
    most=100,
)
TRANSPARENT = Option(
    field="transparent",
    text="Without ground",
    kind="yes-no",
    explained="Whatever lies below the picture shows through.",
)
