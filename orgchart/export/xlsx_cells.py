"""The rows of a sheet as XML: what openpyxl would write, at a tenth of the time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import repeat
from xml.sax.saxutils import escape

import msgspec

from orgchart.storage.cells import Cell
from orgchart.storage.guard import NO_CHARACTER, guard_xlsx
from orgchart.translation import later, number, texts

tr = texts("Export")

MOST_ROWS = 1_048_576
LONGEST_TEXT = 32_767  # in UTF-16 units, as Excel counts
_FORMULA_SIGNS = ("=", "+", later("-"), "@")
# A short text that needs neither guard nor escape nor style.
_PLAIN = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z ,.;:()/@+-]{0,200}[0-9A-Za-z.)])?")
_EXACT = 1 << 53


class Row(msgspec.Struct, frozen=True, gc=False):
    """Cells from the left, how deep the row is grouped, and the style of its first text."""

    cells: list[Cell]
    level: int = 0
    style: int = 0


class SheetXml:
    """Turns rows into XML and remembers what a person must be told.

    ``text_style`` is the style of a text that looks like a formula; ``whole_column`` is a
    column whose texts are left out rather than cut.
    """

    def __init__(self, header: list[str], text_style: int, whole_column: int = -1) -> None:
        self._header = header
        self._names = [column_name(at) for at in range(len(header))]
        self._text_style = text_style
        self._whole_column = whole_column
        self._too_long: Counter[str] = Counter()
        self._strange: Counter[str] = Counter()

    def header(self, style: int, points: float) -> bytes:
        """The XML of the first row, so many points high."""
        self._strange.update(each for each in self._header if NO_CHARACTER.search(each))
        places = (f"{name}1" for name in self._names)
        cells = map(_text_cell, self._header, places, repeat(style))
        return f'<row r="1" ht="{points:g}" customHeight="1">{"".join(cells)}</row>'.encode()

    def rows(self, rows: Iterable[Row]) -> Iterator[bytes]:
        """The XML of the rows below the header."""
        for at, row in enumerate(rows, 2):
            grouped = f' outlineLevel="{row.level}"' if row.level else ""
            cells = "".join(self._cells(row, at))
            yield f'<row r="{at}"{grouped}>{cells}</row>'.encode()

    @property
    def notes(self) -> list[str]:
        """Which columns held texts that a cell cannot hold."""
        return [
            *(
                self._too_long_text(header).format(
                    n=count, header=header, most=number(LONGEST_TEXT, ",")
                )
                for header, count in self._too_long.items()
            ),
            *(
                tr("In {n} cells of “{header}” a code that is no character became �.").format(
                    n=count, header=header
                )
                for header, count in self._strange.items()
            ),
        ]

    def _too_long_text(self, header: str) -> str:
        if self._header.index(header) == self._whole_column:
            return tr(
                "In {n} cells of “{header}” the text is longer than Excel allows "
                "({most} characters); it was left out."
            )
        return tr(
            "In {n} cells of “{header}” the text is longer than Excel allows "
            "({most} characters); it was cut."
        )

    def _cells(self, row: Row, number: int) -> Iterator[str]:
        style = row.style
        for at, (name, cell) in enumerate(zip(self._names, row.cells, strict=False)):
            if cell is None or cell == "":
                continue
            place = f"{name}{number}"
            if not isinstance(cell, str):
                yield _number(cell, place)
            elif style or not _PLAIN.fullmatch(cell):
                yield self._text(cell, place, at, style)
                style = 0
            else:  # most cells by far
                yield f'<c r="{place}" t="inlineStr"><is><t>{cell}</t></is></c>'

    def _text(self, text: str, place: str, at: int, style: int) -> str:
        if len(text) > LONGEST_TEXT // 8:
            text = self._shortened(text, at)
        if NO_CHARACTER.search(text):
            self._strange[self._header[at]] += 1
        if not style and text.startswith(_FORMULA_SIGNS):
            style = self._text_style
        return _text_cell(text, place, style)

    def _shortened(self, text: str, at: int) -> str:
        short = fitting(text)
        if short != text:
            self._too_long[self._header[at]] += 1
        return "" if short != text and at == self._whole_column else short


def column_name(at: int) -> str:
    """The letters of a column, the first being 0: A, B … Z, AA."""
    name = ""
    at += 1
    while at:
        at, letter = divmod(at - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def fitting(text: str) -> str:
    """The longest beginning of a text that a cell can hold."""
    while (over := len(guard_xlsx(text).encode("utf-16-le")) // 2 - LONGEST_TEXT) > 0:
        text = text[: -max(1, over // 7)]  # a character takes seven units at most
    return text


def _number(value: float, place: str) -> str:
    """A number; one of more digits than a workbook's numbers have is written as text."""
    if isinstance(value, int) and -_EXACT < value < _EXACT:
        return f'<c r="{place}"><v>{value}</v></c>'
    shown = f"{value:.16g}"
    if (int(float(shown)) if isinstance(value, int) else float(shown)) != value:
        return _text_cell(str(value), place, 0)
    return f'<c r="{place}"><v>{shown}</v></c>'


def _text_cell(text: str, place: str, style: int) -> str:
    styled = f' s="{style}"' if style else ""
    return (
        f'<c r="{place}"{styled} t="inlineStr"><is><t xml:space="preserve">'
        f"{escape(guard_xlsx(text))}</t></is></c>"
    )
