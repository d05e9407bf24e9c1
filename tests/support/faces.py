"""Pictures of nobody: drawn here, as the files that cameras and drawing programs write."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw

from orgchart.model.records import AnyRecord, Deviation, Photo, Scenario
from orgchart.storage.photos import without_photos


def png(colour: str = "teal", size: tuple[int, int] = (8, 8)) -> bytes:
    """A PNG file of one colour."""
    return encoded(Image.new("RGB", size, colour), "PNG")


def jpeg(colour: str = "teal", size: tuple[int, int] = (8, 8), **options: Any) -> bytes:
    """A JPEG file of one colour; ``options`` are Pillow's, as ``exif``."""
    return encoded(Image.new("RGB", size, colour), "JPEG", **options)


def face(skin: str = "peru", shirt: str = "rebeccapurple", side: int = 256) -> Image.Image:
    """Head and shoulders of somebody who does not exist."""
    image = Image.new("RGB", (side, side), "thistle")
    draw = ImageDraw.Draw(image)
    part = side / 16
    draw.ellipse((3 * part, 10 * part, 13 * part, 24 * part), fill=shirt)
    draw.ellipse((5 * part, 3 * part, 11 * part, 11 * part), fill=skin)
    draw.pieslice((4.6 * part, 2 * part, 11.4 * part, 10 * part), 180, 360, fill="black")
    return image


def quarters(size: tuple[int, int] = (64, 64)) -> Image.Image:
    """Red, green, blue and yellow, from the top left and row by row: shows what was turned."""
    image = Image.new("RGB", size)
    draw = ImageDraw.Draw(image)
    w, h = size[0] // 2, size[1] // 2
    for at, colour in enumerate(("red", "green", "blue", "yellow")):
        x, y = at % 2 * w, at // 2 * h
        draw.rectangle((x, y, x + w, y + h), fill=colour)
    return image


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    """The file of a picture."""
    stream = BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def faceless(records: Mapping[str, AnyRecord]) -> dict[str, AnyRecord]:
    """The records of a chart without photos and scenarios, as a table tells them."""
    kept = (each for each in records.values() if not isinstance(each, Photo | Scenario | Deviation))
    return {each.id: without_photos(each) for each in kept}
