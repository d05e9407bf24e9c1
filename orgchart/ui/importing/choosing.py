"""What a person chooses about a list, written into the options of its import."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from orgchart.importing import ImportOptions, Proposal
from orgchart.importing.columns.understanding import CUSTOM, LEFT_OUT


def with_field(options: ImportOptions, column: Proposal, field: str) -> ImportOptions:
    """A column is to be a field, a field of the list's own, or left out.

    Another column that was said to be the same field is recognised anew.
    """
    bare = as_recognised(options, column)
    name = column.column
    if field == LEFT_OUT:
        return bare if column.personal else replace(bare, leave_out=bare.leave_out | {name})
    if field == CUSTOM:
        if column.personal:
            return replace(bare, keep=bare.keep | {name})
        return replace(bare, own=bare.own | {name})
    others = {each: of for each, of in bare.columns.items() if each != field}
    return replace(bare, columns={**others, field: name})


def as_recognised(options: ImportOptions, column: Proposal) -> ImportOptions:
    """Nothing is said of a column: what is in it decides."""
    name = {column.column}
    return replace(
        options,
        columns={field: of for field, of in options.columns.items() if of not in name},
        keep=options.keep - name, own=options.own - name, leave_out=options.leave_out - name,
    )  # fmt: skip


def taken(options: ImportOptions, column: Proposal, *, take: bool) -> ImportOptions:
    """A column is taken or left out; a private one that is taken becomes a field of its own."""
    if not take:
        return with_field(options, column, LEFT_OUT)
    bare = as_recognised(options, column)
    chosen = column.column in options.leave_out
    return bare if chosen and not column.personal else with_field(options, column, CUSTOM)


def with_values(options: ImportOptions, column: str, values: Iterable[str]) -> ImportOptions:
    """Only the rows with one of these values in a column are taken; no values: all are."""
    others = {name: wanted for name, wanted in options.where.items() if name != column}
    wanted = tuple(values)
    return replace(options, where={**others, column: wanted} if wanted else others)


def with_departments(options: ImportOptions, table: Mapping[str, str]) -> ImportOptions:
    """These departments stand for these functions, "" for none."""
    return replace(options, departments={**options.departments, **table})


def read_afresh(options: ImportOptions) -> ImportOptions:
    """Nothing is chosen but the place in the file."""
    return ImportOptions(sheet=options.sheet, header_row=options.header_row)


def is_chosen(options: ImportOptions) -> bool:
    """Whether anything is chosen that the next list of this shape could have, too."""
    return read_afresh(options) != options
