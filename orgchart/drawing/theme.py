"""The colours of a theme, by token name."""

from __future__ import annotations

from functools import cache

import msgspec

from orgchart.drawing.picture import Colour
from orgchart.drawing.tokens import Pattern, tokens
from orgchart.model.errors import InputError
from orgchart.translation import texts

tr = texts("Drawing")

OTHER = "other"
_HALF_WAY = 3 * 128  # of red, green and blue together


class FunctionColours(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    """What a function looks like: ``on_band`` is text on the band, ``ink`` text on the tint."""

    band: Colour
    tint: Colour
    ink: Colour
    on_band: Colour


class Colours(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    """The colours a drawing takes from a theme."""

    canvas: Colour
    surface: Colour
    surface_sunken: Colour
    text: Colour
    text_secondary: Colour
    border: Colour
    border_strong: Colour
    card_border: Colour
    accent_ink: Colour
    line_solid: Colour
    line_dotted: Colour
    ok: Colour
    hint: Colour
    warning: Colour
    error: Colour
    accepted: Colour
    ok_tint: Colour
    hint_tint: Colour
    warning_tint: Colour
    error_tint: Colour
    accepted_tint: Colour
    added: Colour
    removed: Colour
    moved: Colour
    added_tint: Colour
    removed_tint: Colour
    moved_tint: Colour


class Theme(msgspec.Struct, frozen=True, kw_only=True):
    """A theme: its ground (the page behind the cards), colours, functions by colour token.

    With ``patterned`` a band carries the pattern of its function and chips are outlined, so
    that nothing hangs on colour. ``sequential`` colours rise from little to much. ``own_accent``
    is the company's colour, if it has one, for text on the ground.
    """

    name: str = ""
    patterned: bool
    outlined: bool
    ground: Colour
    colours: Colours
    functions: dict[str, FunctionColours]
    sequential: tuple[FunctionColours, ...]
    own_accent: Colour = ""

    def function(self, token: str) -> FunctionColours:
        """The colours of a function's token, or the neutral ones for an unknown token."""
        return self.functions.get(token) or self.functions[OTHER]

    def pattern(self, token: str) -> Pattern:
        """The pattern of a function's token."""
        function = tokens().functions.get(token) or tokens().functions[OTHER]
        return tokens().patterns[function.pattern]

    @property
    def is_dark(self) -> bool:
        """Whether the ground is darker than half way from black to white."""
        return sum(channels(self.ground)) < _HALF_WAY

    @property
    def band(self) -> float:
        """Width of the band at a card's side."""
        card = tokens().card
        return card.patterned_band if self.patterned else card.band


@cache
def theme(name: str) -> Theme:
    """A theme by name; InputError names those there are."""
    themes = tokens().themes
    if name not in themes:
        raise InputError(
            tr("There is no theme {name}; there are {themes}.").format(
                name=name, themes=", ".join(themes)
            )
        )
    return msgspec.structs.replace(msgspec.json.decode(themes[name], type=Theme), name=name)


def light_theme() -> Theme:
    """The theme of paper."""
    return theme("light")


def blend(ground: Colour, colour: Colour, share: float) -> Colour:
    """The opaque colour that ``share`` of a colour over a ground comes out as."""
    pairs = zip(channels(ground), channels(colour), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def channels(colour: Colour) -> tuple[int, ...]:
    """Red, green and blue of a colour, from 0 to 255."""
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))
