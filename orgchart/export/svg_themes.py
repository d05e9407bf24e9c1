"""One inline SVG in two themes: the reader's system says which of them is seen.

A drawing has the same shapes in both themes, so the two are written in step, and each class
stands for a style of the one and that of the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from orgchart.drawing.picture import Anchor, Colour, Picture, Stroke, TextStyle
from orgchart.export.svg import inline_svg
from orgchart.export.svg_style import StyleSheet, paint_rule, type_rule

_Paint = tuple[Colour | None, Stroke | None]
_Type = tuple[TextStyle, Anchor]


class Themed(NamedTuple):
    """An SVG element, its style sheet, and the rules that replace some of it in the dark."""

    element: str
    css: str
    dark: str


def in_two_themes(light: Picture, dark: Picture) -> Themed | None:
    """One element for two pictures of a chart; None if they differ in more than colours."""
    counts, styles = _Recorded(), _Recorded()
    inline_svg(light, counts)
    inline_svg(dark, styles)
    if (len(counts.paints), len(counts.types)) != (len(styles.paints), len(styles.types)):
        return None
    paired = _Paired(styles)
    return Themed(inline_svg(light, paired), paired.css(), paired.dark())


class _Recorded(StyleSheet):
    """Remembers in which order styles were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.paints: list[_Paint] = []
        self.types: list[_Type] = []

    def paint(self, fill: Colour | None, stroke: Stroke | None) -> str:
        self.paints.append((fill, stroke))
        return super().paint(fill, stroke)

    def type(self, style: TextStyle, anchor: Anchor) -> str:
        self.types.append((style, anchor))
        return super().type(style, anchor)


class _Paired(StyleSheet):
    """Classes for pairs of a style and the dark one that was asked for in its place."""

    def __init__(self, dark: _Recorded) -> None:
        super().__init__()
        self._dark_paints, self._dark_types = iter(dark.paints), iter(dark.types)
        self._pairs: dict[tuple[_Paint, _Paint], str] = {}
        self._types_of_two: dict[tuple[_Type, _Type], str] = {}

    def paint(self, fill: Colour | None, stroke: Stroke | None) -> str:
        pair = (fill, stroke), next(self._dark_paints)
        return self._pairs.setdefault(pair, f"p{len(self._pairs)}")

    def type(self, style: TextStyle, anchor: Anchor) -> str:
        pair = (style, anchor), next(self._dark_types)
        return self._types_of_two.setdefault(pair, f"t{len(self._types_of_two)}")

    def css(self) -> str:
        return "\n".join([super().css(), *self._rules(0)])

    def dark(self) -> str:
        """All rules in the colours of the other theme."""
        return "\n".join(self._rules(1))

    def _rules(self, which: int) -> Iterator[str]:
        for paints, name in self._pairs.items():
            yield f".{name}{{{paint_rule(*paints[which])}}}"
        for types, name in self._types_of_two.items():
            yield f".{name}{{{type_rule(*types[which])}}}"
