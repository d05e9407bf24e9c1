"""The company's own colours on a sheet: what is picked by hand, made readable in every theme.

On the light theme a colour is as it was picked; on a dark ground it becomes lighter until it is
seen. Themes that tell functions by patterns (print grey, high contrast) keep their colours.
"""

from __future__ import annotations

from functools import lru_cache

from msgspec.structs import replace

from orgchart.drawing.contrast import LEAST_OF_SIGNS, LEAST_OF_TEXT, contrast, pushed, text_on
from orgchart.drawing.look import Look
from orgchart.drawing.picture import Colour
from orgchart.drawing.theme import FunctionColours, Theme, blend, light_theme, theme
from orgchart.translation import number, texts

tr = texts("Drawing")

_TINT, _TINT_IN_THE_DARK = 0.12, 0.20


@lru_cache(maxsize=64)
def own_theme(name: str, accent: Colour) -> Theme:
    """A theme whose accent is the company's; without one as it comes."""
    found = theme(name)
    if not accent or found.patterned:
        return found
    ink = pushed(accent, found.ground, LEAST_OF_TEXT)
    return replace(found, colours=replace(found.colours, accent_ink=ink), own_accent=ink)


def theme_of(look: Look) -> Theme:
    """The colours that a look is drawn in."""
    return own_theme(look.theme, look.accent)


@lru_cache(maxsize=1024)
def own_function(colour: Colour, name: str) -> FunctionColours:
    """The colours of a function whose band was picked by hand, in a theme."""
    found = theme(name)
    surface = found.colours.surface
    band = pushed(colour, surface, LEAST_OF_SIGNS) if found.is_dark else colour
    tint = blend(surface, band, _TINT_IN_THE_DARK if found.is_dark else _TINT)
    ink = pushed(band, tint, LEAST_OF_TEXT)
    return FunctionColours(band=band, tint=tint, ink=ink, on_band=text_on(band))


def band_remark(colour: Colour) -> str:
    """Why a colour is hard to see at a card's side; "" where it is not."""
    found = contrast(colour, light_theme().colours.surface)
    if found >= LEAST_OF_SIGNS:
        return ""
    told = tr("Hard to see on white paper: a contrast of {n} to 1, where 3 is the least.")
    return told.format(n=number(found, ".1f"))


def text_remark(colour: Colour) -> str:
    """What becomes of texts in a colour that cannot be read on paper as it is; "" otherwise."""
    found = contrast(colour, light_theme().ground)
    if found >= LEAST_OF_TEXT:
        return ""
    told = tr(
        "As text it could not be read on white paper: a contrast of {n} to 1, where 4.5 is the "
        "least. Texts are set darker."
    )
    return told.format(n=number(found, ".1f"))
