"""A picture as pixels: how many, and painted in bands, so that memory does not grow with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from orgchart.drawing.picture import Picture
from orgchart.export.job import Job
from orgchart.model.errors import InputError
from orgchart.translation import number, texts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

tr = texts("Export")

MOST_PIXELS_A_SIDE = 20_000
UNITS_PER_INCH = 96.0
_DEFAULT_DPI = 144.0


class Raster(msgspec.Struct, frozen=True):
    """How a picture becomes pixels: its size, and pixels a unit."""

    width: int
    height: int
    scale: float
    note: str = ""

    @property
    def dpi(self) -> float:
        """Pixels an inch of the picture's natural size."""
        return self.scale * UNITS_PER_INCH


def raster_of_job(picture: Picture, job: Job) -> Raster:
    """The size in pixels that a job asks for."""
    return raster_of(picture, dpi=job.dpi, width_px=job.width_px, scale=job.scale)


def raster_of(
    picture: Picture,
    *,
    dpi: float | None = None,
    width_px: int | None = None,
    scale: float | None = None,
) -> Raster:
    """The size in pixels: of a width, a resolution, or so many pixels a unit; else of 144 dpi.

    Raises InputError when what is asked for exceeds 20,000 pixels a side. What nobody asked for
    is made smaller instead, and the raster's note says so.
    """
    asked = width_px / picture.width if width_px else dpi / UNITS_PER_INCH if dpi else scale
    fitting = MOST_PIXELS_A_SIDE / max(picture.width, picture.height)
    wanted = asked or _DEFAULT_DPI / UNITS_PER_INCH
    width, height = _pixels(picture.width * wanted), _pixels(picture.height * wanted)
    if max(width, height) <= MOST_PIXELS_A_SIDE:
        return Raster(width, height, wanted)
    if asked:
        raise InputError(_too_large(picture, (width, height), fitting))
    small = _pixels(picture.width * fitting), _pixels(picture.height * fitting)
    note = tr(
        "The picture would have been {width} × {height} pixels; it was scaled "
        "down to {small} × {small2}, because {most_pixels_a_side} a side is "
        "the most."
    ).format(
        width=number(width, ","),
        height=number(height, ","),
        small=number(small[0], ","),
        small2=number(small[1], ","),
        most_pixels_a_side=number(MOST_PIXELS_A_SIDE, ","),
    )
    return Raster(*small, fitting, note)


def bands(
    picture: Picture, raster: Raster, rows: int, *, alpha: bool
) -> Iterator[NDArray[np.uint8]]:
    """The pixels from the top, so many rows at a time: arrays of height × bytes a row."""
    from orgchart.painting import PicturePainter, application
    from orgchart.painting.pixels import paint_band

    application()
    painter = PicturePainter(picture)
    for top in range(0, raster.height, rows):
        band = raster.width, top, min(rows, raster.height - top)
        yield paint_band(painter, raster.scale, band, alpha=alpha)


def _too_large(picture: Picture, size: tuple[int, int], fitting: float) -> str:
    width, height = size
    widest = min(int(picture.width * fitting), MOST_PIXELS_A_SIDE)
    return tr(
        "The picture would have {width} × {height} pixels; "
        "{most_pixels_a_side} a side is the most. Ask for at most {int} dpi, "
        "or for a width of {widest} pixels, or export single branches."
    ).format(
        width=number(width, ","),
        height=number(height, ","),
        most_pixels_a_side=number(MOST_PIXELS_A_SIDE, ","),
        int=number(int(fitting * UNITS_PER_INCH), ","),
        widest=number(widest, ","),
    )


def _pixels(length: float) -> int:
    return max(1, round(length))
