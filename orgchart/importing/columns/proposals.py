"""What each column was taken for and why, for a person to agree with or to change."""

from __future__ import annotations

import msgspec

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.headers import header_words
from orgchart.importing.columns.linking import Link
from orgchart.importing.columns.recogniser import recognisers
from orgchart.importing.columns.understanding import CUSTOM, LEFT_OUT, Columns, understand
from orgchart.importing.options import ImportOptions
from orgchart.importing.paths import way_of
from orgchart.importing.stairs import steps_of
from orgchart.importing.tables.table import Table
from orgchart.importing.text import shortened
from orgchart.translation import later, number, texts

tr = texts("Importing")

NAME = "name"
_SAMPLES = 3
_KINDS = {
    "id": later("{share} of its values are found in “{column}”."),
    "email": later("{share} of its values are e-mail addresses of the list."),
    "dn": later("{share} of its values are distinguished names of the list."),
    "name": later("{share} of its values are names of the list."),
    "title": later("{share} of its values are titles of the list."),
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
    shape = _shape(table, columns, options)
    asked = {header_words(header) for header in options.columns.values()}
    return tuple(
        Proposal(
            column=column.header,
            field=NAME if column.index in shape else taken[column.header],
            reason=shape.get(column.index)
            or _reason(column, taken[column.header], columns, options, asked),
            personal=columns.personal.get(column.index, ""),
            samples=tuple(shortened(value) for value in column.filled[:_SAMPLES]),
        )
        for column in columns.columns
    )


def _shape(table: Table, columns: Columns, options: ImportOptions) -> dict[int, str]:
    """The columns whose shape tells the lines, and how."""
    steps = steps_of(table, columns, options)
    if steps:
        return dict.fromkeys(steps, tr("Its names stand a layer below those of the column before."))
    way = way_of(table, columns, options)
    return {way.index: tr("Tells the whole way to each post.")} if way else {}


def _reason(
    column: Column, field: str, columns: Columns, options: ImportOptions, asked: set[str]
) -> str:
    words = header_words(column.header)
    if words in asked or words in {header_words(each) for each in options.own | options.leave_out}:
        return tr("You chose it.")
    if field == LEFT_OUT:
        return _why_left_out(column, columns)
    if field == CUSTOM:
        return tr("No field has such a header: kept as a field of your own.")
    link = next((each for each in columns.links if each.column == column.index), None)
    if link is not None:
        return _why_manager(link, columns)
    if field == "id" and columns.links and columns.links[0].space.column == column.index:
        manager = columns.columns[columns.links[0].column].header
        return tr("“{manager}” refers to it.").format(manager=shortened(manager))
    named = max((each.named(column) for each in recognisers() if each.field == field), default=0.0)
    return tr("The header says so.") if named else tr("By what is in it.")


def _why_left_out(column: Column, columns: Columns) -> str:
    if column.index in columns.personal:
        return tr("Looks like {personal}.").format(personal=tr(columns.personal[column.index]))
    if column.index in columns.blobs:
        return tr("Holds pictures or other coded data.")
    return tr("Says nothing: blank, or the same everywhere.")


def _why_manager(link: Link, columns: Columns) -> str:
    if not link.found:
        return tr("The header says so, though nobody of the list is found in it.")
    found = columns.columns[link.space.column].header if link.space.column >= 0 else ""
    reason = tr(_KINDS[link.space.kind])
    return reason.format(share=number(link.found, ".0%"), column=shortened(found))
