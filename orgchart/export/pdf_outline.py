"""Bookmarks of a PDF: the managers, as their reporting lines run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from orgchart.drawing.picture import Card, Picture

# Readers show deeper trees badly, and reportlab writes them by recursion.
_DEEPEST = 24
_OPEN_LEVELS = 2


class Bookmark(NamedTuple):
    """A bookmark: the card it leads to, its level from 0, whether those below it are hidden."""

    card: Card
    level: int
    closed: bool


def bookmarks(picture: Picture) -> Iterator[Bookmark]:
    """A bookmark for every manager, each after its own manager; for a single card that card."""
    cards = {card.id: card for card in picture.cards}
    reports: dict[str | None, list[Card]] = {}
    for card in picture.cards:
        manager = card.manager if card.manager in cards else None
        reports.setdefault(manager, []).append(card)
    stack = [(card, 0) for card in reversed(reports.get(None, []))]
    while stack:
        card, level = stack.pop()
        below = reports.get(card.id, [])
        if below or level == 0:
            yield Bookmark(card, level, level >= _OPEN_LEVELS - 1)
            stack += ((report, min(level + 1, _DEEPEST)) for report in reversed(below))
