"""Assistants: cards beside the line between a manager and the team."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orgchart.layout.arrangements import Head
from orgchart.layout.contour import Contour
from orgchart.layout.options import Gaps


class Aides(NamedTuple):
    """Assistants in their place (offsets as in `Block`), and the head they make of the card."""

    dx: list[float]
    dy: list[float]
    head: Head


def bare(card: Contour) -> Head:
    """A card without assistants."""
    return Head(
        -card.least, card.bottom, card.least, card.most, card.bottom, card.bottom, card.lead
    )


def beside_line(card: Head, aides: Sequence[Contour], gaps: Gaps) -> Aides:
    """Pairs below the card: the first right of the line, the second left, and so on down.

    An assistant's own team hangs on its side of the line. The main team may start somewhat
    nearer below assistants than below a card, by half an elbow.
    """
    dx, dy = [], []
    y = card.base + gaps.assistant_down
    for start in range(0, len(aides), 2):
        pair = aides[start : start + 2]
        dx += [_beside(contour, i, gaps.assistant_side) for i, contour in enumerate(pair)]
        y += max(contour.lead for contour in pair)
        dy += [y] * len(pair)
        y += max(contour.bottom for contour in pair)
        y += gaps.after_team if any(contour.badge for contour in pair) else gaps.stack
    return Aides(dx, dy, _around(card, aides, dx, dy, gaps.elbow / 2))


def beside_card(card: Head, aides: Sequence[Contour], gaps: Gaps) -> Aides:
    """One right of the card, or one on each side."""
    reach = card.half + gaps.assistant_beside
    dx = [_beside(contour, i, reach) for i, contour in enumerate(aides)]
    dy = [0.0] * len(aides)
    head = _around(card, aides, dx, dy, 0.0)
    return Aides(dx, dy, head._replace(lead=max(card.lead, *[aide.lead for aide in aides])))


def _beside(contour: Contour, i: int, reach: float) -> float:
    return -reach - contour.most if i % 2 else reach - contour.least


def _around(
    card: Head, aides: Sequence[Contour], dx: list[float], dy: list[float], nearer: float
) -> Head:
    lowest = max(y + contour.bottom for y, contour in zip(dy, aides, strict=True))
    return card._replace(
        least=min(card.least, *(x + c.least for x, c in zip(dx, aides, strict=True))),
        most=max(card.most, *(x + c.most for x, c in zip(dx, aides, strict=True))),
        base=max(card.base, lowest - nearer),
        bottom=max(card.bottom, lowest),
    )
