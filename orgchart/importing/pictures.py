"""Pictures from outside become small ones of the chart's own: photos of people, and the logo.

Only the pixels come in: they are turned as the camera was held, scaled, and written anew, so that
no place, time, camera or text that the file told travels on.
"""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from orgchart.model.errors import InputError
from orgchart.model.photos import MOST_PIXELS, photo_of
from orgchart.model.records import Photo
from orgchart.translation import texts

if TYPE_CHECKING:
    from PIL.Image import Image

tr = texts("Importing")

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
_FORMATS = ("JPEG", "PNG", "WEBP")
_MOST_BYTES = 64 * 1024 * 1024
_MOST_ASPECT = 20
# Where the middle of a portrait is, from the top: faces are in the upper half.
_FACE_DOWN = 0.4
_QUALITY = 85
# A PNG that is larger than this gets a palette; without, noise would weigh 256 KB.
_MOST_PNG_BYTES = 48 * 1024
_COLOURS = 256
_DAMAGED = (
    OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, OverflowError, TypeError,
    struct.error, zlib.error,
)  # fmt: skip


def read_portrait(source: Path | bytes, name: str = "") -> Photo:
    """The photo of a person: a square from the middle, of a tall picture rather from above.

    ``source`` is a JPEG, PNG or WebP file or its bytes, ``name`` what sentences call it. Raises
    InputError when it is none of these, too large, or damaged.
    """
    return _read(source, name, _portrait)


def read_logo(source: Path | bytes, name: str = "") -> Photo:
    """A logo, whole and with what is clear in it; otherwise as `read_portrait`."""
    return _read(source, name, _whole)


def is_picture(path: Path) -> bool:
    """Whether a file is called as pictures are that can be read."""
    return path.suffix.lower() in SUFFIXES


def _read(source: Path | bytes, name: str, shape: Callable[[Image], Image]) -> Photo:
    name = name or (source.name if isinstance(source, Path) else tr("The picture"))
    data = _bytes(source, name) if isinstance(source, Path) else source
    from PIL.Image import DecompressionBombError, DecompressionBombWarning

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", DecompressionBombWarning)
            return photo_of(_encoded(shape(_opened(data, name))))
    except (DecompressionBombWarning, DecompressionBombError, MemoryError):
        raise InputError(
            tr(
                "{name} has too many pixels to be read; save it smaller: {most_pixels} a side do."
            ).format(name=name, most_pixels=MOST_PIXELS)
        ) from None
    except _DAMAGED:
        raise InputError(
            tr("{name} is damaged and cannot be read to its end.").format(name=name)
        ) from None


def _bytes(path: Path, name: str) -> bytes:
    try:
        if path.stat().st_size > _MOST_BYTES:
            most = _MOST_BYTES // 1024 // 1024
            raise InputError(
                tr("{name} is larger than {most} MB; save the picture smaller.").format(
                    name=name, most=most
                )
            )
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            tr("{name} cannot be read: {strerror}.").format(
                name=name, strerror=error.strerror or error
            )
        ) from None


def _opened(data: bytes, name: str) -> Image:
    """The picture as it should be seen, in sRGB, with or without clear parts."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        image = Image.open(BytesIO(data), formats=_FORMATS)
    except UnidentifiedImageError:
        raise InputError(_no_picture(data, name)) from None
    if max(image.size) > _MOST_ASPECT * min(image.size):
        raise InputError(
            tr("{name} is too narrow for a picture: {width} × {height}.").format(
                name=name, width=image.width, height=image.height
            )
        )
    image.draft("RGB", (2 * MOST_PIXELS, 2 * MOST_PIXELS))  # a JPEG is read at about this size
    image.load()
    upright = ImageOps.exif_transpose(image)
    return upright.convert("RGBA" if upright.has_transparency_data else "RGB")


def _no_picture(data: bytes, name: str) -> str:
    if data[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypheim"):
        return tr(
            "{name} is a HEIC picture, as telephones make them; save it as JPEG first."
        ).format(name=name)
    return tr("{name} is no JPEG, PNG or WebP picture.").format(name=name)


def _portrait(image: Image) -> Image:
    from PIL import Image as Images
    from PIL import ImageOps

    side = min(*image.size, MOST_PIXELS)
    middle = (0.5, _FACE_DOWN)
    return ImageOps.fit(image, (side, side), Images.Resampling.LANCZOS, centering=middle)


def _whole(image: Image) -> Image:
    from PIL import Image as Images

    image = image if image.mode == "RGBA" else image.convert("RGBA")  # logos have sharp edges
    scale = min(MOST_PIXELS / max(image.size), 1.0)
    size = (max(round(image.width * scale), 1), max(round(image.height * scale), 1))
    return image.resize(size, Images.Resampling.LANCZOS)


def _encoded(image: Image) -> bytes:
    """The file of a picture: nothing in it but the pixels."""
    image.info.clear()
    if image.mode == "RGB":
        return _file(image, "JPEG", quality=_QUALITY, optimize=True)
    data = _file(image, "PNG", optimize=True)
    if len(data) > _MOST_PNG_BYTES:
        from PIL.Image import Quantize

        data = _file(image.quantize(_COLOURS, Quantize.FASTOCTREE), "PNG", optimize=True)
    return data


def _file(image: Image, kind: str, **options: int | bool) -> bytes:
    stream = BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()
