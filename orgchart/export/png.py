"""PNG of any size up to 20,000 pixels a side, painted band by band in constant memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

import msgspec

from orgchart.drawing.picture import Picture
from orgchart.export import Exporter
from orgchart.export.job import Job
from orgchart.export.png_stream import PngStream

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage

    from orgchart.painting import PicturePainter

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

    application()
    alpha = picture.background is None
    png = PngStream(stream, raster.width, raster.height, alpha=alpha, dpi=raster.dpi)
    painter = PicturePainter(picture)
    step = max(1, _PIXELS_A_BAND // raster.width)
    for top in range(0, raster.height, step):
        band = _band(painter, raster, top, min(step, raster.height - top), alpha=alpha)
        png.write(_rows(band, alpha=alpha))
    png.close()


def _band(picture: PicturePainter, raster: Raster, top: int, height: int, *, alpha: bool) -> QImage:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter

    formats = QImage.Format
    kind = formats.Format_ARGB32_Premultiplied if alpha else formats.Format_RGB32
    image = QImage(raster.width, height, kind)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        painter.translate(0, -top)
        painter.scale(raster.scale, raster.scale)
        picture.paint(painter, _part(raster, top, height))
    finally:  # an image must not go while it is painted on
        painter.end()
    return image


def _part(raster: Raster, top: int, height: int) -> QRectF:
    """What of the picture is in a band; a pixel more, as it may end within the last one."""
    from PySide6.QtCore import QRectF

    scale = raster.scale
    return QRectF(0, top / scale, (raster.width + 1) / scale, (height + 1) / scale)


def _rows(image: QImage, *, alpha: bool) -> NDArray[np.uint8]:
    import numpy as np
    from PySide6.QtGui import QImage

    formats = QImage.Format
    pixels = image.convertToFormat(formats.Format_RGBA8888 if alpha else formats.Format_RGB888)
    length = pixels.width() * (4 if alpha else 3)
    flat = np.frombuffer(pixels.constBits(), np.uint8)
    return flat.reshape(pixels.height(), pixels.bytesPerLine())[:, :length].copy()


def _pixels(length: float) -> int:
    return max(1, round(length))


EXPORTER = Exporter(
    name="png",
    suffixes=(".png",),
    description="Picture in pixels, for documents and chats",
    write=write,
)
