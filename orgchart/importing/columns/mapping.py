"""Columns that the user named: ``{field: column}``, stronger than what is recognised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.headers import header_words, joined
from orgchart.importing.columns.recogniser import recognisers
from orgchart.importing.columns.recognisers.personal import PERSONAL
from orgchart.importing.text import fold, shortened
from orgchart.model.errors import InputError
from orgchart.model.fields import fields_of
from orgchart.model.records import Role
from orgchart.translation import texts

tr = texts("Importing")

_LONGEST_OFFER = 600
_ALSO_CALLED = {
    "manager": "reports_to", "boss": "reports_to", "supervisor": "reports_to",
    "firstname": "first_name", "lastname": "last_name", "jobtitle": "title", "heldby": "name",
    "holder": "name", "holders": "name", "function": "functions", "count": "seats",
    "mail": "email", "dottedlines": "dotted",
}  # fmt: skip


def mapped_columns(
    columns: list[Column], mapping: Mapping[str, str], source: str
) -> dict[str, int]:
    """Column indexes by field for what the user mapped.

    Raises InputError for a field or a column that does not exist, naming those that do.
    """
    return {
        _field(asked): column_index(columns, header, source) for asked, header in mapping.items()
    }


def _field(asked: str) -> str:
    """The field a user means: its name, its label in the program, or a usual word for it."""
    known = {each.field for each in recognisers() if not each.field.startswith(PERSONAL)}
    key = joined(header_words(asked))
    names = {field.replace("_", ""): field for field in known}
    labels = {joined(header_words(field.label)): name for name, field in fields_of(Role).items()}
    field = names.get(key) or _ALSO_CALLED.get(key) or labels.get(key)
    if field not in known:
        offer = ", ".join(sorted(known))
        raise InputError(
            tr("There is no field “{asked}” to map to. The fields are: {offer}.").format(
                asked=asked, offer=offer
            )
        )
    return field


def column_index(columns: Sequence[Column], header: str, source: str) -> int:
    """The column of that header. Raises InputError when there is none, naming those that are."""
    for alike in (str.strip, fold, header_words):
        for column in columns:
            if alike(header) in (alike(column.header), alike(column.second or column.header)):
                return column.index
    offer = shortened(", ".join(shortened(column.header) for column in columns), _LONGEST_OFFER)
    raise InputError(
        tr("{source} has no column “{header}”. Its columns are: {offer}.").format(
            source=source, header=shortened(header), offer=offer
        )
    )
