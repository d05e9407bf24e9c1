"""Pages by name, in units of the drawing."""

from __future__ import annotations

import re
from typing import NamedTuple

from orgchart.drawing.picture import POINTS_PER_UNIT
from orgchart.model.errors import InputError
from orgchart.translation import number, texts

tr = texts("Drawing")

_POINTS_PER_INCH = 72
_MM_PER_INCH = 25.4
_MOST_MM = 5080.0
_LEAST_MM = 50.0
_OWN = re.compile(r"(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)mm", re.IGNORECASE)

# Width and height in inches as the page usually lies: paper upright, slides across.
_INCHES = {
    "A4": (210 / _MM_PER_INCH, 297 / _MM_PER_INCH),
    "A3": (297 / _MM_PER_INCH, 420 / _MM_PER_INCH),
    "A2": (420 / _MM_PER_INCH, 594 / _MM_PER_INCH),
    "A1": (594 / _MM_PER_INCH, 841 / _MM_PER_INCH),
    "A0": (841 / _MM_PER_INCH, 1189 / _MM_PER_INCH),
    "Letter": (8.5, 11.0),
    "Tabloid": (11.0, 17.0),
    "16:9": (40 / 3, 7.5),
    "4:3": (10.0, 7.5),
}
SLIDES = ("16:9", "4:3")
_ACROSS = " landscape"


class PageSize(NamedTuple):
    """A page: width and height in units; a slide is set closer than paper, which has rims."""

    w: float
    h: float
    slide: bool = False


def page_names() -> tuple[str, ...]:
    """The pages that have a name."""
    return tuple(_INCHES)


def page(name: str, landscape: bool = False) -> PageSize:
    """A page by name, or by its size as "300x200mm"; ``landscape`` lays it across.

    So does a name that says it, as "A4 landscape".

    Raises InputError that says which pages there are.
    """
    plain = name.strip().removesuffix(_ACROSS)
    landscape = landscape or plain != name.strip()
    own = _OWN.fullmatch(plain)
    known = {each.lower(): each for each in _INCHES}.get(plain.lower())
    if own:
        width, height = (float(side) / _MM_PER_INCH for side in own.groups())
        _check(name, *map(float, own.groups()))
    elif known:
        width, height = _INCHES[known]
    else:
        raise InputError(
            tr("There is no page {name}; there are {inches}, or give a size as 300x200mm.").format(
                name=name, inches=", ".join(_INCHES)
            )
        )
    if landscape and height > width:
        width, height = height, width
    unit = _POINTS_PER_INCH / POINTS_PER_UNIT
    return PageSize(round(width * unit, 3), round(height * unit, 3), known in SLIDES)


def _check(name: str, *sides: float) -> None:
    if any(not _LEAST_MM <= side <= _MOST_MM for side in sides):
        raise InputError(
            tr(
                "The page {name} cannot be used: each side must be {least_mm} to "
                "{most_mm} mm (14,400 points, the most a PDF page can have)."
            ).format(name=name, least_mm=number(_LEAST_MM, ".0f"), most_mm=number(_MOST_MM, ".0f"))
        )
