"""Fills, pens and text runs of a slide as DrawingML."""

from __future__ import annotations

from functools import lru_cache

from orgchart.drawing.picture import Colour, Stroke, TextStyle
from orgchart.export.numbers import opaque
from orgchart.export.pptx_type import FACE
from orgchart.export.xml_text import content
from orgchart.translation import language

EMU_PER_UNIT = 9525
_HUNDREDTHS_PER_UNIT = 75.0
_LEAST_TYPE = 100  # hundredths of a point, the least that may be written
_DOT = 0.1
_SEMIBOLD = 600
# PowerPoint knows languages of countries.
_LANGUAGES = {"en": "en-GB", "de": "de-DE", "es": "es-ES", "fr": "fr-FR"}


@lru_cache(maxsize=1 << 10)
def fill(colour: Colour | None) -> str:
    """A plain fill, or that there is none."""
    if colour is None:
        return "<a:noFill/>"
    plain, opacity = opaque(colour)
    alpha = f'<a:alpha val="{round(opacity * 100_000)}"/>' if opacity < 1 else ""
    return f'<a:solidFill><a:srgbClr val="{plain[1:]}">{alpha}</a:srgbClr></a:solidFill>'


@lru_cache(maxsize=1 << 10)
def pen(stroke: Stroke | None, zoom: float, ends: str = "") -> str:
    """An outline; ``ends`` are marks at its ends."""
    if stroke is None:
        return "<a:ln><a:noFill/></a:ln>"
    cap = ' cap="rnd"' if stroke.round_cap else ""
    wide = round(stroke.width * zoom * EMU_PER_UNIT)
    return f'<a:ln w="{wide}"{cap}>{fill(stroke.colour)}{_dash(stroke)}<a:round/>{ends}</a:ln>'


def _dash(stroke: Stroke) -> str:
    if not stroke.dash:
        return ""
    if stroke.dash[0] < _DOT:
        return '<a:prstDash val="sysDot"/>'
    pairs = zip(stroke.dash[::2], stroke.dash[1::2], strict=True)
    share = 100_000 / stroke.width
    dashes = (f'<a:ds d="{round(on * share)}" sp="{round(off * share)}"/>' for on, off in pairs)
    return f"<a:custDash>{''.join(dashes)}</a:custDash>"


def run(text: str, style: TextStyle, size: float) -> str:
    """A text in a style, ``size`` units large."""
    properties = _properties(style, round(size, 3), _LANGUAGES[language()])
    return f"<a:r>{properties}<a:t>{content(text)}</a:t></a:r>"


@lru_cache(maxsize=1 << 12)
def _properties(style: TextStyle, size: float, spoken: str) -> str:
    hundredths = max(_LEAST_TYPE, int(size * _HUNDREDTHS_PER_UNIT))
    bold = ' b="1"' if style.weight >= _SEMIBOLD else ' b="0"'
    italic = ' i="1"' if style.italic else ""
    strike = ' strike="sngStrike"' if style.strike else ""
    return (
        f'<a:rPr lang="{spoken}" sz="{hundredths}"{bold}{italic}{strike}>{fill(style.colour)}'
        f'<a:latin typeface="{FACE}"/><a:cs typeface="{FACE}"/></a:rPr>'
    )
