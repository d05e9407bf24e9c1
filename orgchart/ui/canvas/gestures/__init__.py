"""What a hand does on the canvas, one gesture a file.

A gesture is a generator function: every mouse event is sent to it, Escape closes it, and what
must be cleaned up stands in ``finally``. No mode flags.
"""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtGui import QMouseEvent

# Gets mouse events, the pressing one first, until it returns.
Gesture = Generator[None, QMouseEvent, None]
