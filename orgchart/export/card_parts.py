"""A card taken apart for formats of native shapes: its frame, its text, what lies before it.

Such a format writes the frame as one shape that carries the text and holds the lines, so that a
person can move and edit it; everything else is drawn behind it or over it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from orgchart.drawing.picture import Box, Card, Picture, Shape, Text, TextStyle, Use
from orgchart.export.pptx_type import share_for

_PITCH = 1.215
_RIM = 3.0  # between a card's box and its edge, at most
_EDGE = 10.0
_GAP = 3.0
# Type of one kind is not set smaller than this on all cards because of a single long word.
_COMMON_LEAST = 0.82
_CJK = 0x2E80
_NEAR = 0.01

Corner = tuple[float, float]
Symbols = Mapping[str, tuple[Shape, ...]]


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


class CardParts(NamedTuple):
    """A card's frame and paragraphs in the picture's coordinates, and the rest of its shapes.

    ``behind`` and ``before`` are the rest of its body, from ``corner``; ``rest`` are the shapes
    that are not of its body and no words, in the picture's coordinates.
    """

    card: Card
    corner: Corner
    frame: Box
    behind: Sequence[Shape]
    before: Sequence[Shape]
    blocks: tuple[Block, ...]
    rest: tuple[Shape, ...]

    @property
    def name(self) -> str:
        """What the card is called: its title."""
        return self.blocks[0].text if self.blocks else self.card.name


def parts_of(card: Card, symbols: Symbols) -> CardParts:
    """Take a card apart; a card without a box as large as itself gets a frame unseen."""
    body, corner = _body(card, symbols)
    at = max((n for n, shape in enumerate(body) if _is_frame(shape, card, corner)), default=-1)
    found = body[at] if at >= 0 else None
    frame = found if isinstance(found, Box) else Box(card.x - corner[0], card.y - corner[1],
                                                     card.w, card.h)  # fmt: skip
    return CardParts(
        card,
        corner,
        moved_box(frame, corner),
        body[: max(at, 0)],
        body[at + 1 :],
        tuple(_blocks(card, body, corner)),
        tuple(shape for shape in card.shapes[1:] if not _is_word(shape)),
    )


def common_shares(blocks: Sequence[Block]) -> dict[tuple[float, int], float]:
    """How large type of one size is set where it can be: alike, unless few are too long."""
    shares: dict[tuple[float, int], float] = {}
    for block in blocks:
        key = block.style.size, block.style.weight
        shares[key] = min(shares.get(key, 1.0), max(block.share, _COMMON_LEAST))
    return shares


def as_read(cards: Sequence[Card]) -> Iterator[Card]:
    """Each card, then those of its reports, one branch after the other."""
    shown = {card.id for card in cards}
    teams: dict[str | None, list[Card]] = {}
    for card in cards:
        teams.setdefault(card.manager if card.manager in shown else None, []).append(card)
    waiting = teams.get(None, [])[::-1]
    while waiting:
        card = waiting.pop()
        yield card
        waiting += teams.get(card.id, [])[::-1]


def hanging_badges(picture: Picture) -> tuple[dict[str, list[Shape]], list[Shape]]:
    """The badges that hang at each card, by its id, and those that hang at none."""
    badges = list(picture.badges)
    hanging: dict[str, list[Shape]] = {}
    at = 0
    for card in picture.cards:  # the badges come in the same order
        first = at
        while at < len(badges) and _hangs_at(badges[at], card):
            at += 1
        hanging[card.id] = badges[first:at]
    return hanging, badges[at:]


def moved_box(box: Box, corner: Corner) -> Box:
    """A box moved right and down."""
    return Box(box.x + corner[0], box.y + corner[1], box.w, box.h, box.radius, box.fill, box.stroke)


def _body(card: Card, symbols: Symbols) -> tuple[Sequence[Shape], Corner]:
    """The shapes of the card's body, and where their origin is."""
    first = card.shapes[0] if card.shapes else None
    if isinstance(first, Use):
        return symbols[first.symbol], (first.x, first.y)
    return ([] if first is None or _is_word(first) else [first]), (0.0, 0.0)


def _blocks(card: Card, body: Sequence[Shape], corner: Corner) -> Iterator[Block]:
    words = [shape for shape in card.shapes if isinstance(shape, Text) and _is_word(shape)]
    beside = [
        moved_box(shape, corner)
        for shape in body
        if isinstance(shape, Box) and shape.w < card.w / 2
    ]
    for _, group in groupby(words, lambda text: text.style):
        lines = tuple(group)
        yield Block(_joined(lines, card.name), lines, _room(card, lines, beside))


def _is_word(shape: Shape) -> bool:
    return isinstance(shape, Text) and shape.anchor != "middle"


def _is_frame(shape: Shape, card: Card, corner: Corner) -> bool:
    """Whether a shape is a box as large as its card."""
    if not isinstance(shape, Box):
        return False
    x, y = shape.x + corner[0] - card.x, shape.y + corner[1] - card.y
    away = (x, y, card.w - shape.w, card.h - shape.h)
    return all(-_NEAR <= each <= _RIM for each in away)


def _hangs_at(badge: Shape, card: Card) -> bool:
    if not isinstance(badge, Use):
        return False
    x, y = badge.x - card.x, badge.y - card.y
    return -_NEAR <= x <= card.w + _NEAR and -_NEAR <= y <= card.h + _NEAR


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
