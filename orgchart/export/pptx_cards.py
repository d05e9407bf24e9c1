"""A card as a group of native shapes, its title and names in one text frame that wraps."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.drawing.direction import is_rtl
from orgchart.drawing.picture import POINTS_PER_UNIT, Card, Shape
from orgchart.export.card_parts import CardParts, parts_of
from orgchart.export.card_text import Paragraph, card_text, common_shares
from orgchart.export.pptx_paint import run
from orgchart.export.pptx_shapes import SlideShapes

# Source: ECMA-376, part 1, presetShapeDefinitions, roundRect: 1 - cos 45°.
_CLEAR = 0.29289


class CardShapes:
    """Writes the cards of one slide; ``numbers`` tells which shape lines are glued to."""

    def __init__(self, shapes: SlideShapes, cards: Sequence[Card]) -> None:
        self.numbers: dict[str, int] = {}
        self._shapes = shapes
        self._parts = {card.id: parts_of(card, shapes.symbols) for card in cards}
        self._common = common_shares([b for each in self._parts.values() for b in each.blocks])

    def card(self, card: Card, badges: Sequence[Shape] = (), click: str = "") -> str:
        """The group of a card and what hangs at it."""
        parts = self._parts[card.id]
        return self._shapes.group(parts.name, card.name, lambda: self._inside(parts, badges, click))

    def _inside(self, parts: CardParts, badges: Sequence[Shape], click: str) -> str:
        def framed() -> str:
            text = self._text(parts)
            written, number = self._shapes.framed(parts.frame, text, parts.name, click)
            self.numbers[parts.card.id] = number
            return written

        return self._shapes.card(parts, framed, badges)

    def _text(self, parts: CardParts) -> str:
        text = card_text(parts.blocks, parts.frame, self._common)
        if text is None:
            return ""
        emu = self._shapes.emu
        # A program keeps the text of a rounded box clear of its corners by itself.
        clear = parts.frame.radius * _CLEAR
        left, right, top = (max(side - clear, 0.0) for side in (text.left, text.right, text.top))
        inside = "".join(self._paragraph(each, text.end) for each in text.paragraphs)
        return (
            f'<p:txBody><a:bodyPr wrap="square" lIns="{emu(left)}" tIns="{emu(top)}"'
            f' rIns="{emu(right)}" bIns="0" anchor="t"/>{inside}</p:txBody>'
        )

    def _paragraph(self, it: Paragraph, end: bool) -> str:
        block, zoom = it.block, self._shapes.zoom
        points = POINTS_PER_UNIT * 100 * zoom
        margin = f' mar{"R" if end else "L"}="{self._shapes.emu(it.inset)}"' if it.inset > 1 else ""
        turned = ' rtl="1"' if not block.text.isascii() and is_rtl(block.text) else ""
        return (
            f'<a:p><a:pPr{margin} indent="0" algn="{"r" if end else "l"}"{turned}>'
            f'<a:lnSpc><a:spcPts val="{round(block.pitch * points)}"/></a:lnSpc>'
            f'<a:spcBef><a:spcPts val="{round(it.gap * points)}"/></a:spcBef></a:pPr>'
            f"{run(block.text, block.style, it.size * zoom)}</a:p>"
        )
