"""The style sheet of an SVG: one short class for each combination of fill, pen and type."""

from __future__ import annotations

from orgchart.drawing.picture import Anchor, Colour, Stroke, TextStyle
from orgchart.export.numbers import number, opaque

# The chart's own face first, then faces that systems have, the narrowest first.
FAMILIES = (
    '"Source Sans Pro","Source Sans 3","Helvetica Neue",Arial,"Liberation Sans","Segoe UI",'
    '"Noto Sans",sans-serif'
)


class StyleSheet:
    """Hands out class names and writes down what they stand for."""

    def __init__(self) -> None:
        self._paints: dict[tuple[Colour | None, Stroke | None], str] = {}
        self._types: dict[tuple[TextStyle, Anchor], str] = {}

    def paint(self, fill: Colour | None, stroke: Stroke | None) -> str:
        """The class of a filled and outlined shape."""
        name = self._paints.get((fill, stroke))
        if name is None:
            name = self._paints[fill, stroke] = f"p{len(self._paints)}"
        return name

    def type(self, style: TextStyle, anchor: Anchor) -> str:
        """The class of a text in a style, set from its anchor."""
        name = self._types.get((style, anchor))
        if name is None:
            name = self._types[style, anchor] = f"t{len(self._types)}"
        return name

    def css(self) -> str:
        """All rules, after the shapes have been written."""
        # Without ligatures and hinting a line is as long as it was measured.
        rules = [
            f"text{{font-family:{FAMILIES};font-variant-ligatures:none;"
            "font-kerning:normal;text-rendering:geometricPrecision}",
            "symbol{overflow:visible}",
        ]
        rules += (f".{name}{{{paint_rule(*key)}}}" for key, name in self._paints.items())
        rules += (f".{name}{{{type_rule(*key)}}}" for key, name in self._types.items())
        return "\n".join(rules)


def paint_rule(fill: Colour | None, stroke: Stroke | None) -> str:
    """A fill and an outline in CSS."""
    parts = _coloured("fill", fill)
    if stroke:
        parts += _coloured("stroke", stroke.colour)
        parts.append(f"stroke-width:{number(stroke.width)}")
        if stroke.dash:
            parts.append("stroke-dasharray:" + " ".join(map(number, stroke.dash)))
        if stroke.round_cap:
            parts.append("stroke-linecap:round")
    return ";".join(parts)


def type_rule(style: TextStyle, anchor: Anchor) -> str:
    """Type in CSS."""
    parts = [f"font-size:{number(style.size)}px", f"font-weight:{style.weight}"]
    parts += _coloured("fill", style.colour)
    if style.italic:
        parts.append("font-style:italic")
    if style.strike:
        parts.append("text-decoration:line-through")
    if anchor != "start":
        parts.append(f"text-anchor:{anchor}")
    return ";".join(parts)


def _coloured(what: str, colour: Colour | None) -> list[str]:
    if colour is None:
        return [f"{what}:none"]
    plain, opacity = opaque(colour)
    return [f"{what}:{plain}"] + ([f"{what}-opacity:{number(opacity)}"] if opacity < 1 else [])
