"""From offsets to positions: each card's is its manager's plus its own offset."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from orgchart.layout.frame import Floats

    Slots = NDArray[np.intp]

DEEPEST_LAYERS = 200


class Layers:
    """Slots by layer, managers before reports; valid while nobody moves."""

    def __init__(self, parent: array[int], depth: array[int]) -> None:
        import numpy as np

        self._parent = np.array(parent, dtype=np.intp)
        depths = np.array(depth, dtype=np.int32)
        self.count = int(depths.max()) + 1 if len(depths) else 0
        if self.count < 2**15:
            depths = depths.astype(np.int16)  # numpy sorts short integers by radix
        self.order = np.argsort(depths, kind="stable")
        ends = np.searchsorted(depths[self.order], np.arange(1, self.count + 1))
        self._ends = [int(end) for end in ends] if self.count <= DEEPEST_LAYERS else []

    def positions(self, dx: array[float], dy: array[float]) -> tuple[Floats, Floats]:
        """Coordinates of every slot from the offsets to its manager; a top's are its position."""
        import numpy as np

        x, y = np.array(dx), np.array(dy)
        if not self._ends:
            return self._one_by_one(x, y)
        start = self._ends[0]
        for end in self._ends[1:]:
            slots = self.order[start:end]
            managers = self._parent[slots]
            x[slots] += x[managers]
            y[slots] += y[managers]
            start = end
        return x, y

    def _one_by_one(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """The same without arrays of single roles, which a chain would be full of."""
        import numpy as np

        xs, ys, parents = x.tolist(), y.tolist(), self._parent.tolist()
        for slot in self.order.tolist():
            manager = parents[slot]
            if manager >= 0:
                xs[slot] += xs[manager]
                ys[slot] += ys[manager]
        return np.array(xs), np.array(ys)
