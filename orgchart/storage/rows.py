"""A chart as a table, one role a row, and back without loss.

The header is the labels of a role's fields, a column for each own field, and last a column that
names the format: it tells our own tables from others, and its cells hold the other records of
the chart (settings, functions), one a row; photos are left out, for no cell may be so long. CSV
and Excel share this; each adds only what its kind of file needs for a text to stay a text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import zip_longest
from operator import attrgetter
from typing import Any

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.comment import Comment
from orgchart.model.errors import InputError
from orgchart.model.records import AnyRecord, Deviation, LastImport, Person, Photo, Role, Scenario
from orgchart.storage.cells import Cell
from orgchart.storage.checks import find_fault
from orgchart.storage.columns import (
    OWN_FIELD,
    Column,
    default_of,
    own_field_column,
    role_columns,
)
from orgchart.storage.head import CURRENT, Version, version_text
from orgchart.storage.lines import explain
from orgchart.storage.photos import without_photos
from orgchart.storage.unknown import HEAD_ID, from_raw, holds_unknown, to_raw
from orgchart.translation import texts

tr = texts("Files")

_INDEX = re.compile(r"\[\d+\]")
_FIELD = re.compile("field “([^”]*)”")
_MARK = re.compile(r"orgchart (\d{1,4})\.(\d{1,4})")


class RoleTable(msgspec.Struct, frozen=True, kw_only=True):
    """The columns for a chart's roles; `rows` are lists of cells in their order and one more.

    ``people`` says whether those without a post are among the records in the last column.
    """

    columns: tuple[Column, ...]
    chart: Chart
    people: bool = True

    @property
    def header(self) -> list[str]:
        """The first row."""
        return [*(column.header for column in self.columns), table_mark()]

    def rows(self) -> Iterator[list[Cell]]:
        """One row a role, managers first, with the other records in the last column."""
        texts = map(_record_text, self.others)
        blank: list[Cell] = [None] * len(self.columns)
        for row, text in zip_longest(self._role_rows(), texts):
            yield [*(row or blank), text]

    @property
    def others(self) -> list[AnyRecord]:
        """The records that are not roles and stand in the last column."""
        never = (Role, Photo, LastImport, Comment, Scenario, Deviation)
        apart = (*never, *(() if self.people else (Person,)))
        found = (each for each in self.chart.records.values() if not isinstance(each, apart))
        return [without_photos(each) for each in found if each.id != HEAD_ID]

    def _role_rows(self) -> Iterator[list[Cell]]:
        """Most fields of a role are at their default, whose cell is made once."""
        values_of = attrgetter(*(column.attribute for column in self.columns))
        plan = [_default_and_write(column) for column in self.columns]
        for id in self.chart.branch(None):
            values = values_of(self.chart.roles[id])
            yield [
                cell if value is default else write(value)
                for value, (default, cell, write) in zip(values, plan, strict=True)
            ]

    @property
    def notes(self) -> list[str]:
        """What the table cannot hold, in sentences."""
        notes = []
        left = [role for role in self.chart.roles.values() if holds_unknown([role])]
        if left:
            roles = tr("1 role") if len(left) == 1 else tr("{n} roles").format(n=len(left))
            text = tr("Fields of a newer version, in {roles}, are not in the table.")
            notes.append(text.format(roles=roles))
        if any(isinstance(record, Photo) for record in self.chart.records.values()):
            notes.append(tr("Photos and the logo are not in the table."))
        if any(isinstance(record, LastImport) for record in self.chart.records.values()):
            notes.append(tr("What the last staff list said is not in the table."))
        if any(isinstance(record, Scenario) for record in self.chart.records.values()):
            notes.append(tr("Scenarios are not in the table."))
        if self.chart.comments:
            notes.append(tr("Comments are not in the table."))
        return notes


def role_table(chart: Chart, *, private: bool = True, people: bool = True) -> RoleTable:
    """The table of a chart's roles, with or without the private fields.

    People without a post are left out of it where they have a table of their own.
    """
    own = sorted({name for role in chart.roles.values() for name in role.custom})
    columns = (*role_columns(), *map(own_field_column, own))
    return RoleTable(
        columns=tuple(column for column in columns if private or not column.private),
        chart=chart,
        people=people,
    )


def table_mark() -> str:
    """The header of the last column."""
    return f"orgchart {version_text(CURRENT)}"


def is_own_header(header: Sequence[object]) -> bool:
    """Whether a table was written by this program, so that `chart_from_rows` reads it exactly."""
    return "Id" in header and _version(header) is not None


def chart_from_rows(header: Sequence[object], rows: Iterable[Sequence[Cell]], name: str) -> Chart:
    """The chart of a table that `is_own_header` accepts; rows of empty cells do not count.

    Columns may be missing, moved, or added by others, and cells be edited. Raises InputError
    with the row and the column of what is no chart; ``name`` is what sentences call the table.
    """
    _refuse_newer(header, name)
    columns = _columns(header)
    mark = next(at for at, each in enumerate(header) if _MARK.fullmatch(str(each)))
    found: list[tuple[int, AnyRecord]] = []
    for number, row in enumerate(rows, 2):
        found.extend((number, record) for record in _records(row, columns, mark, number, name))
    records = [record for _, record in found]
    chart = Chart(records)
    fault = find_fault(records, chart)
    if fault is not None:
        field = _header_of(fault.field)
        raise InputError(
            tr("{name}, row {found}, “{field}”: {text}.").format(
                name=name, found=found[fault.index][0], field=field, text=fault.text
            )
        )
    return chart


def _default_and_write(column: Column) -> tuple[Any, Cell, Callable[[Any], Cell]]:
    """A column's default, the cell for it, and how any other value is written."""
    default = default_of(column.attribute)
    cell = None if default is msgspec.NODEFAULT else column.write(default)
    return default, cell, column.write


def _record_text(record: AnyRecord) -> str:
    return msgspec.json.encode(to_raw(record)).decode()


def _version(header: Sequence[object]) -> Version | None:
    marks = (_MARK.fullmatch(str(each)) for each in header)
    return next(((int(mark[1]), int(mark[2])) for mark in marks if mark), None)


def _refuse_newer(header: Sequence[object], name: str) -> None:
    version = _version(header)
    if version is None or version[0] != CURRENT[0]:
        shown = version_text(version) if version else tr("none")
        raise InputError(
            tr(
                "{name} is a table in version {shown} of the chart format; this "
                "program reads {current}.x."
            ).format(name=name, shown=shown, current=CURRENT[0])
        )


def _columns(header: Sequence[object]) -> list[tuple[int, Column]]:
    """The columns we know and where they are, in our order: names come before their details."""
    order = {column.header: at for at, column in enumerate(role_columns())}
    found = [(at, column) for at, each in enumerate(header) if (column := _column(each))]
    return sorted(found, key=lambda pair: order.get(pair[1].header, len(order)))


def _column(header: object) -> Column | None:
    text = str(header)
    if text.startswith(OWN_FIELD):
        return own_field_column(text.removeprefix(OWN_FIELD))
    return next((column for column in role_columns() if column.header == text), None)


def _header_of(field: str) -> str:
    """The header of the column where a field of a role is, by its path ("holders[0].name")."""
    headers = {column.field: column.header for column in role_columns()}
    path = _INDEX.sub("", field)
    return headers.get(path) or headers.get(path.partition(".")[0], field)


def _records(
    row: Sequence[Cell], columns: list[tuple[int, Column]], mark: int, number: int, name: str
) -> Iterator[AnyRecord]:
    raw: dict[str, Any] = {}
    try:
        for at, column in columns:
            cell = row[at] if at < len(row) else None
            if cell is not None and cell != "":
                column.read(raw, cell)
        if raw:
            yield _role(raw)
        if mark < len(row) and row[mark]:
            yield from_raw(msgspec.json.decode(str(row[mark])))
    except (msgspec.DecodeError, RecursionError) as error:
        text = _FIELD.sub(lambda found: f"“{_header_of(found[1])}”", explain(error, b""))
        raise InputError(
            tr("{name}, row {number}{text}.").format(name=name, number=number, text=text)
        ) from None


def _role(raw: dict[str, Any]) -> Role:
    role = msgspec.convert(raw, Role)
    numbers = [role.fte, role.fte_total, role.cost, *(holder.fte for holder in role.holders)]
    if not all(math.isfinite(number) for number in numbers if number is not None):
        raise msgspec.ValidationError(tr("A number is not finite"))
    return role
