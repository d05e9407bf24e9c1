"""The cells of a Visio shape: fill, outline, type. Lengths in inches, as Visio keeps them."""

from __future__ import annotations

from functools import lru_cache

from orgchart.drawing.picture import Colour, Stroke, TextStyle
from orgchart.export.numbers import opaque
from orgchart.export.pptx_type import FACE
from orgchart.export.xml_text import content, isolated

UNITS_PER_INCH = 96.0
_BOLD, _ITALIC = 1, 2
_SEMIBOLD = 600
_ALIGN = {"start": 0, "middle": 1, "end": 2}
# Numbers of Visio's own line patterns, and of its ways to end a line.
_SOLID, _DASHES, _DOTS = 1, 9, 3
_ROUND, _SQUARE = 0, 1


@lru_cache(maxsize=1 << 14)
def cell(name: str, value: float | str, formula: str = "") -> str:
    """One cell of a shape's sheet; numbers to a thousandth of a point."""
    shown = value if isinstance(value, str) else f"{value:.5f}".rstrip("0").rstrip(".")
    reckoned = f" F='{formula}'" if formula else ""
    return f"<Cell N='{name}' V='{'0' if shown == '-0' else shown}'{reckoned}/>"


def inches(units: float) -> float:
    """A length of the picture."""
    return units / UNITS_PER_INCH


@lru_cache(maxsize=1 << 10)
def paint(fill: Colour | None, stroke: Stroke | None) -> str:
    """A fill and an outline, or that there are none."""
    return _fill(fill) + pen(stroke)


@lru_cache(maxsize=1 << 10)
def pen(stroke: Stroke | None) -> str:
    """An outline."""
    if stroke is None:
        return cell("LinePattern", 0)
    plain, opacity = opaque(stroke.colour)
    pattern = _SOLID
    if stroke.dash:
        pattern = _DOTS if stroke.dash[0] <= stroke.width else _DASHES
    cap = cell("LineCap", _ROUND if stroke.round_cap else _SQUARE)
    return (
        cell("LineWeight", inches(stroke.width)) + cell("LineColor", plain)
        + cell("LinePattern", pattern) + cell("LineColorTrans", 1 - opacity) + cap
    )  # fmt: skip


@lru_cache(maxsize=1 << 10)
def character(style: TextStyle, size: float, row: int = 0) -> str:
    """A row of type, ``size`` units large."""
    marks = (_BOLD if style.weight >= _SEMIBOLD else 0) | (_ITALIC if style.italic else 0)
    return (
        f"<Row IX='{row}'>{cell('Font', FACE)}{cell('Color', style.colour[:7])}"
        f"{cell('Style', marks)}{cell('Size', inches(size))}"
        f"{cell('Strikethru', int(style.strike))}</Row>"
    )


def paragraph(align: str, row: int = 0, more: str = "") -> str:
    """A row on how a paragraph is set; ``more`` are further cells of it."""
    return f"<Row IX='{row}'>{more}{cell('HorzAlign', _ALIGN[align])}</Row>"


def lettered(rows: list[tuple[str, str, str]]) -> str:
    """The sections and the text of paragraphs: of each, its two rows and its words."""
    characters = "".join(row for row, _, _ in rows)
    paragraphs = "".join(row for _, row, _ in rows)
    words = "\n".join(
        f"<cp IX='{at}'/><pp IX='{at}'/>{content(isolated(text))}"
        for at, (_, _, text) in enumerate(rows)
    )
    return (
        f"<Section N='Character'>{characters}</Section>"
        f"<Section N='Paragraph'>{paragraphs}</Section><Text>{words}</Text>"
    )


def _fill(colour: Colour | None) -> str:
    if colour is None:
        return cell("FillPattern", 0)
    plain, opacity = opaque(colour)
    trans = cell("FillForegndTrans", 1 - opacity) if opacity < 1 else ""
    return cell("FillForegnd", plain) + cell("FillPattern", 1) + trans
