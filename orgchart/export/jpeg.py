"""JPEG for programs that take nothing else: always on a ground, as it knows no transparency."""

from __future__ import annotations

from typing import BinaryIO

import msgspec

from orgchart.drawing.own_colours import theme_of
from orgchart.drawing.picture import Picture
from orgchart.export import Exporter
from orgchart.export.arranging import look_of_job
from orgchart.export.job import Job
from orgchart.export.jpeg_stream import JpegStream
from orgchart.export.option import Option
from orgchart.export.pixel_options import DPI, SCALE, WIDTH
from orgchart.export.raster import Raster, bands, raster_of_job


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the drawing as JPEG; returns the notes of the drawing and whether it was shrunk."""
    from orgchart.export.picture_of import picture_of

    picture = picture_of(job)
    if picture.background is None:
        ground = theme_of(look_of_job(job)).ground
        picture = msgspec.structs.replace(picture, background=ground)
    raster = raster_of_job(picture, job)
    write_jpeg(picture, raster, job.quality, stream)
    return [*picture.notes, *filter(None, [raster.note])]


def write_jpeg(picture: Picture, raster: Raster, quality: int, stream: BinaryIO) -> None:
    """Paint a picture that has a ground into a JPEG; ``quality`` is from 1 to 100."""
    jpeg = JpegStream(stream, raster.width, raster.height, quality=quality, dpi=raster.dpi)
    for rows in bands(picture, raster, jpeg.rows_a_band, alpha=False):
        jpeg.write(rows)
    jpeg.close()


EXPORTER = Exporter(
    name="jpeg",
    suffixes=(".jpg", ".jpeg"),
    description="Picture in pixels for programs that take no PNG; PNG is sharper",
    write=write,
    label="JPEG",
    draws=True,
    options=(
        DPI,
        WIDTH,
        SCALE,
        Option(
            field="quality",
            text="Quality",
            kind="whole number",
            explained="From 1 to 100: more is sharper, and a larger file.",
            least=1,
            most=100,
        ),
    ),
)
