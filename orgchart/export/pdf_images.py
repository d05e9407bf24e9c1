"""Photos and logos in a PDF."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from orgchart.drawing.picture import Image

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def draw_image(canvas: Canvas, image: Image) -> None:
    """Fill the image's box, or the circle in it; what stands over is cut off.

    The canvas is turned over, see `pdf_shapes`. A damaged image is left out.
    """
    from reportlab.lib.utils import ImageReader

    size = _size(image.data)
    if size is None:
        return
    width, height = size
    scale = max(image.w / width, image.h / height)
    canvas.saveState()
    canvas.translate(image.x, image.y + image.h)
    canvas.scale(1, -1)
    clip = canvas.beginPath()
    if image.round:
        clip.ellipse(0, 0, image.w, image.h)
    else:
        clip.rect(0, 0, image.w, image.h)
    canvas.clipPath(clip, stroke=0)
    canvas.drawImage(
        ImageReader(BytesIO(image.data)),
        (image.w - width * scale) / 2,
        (image.h - height * scale) / 2,
        width * scale,
        height * scale,
        mask="auto",
    )
    canvas.restoreState()


def _size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, None when the data cannot be read to its end."""
    from PIL import Image as PixelImage

    try:
        with PixelImage.open(BytesIO(data)) as opened:
            opened.load()
            return opened.size
    except (OSError, SyntaxError, ValueError):  # what Pillow raises for damaged files
        return None
