"""The signs of changes in the window: the very ones that stand on the cards."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from orgchart.drawing.change_marks import mark_colours, mark_outline, mark_sign
from orgchart.drawing.theme import theme
from orgchart.model.marking import MarkKind, word_of
from orgchart.model.moves import Kind
from orgchart.painting import ShapePainter
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import label, row

_SHAPES = ShapePainter({})
_SIGN, _SWATCH, _RADIUS = 8.0, 16, 4.0
# What becomes of people has the sign of what becomes of posts.
_OF_PEOPLE: dict[str, MarkKind] = {
    "placed": "filled", "not placed": "vacated", "joined": "added", "left": "removed",
}  # fmt: skip
_LEGEND: tuple[MarkKind, ...] = ("added", "moved", "removed", "changed")


def mark_kind(kind: Kind) -> MarkKind:
    """The mark that tells a kind of move."""
    return _OF_PEOPLE.get(kind, kind)  # type: ignore[arg-type]  # all others are marks


def paint_sign(painter: QPainter, kind: MarkKind, rect: QRectF) -> None:
    """Paint the sign of a mark in its colour, in the middle of a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle, ink = rect.center(), mark_colours(kind, theme(appearance().theme)).colour
    _SHAPES.paint(painter, mark_sign(kind, middle.x(), middle.y(), _SIGN, ink))
    painter.restore()


class Swatch(QWidget):
    """A card in small, as a kind of mark makes it."""

    def __init__(self, kind: MarkKind) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(QSize(_SWATCH, _SWATCH))
        appearance().changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Outline, tint and sign."""
        colours, side = theme(appearance().theme), float(_SWATCH)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = mark_colours(self._kind, colours).tint
        frame = mark_outline(self._kind, side - 1, side - 1, colours)
        _SHAPES.paint(painter, [replace(frame, x=1, y=1, radius=_RADIUS, fill=fill)])
        paint_sign(painter, self._kind, QRectF(self.rect()))
        painter.end()


def legend() -> QWidget:
    """What the outlines mean."""
    parts: list[QWidget | int] = []
    for kind in _LEGEND:
        parts += [Swatch(kind), label(word_of(kind), "small"), 6]
    return row(*parts[:-1], spacing=6)
