"""Which rows of a grid are its header: known column names, or words unlike what is below."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from orgchart.importing.tables.table import Row
from orgchart.importing.text import clean, fold

Likeness = Callable[[str], float]

_SURE = 0.65
_PERSON = re.compile(r"^[A-ZÀ-Þ][\w'’.-]+( [A-ZÀ-Þ][\w'’.-]*){1,3}$|^[A-ZÀ-Þ][\w'’-]+, [A-ZÀ-Þ]\w+")
_NUMBERED = re.compile(
    r"^(c|f|x|v|col|column|field|feld|spalte|colonne|champ|columna|campo|unnamed|var|header"
    r"|level|layer|tier|ebene|stufe|niveau|nivel)"
    r"[\s_:#.-]*\d{1,3}$"
)
_NUMBERLIKE = re.compile(r"^[\d\s.,:;/%€$£+-]+$")


def header_rows(rows: list[Row], likeness: Likeness) -> tuple[int, int]:
    """Indexes of the first and last header row; -1, -1 for a list without any."""
    known = [sum(likeness(clean(cell)) >= _SURE for cell in row.cells) for row in rows]
    widths = [_filled(row) for row in rows]
    usual = Counter(widths).most_common(1)[0][0]
    best = max(range(len(rows)), key=lambda at: _header_score(known[at], widths[at], usual, at))
    if known[best] < min(2, widths[best]):
        return _unfamiliar_header(rows, widths, known, usual)
    if best + 1 < len(rows) and _is_twin(known, widths, best + 1, usual):
        return best, best + 1
    if best and _is_twin(known, widths, best - 1, usual):
        return best - 1, best
    return best, best


def _is_twin(known: list[int], widths: list[int], at: int, usual: int) -> bool:
    """Whether a row beside the header is a header as well, and as full as one."""
    return known[at] >= 2 and known[at] * 2 > widths[at] and widths[at] * 4 >= usual * 3


def _header_score(known: int, width: int, usual: int, at: int) -> float:
    return known + known / max(1, width) + min(1.0, width / max(1, usual)) - at * 0.01


def _unfamiliar_header(
    rows: list[Row], widths: list[int], known: list[int], usual: int
) -> tuple[int, int]:
    """A header in words nobody knows: numbered columns, or different words without digits."""
    for at, row in enumerate(rows[:10]):
        if _numbers_columns(row, known[at]) or _differs_from_below(row, rows[at + 1 :]):
            return at, at
        cells = [cell.strip() for cell in row.cells if cell.strip()]
        plain = all(not re.search(r"\d|@", cell) and len(cell) < 40 for cell in cells)
        if widths[at] * 2 > usual and plain and len(set(cells)) == len(cells):
            return (-1, -1) if _is_like_those_below(row, rows[at + 1 :]) else (at, at)
    return -1, -1


def _numbers_columns(row: Row, known: int) -> bool:
    """Whether a row only counts its columns, but for those that are ``known``: "col1, col2",
    "Field 1", "Unnamed: 0", "Level 1, Level 2, Title".
    """
    cells = [fold(cell.strip()) for cell in row.cells if cell.strip()]
    different = len(set(cells)) == len(cells) > 1
    numbered = sum(_NUMBERED.match(cell) is not None for cell in cells)
    return different and numbered > 1 and numbered + known == len(cells)


def _differs_from_below(row: Row, below: list[Row]) -> bool:
    """Whether a full row of different words stands over columns of numbers or addresses."""
    cells = [cell.strip() for cell in row.cells]
    filled = [cell for cell in cells if cell]
    if not below or len({fold(cell) for cell in filled}) < len(cells) or len(cells) < 2:
        return False
    kinds = [_kind(cell) for cell in cells]
    return not any(kinds) and any(_one_kind(at, below) for at in range(len(cells)))


def _one_kind(at: int, below: list[Row]) -> bool:
    """Whether a column holds nothing but numbers, or nothing but addresses."""
    cells = [row.cells[at].strip() for row in below if at < len(row.cells)]
    found = [_kind(cell) for cell in cells if cell]
    return len(found) > 1 and "" not in found and len(set(found)) == 1


def _kind(cell: str) -> str:
    """What a cell is when it is no mere text."""
    if "@" in cell:
        return "address"
    return "number" if cell and _NUMBERLIKE.match(cell) else ""


def _is_like_those_below(row: Row, below: list[Row]) -> bool:
    """Whether a row names people where the rows below name people: it is one of them.

    In a list whose names step from column to column they are one below the other nowhere.
    """
    columns = [at for at, cell in enumerate(row.cells) if _is_person(cell)]
    if len(columns) == 1 == _filled(row) and below:
        return all(_filled(each) == 1 and any(map(_is_person, each.cells)) for each in below)
    return any(
        sum(at < len(other.cells) and _is_person(other.cells[at]) for other in below)
        > len(below) * 0.8
        for at in columns
        if below
    )


def _filled(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row.cells)


def _is_person(cell: str) -> bool:
    return _PERSON.match(cell.strip()) is not None


def header_texts(
    rows: list[Row], first: int, last: int, likeness: Likeness
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The header and its second row, of the rows at these indexes; both empty without any."""
    if first < 0:
        return (), ()
    main = [clean(cell) for cell in rows[first].cells]
    if last > first:
        return tuple(main), tuple(clean(cell) for cell in rows[last].cells)
    if first and _needs_groups(main):
        main = _grouped([clean(cell) for cell in rows[first - 1].cells], main, likeness)
    return tuple(main), ()


def _needs_groups(header: list[str]) -> bool:
    """Whether a header cannot stand alone: "ID, Name, ID, Name" under "Employee, Manager"."""
    folded = [fold(name) for name in header if name]
    return len(set(folded)) < len(folded)


def _grouped(above: list[str], header: list[str], likeness: Likeness) -> list[str]:
    """Headers with the group above them, which a merged cell writes only once."""
    if sum(bool(name) for name in above) < 2:
        return header
    group, names = "", []
    for at, name in enumerate(header):
        group = above[at] if at < len(above) and above[at] else group
        whole = f"{group} {name}".strip()
        names.append(whole if likeness(whole) or not name else name)
    return names
