"""The texts of a card broken into lines, and how high cards must be to hold them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import msgspec

from orgchart.drawing.body import COMPACT_CHIPS
from orgchart.drawing.chips import function_chips, row_width
from orgchart.drawing.heat import heat_of, neutral_signs
from orgchart.drawing.look import Look
from orgchart.drawing.own_colours import theme_of
from orgchart.drawing.picture import Colour, TextStyle
from orgchart.drawing.signs import Sign, signs_of
from orgchart.drawing.text import Wrapped, baseline, clean, wrap
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import CardToken, TypeSize, tokens, type_size
from orgchart.drawing.wording import (
    has_names_first,
    holder_text,
    people_text,
    post_text,
    title_of,
)
from orgchart.model.card_fields import card_line
from orgchart.model.chart import Chart
from orgchart.model.records import Role

HOLDER_GAP = 1.0
_GLYPH_ROOM = 18.0
# How far the pill of a card with seats reaches into the first line of the title.
_PILL_ROOM = 12.0
_CENTRED_LINES = 2
NOTHING = Wrapped((), ())


class Letters(msgspec.Struct, frozen=True, gc=False):
    """A kind of text with its style made up once; ``down`` is its baseline in its line."""

    size: TypeSize
    style: TextStyle
    down: float


class CardWords(msgspec.Struct, frozen=True, gc=False):
    """The lines of one card.

    ``names_first`` says that holders stand in the place of the title and the title in theirs.
    ``indent`` keeps room for a glyph before the second text; ``details`` are further fields.
    Compact cards without holder are ``centred`` when all such titles of the chart fit beside
    their chips as well as above them.
    """

    title: Wrapped
    holder: Wrapped
    title_letters: Letters
    holder_letters: Letters
    indent: float = 0.0
    centred: bool = False
    names_first: bool = False
    details: tuple[Wrapped, ...] = ()

    @property
    def is_cut(self) -> bool:
        """Whether any text is not all there."""
        return self.title.cut or self.holder.cut or any(each.cut for each in self.details)

    @property
    def missing(self) -> str:
        """The characters that no font has."""
        return "".join(each.missing for each in (self.title, self.holder, *self.details))

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
        self.theme: Theme = theme_of(look)
        self.signs = signs_of(chart, self.theme)
        self.token = card_token(look)
        self.left = self.token.pad_left + self.theme.band - tokens().card.band
        self.room = self.token.w - self.left - self.token.pad_right
        self._chart = chart
        self._look = look
        self._compact = look.card_style == "compact"
        self.heat = heat_of(chart, look.heat, self.theme) if look.heat else None
        text, secondary = self.theme.colours.text, self.theme.colours.text_secondary
        if self.heat:  # cards are tinted then
            secondary = text
            self.signs = dict(
                zip(self.signs, neutral_signs(self.signs.values(), self.theme), strict=True)
            )
        self.title = _letters(self.token.title, text)
        self.lead = self.title if self._compact else _letters("titleLead", text)
        self.holder = _letters(self.token.holder, secondary)
        self.absent = _letters(self.token.vacant, secondary)
        self.detail = _letters(self.token.detail, secondary)
        self._title_rows: dict[tuple[str, TypeSize], int] = {}
        self._chip_room: dict[tuple[str, ...], float] = {}

    def words(self, role: Role) -> CardWords:
        """The lines of a role's card; what is too long for any card ends in "…"."""
        absent = role.status != "filled"
        indent = _GLYPH_ROOM if absent and not self._compact else 0.0
        letters = self.absent if absent else self.holder
        room = self.room - indent - self._beside(role)
        title_letters = self._title_letters(role)
        details = self._details(role)
        if self.leads_with_names(role):
            names, post = self._names(role, title_letters), self._post(role, letters, room)
            return CardWords(
                names, post, title_letters, letters, indent, names_first=True, details=details
            )
        holder = self._holder(role, letters, room)
        centred = self._compact and not (holder.lines or self._look.lines) and self._centres
        title = self._title(role, title_letters, self._beside(role) if centred else 0.0)
        return CardWords(title, holder, title_letters, letters, indent, centred, details=details)

    def leads_with_names(self, role: Role) -> bool:
        """Whether the names of a role stand above its title."""
        return self._look.name_first and self._look.holders and has_names_first(role)

    def head(self, role: Role) -> str:
        """What stands first on a card, whole."""
        return people_text(role, _any_length) if self.leads_with_names(role) else title_of(role)

    def height(self, rows: int) -> float:
        """How high a card with so many rows of text is."""
        if rows <= 2:
            return self.token.two_rows
        return self.token.three_rows + (rows - 3) * self.token.row

    def rows(self, role: Role) -> int:
        """Rows of text on a role's card; an empty holder's line counts where it keeps its place."""
        if _is_plain(role) and not self._compact:
            rows = self._plain_rows(role)
            return rows + self._detail_rows(self._details(role)) if self._look.lines else rows
        words = self.words(role)
        rows = len(words.title.lines) + self._detail_rows(words.details)
        return rows if words.centred else rows + max(len(words.holder.lines), 1)

    def top(self, words: CardWords, h: float) -> float:
        """Where the title begins."""
        return (h - words.height) / 2 if words.centred else self.token.pad_top

    def signs_for(self, role: Role) -> list[Sign]:
        """The functions of a role, as they are drawn."""
        return [self.signs[slug] for slug in role.functions]

    def bands_for(self, role: Role) -> list[Sign]:
        """What the band at a role's side tells: its functions, or what all are compared by."""
        return [self.heat.sign(role.id)] if self.heat else self.signs_for(role)

    def tint_of(self, role: Role) -> Colour | None:
        """What the card of a role is tinted with; None for one that is not."""
        if self.heat is None or not self.heat.text(role.id):
            return None
        return self.heat.sign(role.id).colours.tint

    @cached_property
    def _centres(self) -> bool:
        """Whether every title without a holder's line fits beside its chips, on two lines."""
        return all(
            len(self._title(role, self.title, self._beside(role)).lines)
            <= min(len(self._title(role, self.title, 0.0).lines), _CENTRED_LINES)
            for role in self._chart.roles.values()
            if not holder_text(role, names=self._look.holders, fits=bool)
        )

    def _plain_rows(self, role: Role) -> int:
        """The same for a plain role: as most are, and titles repeat, it is looked up."""
        first = self.leads_with_names(role)
        letters = self.holder if first else self._title_letters(role)
        rows = self._title_rows.get((role.title, letters.size))
        if rows is None:
            told = self._post(role, letters, self.room) if first else self._title(role, letters, 0)
            rows = self._title_rows[role.title, letters.size] = len(told.lines)
        if first:
            return rows + len(self._names(role, self._title_letters(role)).lines)
        if not self._look.holders:
            return rows + 1
        (holder,) = role.holders
        lines = tokens().card.max_holder_lines
        said = wrap(holder.name, self.holder.style, self.room, lines, ellipsis=True)
        return rows + max(len(said.lines), 1)

    def _holder(self, role: Role, letters: Letters, room: float) -> Wrapped:
        lines = tokens().card.max_holder_lines
        if self._look.holders and _is_plain(role):  # as most are
            return wrap(role.holders[0].name, letters.style, room, lines, ellipsis=True)

        def fits(text: str) -> bool:
            return not wrap(text, letters.style, room, lines).cut

        said = holder_text(role, names=self._look.holders, fits=fits)
        return wrap(said, letters.style, room, lines, ellipsis=True) if said else NOTHING

    def _title_letters(self, role: Role) -> Letters:
        top = role.reports_to is None and self._chart.has_reports(role.id)
        return self.lead if top else self.title

    def _title(self, role: Role, letters: Letters, beside: float) -> Wrapped:
        """The title's lines, in a card's room less what stands beside them or the pill."""
        room = self.room - max(beside, self._pill_room(role))
        lines = tokens().card.max_title_lines
        return wrap(title_of(role), letters.style, room, lines, ellipsis=True)

    def _names(self, role: Role, letters: Letters) -> Wrapped:
        """The names in the place of the title."""
        room, lines = self.room - self._pill_room(role), tokens().card.max_holder_lines
        said = people_text(role, lambda text: not wrap(text, letters.style, room, lines).cut)
        return wrap(said, letters.style, room, lines, ellipsis=True)

    def _post(self, role: Role, letters: Letters, room: float) -> Wrapped:
        """The title below the names."""
        lines = tokens().card.max_title_lines
        return wrap(post_text(role), letters.style, room, lines, ellipsis=True)

    def _details(self, role: Role) -> tuple[Wrapped, ...]:
        """The further fields of a card in which its role says something."""
        room, lines = self.room - self._beside(role), tokens().card.max_detail_lines
        said = (clean(card_line(role, name)) for name in self._look.lines)
        style = self.detail.style
        return tuple(wrap(text, style, room, lines, ellipsis=True) for text in said if text)

    def _detail_rows(self, details: Sequence[Wrapped]) -> int:
        return sum(len(each.lines) for each in details)

    def _pill_room(self, role: Role) -> float:
        return _PILL_ROOM if role.seats > 1 and self._look.seats else 0.0

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


def _is_plain(role: Role) -> bool:
    """Whether a card tells a title and the one person who has it, and nothing else."""
    return (
        role.status == "filled"
        and role.seats == 1
        and len(role.holders) == 1
        and role.title.isprintable()
        and not role.title.isspace()
        and bool(role.title and role.holders[0].name)
    )


def _any_length(_: str) -> bool:
    return True


def _letters(name: str, colour: str) -> Letters:
    size = type_size(name)
    return Letters(size, size.style(colour), baseline(size))
