"""A card as a group of native shapes, its title and names in one text frame that wraps."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.drawing.direction import is_rtl
from orgchart.drawing.picture import POINTS_PER_UNIT, Box, Card, Shape
from orgchart.export.card_parts import Block, CardParts, common_shares, parts_of
from orgchart.export.pptx_paint import run
from orgchart.export.pptx_shapes import SlideShapes

# Lines of a fixed distance have their letters' foot at this share of it.
_FOOT = 0.8
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
        shapes = self._shapes
        text = self._text(parts)
        with shapes.moved(*parts.corner):
            behind = shapes.elements(parts.behind)
        written, number = shapes.framed(parts.frame, text, parts.name, click)
        self.numbers[parts.card.id] = number
        with shapes.moved(*parts.corner):
            before = shapes.elements(parts.before)
        return behind + written + before + shapes.elements([*parts.rest, *badges])

    def _text(self, parts: CardParts) -> str:
        blocks, frame = parts.blocks, parts.frame
        if not blocks:
            return ""
        emu, first = self._shapes.emu, blocks[0]
        top = first.lines[0].y - _FOOT * first.pitch - frame.y
        rtl = first.lines[0].anchor == "end"
        near = abs(first.lines[0].x - (frame.x + frame.w if rtl else frame.x))
        room = min((block.room for block in blocks if len(block.lines) > 1), default=first.room)
        far = max(frame.w - near - room, 0.0)
        # A program keeps the text of a rounded box clear of its corners by itself.
        clear = frame.radius * _CLEAR
        sides = (far, near) if rtl else (near, far)
        left, right, top = (max(each - clear, 0.0) for each in (*sides, top))
        inside = "".join(
            self._paragraph(block, before, near, frame)
            for block, before in zip(blocks, [None, *blocks], strict=False)
        )
        return (
            f'<p:txBody><a:bodyPr wrap="square" lIns="{emu(left)}" tIns="{emu(top)}"'
            f' rIns="{emu(right)}" bIns="0" anchor="t"/>{inside}</p:txBody>'
        )

    def _paragraph(self, block: Block, before: Block | None, near: float, frame: Box) -> str:
        line, zoom = block.lines[0], self._shapes.zoom
        share = min(block.share, self._common[block.style.size, block.style.weight])
        points = POINTS_PER_UNIT * 100 * zoom
        gap = 0.0
        if before:
            foot = (1 - _FOOT) * before.pitch + _FOOT * block.pitch
            gap = max(line.y - before.lines[-1].y - foot, 0.0)
        end = line.anchor == "end"
        inset = abs(line.x - (frame.x + frame.w if end else frame.x)) - near
        margin = f' mar{"R" if end else "L"}="{self._shapes.emu(inset)}"' if inset > 1 else ""
        turned = ' rtl="1"' if not block.text.isascii() and is_rtl(block.text) else ""
        return (
            f'<a:p><a:pPr{margin} indent="0" algn="{"r" if end else "l"}"{turned}>'
            f'<a:lnSpc><a:spcPts val="{round(block.pitch * points)}"/></a:lnSpc>'
            f'<a:spcBef><a:spcPts val="{round(gap * points)}"/></a:spcBef></a:pPr>'
            f"{run(block.text, block.style, block.style.size * share * zoom)}</a:p>"
        )
