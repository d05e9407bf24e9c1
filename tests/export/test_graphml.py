"""GraphML: the chart as other programs read it, with all fields."""

from __future__ import annotations

import io
from pathlib import Path

import networkx as nx
from hypothesis import given

from orgchart.export import Job
from orgchart.export.graphml import EXPORTER
from orgchart.model.chart import Chart
from orgchart.model.records import DottedLine, Holder, Role
from orgchart.storage import load_chart
from support.charts import charts
from support.golden import assert_golden
from support.laws import dear


def exported(one: Chart) -> tuple[nx.MultiDiGraph, list[str]]:
    """The graph as networkx reads it back, and the notes."""
    stream = io.BytesIO()
    notes = EXPORTER.write(Job(chart=one), stream)
    return nx.read_graphml(io.BytesIO(stream.getvalue()), force_multigraph=True), notes


def test_every_field_as_it_was_last_looked_at() -> None:
    chart = load_chart(Path(__file__).parents[1] / "data" / "formats" / "1.0.orgchart").chart
    stream = io.BytesIO()
    EXPORTER.write(Job(chart=chart), stream)
    assert_golden("every_field.graphml", stream.getvalue())


def test_roles_are_nodes_with_their_fields() -> None:
    role = Role(
        id="a",
        title="Agent",
        seats=3,
        fte=0.5,
        functions=("support", "sales"),
        holders=(Holder(name="Ana", fte=1.0), Holder(name="Bo")),
        custom={"Budget": "7"},
    )
    graph, notes = exported(Chart([role]))
    assert notes == []
    node = graph.nodes["a"]
    assert node["label"] == node["title"] == "Agent"
    assert (node["seats"], node["fte"], node["functions"]) == (3, 0.5, "support; sales")
    assert (node["holders"], node["holders.fte"]) == ("Ana; Bo", "1.0; ")
    assert node["Own field: Budget"] == "7"
    assert "cost" not in node


def test_lines_are_edges_from_the_manager_down() -> None:
    roles = [
        Role(id="boss"),
        Role(id="aid", reports_to="boss", assistant=True),
        Role(id="ana", reports_to="boss", dotted=(DottedLine(manager="boss", label="Budget"),)),
    ]
    graph, _ = exported(Chart(roles))
    edges = sorted((a, b, tuple(sorted(d.items()))) for a, b, d in graph.edges(data=True))
    assert edges == [
        ("boss", "aid", (("kind", "assistant"),)),
        ("boss", "ana", (("kind", "dotted"), ("label", "Budget"))),
        ("boss", "ana", (("kind", "solid"),)),
    ]


@dear(15)
@given(charts())
def test_any_chart_gives_a_graph_that_can_be_read(one: Chart) -> None:
    graph, _ = exported(one)
    lines = sum(len(role.dotted) + (role.reports_to is not None) for role in one.roles.values())
    assert graph.number_of_nodes() == len(one.roles)
    assert graph.number_of_edges() == lines


def test_control_characters_are_replaced_and_said_and_ids_stay_different() -> None:
    roles = [Role(id="a\x00", title="x\x1b"), Role(id="a\x01"), Role(id="a\ufffd")]
    graph, notes = exported(Chart(roles))
    assert graph.number_of_nodes() == 3
    assert notes == ["3 texts hold control characters, which GraphML cannot; they became �."]
