"""A PNG file written row by row, so that its size is not limited by memory.

Source of the format: Portable Network Graphics, third edition (chunks, section 5; filters,
section 9).
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGB, _RGBA = 2, 6
_METRES_PER_INCH = 0.0254
# Each row is stored as its difference to the row above: charts repeat downwards.
_FILTER_UP = 2
_IDAT_BYTES = 1 << 20
# A small file is packed well; a large one fast, for a third more bytes.
_LARGE = 20_000_000
_WELL, _FAST = 6, 3


class PngStream:
    """Writes rows of 8-bit RGB, or RGBA with ``alpha``, to a binary stream."""

    def __init__(
        self, stream: BinaryIO, width: int, height: int, *, alpha: bool, dpi: float
    ) -> None:
        self._stream = stream
        self._packer = zlib.compressobj(_WELL if width * height < _LARGE else _FAST)
        self._packed = bytearray()
        self._above: NDArray[np.uint8] | None = None
        stream.write(_SIGNATURE)
        kind = _RGBA if alpha else _RGB
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0))
        pixels_per_metre = round(dpi / _METRES_PER_INCH)
        self._chunk(b"pHYs", struct.pack(">IIB", pixels_per_metre, pixels_per_metre, 1))

    def write(self, rows: NDArray[np.uint8]) -> None:
        """Append rows: an array of height × bytes a row."""
        import numpy as np

        height, length = rows.shape
        filtered = np.empty((height, length + 1), np.uint8)
        filtered[:, 0] = _FILTER_UP
        filtered[0, 1:] = rows[0] if self._above is None else rows[0] - self._above
        np.subtract(rows[1:], rows[:-1], out=filtered[1:, 1:])
        self._above = rows[-1].copy()
        self._packed += self._packer.compress(filtered.data)
        if len(self._packed) >= _IDAT_BYTES:
            self._flush()

    def close(self) -> None:
        """Write what is left and the end of the file; the stream stays open."""
        self._packed += self._packer.flush()
        self._flush()
        self._chunk(b"IEND", b"")

    def _flush(self) -> None:
        if self._packed:
            self._chunk(b"IDAT", bytes(self._packed))
            self._packed.clear()

    def _chunk(self, kind: bytes, data: bytes) -> None:
        check = zlib.crc32(data, zlib.crc32(kind))
        self._stream.write(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check))
