"""Where in a grid the table is: preamble, one or two header rows, data, totals, footnotes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from orgchart.importing.tables.table import Grid, Note, Row, Table
from orgchart.importing.text import clean, clean_lines, fold, has_control_characters, shortened
from orgchart.model.errors import InputError

Likeness = Callable[[str], float]

_LOOK_AT = 40
_SURE = 0.65
_TOTAL = re.compile(
    r"^(grand |sub ?)?(total|totals|totaux|summe|gesamt\w*|insgesamt|suma|somme|count"
    r"|anzahl)\b[\s:\d.,]*"
    r"((employees|staff|records|rows|headcount|fte|mitarbeiter|empleados|effectif)\b[\s:\d.,]*)?$"
)
_PERSON = re.compile(r"^[A-ZÀ-Þ][\w'’.-]+( [A-ZÀ-Þ][\w'’.-]*){1,3}$|^[A-ZÀ-Þ][\w'’-]+, [A-ZÀ-Þ]\w+")
_NUMBERLIKE = re.compile(r"^[\d\s.,:;/%€$£+-]+$")


def find_table(grid: Grid, likeness: Likeness) -> Table:
    """The staff list in a grid. ``likeness`` says how much a text looks like a header.

    Raises InputError when nothing is there, or nothing below the header.
    """
    filled = [row for row in grid.rows if any(cell.strip() for cell in row.cells)]
    if not filled:
        raise InputError(f"There is nothing in {grid.source}. Export the staff list again.")
    first, last = _header_rows(filled[:_LOOK_AT], likeness)
    header, second = _headers(filled, first, last, likeness)
    body = filled[last + 1 :]
    if not body:
        raise InputError(
            f"There is only a header in {grid.source}, and no row below it. "
            "Export the staff list again."
        )
    width = max(len(header), max(len(row.cells) for row in body))
    header, second = _named(header, width), (*second, *[""] * (width - len(second)))
    return _table(grid, header, second, body)


def _table(grid: Grid, header: tuple[str, ...], second: tuple[str, ...], body: list[Row]) -> Table:
    strange: dict[int, list[int]] = {}
    rows, left = [], []
    for at, row in enumerate(body):
        cells = [
            cell.strip()
            if cell.isprintable() and "  " not in cell
            else _cleaned(cell, row.number, column, strange)
            for column, cell in enumerate(row.cells)
        ]
        cells += [""] * (len(header) - len(cells))
        reason = _no_data(cells, header, last=at >= len(body) - 3)
        if reason:
            left.append(Note(row.number, "left out", reason, "It is no role."))
        elif any(cells):
            rows.append(Row(row.number, cells))
    notes = [
        Note(numbers[0], "cell", f"{len(numbers)} cells of “{header[column]}” held control "
             "characters.", "They were removed.")
        for column, numbers in strange.items()
    ]  # fmt: skip
    return Table(
        source=grid.source, header=header, second=second, rows=rows, left=tuple(left),
        notes=(*grid.notes, *notes),
    )  # fmt: skip


def _cleaned(cell: str, row: int, column: int, strange: dict[int, list[int]]) -> str:
    if has_control_characters(cell):
        strange.setdefault(column, []).append(row)
    return clean_lines(cell) if "\n" in cell or "\r" in cell else clean(cell)


def _no_data(cells: list[str], header: tuple[str, ...], *, last: bool) -> str:
    """Why a row below the header is no row of the list; nothing when it is one."""
    if cells[0] == header[0] and len(cells) > 1 and tuple(cells) == header:
        return "The header stands here again."
    filled = [cell for cell in cells if cell] if last else []
    others = sum(1 for cell in filled[1:] if not _NUMBERLIKE.match(cell))
    if filled and len(cells) > 1 and not others and _TOTAL.match(fold(filled[0])):
        return f"“{shortened(filled[0])}” is a row of totals."
    return ""


def _header_rows(rows: list[Row], likeness: Likeness) -> tuple[int, int]:
    """Indexes of the first and last header row; -1, -1 for a list without any."""
    known = [sum(likeness(clean(cell)) >= _SURE for cell in row.cells) for row in rows]
    widths = [sum(bool(cell.strip()) for cell in row.cells) for row in rows]
    usual = Counter(widths).most_common(1)[0][0]
    best = max(range(len(rows)), key=lambda at: _header_score(known[at], widths[at], usual, at))
    if known[best] < min(2, widths[best]):
        return _unfamiliar_header(rows, widths, usual)
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


def _unfamiliar_header(rows: list[Row], widths: list[int], usual: int) -> tuple[int, int]:
    """A header in words nobody knows: a full row of different words without digits."""
    for at, row in enumerate(rows[:10]):
        cells = [cell.strip() for cell in row.cells if cell.strip()]
        plain = all(not re.search(r"\d|@", cell) and len(cell) < 40 for cell in cells)
        if widths[at] * 2 > usual and plain and len(set(cells)) == len(cells):
            return (-1, -1) if _is_like_those_below(row, rows[at + 1 :]) else (at, at)
    return -1, -1


def _is_like_those_below(row: Row, below: list[Row]) -> bool:
    """Whether a row names people where the rows below name people: it is one of them."""
    columns = [at for at, cell in enumerate(row.cells) if _PERSON.match(cell.strip())]
    return any(
        sum(
            at < len(other.cells) and bool(_PERSON.match(other.cells[at].strip()))
            for other in below
        )
        > len(below) * 0.8
        for at in columns
        if below
    )


def _headers(
    rows: list[Row], first: int, last: int, likeness: Likeness
) -> tuple[tuple[str, ...], tuple[str, ...]]:
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


def _named(header: tuple[str, ...], width: int) -> tuple[str, ...]:
    """Every column gets a name of its own: blank ones "Column C", repeated ones a number."""
    seen: Counter[str] = Counter()
    names = []
    for at, text in enumerate((*header, *[""] * (width - len(header)))):
        name = text or f"Column {_letter(at)}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


def _letter(index: int) -> str:
    """The name spreadsheets give a column: A, B, … Z, AA."""
    return "".join(_letters(index))


def _letters(index: int) -> Iterator[str]:
    index += 1
    digits = []
    while index:
        index, digit = divmod(index - 1, 26)
        digits.append(chr(ord("A") + digit))
    yield from reversed(digits)
