"""What each column was taken for and why, for a person to agree with or to change."""

from __future__ import annotations

import msgspec

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.headers import header_words
from orgchart.importing.columns.linking import Link
from orgchart.importing.columns.recogniser import recognisers
from orgchart.importing.columns.understanding import CUSTOM, LEFT_OUT, Columns, understand
from orgchart.importing.options import ImportOptions
from orgchart.importing.tables.table import Table
from orgchart.importing.text import shortened

_SAMPLES = 3
_KINDS = {
    "id": "are found in “{}”",
    "email": "are e-mail addresses of the list",
    "dn": "are distinguished names of the list",
    "name": "are names of the list",
    "title": "are titles of the list",
}


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """One column: its header, the field it was taken for (or "custom", "left out"), the reason.

    ``personal`` says what kind of private data it looks like; ``samples`` are its first values.
    """

    column: str
    field: str
    reason: str
    personal: str = ""
    samples: tuple[str, ...] = ()


def propose(table: Table, options: ImportOptions) -> tuple[Proposal, ...]:
    """What the columns of a table are taken for, in the table's order."""
    columns = understand(table, options)
    taken = columns.taken_for()
    asked = {header_words(header) for header in options.columns.values()}
    return tuple(
        Proposal(
            column=column.header,
            field=taken[column.header],
            reason=_reason(column, taken[column.header], columns, options, asked),
            personal=columns.personal.get(column.index, ""),
            samples=tuple(shortened(value) for value in column.filled[:_SAMPLES]),
        )
        for column in columns.columns
    )


def _reason(
    column: Column, field: str, columns: Columns, options: ImportOptions, asked: set[str]
) -> str:
    words = header_words(column.header)
    if words in asked or words in {header_words(each) for each in options.own | options.leave_out}:
        return "You chose it."
    if field == LEFT_OUT:
        return _why_left_out(column, columns)
    if field == CUSTOM:
        return "No field has such a header: kept as a field of your own."
    link = next((each for each in columns.links if each.column == column.index), None)
    if link is not None:
        return _why_manager(link, columns)
    if field == "id" and columns.links and columns.links[0].space.column == column.index:
        manager = columns.columns[columns.links[0].column].header
        return f"“{shortened(manager)}” refers to it."
    named = max((each.named(column) for each in recognisers() if each.field == field), default=0.0)
    return "The header says so." if named else "By what is in it."


def _why_left_out(column: Column, columns: Columns) -> str:
    if column.index in columns.personal:
        return f"Looks like {columns.personal[column.index]}."
    if column.index in columns.blobs:
        return "Holds pictures or other coded data."
    return "Says nothing: blank, or the same everywhere."


def _why_manager(link: Link, columns: Columns) -> str:
    if not link.found:
        return "The header says so, though nobody of the list is found in it."
    found = columns.columns[link.space.column].header if link.space.column >= 0 else ""
    return f"{link.found:.0%} of its values {_KINDS[link.space.kind].format(shortened(found))}."
