"""PNG of any size up to 20,000 pixels a side, painted band by band in constant memory."""

from __future__ import annotations

from typing import BinaryIO

from orgchart.drawing.picture import Picture
from orgchart.export import Exporter
from orgchart.export.job import Job
from orgchart.export.pixel_options import DPI, SCALE, TRANSPARENT, WIDTH
from orgchart.export.png_stream import PngStream
from orgchart.export.raster import Raster, bands, raster_of_job

_PIXELS_A_BAND = 4_000_000


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the drawing as PNG; returns the notes of the drawing and whether it was shrunk."""
    from orgchart.export.picture_of import picture_of

    picture = picture_of(job)
    raster = raster_of_job(picture, job)
    write_png(picture, raster, stream)
    return [*picture.notes, *filter(None, [raster.note])]


def write_png(picture: Picture, raster: Raster, stream: BinaryIO) -> None:
    """Paint the picture into a PNG; it has an alpha channel when the picture has no ground."""
    alpha = picture.background is None
    png = PngStream(stream, raster.width, raster.height, alpha=alpha, dpi=raster.dpi)
    for rows in bands(picture, raster, max(1, _PIXELS_A_BAND // raster.width), alpha=alpha):
        png.write(rows)
    png.close()


EXPORTER = Exporter(
    name="png",
    suffixes=(".png",),
    description="Picture in pixels, for documents and chats",
    write=write,
    label="PNG",
    draws=True,
    options=(DPI, WIDTH, SCALE, TRANSPARENT),
)
