"""From the frame of a top-down chart to the page, for all four directions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

Point = tuple[float, float]


class Frame(NamedTuple):
    """How a chart of ``width`` × ``height`` in its own frame lies on the page.

    ``left`` and ``top`` are the frame's coordinates of its corner; ``margin`` is kept free all
    round. Bottom-up is top-down upside down, left-right has x and y exchanged, right-left both.
    """

    sideways: bool
    flipped: bool
    left: float
    top: float
    width: float
    height: float
    margin: float

    @property
    def page(self) -> Point:
        """Width and height on the page."""
        along, across = self.width + 2 * self.margin, self.height + 2 * self.margin
        return (across, along) if self.sideways else (along, across)

    def cards(self, centre: Floats, top: Floats, w: Floats, h: Floats) -> tuple[Floats, Floats]:
        """Left and top on the page of cards with these centres and tops; sizes as on the page."""
        across, along = (h, w) if self.sideways else (w, h)
        x = centre - across / 2 + (self.margin - self.left)
        y = top + (self.margin - self.top)
        if self.flipped:
            y = self.height + 2 * self.margin - y - along
        return (y, x) if self.sideways else (x, y)

    def upright(self, x: float, y: float, w: float, h: float) -> tuple[float, float, float, float]:
        """A card on the page as left, top, right, bottom on the page of a top-down chart."""
        if self.sideways:
            x, y, w, h = y, x, h, w
        if self.flipped:
            y = self.height + 2 * self.margin - y - h
        return x, y, x + w, y + h

    def turned(self, upright: list[Point]) -> tuple[Point, ...]:
        """Points on the page from those on the page of a top-down chart."""
        if self.flipped:
            end = self.height + 2 * self.margin
            upright = [(x, end - y) for x, y in upright]
        return tuple([(y, x) for x, y in upright] if self.sideways else upright)
