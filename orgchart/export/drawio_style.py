"""The styles of draw.io's cells: fills, pens and type as ``key=value;``.

draw.io keeps everything that a shape looks like in one text. Lengths are its pixels, which are
the drawing's units.
"""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from urllib.parse import quote
from zlib import DEFLATED, MAX_WBITS, compressobj

from orgchart.drawing.direction import is_rtl
from orgchart.drawing.picture import Colour, Path, Stroke, Text, TextStyle
from orgchart.export.card_text import Paragraph
from orgchart.export.native_shapes import extent
from orgchart.export.numbers import number, opaque
from orgchart.export.pptx_type import LARGEST
from orgchart.export.xml_text import content

# The face that draw.io itself sets type in, as wide as Arial.
FACE = "Helvetica"
_BOLD, _ITALIC, _STRIKE = 1, 2, 8
_SEMIBOLD = 600
_ALIGN = {"start": "left", "middle": "center", "end": "right"}
_STEPS = {
    "M": '<move x="{}" y="{}"/>',
    "L": '<line x="{}" y="{}"/>',
    "C": '<curve x1="{}" y1="{}" x2="{}" y2="{}" x3="{}" y3="{}"/>',
    "Z": "<close/>",
}


@lru_cache(maxsize=1 << 10)
def paint(fill: Colour | None, stroke: Stroke | None) -> str:
    """A fill and an outline."""
    return _colour("fill", fill) + pen(stroke)


@lru_cache(maxsize=1 << 10)
def pen(stroke: Stroke | None) -> str:
    """An outline, or that there is none."""
    if stroke is None:
        return "strokeColor=none;"
    parts = [_colour("stroke", stroke.colour), f"strokeWidth={number(stroke.width)};"]
    if stroke.dash:
        parts.append(f"dashed=1;fixDash=1;dashPattern={_dashes(stroke)};")
    return "".join(parts)


@lru_cache(maxsize=1 << 10)
def lettering(style: TextStyle, size: float, anchor: str) -> str:
    """Type of a label, ``size`` pixels large."""
    bold = _BOLD if style.weight >= _SEMIBOLD else 0
    marks = bold | (_ITALIC if style.italic else 0) | (_STRIKE if style.strike else 0)
    return (
        f"html=1;align={_ALIGN[anchor]};verticalAlign=middle;spacing=0;fontFamily={FACE};"
        f"fontSize={number(size)};fontStyle={marks};fontColor={style.colour[:7]};"
    )


def paragraph(it: Paragraph, end: bool) -> str:
    """One paragraph of a card's label as HTML; ``end`` when it is aligned right."""
    text, style = it.block.text, it.block.style
    turned = ' dir="rtl"' if not text.isascii() and is_rtl(text) else ""
    weight = "bold" if style.weight >= _SEMIBOLD else "normal"
    italic = "font-style:italic;" if style.italic else ""
    strike = "text-decoration:line-through;" if style.strike else ""
    side = "right" if end else "left"
    return (
        f'<div{turned} style="margin-top:{number(it.gap)}px;margin-{side}:{number(it.inset)}px;'
        f"line-height:{number(it.block.pitch)}px;font-size:{number(it.size)}px;"
        f"font-weight:{weight};color:{style.colour[:7]};"
        f'{italic}{strike}">{content(text)}</div>'
    )


def own_size(text: Text) -> float:
    """The size at which a face of office programs looks as large as the chart's own."""
    return text.style.size * LARGEST


@lru_cache(maxsize=1 << 12)
def stencil(path: Path) -> str:
    """A path as a shape of its own, which *Edit Shape* of draw.io opens.

    Source: the format of mxStencil (shapes in XML, deflated, base64) as draw.io reads it.
    """
    around = extent(path)
    steps = "".join(_step(command, around.x, around.y) for command in path.commands)
    verb = {(True, True): "fillstroke", (True, False): "fill", (False, True): "stroke"}
    drawn = verb.get((path.fill is not None, path.stroke is not None), "stroke")
    shape = (
        f'<shape w="{number(max(around.w, 1))}" h="{number(max(around.h, 1))}" aspect="variable"'
        f' strokewidth="inherit"><foreground><path>{steps}</path><{drawn}/></foreground></shape>'
    )
    packer = compressobj(9, DEFLATED, -MAX_WBITS)
    packed = packer.compress(quote(shape, safe="").encode()) + packer.flush()
    return f"shape=stencil({b64encode(packed).decode()});"


def _dashes(stroke: Stroke) -> str:
    """On and off; draw.io has no round ends, so a dot becomes a square of the line's width."""
    on, off = stroke.dash[0], stroke.dash[1]
    if stroke.round_cap and on < stroke.width:
        on, off = stroke.width, max(off - stroke.width, stroke.width / 2)
    return f"{number(on)} {number(off)}"


def _step(command: tuple[str | float, ...], left: float, top: float) -> str:
    values = [float(value) - (top if at % 2 else left) for at, value in enumerate(command[1:])]
    return _STEPS[str(command[0])].format(*map(number, values))


def _colour(what: str, colour: Colour | None) -> str:
    if colour is None:
        return f"{what}Color=none;"
    plain, opacity = opaque(colour)
    share = f"{what}Opacity={round(opacity * 100)};" if opacity < 1 else ""
    return f"{what}Color={plain};{share}"
