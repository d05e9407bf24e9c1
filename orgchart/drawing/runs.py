"""A line of text as runs of one font and one direction, from left to right."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

import msgspec

from orgchart.drawing.direction import visual_parts
from orgchart.drawing.faces import Face, shipped_face
from orgchart.drawing.fonts import find_face, han_variant
from orgchart.drawing.picture import TextStyle

_CACHED = 1 << 16
_JOINERS = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u034f\u061c"
_VIRAMA = 9


class Run(NamedTuple):
    """A part of a line: which face draws it, where, how wide (units from the line's left).

    ``text`` is in logical order; with ``rtl`` it is to be shaped from right to left.
    """

    font_path: str
    face_index: int
    text: str
    x: float
    width: float
    rtl: bool


class EmRuns(msgspec.Struct, frozen=True, gc=False):
    """The runs of a text in em, its width in em, and the characters that no font has."""

    runs: tuple[Run, ...]
    width: float
    missing: str


def runs(text: str, style: TextStyle) -> tuple[Run, ...]:
    """The runs of a line of text from left to right, lengths in units."""
    size = style.size
    return tuple(
        run._replace(x=run.x * size, width=run.width * size)
        for run in em_runs(text, style.weight, style.italic).runs
    )


@lru_cache(maxsize=_CACHED)
def em_runs(text: str, weight: int, italic: bool) -> EmRuns:
    """The runs of a text for any size, found once."""
    own = shipped_face(weight, italic)
    if text.isascii() or own.coverage.issuperset(text):
        width = own.advance(text) if text else 0.0
        return EmRuns((Run(own.path, own.index, text, 0.0, width, False),), width, "")
    return _mixed(text, own, weight)


def clusters(text: str) -> list[str]:
    """What a reader takes for one letter each: never to be torn apart."""
    if text.isascii():
        return list(text)
    joined: list[str] = []
    for cluster in shipped_face(400, False).clusters(text):
        if joined and unicodedata.combining(joined[-1][-1]) == _VIRAMA:
            joined[-1] += cluster
        else:
            joined.append(cluster)
    return joined


def _mixed(text: str, own: Face, weight: int) -> EmRuns:
    variant = han_variant(text)
    found: list[Run] = []
    missing: list[str] = []
    x = 0.0
    for part, rtl in visual_parts(text):
        pieces = _by_face(part, own, weight, variant, missing)
        for piece, face in reversed(pieces) if rtl else pieces:
            width = face.advance(piece, rtl=rtl)
            found.append(Run(face.path, face.index, piece, x, width, rtl))
            x += width
    return EmRuns(tuple(found), x, "".join(dict.fromkeys(missing)))


def _by_face(
    part: str, own: Face, weight: int, variant: str, missing: list[str]
) -> list[tuple[str, Face]]:
    """The part cut where the face changes; what no face has goes to ``missing``."""
    pieces: list[tuple[str, Face]] = []
    for cluster in clusters(part):
        before = pieces[-1][1] if pieces else own
        shown = "".join(character for character in cluster if not _is_invisible(character))
        face = _face_for(shown, own, before, weight, variant)
        if face is None:
            missing.extend(shown)
            face = own
        if pieces and face is before:
            pieces[-1] = (pieces[-1][0] + cluster, face)
        else:
            pieces.append((cluster, face))
    return pieces


def _face_for(shown: str, own: Face, before: Face, weight: int, variant: str) -> Face | None:
    neutral = not any(character.isalnum() for character in shown)
    # A blank of an emoji face is as wide as an emoji.
    if neutral and before.covers(shown) and not before.coloured:
        return before
    if own.coverage.issuperset(shown):
        return own
    if before.covers(shown):
        return before
    return find_face(shown, weight, variant)


def _is_invisible(character: str) -> bool:
    """Joiners and variation selectors, which need no glyph."""
    return character in _JOINERS or "\ufe00" <= character <= "\ufe0f" or character >= "\U000e0000"
