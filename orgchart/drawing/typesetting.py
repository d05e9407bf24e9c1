"""The texts of a card broken into lines, and how high cards must be to hold them."""

from __future__ import annotations

import msgspec

from orgchart.drawing.body import COMPACT_CHIPS
from orgchart.drawing.chips import function_chips, row_width
from orgchart.drawing.look import Look
from orgchart.drawing.picture import TextStyle
from orgchart.drawing.signs import Sign, signs_of
from orgchart.drawing.text import Wrapped, measure, wrap
from orgchart.drawing.theme import Theme, theme
from orgchart.drawing.tokens import CardToken, TypeSize, tokens, type_size
from orgchart.drawing.wording import holder_text, title_of
from orgchart.model.chart import Chart
from orgchart.model.records import Role

HOLDER_GAP = 1.0
_GLYPH_ROOM = 18.0
# How far the pill of a card with seats reaches into the first line of the title.
_PILL_ROOM = 12.0
NOTHING = Wrapped((), ())


class Letters(msgspec.Struct, frozen=True, gc=False):
    """A kind of text with its style made up once."""

    size: TypeSize
    style: TextStyle


class CardWords(msgspec.Struct, frozen=True, gc=False):
    """The lines of one card; ``indent`` keeps room for a glyph before the holder's line."""

    title: Wrapped
    holder: Wrapped
    title_letters: Letters
    holder_letters: Letters
    indent: float = 0.0

    @property
    def height(self) -> float:
        """From the top of the title to the foot of the holder's lines."""
        height = len(self.title.lines) * self.title_letters.size.line
        if self.holder.lines:
            height += HOLDER_GAP + len(self.holder.lines) * self.holder_letters.size.line
        return height


class Typesetter:
    """Breaks the texts of a chart's cards in one look."""

    def __init__(self, chart: Chart, look: Look) -> None:
        self.theme: Theme = theme(look.theme)
        self.signs = signs_of(chart, self.theme)
        self.token = card_token(look)
        self.left = self.token.pad_left + self.theme.band - tokens().card.band
        self.room = self.token.w - self.left - self.token.pad_right
        self._chart = chart
        self._look = look
        self._compact = look.card_style == "compact"
        self._glyphs = not self._compact
        text, secondary = self.theme.colours.text, self.theme.colours.text_secondary
        self.title = _letters(self.token.title, text)
        self.lead = self.title if self._compact else _letters("titleLead", text)
        self.holder = _letters(self.token.holder, secondary)
        self.absent = _letters(self.token.vacant, secondary)
        self._chip_room: dict[tuple[str, ...], float] = {}

    def words(self, role: Role) -> CardWords:
        """The lines of a role's card; what is too long for any card ends in "…"."""
        card = tokens().card
        letters = self.absent if role.status != "filled" else self.holder
        indent = _GLYPH_ROOM if self._glyphs and role.status != "filled" else 0.0
        room = self.room - indent - self._beside(role)
        rooms = room * card.max_holder_lines * 0.96

        def fits(text: str) -> bool:
            return measure(text, letters.style) <= rooms

        said = holder_text(role, names=self._look.holders, fits=fits)
        holder = (
            wrap(said, letters.style, room, card.max_holder_lines, ellipsis=True)
            if said
            else NOTHING
        )
        top = role.reports_to is None and self._chart.has_reports(role.id)
        title_letters = self.lead if top else self.title
        title = wrap(
            title_of(role),
            title_letters.style,
            self._title_room(role, bool(said)),
            card.max_title_lines,
            ellipsis=True,
        )
        return CardWords(title, holder, title_letters, letters, indent)

    def height(self, rows: int) -> float:
        """How high a card with so many rows of text is."""
        if rows <= 2:
            return self.token.two_rows
        return self.token.three_rows + (rows - 3) * self.token.row

    def rows(self, role: Role) -> int:
        """Rows of text on a role's card; an empty holder's line counts where it keeps its place."""
        words = self.words(role)
        holder = len(words.holder.lines)
        return len(words.title.lines) + (holder if self._compact else max(holder, 1))

    def top(self, words: CardWords, h: float) -> float:
        """Where the title begins; a compact card without holder centres its title."""
        if self._compact and not words.holder.lines:
            return (h - words.height) / 2
        return self.token.pad_top

    def signs_for(self, role: Role) -> list[Sign]:
        """The functions of a role, as they are drawn."""
        return [self.signs[slug] for slug in role.functions]

    def _title_room(self, role: Role, has_holder: bool) -> float:
        room = self.room
        if role.seats > 1 and self._look.seats:
            room -= 0 if self._compact and not has_holder else _PILL_ROOM
        return room if has_holder or not self._compact else room - self._beside(role)

    def _beside(self, role: Role) -> float:
        """Room that the chips of a compact card take beside the text."""
        if not self._compact:
            return 0.0
        found = self._chip_room.get(role.functions)
        if found is None:
            chips = function_chips(self.signs_for(role), self.theme, COMPACT_CHIPS)
            gap = tokens().card.chip.gap
            found = row_width(chips) + gap - 2 if chips else 0.0
            self._chip_room[role.functions] = found
        return found


def card_token(look: Look) -> CardToken:
    """The measures of a look's style of cards."""
    card = tokens().card
    return {"standard": card.standard, "compact": card.compact, "photo": card.photo}[
        look.card_style
    ]


def _letters(name: str, colour: str) -> Letters:
    size = type_size(name)
    return Letters(size, size.style(colour))
