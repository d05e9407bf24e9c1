"""Graphviz DOT: the roles as nodes by their id, the lines as edges from the manager down."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from orgchart.export import Exporter
from orgchart.export.branch import listed_chart, posts_only
from orgchart.export.job import Job
from orgchart.model.chart import Chart
from orgchart.model.records import Direction, Role

_RANKDIR: dict[Direction, str] = {
    "top-down": "TB",
    "bottom-up": "BT",
    "left-right": "LR",
    "right-left": "RL",
}


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the graph; returns a note on people who have no post to be shown with."""
    chart = listed_chart(job)
    direction = job.direction or chart.settings.direction
    title = job.title or chart.settings.title
    for line in _lines(chart, title, direction):
        stream.write(line.encode() + b"\n")
    return posts_only(chart)


def _lines(chart: Chart, title: str, direction: Direction) -> Iterator[str]:
    yield "digraph {"
    yield f"  graph [rankdir={_RANKDIR[direction]} ordering=out label={_label(title)} labelloc=t]"
    yield "  node [shape=box style=rounded]"
    yield "  edge [dir=none]"
    roles = [chart.roles[id] for id in chart.branch(None)]
    yield from map(_node, roles)
    for role in roles:
        if role.reports_to is not None:
            yield f"  {_name(role.reports_to)} -> {_name(role.id)}"
    for role in roles:
        for line in role.dotted:
            label = f" label={_label(line.label)}" if line.label else ""
            style = f"[style=dashed constraint=false{label}]"
            yield f"  {_name(line.manager)} -> {_name(role.id)} {style}"
    yield "}"


def _node(role: Role) -> str:
    seats = f" × {role.seats}" if role.seats > 1 else ""
    names = [holder.name for holder in role.holders if holder.name]
    heading = (role.title or ("" if names else role.id)) + seats
    label = _label("\n".join([heading, *names] if heading else names))
    style = ' style="rounded,dashed"' if role.status != "filled" else ""
    return f"  {_name(role.id)} [label={label}{style}]"


def _name(id: str) -> str:
    """An id as the name of a node: different for different ids."""
    import graphviz

    # A string ends at a zero byte in DOT, and a line's end would be read as no part of a name.
    escaped = graphviz.escape(id).replace("\0", "␀").replace("\r", "\\r").replace("\n", "\\n")
    return str(graphviz.quoting.quote(graphviz.nohtml(escaped)))


def _label(text: str) -> str:
    """A text as it is shown: DOT would read & as the beginning of a sign's name."""
    return _name(text.replace("\r\n", "\n").replace("\r", "\n").replace("&", "&amp;"))


EXPORTER = Exporter(
    name="dot",
    suffixes=(".dot", ".gv"),
    description="Graphviz text: roles as nodes, solid and dotted lines as edges",
    write=write,
    label="Graphviz",
    text=True,
)
