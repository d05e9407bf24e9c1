"""Pictures made by hand, with every kind of shape, for the tests of painters and exporters."""

from __future__ import annotations

import struct
import zlib

from orgchart.drawing.picture import (
    Box,
    Card,
    Ellipse,
    Image,
    Path,
    Picture,
    Stroke,
    Text,
    TextStyle,
    Use,
)

RED, BLUE, GREY = "#B3261E", "#2467AE", "#7F8997"
TITLE = TextStyle(14, 600, colour="#1A1F27")
HOLDER = TextStyle(13, 400, colour="#545D6B")


def one_pixel(colour: tuple[int, int, int] = (179, 38, 30)) -> bytes:
    """A PNG file of one pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes((0, *colour)))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def card(
    id: str, x: float, y: float, title: str, holder: str = "", manager: str | None = None, **more
) -> Card:
    """A card of 208 × 92 with a face that is a symbol, a title and a holder."""
    shapes = [Use("face", x, y), Text(x + 18, y + 24, title, TITLE)]
    if holder:
        shapes.append(Text(x + 18, y + 42, holder, HOLDER))
    name = ", ".join(filter(None, [title, holder]))
    return Card(id, x, y, 208, 92, name, manager, tuple(shapes), **more)


def picture(*cards: Card, **more) -> Picture:
    """A picture of some cards, or of the sample pair, one under the other."""
    cards = cards or (
        card("boss", 24, 24, "Head of Office", "Ana Ruiz"),
        card("rep", 24, 168, "Representative", "Bo Vogt", "boss"),
    )
    parts = {
        "width": max(card.x + card.w for card in cards) + 24,
        "height": max(card.y + card.h for card in cards) + 24,
        "background": "#FFFFFF",
        "title": "Service desk",
        "symbols": {"face": face()},
        "lines": (Path((("M", 128, 116), ("L", 128, 168)), None, Stroke(GREY, 1.5)),),
        "cards": tuple(cards),
        "badges": (),
        "furniture": (),
    }
    return Picture(**{**parts, **more})


def face() -> tuple[Box | Path, ...]:
    """The empty card: its outline and the band at its side."""
    band = (
        ("M", 6, 0), ("L", 8, 0), ("L", 6, 92), ("C", 2, 92, 0, 90, 0, 84), ("L", 0, 8),
        ("C", 0, 3, 3, 0, 6, 0), ("Z",),
    )  # fmt: skip
    return (Box(0, 0, 208, 92, 8, "#FFFFFF", Stroke("#CBD2DB")), Path(band, fill=BLUE))


def every_shape() -> Picture:
    """Every kind of shape once, with each of its properties in use."""
    dots = Stroke(RED, 2, (0.01, 4.6), round_cap=True)
    return picture(
        card("a", 24, 24, "Head & <Heart>", "Łucja Đỗ", link="https://example.org/a?b=1&c=2"),
        lines=(
            Path((("M", 10, 10), ("L", 10, 100), ("C", 10, 110, 15, 115, 25, 115)), None, dots),
            Path((("M", 5, 5), ("L", 5, 100)), None, Stroke(GREY, 1.5)),
            Path((("M", 7, 5), ("L", 7, 100)), None, Stroke(GREY, 1.5)),
        ),
        badges=(
            Ellipse(120, 116, 9, 6, "#9A530080", Stroke(RED, 1.25, (4, 3))),
            Image(180, 30, 40, 40, one_pixel(), round=True),
            Image(180, 80, 20, 20, one_pixel()),
        ),
        furniture=(
            Text(128, 130, "Centre", TextStyle(12, 700, colour=RED), "middle"),
            Text(250, 130, "End", TextStyle(12, 400, italic=True, strike=True), "end"),
        ),
    )
