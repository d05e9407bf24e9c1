"""A picture's pixels and nothing else: no place, time, camera, comment, preview or profile.

What the program makes itself is so already (docs/decisions/0013-photos.md); a file that another
program wrote may hold pictures that are not.
"""

from __future__ import annotations

from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
# Chunks that say what the pixels are. Source: Portable Network Graphics, third edition, 11.
_OF_PIXELS = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"sRGB"})
# Markers of a JPEG. Source: ITU-T T.81, table B.1; the application segment 14 (Adobe) says how
# colours are told, all others are about the file.
_START, _END, _SCAN, _COLOURS, _COMMENT = 0xD8, 0xD9, 0xDA, 0xEE, 0xFE
_APPLICATION = range(0xE0, 0xF0)
_RESTART = range(0xD0, 0xD8)


def bare_picture(data: bytes) -> bytes:
    """The bytes of a PNG or JPEG file without what is not about its pixels.

    Raises ValueError when they cannot be followed to the picture's end.
    """
    parts = _png_parts(data) if data.startswith(_PNG) else _jpeg_parts(data)
    return b"".join(parts)


def _png_parts(data: bytes) -> Iterator[bytes]:
    yield _PNG
    at, name = len(_PNG), b""
    while name != b"IEND":
        name = data[at + 4 : at + 8]
        end = at + 12 + int.from_bytes(data[at : at + 4])
        if len(name) < 4 or end > len(data):
            raise ValueError("a PNG file that ends too early")
        if name in _OF_PIXELS:
            yield data[at:end]
        at = end


def _jpeg_parts(data: bytes) -> Iterator[bytes]:
    yield b"\xff\xd8"
    at, marker = 2, _START
    while marker != _END:
        while data[at + 1 : at + 2] == b"\xff":  # any number of these may come first
            at += 1
        if at + 2 > len(data) or data[at] != 0xFF:
            raise ValueError("a JPEG file that ends too early")
        marker = data[at + 1]
        end = at + 2 if marker == _END else at + 2 + int.from_bytes(data[at + 2 : at + 4])
        if marker == _SCAN:
            end = _end_of_scan(data, end)
        if marker == _COLOURS or not (marker in _APPLICATION or marker == _COMMENT):
            yield data[at:end]
        at = end


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the next marker is: in a scan 0xFF stands before a zero or a restart."""
    while (at := data.find(b"\xff", at)) >= 0:
        following = data[at + 1 : at + 2]
        if following and following[0] and following[0] not in _RESTART:
            return at
        at += 2
    raise ValueError("a JPEG file that ends too early")
