"""The images of a Visio page: as PNG, each once, cut to the frame they are seen in."""

from __future__ import annotations

import io

from orgchart.drawing.picture import Image
from orgchart.export.vsdx_package import image_reference


class Images:
    """Collects the files of a page's images."""

    def __init__(self) -> None:
        self.files: list[bytes] = []
        self._known: dict[tuple[bytes, bool, float], str] = {}

    def place(self, image: Image) -> str:
        """The reference of an image's file, which is made when it is first asked for."""
        key = image.data, image.round, round(image.w / image.h, 2)
        if key not in self._known:
            self.files.append(_cut(image))
            self._known[key] = image_reference(len(self.files))
        return self._known[key]


def _cut(image: Image) -> bytes:
    """The middle of an image in its frame's proportions; a round one is clear outside."""
    from PIL import Image as Pictures
    from PIL import ImageDraw, ImageOps

    with Pictures.open(io.BytesIO(image.data)) as opened:
        pixels = opened.convert("RGBA")
    scale = min(pixels.width / image.w, pixels.height / image.h)
    size = max(1, round(image.w * scale)), max(1, round(image.h * scale))
    pixels = ImageOps.fit(pixels, size)
    if image.round:
        mask = Pictures.new("L", size, 0)
        ImageDraw.Draw(mask).ellipse((0, 0, size[0] - 1, size[1] - 1), fill=255)
        pixels.putalpha(mask)
    stream = io.BytesIO()
    pixels.save(stream, "PNG")
    return stream.getvalue()
