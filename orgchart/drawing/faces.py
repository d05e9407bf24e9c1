"""Font files opened for measuring: advance widths and coverage by HarfBuzz."""

from __future__ import annotations

from functools import cache, cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from orgchart.drawing.tokens import tokens
from orgchart.model.errors import InputError
from orgchart.translation import texts

tr = texts("Drawing")

# Kerning, but no ligatures: a text copied out of a PDF keeps its letters. Painters shape alike.
FEATURES = {"kern": True, "liga": False, "clig": False, "dlig": False}


class Face:
    """One face of a font file; ``hb_face`` and ``hb_font`` are what HarfBuzz made of it."""

    def __init__(self, path: str, index: int = 0) -> None:
        import uharfbuzz as hb

        self.path = path
        self.index = index
        self.hb_face = hb.Face(hb.Blob.from_file_path(path), index)
        self.hb_font = hb.Font(self.hb_face)

    @cached_property
    def coverage(self) -> frozenset[str]:
        """The characters the face has glyphs for; large for Chinese faces, see `covers`."""
        return frozenset(map(chr, self._codes))

    @property
    def faces_in_file(self) -> int:
        """How many faces the file holds: several in a collection, none if it is no font."""
        return int(self.hb_face.count)

    @property
    def family(self) -> str:
        """The family's name as the file tells it."""
        import uharfbuzz as hb

        return self.hb_face.get_name(hb.OTNameIdPredefined.FONT_FAMILY) or ""

    @cached_property
    def coloured(self) -> bool:
        """Whether there are glyphs in colours of their own."""
        face = self.hb_face
        return bool(face.has_color_png or face.has_color_layers or face.has_color_paint)

    @cached_property
    def _codes(self) -> Any:
        return self.hb_face.unicodes

    def covers(self, text: str) -> bool:
        """Whether every character has a glyph."""
        return all(ord(character) in self._codes for character in text)

    def advance(self, text: str, *, rtl: bool = False) -> float:
        """Width of a text in em, kerned; ``text`` is in logical order."""
        positions = self.shape(text, rtl=rtl).glyph_positions
        upem: int = self.hb_face.upem
        return float(sum([position.x_advance for position in positions])) / upem

    def clusters(self, text: str) -> list[str]:
        """The text cut at the borders of grapheme clusters."""
        starts = sorted({info.cluster for info in self.shape(text, rtl=False).glyph_infos})
        return [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]

    def shape(self, text: str, *, rtl: bool) -> Any:
        """The HarfBuzz buffer of a shaped text: glyphs and positions from left to right."""
        import uharfbuzz as hb

        buffer = hb.Buffer()
        buffer.add_str(text)
        if rtl:
            buffer.direction = "rtl"
        buffer.guess_segment_properties()
        if not rtl and buffer.direction != "ltr":
            buffer.direction = "ltr"
        hb.shape(self.hb_font, buffer, FEATURES)
        return buffer


@cache
def open_face(path: str, index: int = 0) -> Face:
    """A face, opened once."""
    return Face(path, index)


@cache
def font_folder() -> Path:
    """Where the files of the chart's own face are; InputError when they are not installed."""
    package = tokens().fonts.package
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise InputError(
            tr("The chart's typeface is missing. Install the package {package} again.").format(
                package=package
            )
        )
    return Path(spec.submodule_search_locations[0], "files")


@cache
def shipped_font(weight: int, italic: bool) -> str:
    """Path of the chart's own face in a weight."""
    return str(font_folder() / tokens().fonts.files[f"{weight}{'i' if italic else ''}"])


@cache
def shipped_face(weight: int, italic: bool) -> Face:
    """The chart's own face in a weight, opened once."""
    return open_face(shipped_font(weight, italic))
