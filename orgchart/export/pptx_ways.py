"""What happens on a click: a card leads to its page, a text of the foot to another slide."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.drawing.picture import Card, Lead, Picture, Text
from orgchart.export.pptx_file import DeckSlide


class Ways:
    """The ways of one slide to the others, which stand in the order of the pages."""

    def __init__(self, picture: Picture, slide: DeckSlide, slides: Sequence[DeckSlide]) -> None:
        self._slide, self._slides = slide, slides
        self._cards = {lead.card: lead for lead in picture.leads if lead.card}
        self._areas = [lead for lead in picture.leads if not lead.card]

    def of_card(self, card: Card) -> str:
        """The element for a card: the way to its page, else its own link, else nothing."""
        lead = self._cards.get(card.id)
        if lead is not None:
            return self._jump(lead)
        return self._slide.click(card.link) if card.link else ""

    def of_text(self, text: Text) -> str:
        """The element for a text that lies in an area which leads somewhere."""
        found = (lead for lead in self._areas if _is_in(text, lead))
        return next(map(self._jump, found), "")

    def _jump(self, lead: Lead) -> str:
        return self._slide.jump(self._slides[lead.page])


def _is_in(text: Text, lead: Lead) -> bool:
    left = text.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[text.anchor] * text.width
    middle, inside = left + text.width / 2, lead.y <= text.y <= lead.y + lead.h
    return inside and lead.x <= middle <= lead.x + lead.w
