"""Edits of cells: one, a pasted block, what is filled down, what is emptied."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import msgspec

from orgchart.model.draft import Draft, EditError
from orgchart.model.records import Id, Role
from orgchart.translation import counted, later, number, texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.writing import write_field
from orgchart.ui.table.columns import Column
from orgchart.ui.table.reading import Reader
from orgchart.ui.table.words import value_of

tr = texts("Table")

Verb = Literal["set", "clear", "paste"]
_LABELS: dict[Verb, tuple[str, str]] = {
    "set": (later("Set {field} of {name}"), later("Set {n} cells")),
    "clear": (later("Clear {field} of {name}"), later("Clear {n} cells")),
    "paste": (later("Paste {field} of {name}"), later("Paste {n} cells")),
}


class Cell(msgspec.Struct, frozen=True):
    """A cell, and the text that it shall have."""

    id: Id
    column: Column
    text: str = ""


def write_cells(open_chart: OpenChart, cells: list[Cell], label: str) -> None:
    """Write texts into cells as one step; those that cannot be stay as they are, and it is told."""
    reader = Reader(open_chart.chart)
    refused: list[str] = []
    with open_chart.edit(label) as draft:
        for cell in cells:
            role = draft.role(cell.id)
            try:
                write_value(draft, role, cell.column, reader.read(cell.column, cell.text, role))
            except EditError as error:
                refused.append(str(error))
    if len(cells) == 1 and refused:
        open_chart.refused.emit(refused[0])
    elif refused:
        one = tr("1 cell was left as before. {reason}")
        many = tr("{n} cells were left as before. {reason}")
        open_chart.refused.emit(counted(len(refused), one, many, reason=refused[0]))


def fill_cells(
    open_chart: OpenChart, source: Id, column: Column, ids: Iterable[Id], label: str
) -> None:
    """Give other roles the value that one has in a column, as one step."""
    fill_columns(open_chart, [(source, column, list(ids))], label)


def fill_columns(
    open_chart: OpenChart, parts: list[tuple[Id, Column, list[Id]]], label: str
) -> None:
    """Copy values down in several columns: from a role to others each, as one step."""
    with open_chart.edit(label) as draft:
        for source, column, ids in parts:
            value = value_of(draft.role(source), column)
            for id in ids:
                write_value(draft, draft.role(id), column, value)


def write_value(draft: Draft, role: Role, column: Column, value: Any) -> None:
    """Give a role a value in a column; an own field that is emptied goes."""
    if not column.own:
        write_field(draft, role, column.name, value)
        return
    custom = {name: text for name, text in role.custom.items() if name != column.name}
    if value:
        custom[column.name] = value
    draft.update(role.id, custom=custom)


def label_for(open_chart: OpenChart, cells: list[Cell], verb: Verb) -> str:
    """What a step is called: by its one cell, else by how many there are."""
    one, many = _LABELS[verb]
    if len(cells) != 1:
        return tr(many).format(n=number(len(cells)))
    (cell,) = cells
    return tr(one).format(field=cell.column.field.label, name=open_chart.name(cell.id))
