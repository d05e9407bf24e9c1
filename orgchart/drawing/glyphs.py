"""The glyphs of a line of text, and their outlines: what painters draw, exactly as measured.

Lengths are in em, y grows upwards, x is from the line's left end.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from orgchart.drawing.faces import Face, open_face
from orgchart.drawing.runs import Run, em_runs

Command = tuple[str | float, ...]

# Middle and thickness of the line through struck text, above the baseline. Source: the OS/2
# table of the chart's own face.
STRIKE_HEIGHT = 0.29
STRIKE_WIDTH = 0.05

_CACHED = 1 << 14


class GlyphRun(NamedTuple):
    """Glyphs of one face in the order they are seen, with the places of their origins.

    ``texts`` tells what each glyph stands for; where several glyphs draw one letter together,
    the first has its text and the others have none. Joined they are the run's text, backwards
    letter by letter with ``rtl``.
    """

    face: Face
    ids: tuple[int, ...]
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    texts: tuple[str, ...]
    text: str
    rtl: bool


class GlyphLine(NamedTuple):
    """A line of text: its runs from left to right and its width."""

    runs: tuple[GlyphRun, ...]
    width: float


@lru_cache(maxsize=_CACHED)
def glyph_line(text: str, weight: int, italic: bool) -> GlyphLine:
    """The glyphs of a line of text, for any size."""
    line = em_runs(text, weight, italic)
    return GlyphLine(tuple([_glyph_run(run) for run in line.runs if run.text]), line.width)


def _glyph_run(run: Run) -> GlyphRun:
    face = open_face(run.font_path, run.face_index)
    shaped = face.shape(run.text, rtl=run.rtl)
    upem: int = face.hb_face.upem
    infos = shaped.glyph_infos
    x = run.x
    xs = []
    ys = []
    for across, _, right, up in [position.position for position in shaped.glyph_positions]:
        xs.append(x + across / upem)
        ys.append(up / upem)
        x += right / upem
    texts = _texts([info.cluster for info in infos], run.text, rtl=run.rtl)
    ids = tuple([info.codepoint for info in infos])
    return GlyphRun(face, ids, tuple(xs), tuple(ys), texts, run.text, run.rtl)


def _texts(clusters: list[int], text: str, *, rtl: bool) -> tuple[str, ...]:
    """What each glyph stands for, from the places in the text that HarfBuzz reports."""
    if not rtl and len(clusters) == len(text) and clusters == list(range(len(text))):
        return tuple(text)
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    seen: set[int] = set()
    texts = []
    for start in clusters:
        texts.append("" if start in seen else text[start : ends[start]])
        seen.add(start)
    return tuple(texts)


@cache
def advance(face: Face, glyph: int) -> float:
    """How far the pen moves after a glyph."""
    width: int = face.hb_font.get_glyph_h_advance(glyph)
    upem: int = face.hb_face.upem
    return width / upem


@cache
def outline(face: Face, glyph: int) -> tuple[Command, ...]:
    """A glyph's outline as commands of a path (see `picture.Path`)."""
    pen = _Pen(face.hb_face.upem)
    face.hb_font.draw_glyph_with_pen(glyph, pen)
    return tuple(pen.commands)


class _Pen:
    """Collects what a font draws; quadratic curves become cubic ones."""

    def __init__(self, upem: int) -> None:
        self.commands: list[Command] = []
        self._scale = 1 / upem
        self._at = (0.0, 0.0)

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - the protocol's name
        self._add("M", point)

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self._add("L", point)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self._add("C", *points)

    def qCurveTo(self, control: tuple[float, float], end: tuple[float, float]) -> None:  # noqa: N802
        start = self._at
        first, second = (
            (point[0] + (control[0] - point[0]) * 2 / 3, point[1] + (control[1] - point[1]) * 2 / 3)
            for point in (start, end)
        )
        self._add("C", first, second, end)

    def closePath(self) -> None:  # noqa: N802
        self.commands.append(("Z",))

    def _add(self, kind: str, *points: tuple[float, float]) -> None:
        self._at = points[-1]
        lengths = (length * self._scale for point in points for length in point)
        self.commands.append((kind, *lengths))
