"""The people without a post as a table of their own, one a row, and back without loss.

A workbook has a sheet for it, so that a person can read and edit who waits for a post; in a CSV
file they stand with the other records in the last column (`orgchart.storage.rows`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import PERSON_PREFIX, Id, Person
from orgchart.storage.cells import Cell, read_text, write_text
from orgchart.storage.columns import number_in, plain_text
from orgchart.storage.lines import explain
from orgchart.storage.unknown import holds_unknown
from orgchart.translation import texts

tr = texts("Files")

SHEET = "Not placed"
# The header, the path of the field, and a width in characters.
COLUMNS = (
    ("Name", "holder.name", 26), ("Was", "was", 34), ("E-mail", "holder.email", 28),
    ("Person id", "holder.id", 12), ("FTE", "holder.fte", 8), ("Id", "id", 16),
)  # fmt: skip
_FIELDS = {header: path for header, path, _ in COLUMNS}


def people_rows(chart: Chart) -> Iterator[list[Cell]]:
    """One person a row, by their ids, in the order of `COLUMNS`."""
    for _, person in sorted(chart.not_placed.items()):
        yield [_cell(person, path) for _, path, _ in COLUMNS]


def people_notes(chart: Chart) -> list[str]:
    """What the table of people cannot hold, in sentences."""
    left = [person for person in chart.not_placed.values() if holds_unknown([person])]
    if not left:
        return []
    people = tr("1 person") if len(left) == 1 else tr("{n} people").format(n=len(left))
    return [
        tr("Fields of a newer version, of {people} without a post, are not in the table.").format(
            people=people
        )
    ]


def people_from_rows(
    header: Sequence[object], rows: Iterable[Sequence[Cell]], name: str
) -> list[Person]:
    """The people of a sheet; who was added by hand gets an id.

    Raises InputError with the row of what is no person; ``name`` is what sentences call the file.
    """
    places = [(at, _FIELDS[str(each)]) for at, each in enumerate(header) if str(each) in _FIELDS]
    people: dict[Id, Person] = {}
    for number, row in enumerate(rows, 2):
        cells = {
            path: row[at] for at, path in places if at < len(row) and row[at] not in (None, "")
        }
        if not cells:
            continue
        try:
            person = _person(cells, number)
        except msgspec.ValidationError as error:
            raise InputError(
                tr("{name}, “{sheet}”, row {number}{explain}.").format(
                    name=name, sheet=SHEET, number=number, explain=explain(error, b"")
                )
            ) from None
        if person.id in people or not person.id.startswith(PERSON_PREFIX):
            raise InputError(
                tr(
                    "{name}, “{sheet}”, row {number}: “{id}” cannot be the id; leave it empty."
                ).format(name=name, sheet=SHEET, number=number, id=person.id)
            )
        people[person.id] = person
    return list(people.values())


def _cell(person: Person, path: str) -> Cell:
    part, _, field = path.rpartition(".")
    value: str | float | None = getattr(person.holder if part else person, field)
    return write_text(value) if isinstance(value, str) else value


def _person(cells: dict[str, Cell], number: int) -> Person:
    raw: dict[str, Any] = {"id": f"{PERSON_PREFIX}row-{number}", "holder": {}}
    for path, cell in cells.items():
        assert cell is not None
        part, _, field = path.rpartition(".")
        value = number_in(cell) if field == "fte" else read_text(plain_text(cell))
        (raw["holder"] if part else raw)[field] = value
    return msgspec.convert(raw, Person)
