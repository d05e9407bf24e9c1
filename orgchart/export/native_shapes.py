"""What formats of native shapes share: symbols drawn in place, texts that belong to a box."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager

from orgchart.drawing.picture import Box, Ellipse, Image, Path, Shape, Text, Use
from orgchart.export.card_parts import CardParts


class NativeShapes(ABC):
    """Writes shapes as text; ``symbols`` are what `Use` shapes name.

    A format says how it writes each kind of shape; ``_dx`` and ``_dy`` are what it adds to their
    places.
    """

    def __init__(self, symbols: Mapping[str, tuple[Shape, ...]]) -> None:
        self.symbols = symbols
        self._dx = self._dy = 0.0

    def elements(self, shapes: Iterable[Shape]) -> str:
        """Shapes in their order; a text in the middle of the box before it becomes the box's."""
        return "".join(self._written(shape, label) for shape, label in _labelled(shapes))

    @contextmanager
    def moved(self, dx: float, dy: float) -> Iterator[None]:
        """Inside of it, all shapes are drawn further right and down."""
        before = self._dx, self._dy
        self._dx, self._dy = before[0] + dx, before[1] + dy
        yield
        self._dx, self._dy = before

    def card(self, parts: CardParts, framed: Callable[[], str], badges: Iterable[Shape]) -> str:
        """All shapes of a card from back to front; ``framed`` writes its frame with its text."""
        with self.moved(*parts.corner):
            behind = self.elements(parts.behind)
        frame = framed()
        with self.moved(*parts.corner):
            before = self.elements(parts.before)
        return behind + frame + before + self.elements([*parts.rest, *badges])

    def _written(self, shape: Shape, label: Text | None) -> str:
        match shape:
            case Box():
                return self._box(shape, label)
            case Use():
                with self.moved(shape.x, shape.y):
                    return self.elements(self.symbols[shape.symbol])
            case Text():
                return self._line(shape)
            case Path():
                return self._path(shape)
            case Ellipse():
                return self._ellipse(shape)
            case Image():
                return self._image(shape)

    @abstractmethod
    def _box(self, box: Box, label: Text | None) -> str: ...

    @abstractmethod
    def _ellipse(self, it: Ellipse) -> str: ...

    @abstractmethod
    def _path(self, path: Path) -> str: ...

    @abstractmethod
    def _image(self, image: Image) -> str: ...

    @abstractmethod
    def _line(self, text: Text) -> str: ...


def extent(path: Path) -> Box:
    """The box round the points and control points of a path."""
    values = [command[1:] for command in path.commands]
    xs = [float(x) for numbers in values for x in numbers[::2]]
    ys = [float(y) for numbers in values for y in numbers[1::2]]
    left, top = min(xs), min(ys)
    return Box(left, top, max(xs) - left, max(ys) - top)


def _labelled(shapes: Iterable[Shape]) -> Iterator[tuple[Shape, Text | None]]:
    waiting: Box | None = None
    for shape in shapes:
        if waiting is not None:
            inside = isinstance(shape, Text) and _is_within(shape, waiting)
            yield waiting, shape if inside and isinstance(shape, Text) else None
            waiting = None
            if inside:
                continue
        if isinstance(shape, Box):
            waiting = shape
        else:
            yield shape, None
    if waiting is not None:
        yield waiting, None


def _is_within(text: Text, box: Box) -> bool:
    """Whether a text stands in the middle of a box, as in a chip."""
    if text.anchor != "middle" or abs(text.x - box.x - box.w / 2) > 1.0:
        return False
    return box.y <= text.y <= box.y + box.h
