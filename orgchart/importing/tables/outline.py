"""An outline: one role a line, reports further to the right than their manager.

Ana Ruiz, Head of Support
Bo Lind, Team Lead
Agent x12
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from orgchart.importing.tables.encoding import detect
from orgchart.importing.tables.labels import parts_of
from orgchart.importing.tables.table import CellCounter, Grid, Reader, Row, cut_long_cells
from orgchart.importing.tables.texts import read_whole
from orgchart.importing.text import slug
from orgchart.translation import later, texts

tr = texts("Importing")

_NAME = later("indented outline")
_SUFFIXES = (".txt", ".md", ".outline", ".text")
_HEADER = ["Id", "Name", "Title", "Reports to", "Seats"]
_LOOK_AT = 400
_TAB = 8
_LINE = re.compile(
    r"^(?P<indent>[ \t\u00a0]*)"
    r"(?P<mark>(?:[-*+•–◦▪‣>]|\d{1,3}(?:\.\d{1,3})*[.)]|#{1,6})[ \t]+)?(?P<text>.*\S)\s*$"
)
_LONGEST = 200


def is_outline(lines: list[str]) -> bool:
    """Whether lines are an outline: the first at the margin, some indented, none a table's row."""
    found = [match for line in lines if line.strip() and (match := _LINE.match(line))]
    depths = [_depth(match) for match in found]
    if len(found) < 2 or depths[0] != min(depths) or len(set(depths)) < 2:
        return False
    if any(len(match["text"]) > _LONGEST or "\t" in match["text"] for match in found):
        return False
    cells = Counter(max(match["text"].count(mark) for mark in ",;|") for match in found)
    indented = sum(depth > depths[0] for depth in depths)
    return cells.most_common(1)[0][0] < 2 and indented * 4 >= len(depths)


def _accepts(path: Path, head: bytes) -> bool:
    if path.suffix.lower() not in ("", *_SUFFIXES) or b"\n" not in head + b"\n":
        return False
    with path.open(encoding=detect(path).name, errors="replace") as file:
        return is_outline(list(islice((line[:1000] for line in file), _LOOK_AT)))


def _read(path: Path, _sheet: str, most_rows: int | None) -> Grid:
    text, grid = read_whole(path, _NAME)
    counter = CellCounter(path)
    for row in islice(rows_of_outline(text.splitlines()), most_rows):
        counter.count(len(row.cells))
        cut_long_cells(row, grid.notes)
        grid.rows.append(row)
    return grid


def rows_of_outline(lines: list[str]) -> Iterator[Row]:
    """Header and rows; a row's number is its line's."""
    yield Row(0, _HEADER)
    above: list[tuple[int, str]] = []  # depth and id of the line and those it lies under
    seen: Counter[str] = Counter()
    for number, line in enumerate(lines, start=1):
        match = _LINE.match(line)
        if match is None:
            continue
        depth = _depth(match)
        while above and above[-1][0] >= depth:
            above.pop()
        name, title, seats = parts_of(match["text"])
        id = slug((name or title)[:60]) or f"line-{number}"
        seen[id] += 1
        id = id if seen[id] == 1 else f"{id}-{seen[id]}"
        yield Row(number, [id, name, title, above[-1][1] if above else "", seats])
        above.append((depth, id))


def _depth(match: re.Match[str]) -> int:
    """How far right a line begins; a heading's depth is its number of marks."""
    mark = (match["mark"] or "").strip()
    if mark.startswith("#"):
        return len(mark) - 100
    numbered = mark.count(".") if mark[:1].isdigit() else 0
    return len(match["indent"].expandtabs(_TAB)) + numbered


READER = Reader(
    name=_NAME,
    suffixes=_SUFFIXES,
    order=40,
    accepts=_accepts,
    sheets=lambda _path: [],
    read=_read,
)
