"""The words of a card as paragraphs that a program of native shapes sets again by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from orgchart.drawing.picture import Box, Card, Shape, Text, TextStyle
from orgchart.export.pptx_type import share_for

# Lines of a fixed distance have their letters' foot at this share of it.
FOOT = 0.8
_PITCH = 1.215
_EDGE = 10.0
_GAP = 3.0
# Type of one kind is not set smaller than this on all cards because of a single long word.
_COMMON_LEAST = 0.82
_CJK = 0x2E80

Shares = Mapping[tuple[float, int], float]


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
        """How large its type may be in a face that every office program has."""
        return share_for(self.text, self.style, self.room, len(self.lines))


class Paragraph(NamedTuple):
    """How one block is set: its size, the gap before it, and how far it is indented."""

    block: Block
    size: float
    gap: float
    inset: float


class CardText(NamedTuple):
    """The paragraphs of a card and what they leave free of its frame; ``end`` aligns right."""

    left: float
    right: float
    top: float
    end: bool
    paragraphs: tuple[Paragraph, ...]


def card_text(blocks: Sequence[Block], frame: Box, shares: Shares) -> CardText | None:
    """The text of a card in its frame; None for a card without words."""
    if not blocks:
        return None
    first, end = blocks[0], blocks[0].lines[0].anchor == "end"
    near = _inset(first, frame)
    room = min((block.room for block in blocks if len(block.lines) > 1), default=first.room)
    far = max(frame.w - near - room, 0.0)
    top = max(first.lines[0].y - FOOT * first.pitch - frame.y, 0.0)
    left, right = (far, near) if end else (near, far)
    return CardText(left, right, top, end, tuple(_paragraphs(blocks, frame, near, shares)))


def blocks_of(card: Card, boxes: Iterable[Box]) -> Iterator[Block]:
    """The paragraphs of a card; ``boxes`` of its body may stand beside them."""
    words = [shape for shape in card.shapes if isinstance(shape, Text) and is_word(shape)]
    beside = [box for box in boxes if box.w < card.w / 2]
    for lines in _paragraphs_of(words):
        yield Block(_joined(lines, card.name), lines, _room(card, lines, beside))


def common_shares(blocks: Sequence[Block]) -> Shares:
    """How large type of one size is set where it can be: alike, unless few are too long."""
    shares: dict[tuple[float, int], float] = {}
    for block in blocks:
        key = block.style.size, block.style.weight
        shares[key] = min(shares.get(key, 1.0), max(block.share, _COMMON_LEAST))
    return shares


def is_word(shape: Shape) -> bool:
    """Whether a shape of a card is a line of its text, and no chip or initials."""
    return isinstance(shape, Text) and shape.anchor != "middle"


def _paragraphs_of(words: Iterable[Text]) -> Iterator[tuple[Text, ...]]:
    """Lines that belong together: they are set alike and none begins anew."""
    lines: list[Text] = []
    for text in words:
        if lines and (text.begins or text.style != lines[-1].style):
            yield tuple(lines)
            lines = []
        lines.append(text)
    if lines:
        yield tuple(lines)


def _paragraphs(
    blocks: Sequence[Block], frame: Box, near: float, shares: Shares
) -> Iterator[Paragraph]:
    foot: float | None = None
    for block in blocks:
        head = block.lines[0].y - FOOT * block.pitch
        gap = 0.0 if foot is None else max(head - foot, 0.0)
        foot = head + block.pitch * len(block.lines)
        size = block.style.size * min(block.share, shares[block.style.size, block.style.weight])
        yield Paragraph(block, size, gap, max(_inset(block, frame) - near, 0.0))


def _inset(block: Block, frame: Box) -> float:
    """From the side of the frame to where a paragraph begins."""
    line = block.lines[0]
    return abs(line.x - (frame.x + frame.w if line.anchor == "end" else frame.x))


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
