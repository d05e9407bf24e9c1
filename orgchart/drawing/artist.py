"""Draws the cards of a chart one by one; what repeats becomes a symbol."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from orgchart.drawing.badge import badge, dotted_badge
from orgchart.drawing.body import Dress, body
from orgchart.drawing.look import BadgeData, Look
from orgchart.drawing.marks import calendar_plus, person_plus
from orgchart.drawing.picture import Anchor, Box, Card, Colour, Shape, Text, Use
from orgchart.drawing.portrait import centre, disc, initials, initials_of, photo
from orgchart.drawing.remarks import Remarks
from orgchart.drawing.signs import no_function
from orgchart.drawing.text import Wrapped, clean
from orgchart.drawing.tokens import tokens
from orgchart.drawing.transform import mirrored
from orgchart.drawing.typesetting import HOLDER_GAP, CardWords, Letters, Typesetter
from orgchart.drawing.value import value_pill
from orgchart.drawing.wording import spoken
from orgchart.model.card_fields import card_line
from orgchart.model.chart import Chart
from orgchart.model.records import Role

_GLYPH_CENTRE = 7.0
# The pill of a card's value ends so far above its title.
_VALUE_AWAY = 2.0


class CardArtist:
    """Cards and badges of a chart in one look.

    ``symbols`` and ``remarks`` fill as it draws.
    """

    def __init__(self, chart: Chart, look: Look) -> None:
        self.symbols: dict[str, tuple[Shape, ...]] = {}
        self.remarks = Remarks()
        self.type = Typesetter(chart, look)
        self.theme = self.type.theme
        self._look = look
        self._chart = chart
        self._names: dict[Hashable, str] = {}
        self._anchor: Anchor = "end" if look.rtl else "start"
        self._compact = look.card_style == "compact"

    def card(self, role: Role, x: float, y: float, w: float, h: float) -> Card:
        """The card of a role with its corner at x, y."""
        words = self.type.words(role)
        if words.is_cut or words.missing:
            self.remarks.card(role, words)
        shapes: list[Shape] = [Use(self._body(role, w, h), x, y)]
        if self._look.card_style == "photo":
            shapes += self._portrait(role, x, y, w, h)
        left = x + w - self.type.left if self._look.rtl else x + self.type.left
        top = y + self.type.top(words, h)
        top = self._lines(shapes, words.title, words.title_letters, left, top)
        if words.holder.lines:
            top += HOLDER_GAP
            at = self._glyph(shapes, role, words, left, top) if words.indent else left
            top = self._lines(shapes, words.holder, words.holder_letters, at, top)
        for detail in words.details:
            top = self._lines(shapes, detail, self.type.detail, left, top + HOLDER_GAP)
        if self.type.heat:
            shapes += self.value(role, x, y, w)
        return Card(
            role.id,
            x,
            y,
            w,
            h,
            self._spoken(role),
            role.reports_to,
            tuple(shapes),
            role.link,
        )

    def badge(self, data: BadgeData, x: float, y: float) -> Use:
        """A badge with its centre at x, y."""
        name = self._symbol("b", data, lambda: badge(data, self.theme, small=self._compact))
        return Use(name, x, y)

    def dotted_badge(self, count: int, x: float, y: float, w: float, h: float) -> Use:
        """The count of dotted-line reports at the foot of a card whose corner is at x, y."""
        token = tokens().card.dotted_badge
        name = self._symbol(
            "d", ("dotted", count), lambda: dotted_badge(count, self.theme, small=self._compact)
        )
        from_left = token.from_right - token.w if self._look.rtl else w - token.from_right
        return Use(name, x + from_left, y + h)

    def _symbol(self, prefix: str, key: Hashable, draw: Callable[[], tuple[Shape, ...]]) -> str:
        name = self._names.get(key)
        if name is None:
            name = self._names[key] = f"{prefix}{len(self._names)}"
            self.symbols[name] = draw()
        return name

    def _body(self, role: Role, w: float, h: float) -> str:
        look = self._look
        details = (role.tier, role.shift, role.fte, role.fte_total) if look.chips else None
        seats = role.seats if look.seats else 1
        heat = self.type.heat
        compared = heat.sign(role.id).slug if heat else None
        tint, border = self._tint(role), self._border(role, w, h)
        key = (role.functions, role.status, seats, details, w, h, compared, tint, border)

        def draw() -> tuple[Shape, ...]:
            setter = self.type
            dress = Dress(setter.signs_for(role), setter.bands_for(role), tint, border)
            shapes = body(role, dress, w, h, look, self.theme)
            return mirrored(shapes, w) if look.rtl else shapes

        return self._symbol("c", key, draw)

    def _tint(self, role: Role) -> Colour | None:
        """What tints the ground of a card; None for the theme's own."""
        return self.type.tint_of(role)

    def _border(self, role: Role, w: float, h: float) -> Box | None:  # noqa: ARG002
        """The border of a card; None for that of its status."""
        return None

    def _spoken(self, role: Role) -> str:
        told = spoken(role, names=self._look.holders)
        details = (clean(card_line(role, name)) for name in self._look.lines)
        told = ", ".join([told, *filter(None, details)])
        heat = self.type.heat
        value = heat.text(role.id) if heat else ""
        return f"{told}, {heat.measure.label}: {value}" if heat and value else told

    def value(self, role: Role, x: float, y: float, w: float) -> list[Use]:
        """The value that a card with its corner at x, y is coloured by, over its upper edge."""
        heat = self.type.heat
        text = heat.text(role.id) if heat else ""
        if not heat or not text:
            return []
        sign = heat.sign(role.id)

        def draw() -> tuple[Shape, ...]:
            shapes = value_pill(text, sign, self.theme, self.type.token.pad_top - _VALUE_AWAY)
            return mirrored(shapes, w) if self._look.rtl else shapes

        return [Use(self._symbol("v", ("value", sign.slug, text, w), draw), x, y)]

    def _lines(
        self, shapes: list[Shape], words: Wrapped, letters: Letters, x: float, top: float
    ) -> float:
        """Add lines of text from a height on; returns the height below them."""
        style, down, anchor = letters.style, letters.down, self._anchor
        begins = letters is self.type.detail
        for line, width in zip(words.lines, words.widths, strict=True):
            shapes.append(Text(x, top + down, line, style, anchor, width, begins))
            top += letters.size.line
            begins = False
        return top

    def _glyph(
        self, shapes: list[Shape], role: Role, words: CardWords, x: float, top: float
    ) -> float:
        """Add the glyph before an absent holder's line; returns where the line begins."""
        draw = person_plus if role.status == "vacant" else calendar_plus
        ink = words.holder_letters.style.colour
        name = self._symbol("g", role.status, lambda: draw(ink))
        turn = -1 if self._look.rtl else 1
        middle = top + words.holder_letters.size.line / 2
        shapes.append(Use(name, x + turn * _GLYPH_CENTRE, middle))
        return x + turn * words.indent

    def _portrait(self, role: Role, x: float, y: float, w: float, h: float) -> list[Shape]:
        cx, cy = x + centre(w, self.theme, rtl=self._look.rtl), y + h / 2
        holder = role.holders[0] if role.holders and self._look.holders else None
        found = self._chart.photo(holder.photo) if holder else None
        if found:
            face = self._symbol("p", found.id, lambda: photo(found.data, self.theme))
            return [Use(face, cx, cy)]
        name = initials_of(holder.name) if holder and role.status != "vacant" else ""
        sign = next(iter(self.type.bands_for(role)), no_function(self.theme))
        key = ("disc", sign.slug, role.status, bool(name))
        draw = lambda: disc(role, sign, self.theme, named=bool(name))  # noqa: E731
        shapes: list[Shape] = [Use(self._symbol("p", key, draw), cx, cy)]
        return [*shapes, initials(name, cx, cy, sign)] if name else shapes
