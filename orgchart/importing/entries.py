"""Rows of a list with their cells read: who, which post, under whom, how much of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from orgchart.importing.columns.understanding import Columns
from orgchart.importing.findings import Findings
from orgchart.importing.fte import Fte, read_fte
from orgchart.importing.levels import named_level
from orgchart.importing.numbers import parse_number
from orgchart.importing.references import id_key, is_scientific
from orgchart.importing.status import Standing, standings
from orgchart.importing.tables.table import Table
from orgchart.importing.text import fold, shortened
from orgchart.model.records import Level
from orgchart.translation import texts

tr = texts("Importing")

_MOST_SEATS = 100_000
_LIST = re.compile(r"\s*[,;/|\n]\s*")
_YES = frozenset(("1", "y", "yes", "true", "x", "ja", "j", "oui", "si", "t"))
TEXT_FIELDS = ("department", "team", "location", "tier", "shift", "start", "link", "note", "photo",
               "cost")  # fmt: skip
LIST_FIELDS = ("channels", "languages")
FLAG_FIELDS = ("assistant", "leads_and_serves")


class Entry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One row. ``row`` is the file's number, ``index`` the place in the table.

    ``name`` is "" unless it names a person. ``fte`` is None when the list does not say.
    """

    row: int
    index: int
    key: str
    name: str
    email: str
    title: str
    standing: Standing
    fte: float | None
    seats: int
    counted: bool
    level: Level | None
    functions: str
    texts: dict[str, str]
    custom: dict[str, str]

    @property
    def named(self) -> bool:
        """Whether the row names a person."""
        return bool(self.name)


def read_entries(table: Table, columns: Columns, findings: Findings) -> list[Entry]:
    """Every row of the table, read; impossible amounts are mended and noted."""
    count = len(table.rows)
    blank: Sequence[str] = [""] * count
    keys = _keys(columns.text("id") or blank)
    emails = columns.text("email") or blank
    titles = columns.text("title") or blank
    levels = columns.text("level") or blank
    functions = columns.text("functions") or blank
    found = standings(columns)
    amounts = _fte(table, columns, findings)
    seats = _seats(table, columns, findings)
    texts = {field: columns.text(field) for field in (*TEXT_FIELDS, *LIST_FIELDS, *FLAG_FIELDS)}
    given = {field: values for field, values in texts.items() if values is not None}
    own = [(columns.columns[at].header, columns.columns[at].values) for at in columns.custom]
    return [
        Entry(
            row=table.rows[at].number,
            index=at,
            key=keys[at],
            name=columns.names[at] if found[at].person else "",
            email=emails[at] if "@" in emails[at] else "",
            title=" ".join(titles[at].split()),
            standing=found[at],
            fte=amounts[at].value,
            seats=seats[at] or 1,
            counted=seats[at] is not None,
            level=named_level(levels[at]) if levels[at] else None,
            functions=functions[at],
            texts={field: values[at] for field, values in given.items() if values[at]},
            custom={header: values[at] for header, values in own if values[at]}
            | _idle_count(columns, at, found[at]),
        )
        for at in range(count)
    ]


def _keys(ids: Sequence[str]) -> list[str]:
    """The ids as they are compared; blank for those that a spreadsheet has made alike."""
    often = Counter(text for text in ids if is_scientific(text))
    return ["" if often[text] > 1 else id_key(text) for text in ids]


def _fte(table: Table, columns: Columns, findings: Findings) -> list[Fte]:
    """FTE by row: from the FTE column, else from hours, else from a count like 14.5."""
    field = next((each for each in ("fte", "hours") if each in columns.fields), "")
    values, header = columns.text(field), columns.header(field)
    if values is None:
        return [_broken_count(text) for text in columns.text("seats") or [""] * len(table.rows)]
    read = read_fte(values, header, hours=field == "hours")
    for at, amount in enumerate(read):
        if amount.wrong:
            message = tr("An FTE of “{value}” is {wrong}.").format(
                value=shortened(values[at]), wrong=amount.wrong
            )
            findings.add("C5", message, tr("Taken as 1."), row=table.rows[at].number, column=header)
    return read


def _broken_count(text: str) -> Fte:
    """A count with a fraction is FTE."""
    number = parse_number(text) if text else None
    broken = number is not None and 0 < number <= _MOST_SEATS and not number.is_integer()
    return Fte(number if broken else None)


def _seats(table: Table, columns: Columns, findings: Findings) -> list[int | None]:
    """The count of every row; None where there is none or it makes no sense."""
    values, header = columns.text("seats"), columns.header("seats")
    if values is None:
        return [None] * len(table.rows)
    seats: list[int | None] = []
    for at, text in enumerate(values):
        number = parse_number(text) if text else None
        if number is not None and number >= 1 and number.is_integer() and number <= _MOST_SEATS:
            seats.append(int(number))
            continue
        seats.append(None)
        if text and number != 0 and _broken_count(text).value is None:
            message = tr("“{text}” is no number of seats.").format(text=shortened(text))
            findings.add("cell", message, tr("Counted as one seat."), row=table.rows[at].number,
                         column=header)  # fmt: skip
    return seats


def _idle_count(columns: Columns, at: int, found: Standing) -> dict[str, str]:
    """A count beside a person's name is no number of seats: kept as an own field."""
    values = columns.text("seats")
    idle = values is not None and found.person and values[at] not in ("", "1")
    return {columns.header("seats"): values[at]} if idle and values else {}


def is_yes(text: str) -> bool:
    """Whether a cell says yes."""
    return fold(text) in _YES


def listed(text: str) -> tuple[str, ...]:
    """The parts of a cell that lists several things."""
    return tuple(part for part in _LIST.split(text) if part) if text else ()
