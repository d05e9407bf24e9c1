"""Text measured and broken into lines once, without Qt, for every painter.

Widths come from HarfBuzz on the chart's own face, kerned, without ligatures and hinting, and
from the machine's fonts for characters which that face has not.
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from orgchart.drawing.breaks import pieces
from orgchart.drawing.direction import is_rtl
from orgchart.drawing.picture import TextStyle
from orgchart.drawing.runs import Run, clusters, em_runs, runs
from orgchart.drawing.tokens import TypeSize, tokens

__all__ = ["Run", "Wrapped", "baseline", "clean", "measure", "missing", "runs", "wrap"]

ELLIPSIS = "…"
# Keeps a line of digits or Latin in a right-to-left text running its way.
RTL_MARK = "\u200f"
_CACHED = 1 << 16
# Longer texts cannot be shown on a card; measuring them would only take time.
_MOST_CHARACTERS = 2000
_UNPRINTABLE = re.compile("[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
_HALF = re.compile("[\ud800-\udfff]")


class Wrapped(msgspec.Struct, frozen=True, gc=False):
    """Lines of text with their widths in units.

    ``cut`` says that there was more; ``missing`` are characters that no font has.
    """

    lines: tuple[str, ...]
    widths: tuple[float, ...]
    cut: bool = False
    missing: str = ""


@lru_cache(maxsize=_CACHED)
def clean(text: str) -> str:
    """The text as one line: breaks and runs of blanks become one blank, controls go."""
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    text = _HALF.sub("\ufffd", _UNPRINTABLE.sub(" ", text))
    return " ".join(word for word in text.split(" ") if word)


def measure(text: str, style: TextStyle) -> float:
    """Width of a line of text in units."""
    return em_runs(text, style.weight, style.italic).width * style.size


def missing(text: str, style: TextStyle) -> str:
    """The characters of a text that no font of the machine has, each once."""
    return em_runs(text, style.weight, style.italic).missing


def baseline(type_size: TypeSize) -> float:
    """How far below the top of its line box a text stands, to a tenth of a unit."""
    fonts = tokens().fonts
    return round((type_size.line + type_size.size * (fonts.ascent - fonts.descent)) / 2, 1)


def wrap(
    text: str,
    style: TextStyle,
    width: float,
    max_lines: int | None = None,
    *,
    ellipsis: bool = False,
) -> Wrapped:
    """Break a text into lines no wider than ``width`` units.

    Lines end at blanks, inside words after hyphens, between Chinese and Japanese characters; a
    word wider than a line is broken between letters. What does not fit on ``max_lines`` is left
    out and ``cut`` set; with ``ellipsis`` the last line then ends in "…". An empty text has no
    lines. A single letter wider than ``width`` stands alone on its line.
    """
    return _wrap(text, style.size, style.weight, style.italic, width, max_lines, ellipsis)


class _Ruler(msgspec.Struct, frozen=True, gc=False):
    """Measures in em at one weight against one width."""

    weight: int
    italic: bool
    width: float
    rtl: bool

    def line(self, text: str) -> str:
        """The text as a line of its own: it keeps the direction of the whole."""
        text = text.rstrip(" ")
        return RTL_MARK + text if self.rtl and not is_rtl(text) else text

    def fits(self, text: str) -> bool:
        line = self.line(text)
        return em_runs(line, self.weight, self.italic).width <= self.width + 1e-9

    def head(self, text: str, tail: str = "") -> int:
        """How many characters of a text fit before ``tail``, whole letters, at least one."""
        letters = clusters(text)
        low, high = 1, len(letters)
        while low < high:
            middle = (low + high + 1) // 2
            if self.fits("".join(letters[:middle]) + tail):
                low = middle
            else:
                high = middle - 1
        return len("".join(letters[:low]))


@lru_cache(maxsize=_CACHED)
def _wrap(
    text: str,
    size: float,
    weight: int,
    italic: bool,
    width: float,
    max_lines: int | None,
    ellipsis: bool,
) -> Wrapped:
    whole = clean(text)
    ruler = _Ruler(weight, italic, width / size, is_rtl(whole))
    text = whole[:_MOST_CHARACTERS] if max_lines is not None else whole
    lines = [text] if text and ruler.fits(text) else _best_lines(text, ruler, max_lines)
    cut = len(text) < len(whole) or (max_lines is not None and len(lines) > max_lines)
    if cut:
        lines = _shortened(lines[: max_lines or len(lines)], ruler, ellipsis)
    lines = [ruler.line(line) for line in lines]
    shown = [em_runs(line, weight, italic) for line in lines]
    missing = "".join([line.missing for line in shown])
    return Wrapped(
        tuple(lines),
        tuple([line.width * size for line in shown]),
        cut,
        "".join(dict.fromkeys(missing)),
    )


def _best_lines(text: str, ruler: _Ruler, max_lines: int | None) -> list[str]:
    """Lines that end at blanks where that takes no more of them, else between signs too."""
    lines = _lines(ruler, max_lines, pieces(text))
    words = pieces(text, words_only=True)
    if len(words) in {1, len(pieces(text))}:
        return lines
    by_words = _lines(ruler, max_lines, words)
    return by_words if len(by_words) <= len(lines) else lines


def _lines(ruler: _Ruler, max_lines: int | None, parts: tuple[str, ...]) -> list[str]:
    """Greedy lines; stops after one more than ``max_lines``."""
    lines: list[str] = []
    line = ""
    for piece in parts:
        if ruler.fits(line + piece):
            line += piece
            continue
        if line:
            lines.append(line.rstrip(" "))
        line = piece
        while not ruler.fits(line) and (max_lines is None or len(lines) <= max_lines):
            end = ruler.head(line)
            if end >= len(line):
                break
            lines.append(line[:end].rstrip(" "))
            line = line[end:].lstrip(" ")
        if max_lines is not None and len(lines) > max_lines:
            return lines
    return [*lines, line.rstrip(" ")] if line else lines


def _shortened(lines: list[str], ruler: _Ruler, ellipsis: bool) -> list[str]:
    if not ellipsis or not lines:
        return lines
    last = lines[-1]
    if not ruler.fits(last + ELLIPSIS):
        last = last[: ruler.head(last, ELLIPSIS)]
    return [*lines[:-1], last.rstrip(" ,;:–-") + ELLIPSIS]
