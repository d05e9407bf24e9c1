"""The table of all roles on an HTML page, for readers: no ids, no private fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from orgchart.drawing.wording import names_of, title_of
from orgchart.export.links import safe_link
from orgchart.export.xml_text import content, element_id, quoted
from orgchart.model.chart import Chart
from orgchart.model.fields import fields_of
from orgchart.model.records import Role
from orgchart.model.words import word
from orgchart.translation import inside, number

_NUMBERS = frozenset(("seats", "vacant_seats", "fte"))


class _Column(NamedTuple):
    """A column: the field it is about, and the cell of a role as HTML."""

    field: str
    cell: Callable[[Role], str]


def roles_table(chart: Chart) -> Iterator[str]:
    """The table, one role a row, managers first; columns that tell nothing are left out."""
    roles = [chart.roles[id] for id in chart.branch(None)]
    columns = [each for each in _columns(chart) if any(map(each.cell, roles))]
    heads = "".join(
        f'<th scope="col">{content(fields_of(Role)[each.field].label)}</th>' for each in columns
    )
    yield f"<table><thead><tr>{heads}</tr></thead><tbody>\n"
    for role in roles:
        cells = "".join(_cell(column, role) for column in columns)
        yield f"<tr data-role={quoted(element_id(role.id))}>{cells}</tr>\n"
    yield "</tbody></table>\n"


def _cell(column: _Column, role: Role) -> str:
    if column.field == "title":
        return f'<th scope="row" dir="auto">{column.cell(role)}</th>'
    kind = ' class="number"' if column.field in _NUMBERS else ' dir="auto"'
    return f"<td{kind}>{column.cell(role)}</td>"


def _columns(chart: Chart) -> Iterator[_Column]:
    names = {slug: function.name for slug, function in chart.functions().items()}

    def title(id: str | None) -> str:
        return content(title_of(chart.roles[id])) if id in chart.roles else ""

    yield _Column("title", _title)
    yield _Column("holders", lambda role: content(", ".join(names_of(role))))
    yield _Column("reports_to", lambda role: title(role.reports_to))
    yield _Column("functions", lambda role: _list(names.get(it, it) for it in role.functions))
    yield _Column("level", lambda role: inside(word(role.level)))
    yield _Column("seats", lambda role: number(role.seats, ","))
    yield _Column(
        "vacant_seats", lambda role: number(role.vacant_seats, ",") * (role.vacant_seats > 0)
    )
    yield _Column("fte", _fte)
    yield _Column(
        "status", lambda role: inside(word(role.status)) if role.status != "filled" else ""
    )
    for name in ("team", "department", "tier", "shift", "location"):
        yield _Column(name, lambda role, name=name: content(getattr(role, name)))  # type: ignore[misc]
    yield _Column("channels", lambda role: _list(role.channels))
    yield _Column("languages", lambda role: _list(role.languages))
    yield _Column("dotted", lambda role: ", ".join(title(line.manager) for line in role.dotted))
    yield _Column("link", _link)


def _title(role: Role) -> str:
    return f"<a href={quoted('#' + element_id(role.id))}>{content(title_of(role))}</a>"


def _fte(role: Role) -> str:
    total = role.seats * role.fte if role.fte_total is None else role.fte_total
    return number(round(total, 2), ",g") if total != role.seats else ""


def _link(role: Role) -> str:
    address = safe_link(role.link)
    return f'<a href={quoted(address)} rel="noreferrer">{content(role.link)}</a>' if address else ""


def _list(values: Iterator[str] | tuple[str, ...]) -> str:
    return content(", ".join(values))
