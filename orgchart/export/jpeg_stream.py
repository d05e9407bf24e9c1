"""A JPEG file written band by band, so that its size is not limited by memory.

Each band is packed as a picture of its own, all with the same tables; restart markers join
them, after which every decoder begins anew. Source of the format: ITU-T T.81, sections B.1
(markers), B.2.4.4 (restart interval) and E.1.4 (restarts).
"""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_FRAME, _SCAN, _END = 0xC0, 0xDA, b"\xff\xd9"
_INTERVAL, _RESTART = b"\xff\xdd", 0xD0
# Colours are kept at full size, so a unit that is packed at once is one block.
_BLOCK = 8
_MOST_BLOCKS_A_BAND = 0xFFFF
_PIXELS_A_BAND = 4_000_000


class JpegStream:
    """Writes rows of 8-bit RGB to a binary stream, `rows_a_band` at a time but for the last."""

    def __init__(
        self, stream: BinaryIO, width: int, height: int, *, quality: int, dpi: float
    ) -> None:
        self._stream = stream
        self._size = width, height
        self._quality = quality
        self._dpi = round(dpi)
        self._bands = 0
        across = -(-width // _BLOCK)
        most = min(_MOST_BLOCKS_A_BAND, _PIXELS_A_BAND // _BLOCK**2)
        self.rows_a_band = max(1, most // across) * _BLOCK
        self._interval = across * self.rows_a_band // _BLOCK

    def write(self, rows: NDArray[np.uint8]) -> None:
        """Append rows: an array of height × bytes a row."""
        head, scan = _parts(self._packed(rows))
        if self._bands:
            self._stream.write(bytes((0xFF, _RESTART + (self._bands - 1) % 8)))
        else:
            self._stream.write(self._whole(head))
        self._stream.write(scan)
        self._bands += 1

    def close(self) -> None:
        """Write the end of the file; the stream stays open."""
        self._stream.write(_END)

    def _packed(self, rows: NDArray[np.uint8]) -> bytes:
        from PIL import Image

        stream = io.BytesIO()
        size = rows.shape[1] // 3, rows.shape[0]
        # Tables that are the same for every band: none is made for it alone.
        Image.frombytes("RGB", size, rows.tobytes()).save(
            stream, "JPEG", quality=self._quality, subsampling=0, optimize=False,
            dpi=(self._dpi, self._dpi),
        )  # fmt: skip
        return stream.getvalue()

    def _whole(self, head: bytes) -> bytes:
        """The head of the first band, made that of the whole picture."""
        _, height = self._size
        frame = next(at for at, kind in _segments(head) if kind == _FRAME)
        scan = next(at for at, kind in _segments(head) if kind == _SCAN)
        sized = head[: frame + 5] + struct.pack(">H", height) + head[frame + 7 : scan]
        return sized + _INTERVAL + struct.pack(">HH", 4, self._interval) + head[scan:]


def _parts(packed: bytes) -> tuple[bytes, bytes]:
    """The head of a JPEG, that of its scan included, and what is in the scan."""
    at = next(at for at, kind in _segments(packed) if kind == _SCAN)
    (length,) = struct.unpack(">H", packed[at + 2 : at + 4])
    start = at + 2 + length
    return packed[:start], packed[start : -len(_END)]


def _segments(data: bytes) -> list[tuple[int, int]]:
    """Where each segment of a head begins, and its kind; the scan is the last."""
    found, at = [], 2
    while at < len(data):
        found.append((at, data[at + 1]))
        if data[at + 1] == _SCAN:
            break
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        at += 2 + length
    return found
