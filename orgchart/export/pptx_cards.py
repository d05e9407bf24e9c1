"""A card as a group of native shapes, its title and names in one text frame that wraps."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from orgchart.drawing.direction import is_rtl
from orgchart.drawing.picture import POINTS_PER_UNIT, Box, Card, Shape, Text, TextStyle, Use
from orgchart.export.pptx_paint import run
from orgchart.export.pptx_shapes import SlideShapes
from orgchart.export.pptx_type import share_for

# Lines of a fixed distance have their letters' foot at this share of it.
_FOOT = 0.8
_PITCH = 1.215
# Source: ECMA-376, part 1, presetShapeDefinitions, roundRect: 1 - cos 45°.
_CLEAR = 0.29289
_RIM = 3.0  # between a card's box and its edge, at most
_EDGE = 10.0
_GAP = 3.0
# Type of one kind is not set smaller than this on all cards because of a single long word.
_COMMON_LEAST = 0.82
_CJK = 0x2E80

Corner = tuple[float, float]


class Block(NamedTuple):
    """One paragraph of a card: its lines as they were measured, and the room beside them."""

    text: str
    lines: tuple[Text, ...]
    room: float

    @property
    def style(self) -> TextStyle:
        """How it is set."""
        return self.lines[0].style

    @property
    def pitch(self) -> float:
        """From line to line."""
        if len(self.lines) > 1:
            return self.lines[1].y - self.lines[0].y
        return self.style.size * _PITCH

    @property
    def share(self) -> float:
        """How large its type may be."""
        return share_for(self.text, self.style, self.room, len(self.lines))


class CardShapes:
    """Writes the cards of one slide; ``numbers`` tells which shape lines are glued to."""

    def __init__(self, shapes: SlideShapes, cards: Sequence[Card]) -> None:
        self.numbers: dict[str, int] = {}
        self._shapes = shapes
        self._blocks = {card.id: self._blocks_of(card) for card in cards}
        self._common = _common_shares([b for blocks in self._blocks.values() for b in blocks])

    def card(self, card: Card, badges: Sequence[Shape] = (), click: str = "") -> str:
        """The group of a card and what hangs at it."""
        blocks = self._blocks[card.id]
        name = blocks[0].text if blocks else card.name
        return self._shapes.group(name, card.name, lambda: self._inside(card, badges, click, name))

    def _inside(self, card: Card, badges: Sequence[Shape], click: str, name: str) -> str:
        shapes = self._shapes
        body, corner = self._body(card)
        at = max((n for n, shape in enumerate(body) if _is_frame(shape, card, corner)), default=-1)
        found = body[at] if at >= 0 else None
        frame = found if isinstance(found, Box) else _whole(card, corner)
        behind, over = (body[:at], body[at + 1 :]) if at >= 0 else (body, ())
        text = self._text(card, _moved(frame, corner))
        with shapes.moved(*corner):
            before = shapes.elements(behind)
            written, self.numbers[card.id] = shapes.framed(frame, text, name, click)
            after = shapes.elements(over)
        rest = [shape for shape in card.shapes[1:] if not _is_word(shape)]
        return before + written + after + shapes.elements([*rest, *badges])

    def _body(self, card: Card) -> tuple[Sequence[Shape], Corner]:
        """The shapes of the card's body, and where their origin is."""
        first = card.shapes[0] if card.shapes else _whole(card, (0.0, 0.0))
        if isinstance(first, Use):
            return self._shapes.symbols[first.symbol], (first.x, first.y)
        return ([] if _is_word(first) else [first]), (0.0, 0.0)

    def _blocks_of(self, card: Card) -> list[Block]:
        words = [shape for shape in card.shapes if isinstance(shape, Text) and _is_word(shape)]
        body, corner = self._body(card)
        beside = [
            _moved(shape, corner)
            for shape in body
            if isinstance(shape, Box) and shape.w < card.w / 2
        ]
        return [
            Block(_joined(lines, card.name), lines, _room(card, lines, beside))
            for _, group in groupby(words, lambda text: text.style)
            if (lines := tuple(group))
        ]

    def _text(self, card: Card, frame: Box) -> str:
        blocks = self._blocks[card.id]
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


def _common_shares(blocks: Sequence[Block]) -> dict[tuple[float, int], float]:
    """How large type of one size is set where it can be: alike, unless few are too long."""
    shares: dict[tuple[float, int], float] = {}
    for block in blocks:
        key = block.style.size, block.style.weight
        shares[key] = min(shares.get(key, 1.0), max(block.share, _COMMON_LEAST))
    return shares


def _is_word(shape: Shape) -> bool:
    return isinstance(shape, Text) and shape.anchor != "middle"


def _whole(card: Card, corner: Corner) -> Box:
    return Box(card.x - corner[0], card.y - corner[1], card.w, card.h)


def _moved(box: Box, corner: Corner) -> Box:
    return Box(box.x + corner[0], box.y + corner[1], box.w, box.h, box.radius)


def _is_frame(shape: Shape, card: Card, corner: Corner) -> bool:
    """Whether a shape is a box as large as its card."""
    if not isinstance(shape, Box):
        return False
    x, y = shape.x + corner[0] - card.x, shape.y + corner[1] - card.y
    away = (x, y, card.w - shape.w, card.h - shape.h)
    return all(-0.01 <= each <= _RIM for each in away)


def _room(card: Card, lines: Sequence[Text], beside: Sequence[Box]) -> float:
    """From where the lines begin to the card's other edge, or to a box in their way."""
    first, end = lines[0], lines[0].anchor == "end"
    scale = first.style.size / 14
    top, foot = first.y - first.style.size * 0.7, lines[-1].y
    room = (first.x - card.x if end else card.x + card.w - first.x) - _EDGE * scale
    for box in beside:
        away = first.x - box.x - box.w if end else box.x - first.x
        if box.y < foot and top < box.y + box.h and away > 0:
            room = min(room, away - _GAP * scale)
    # What was measured had room, whatever else is said.
    return max(room, *(line.width for line in lines))


def _joined(lines: Sequence[Text], told: str) -> str:
    """Lines as one text again: with blanks between, unless a word was broken."""
    text = lines[0].text
    for line in lines[1:]:
        words = text.rsplit(" ", 1)[-1], line.text.split(" ", 1)[0]
        whole = "".join(words) in told and " ".join(words) not in told
        close = ord(text[-1:] or " ") >= _CJK and ord(line.text[:1] or " ") >= _CJK
        text += ("" if whole or close or text.endswith("-") else " ") + line.text
    return text
