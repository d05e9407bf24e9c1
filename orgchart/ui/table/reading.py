"""What a text in a cell means for its field, or a sentence about why it means nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from orgchart.model.chart import Chart
from orgchart.model.draft import EditError
from orgchart.model.fields import Kind
from orgchart.model.records import DottedLine, Holder, Role
from orgchart.model.search import fold
from orgchart.storage.cells import read_list, read_pairs
from orgchart.translation import texts
from orgchart.ui.panels.inspector.numbers import parse_number
from orgchart.ui.table.columns import Column
from orgchart.ui.table.names import Names

tr = texts("Table")

_YES = frozenset(("yes", "y", "true", "1", "x", "✓"))
_NO = frozenset(("", "no", "n", "false", "0"))
_DEFAULT = Role(id="")


class Reader:
    """Reads the cells of one edit of a chart."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._readers: dict[Kind, Callable[[Column, str, Role], Any]] = {
            "number": self._number,
            "count": self._count,
            "yes-no": self._yes_no,
            "choice": self._choice,
            "list": self._list,
            "people": self._people,
            "lines": self._lines,
            "reference": self._reference,
        }

    @cached_property
    def names(self) -> Names:
        """Who is called what."""
        return Names(self._chart)

    def read(self, column: Column, text: str, role: Role) -> Any:
        """The value that a text stands for in a role's cell. Raises EditError when it is none.

        An empty text is the field's default.
        """
        text = text.strip()
        if not text:
            return "" if column.own else getattr(_DEFAULT, column.name)
        reader = self._readers.get(column.kind)
        return reader(column, text, role) if reader else text

    def _number(self, column: Column, text: str, _: Role) -> float:
        value = parse_number(text)
        if value is None:
            raise EditError(
                tr("{label}: “{text}” is no number, as 0.5 or 12 is.").format(
                    label=column.field.label, text=text
                )
            )
        return value

    def _count(self, column: Column, text: str, _: Role) -> int:
        value = parse_number(text)
        if value is None or value != int(value):
            raise EditError(
                tr("{label}: “{text}” is no whole number, as 3 is.").format(
                    label=column.field.label, text=text
                )
            )
        return int(value)

    def _yes_no(self, column: Column, text: str, _: Role) -> bool:
        if fold(text) in _YES | _NO:
            return fold(text) in _YES
        raise EditError(
            tr("{label}: “{text}” is neither yes nor no.").format(
                label=column.field.label, text=text
            )
        )

    def _choice(self, column: Column, text: str, _: Role) -> str:
        choices = column.field.choices
        found = [each for each in choices if each == fold(text)]
        found = found or [each for each in choices if each.startswith(fold(text))]
        if not choices:
            return fold(text)
        if len(found) != 1:
            raise EditError(
                tr("{label}: “{text}” is none of {choices}.").format(
                    label=column.field.label, text=text, choices=", ".join(choices)
                )
            )
        return found[0]

    def _list(self, column: Column, text: str, _: Role) -> tuple[str, ...]:
        values = dict.fromkeys(value for value in read_list(text) if value)
        if column.name == "functions":
            return tuple(dict.fromkeys(map(self._function, values)))
        return tuple(values)

    def _function(self, text: str) -> str:
        found = self._functions.get(fold(text))
        if found is None:
            raise EditError(tr("There is no function “{text}” in this chart.").format(text=text))
        return found

    @cached_property
    def _functions(self) -> dict[str, str]:
        functions = self._chart.functions()
        slugs = (*self._chart.used_functions(), *functions)
        named: dict[str, str] = {fold(slug): slug for slug in slugs}
        for slug, function in functions.items():
            named.setdefault(fold(function.initials), slug)
            named[fold(function.name)] = slug
        return named

    def _people(self, _: Column, text: str, role: Role) -> tuple[Holder, ...]:
        """People by name; who was there already stays who they are."""
        there = {fold(holder.name or holder.email): holder for holder in role.holders}
        names = [name for name in read_list(text) if name]
        return tuple(there.get(fold(name)) or Holder(name=name) for name in names)

    def _lines(self, _: Column, text: str, role: Role) -> tuple[DottedLine, ...]:
        lines = {}
        for name, label in read_pairs(text):
            manager = self.names.find(name)
            if manager == role.id:
                raise EditError(
                    tr("{title} cannot have a dotted line to itself.").format(
                        title=role.title or role.id
                    )
                )
            lines[manager] = DottedLine(manager=manager, label=label)
        return tuple(lines.values())

    def _reference(self, _: Column, text: str, role: Role) -> str:
        manager = self.names.find(text)
        if manager == role.id or role.id in self._chart.managers_above(manager):
            raise EditError(
                tr("{title} would report to itself.").format(title=role.title or role.id)
            )
        return manager
