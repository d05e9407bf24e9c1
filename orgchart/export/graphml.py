"""GraphML by networkx, for yEd, Gephi and the like: every field of a role is an attribute."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from orgchart.export import Exporter
from orgchart.export.branch import listed_chart, posts_only
from orgchart.export.job import Job
from orgchart.export.xml_clean import clean, is_strange
from orgchart.model.chart import Chart
from orgchart.model.fields import fields_of
from orgchart.model.records import Id, Role
from orgchart.storage.cells import Cell
from orgchart.storage.rows import RoleTable, role_table
from orgchart.translation import texts

if TYPE_CHECKING:
    import networkx as nx

tr = texts("Export")


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the graph; returns a note on characters that XML cannot hold."""
    import networkx as nx

    chart = listed_chart(job)
    table = role_table(chart, private=job.private)
    names = _node_names(chart)
    graph = nx.MultiDiGraph(name=clean(job.title or chart.settings.title))
    _add_roles(graph, table, names)
    for manager, id, attributes in _lines(chart):
        graph.add_edge(names[manager], names[id], **attributes)
    nx.write_graphml_xml(graph, stream)
    return [*table.notes, *posts_only(chart), *_notes(table)]


def _add_roles(graph: nx.MultiDiGraph, table: RoleTable, names: dict[Id, str]) -> None:
    keys = [clean(key) for key in _keys(table)]
    for id, row in zip(table.chart.branch(None), table.rows(), strict=False):
        values = ((key, _value(key, cell)) for key, cell in zip(keys, row, strict=False))
        found = {key: value for key, value in values if value is not None and value != ""}
        label = table.chart.roles[id].title or id
        graph.add_node(names[id], **{**found, "label": clean(label)})


def _keys(table: RoleTable) -> Iterator[str]:
    """The names of the attributes: those of the fields; own fields under their own name."""
    for column in table.columns:
        yield column.header if column.field == "custom" else column.field


def _value(key: str, cell: Cell) -> Cell:
    """An attribute has one type for all nodes, so a number that may be a list is a text."""
    field = fields_of(Role).get(key)
    if field is not None and field.kind == "number" and cell is not None:
        return float(cell)
    if field is not None and field.kind == "count":
        return cell
    return None if cell is None else clean(str(cell))


def _lines(chart: Chart) -> Iterator[tuple[Id, Id, dict[str, Any]]]:
    for id in chart.branch(None):
        role = chart.roles[id]
        if role.reports_to is not None:
            yield role.reports_to, id, {"kind": "assistant" if role.assistant else "solid"}
        for line in role.dotted:
            label = {"label": clean(line.label)} if line.label else {}
            yield line.manager, id, {"kind": "dotted", **label}


def _node_names(chart: Chart) -> dict[Id, str]:
    """The ids as far as XML can write them, still different for different roles."""
    names: dict[Id, str] = {}
    taken: set[str] = set()
    for id in sorted(chart.roles, key=lambda id: (clean(id) != id, id)):
        name = clean(id)
        while name in taken:
            name += "'"
        taken.add(name)
        names[id] = name
    return names


def _notes(table: RoleTable) -> list[str]:
    strange = sum(
        1 for row in table.rows() for cell in row if isinstance(cell, str) and is_strange(cell)
    )
    if not strange:
        return []
    return [
        tr("{strange} texts hold control characters, which GraphML cannot; they became �.").format(
            strange=strange
        )
    ]


EXPORTER = Exporter(
    name="graphml",
    suffixes=(".graphml",),
    description="GraphML for yEd, Gephi and other programs: all fields as attributes",
    write=write,
    label="GraphML",
    text=True,
)
