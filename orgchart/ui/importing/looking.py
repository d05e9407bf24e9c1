"""What is made of a staff list before anybody agrees: its columns, the chart, the account.

Nothing here touches Qt, so that all of it can run in a thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from orgchart.importing import (
    Imported,
    ImportOptions,
    Proposal,
    hidden_sheets,
    import_list,
    import_table,
    propose,
    read_table,
    sheets,
)
from orgchart.importing.profiles import Profile, fitting
from orgchart.importing.tables.table import Table
from orgchart.model.metrics import Statistics, statistics
from orgchart.storage.columns import role_columns
from orgchart.storage.rows import is_own_header
from orgchart.translation import texts
from orgchart.ui.start.miniature import Miniature, miniature

tr = texts("Importing")

Watch = Callable[[str, int], None]
_DEFAULTS = ImportOptions()


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """The rows of a file and what their columns are taken for.

    ``own`` is a table of this program, which comes back as it was; ``profile`` are choices that
    were found again for lists of this shape.
    """

    path: Path
    options: ImportOptions
    table: Table
    proposals: tuple[Proposal, ...]
    sheets: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    profile: Profile | None = None
    own: bool = False


class Understood(msgspec.Struct, frozen=True, kw_only=True):
    """The chart that a list becomes, small, in figures, and with the account of it."""

    read: Read
    imported: Imported
    miniature: Miniature
    figures: Statistics


def first_look(
    path: Path, profiles: Iterable[Profile], watch: Watch, base: ImportOptions = _DEFAULTS
) -> Read:
    """Read a file as it is, or by the choices kept for lists of its shape. Raises InputError.

    ``base`` are choices that go before those: of the chart that a newer list is for.
    """
    table = read_table(path, base, watch)
    found = None if base != _DEFAULTS else fitting(table.header, profiles)
    if found is None:
        return look_again(_bare(path, table, base), base, watch)
    there = set(sheets(path))
    options = found.options()
    if options.sheet not in there:
        options = msgspec.structs.replace(options, sheet=None)
    return msgspec.structs.replace(
        look_again(_bare(path, table, _DEFAULTS), options, watch), profile=found
    )


def look_again(before: Read, options: ImportOptions, watch: Watch) -> Read:
    """What the columns are taken for with other choices; the file is read only where it must."""
    table = before.table
    if _place(options) != _place(before.options):
        table = read_table(before.path, options, watch)
    own = is_own_header(table.header) and _is_untouched(options)
    return msgspec.structs.replace(
        before, options=options, table=table, own=own,
        proposals=_as_it_was(table) if own else propose(table, options),
    )  # fmt: skip


def understand(read: Read, watch: Watch) -> Understood:
    """The chart of a list and the account of it. Raises InputError, and what the watch raises."""
    if read.own:
        imported = import_list(read.path, read.options, watch)
    else:
        imported = import_table(read.table, read.options, watch)
    watch("Drawing", 0)
    return Understood(
        read=read, imported=imported, miniature=miniature(imported.chart, colouring(imported)),
        figures=statistics(imported.chart),
    )  # fmt: skip


def colouring(imported: Imported) -> str:
    """What the cards of a list are coloured by: "" for functions, where departments tell any."""
    departments = imported.report.departments
    strange = bool(departments) and not any(departments.values())
    return "department" if strange else ""


def _bare(path: Path, table: Table, options: ImportOptions) -> Read:
    return Read(
        path=path, options=options, table=table, proposals=(), sheets=tuple(sheets(path)),
        hidden=frozenset(hidden_sheets(path)),
    )  # fmt: skip


def _place(options: ImportOptions) -> tuple[str | None, int | None]:
    return options.sheet, options.header_row


def _is_untouched(options: ImportOptions) -> bool:
    return options == msgspec.structs.replace(_DEFAULTS, sheet=options.sheet)


def _as_it_was(table: Table) -> tuple[Proposal, ...]:
    """The columns of a table of this program."""
    fields = {column.header: column.field for column in role_columns()}
    return tuple(
        Proposal(
            column=name, field=fields.get(name, "custom"), reason=tr("Written by this program.")
        )
        for name in table.header
    )
