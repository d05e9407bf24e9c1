"""What a cell says: the value of a field as a person reads and types it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale

from orgchart.drawing.wording import names_of, title_of
from orgchart.model.chart import Chart
from orgchart.model.records import LEVEL_RANK, DottedLine, Id, Role
from orgchart.model.search import fold
from orgchart.storage.cells import write_list, write_pairs
from orgchart.ui.table.columns import Column

_SHORTEST = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value
_STATUSES = ("filled", "vacant", "planned")


def value_of(role: Role, column: Column) -> Any:
    """The value of a role in a column."""
    return role.custom.get(column.name, "") if column.own else getattr(role, column.name)


def cell_text(chart: Chart, role: Role, column: Column) -> str:
    """The text of a cell; several values are parted by semicolons."""
    value = value_of(role, column)
    if value is None or value == () or value == "":
        return ""
    if column.is_number:
        return number_text(value)
    if column.kind == "yes-no":
        return "yes" if value else ""
    if column.kind == "people":
        return write_list(holder.name or holder.email for holder in value)
    if column.kind == "reference":
        return role_text(chart, value)
    if column.kind == "lines":
        return _lines_text(chart, value)
    if column.name == "functions":
        return write_list(map(_function_name(chart), value))
    if column.kind == "choice":
        return choice_text(value)
    return write_list(value) if column.kind == "list" else str(value)


def choice_text(value: str) -> str:
    """One of several choices, as it begins a line."""
    return value[:1].upper() + value[1:]


def role_text(chart: Chart, id: Id) -> str:
    """A role in a cell of another one: who holds it and what it is."""
    role = chart.roles.get(id)
    if role is None:
        return ""
    title = title_of(role)
    names = [name for name in names_of(role) if name != title]
    return f"{names[0]}, {title}" if names else title


def number_text(value: float) -> str:
    """A number as the user's language writes it, without marks between the thousands."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(round(value, 6)), "f", _SHORTEST)


def sort_key(chart: Chart, role: Role, column: Column) -> tuple[bool, Any]:
    """What the rows are sorted by; empty cells come after all others."""
    value = value_of(role, column)
    if column.name == "level":
        return False, LEVEL_RANK[value]
    if column.name == "status":
        return False, _STATUSES.index(value)
    if column.is_number:
        return value is None, value or 0.0
    text = cell_text(chart, role, column)
    return not text, fold(text)


def _function_name(chart: Chart) -> Any:
    def name(slug: str) -> str:
        function = chart.function(slug)
        return function.name if function is not None else slug

    return name


def _lines_text(chart: Chart, lines: tuple[DottedLine, ...]) -> str:
    return write_pairs((role_text(chart, line.manager), line.label) for line in lines)
