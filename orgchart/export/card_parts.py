"""A drawing taken apart for formats of native shapes: frames, texts, what lies before them.

Such a format writes the frame as one shape that carries the text and holds the lines, so that a
person can move and edit it; everything else is drawn behind it or over it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from orgchart.drawing.picture import (
    Box,
    Card,
    Ellipse,
    Path,
    Picture,
    Shape,
    Use,
)
from orgchart.export.card_text import Block, blocks_of, is_word

_RIM = 3.0  # between a card's box and its edge, at most
_NEAR = 0.01

Corner = tuple[float, float]
Symbols = Mapping[str, tuple[Shape, ...]]


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
        tuple(blocks_of(card, [moved_box(box, corner) for box in body if isinstance(box, Box)])),
        tuple(shape for shape in card.shapes[1:] if not is_word(shape)),
    )


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


def title_and_legend(picture: Picture) -> tuple[list[Shape], list[Shape]]:
    """What stands round the chart: above its middle and below."""
    middle = picture.height / 2
    top = [shape for shape in picture.furniture if _height_of(shape) < middle]
    return top, [shape for shape in picture.furniture if _height_of(shape) >= middle]


def moved_box(box: Box, corner: Corner) -> Box:
    """A box moved right and down."""
    return Box(box.x + corner[0], box.y + corner[1], box.w, box.h, box.radius, box.fill, box.stroke)


def _body(card: Card, symbols: Symbols) -> tuple[Sequence[Shape], Corner]:
    """The shapes of the card's body, and where their origin is."""
    first = card.shapes[0] if card.shapes else None
    if isinstance(first, Use):
        return symbols[first.symbol], (first.x, first.y)
    return ([] if first is None or is_word(first) else [first]), (0.0, 0.0)


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


def _height_of(shape: Shape) -> float:
    if isinstance(shape, Path):
        return float(shape.commands[0][2])
    return shape.cy if isinstance(shape, Ellipse) else shape.y
