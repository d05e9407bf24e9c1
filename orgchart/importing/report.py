"""What an import understood, mended and left out: nothing of it happens silently."""

from __future__ import annotations

from typing import Literal

import msgspec

from orgchart.importing.options import ImportOptions
from orgchart.importing.tables.table import Table
from orgchart.model.records import Id


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing the user should know: where (the file's own row and column), what, what was done.

    ``kind`` is a rule id (S1 cycle, S2 one id on two posts, S3 unknown manager, S4 self-manager,
    C5 impossible FTE) or a word: joined, left out, column, cell, table, dotted, vacancy,
    ambiguous. ``count`` is the number of rows it speaks of.
    """

    row: int | None = None
    column: str | None = None
    kind: str
    message: str
    done: str
    count: int = 1


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """What else could be done about a finding.

    ``kind`` and ``key`` say which decision it is; ``values`` are what can be decided, ``labels``
    what a person calls that, ``taken`` what was. For an unknown manager ("manager") the id or
    name of any post may be decided as well.
    """

    kind: Literal["manager", "top", "meant", "clash"]
    key: str
    values: tuple[str, ...]
    labels: tuple[str, ...]
    taken: str


class Mend(msgspec.Struct, frozen=True):
    """A finding with the roles it is about, by id, and what else could be done: not in the JSON."""

    finding: Finding
    roles: tuple[Id, ...] = ()
    choice: Choice | None = None


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where the rows come from; blank where there is no such thing (a workbook's delimiter)."""

    name: str = ""
    format: str = ""
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    header_row: int = 0


def source_of(table: Table) -> Source:
    """Where the rows of a table come from."""
    origin = table.origin
    if origin is None:
        return Source(name=table.source, header_row=table.header_row)
    return Source(
        name=origin.source, format=origin.format, sheet=origin.sheet, encoding=origin.encoding,
        delimiter=origin.delimiter, header_row=table.header_row,
    )  # fmt: skip


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The account of an import. ``rows == kept + joined + left_out`` always holds.

    ``roles == kept + placeholders``: a placeholder is a role that no row stands for.
    ``columns`` maps each column to the field it became, "custom" or "left out"; ``departments``
    each department to the function it stands for, or to "".
    """

    rows: int
    kept: int
    joined: int
    left_out: int
    placeholders: int
    roles: int
    columns: dict[str, str]
    findings: tuple[Finding, ...]
    source: Source = Source()
    departments: dict[str, str] = {}


def choose(options: ImportOptions, choice: Choice, value: str) -> ImportOptions:
    """The options with another decision about a finding."""
    if choice.kind == "manager":
        managers = {**options.managers, choice.key: value}
        return msgspec.structs.replace(options, managers=managers)
    if choice.kind == "clash":
        clashes = {**options.clashes, choice.key: value}
        return msgspec.structs.replace(options, clashes=clashes)
    if choice.kind == "meant":
        meant = {**options.meant, choice.key: int(value)}
        return msgspec.structs.replace(options, meant=meant)
    others = options.tops - {int(each) for each in choice.values}
    return msgspec.structs.replace(options, tops=others | {int(value)})
