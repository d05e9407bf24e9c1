"""PNG of any size up to 20,000 pixels a side, painted band by band in constant memory."""

from __future__ import annotations

from typing import BinaryIO

import msgspec

from orgchart.drawing.picture import Picture
from orgchart.export import Exporter
from orgchart.export.job import Job
from orgchart.export.png_stream import PngStream

MOST_PIXELS_A_SIDE = 20_000
UNITS_PER_INCH = 96.0
_DEFAULT_DPI = 144.0
_PIXELS_A_BAND = 4_000_000


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


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the drawing as PNG; returns the notes of the drawing and whether it was shrunk."""
    from orgchart.export.picture_of import picture_of

    picture = picture_of(job)
    raster = raster_of(picture, dpi=job.dpi, width_px=job.width_px)
    write_png(picture, raster, stream)
    return [*picture.notes, *filter(None, [raster.note])]


def raster_of(picture: Picture, *, dpi: float | None, width_px: int | None) -> Raster:
    """The size in pixels: of a width, or of a resolution (144 dpi), within the limit."""
    scale = width_px / picture.width if width_px else (dpi or _DEFAULT_DPI) / UNITS_PER_INCH
    wanted = (_pixels(picture.width * scale), _pixels(picture.height * scale))
    if max(wanted) <= MOST_PIXELS_A_SIDE:
        return Raster(*wanted, scale)
    scale = MOST_PIXELS_A_SIDE / max(picture.width, picture.height)
    width, height = _pixels(picture.width * scale), _pixels(picture.height * scale)
    note = (
        f"The PNG would have been {wanted[0]:,} × {wanted[1]:,} pixels; it was scaled down to "
        f"{width:,} × {height:,}, because {MOST_PIXELS_A_SIDE:,} a side is the most."
    )
    return Raster(width, height, scale, note)


def write_png(picture: Picture, raster: Raster, stream: BinaryIO) -> None:
    """Paint the picture into a PNG; it has an alpha channel when the picture has no ground."""
    from orgchart.painting import PicturePainter, application
    from orgchart.painting.pixels import paint_band

    application()
    alpha = picture.background is None
    png = PngStream(stream, raster.width, raster.height, alpha=alpha, dpi=raster.dpi)
    painter = PicturePainter(picture)
    step = max(1, _PIXELS_A_BAND // raster.width)
    for top in range(0, raster.height, step):
        rows = min(step, raster.height - top)
        png.write(paint_band(painter, raster.scale, (raster.width, top, rows), alpha=alpha))
    png.close()


def _pixels(length: float) -> int:
    return max(1, round(length))


EXPORTER = Exporter(
    name="png",
    suffixes=(".png",),
    description="Picture in pixels, for documents and chats",
    write=write,
)
