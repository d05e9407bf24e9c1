"""Draws the cards of a comparison: marked ones tinted, outlined and told by a pill."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from orgchart.drawing.artist import CardArtist
from orgchart.drawing.change_marks import mark_colours, mark_outline, mark_pill
from orgchart.drawing.look import Look
from orgchart.drawing.picture import Box, Card, Colour, Shape, Text, Use
from orgchart.drawing.signs import Sign
from orgchart.drawing.transform import mirrored
from orgchart.model.chart import Chart
from orgchart.model.marking import Mark, MarkKind
from orgchart.model.records import Id, Role

_TITLE_WEIGHT = 600


class MarkedArtist(CardArtist):
    """Cards of a chart, those with a mark told apart by word, sign and colour.

    ``signs`` are those of all views together, so that a function has one colour in all of them.
    """

    def __init__(
        self, chart: Chart, look: Look, marks: Mapping[Id, Mark], signs: dict[str, Sign]
    ) -> None:
        super().__init__(chart, look)
        self.type.signs = signs
        self._marks = marks

    def card(self, role: Role, x: float, y: float, w: float, h: float) -> Card:
        """The card of a role with its corner at x, y, with its mark if it has one."""
        card = super().card(role, x, y, w, h)
        mark = self._marks.get(role.id)
        if mark is None:
            return card
        over = (Use(self._pill(mark, w), x, y),)
        shapes = tuple(self._told(shape, mark.kind) for shape in card.shapes)
        name = ": ".join(
            [f"{card.name}, {mark.word.lower()}", *([mark.detail] * bool(mark.detail))]
        )
        return msgspec.structs.replace(card, shapes=(*shapes, *over), name=name)

    def _tint(self, role: Role) -> Colour | None:
        mark = self._marks.get(role.id)
        return mark_colours(mark.kind, self.theme).tint if mark else super()._tint(role)

    def _border(self, role: Role, w: float, h: float) -> Box | None:
        mark = self._marks.get(role.id)
        return mark_outline(mark.kind, w, h, self.theme) if mark else super()._border(role, w, h)

    def _pill(self, mark: Mark, w: float) -> str:
        def draw() -> tuple[Shape, ...]:
            shapes = mark_pill(mark, w, self.theme, small=self._compact)
            return mirrored(shapes, w) if self._look.rtl else shapes

        return self._symbol("m", ("mark", mark.kind, mark.word, w), draw)

    def _told(self, shape: Shape, kind: MarkKind) -> Shape:
        """A text of a marked card: struck out when it is removed, quiet when it was there."""
        if not isinstance(shape, Text) or kind not in ("removed", "was here"):
            return shape
        style = shape.style
        if kind == "removed" and style.weight == _TITLE_WEIGHT:
            style = msgspec.structs.replace(style, strike=True)
        elif kind == "was here":
            style = msgspec.structs.replace(style, colour=self.theme.colours.text_secondary)
        return msgspec.structs.replace(shape, style=style)
