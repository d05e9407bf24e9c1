"""An arrangement by Graphviz, for matrix charts: with many dotted lines it untangles better.

It needs the program `dot`; `available` tells why when it cannot be had.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from orgchart.layout.dotted import without_repeats
from orgchart.layout.options import Options, Size
from orgchart.layout.places import Kind, Places, Route
from orgchart.layout.tree import Tree
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Direction, Id
from orgchart.translation import number, texts

if TYPE_CHECKING:
    import graphviz

tr = texts("Arrangement")

Point = tuple[float, float]
Edge = tuple[int, int, Kind]

PROGRAM = "dot"
LONGEST = 30.0  # seconds
POINTS_PER_INCH = 72.0  # one drawing unit is sent as one point
RANK_DIRECTION: dict[Direction, str] = {
    "top-down": "TB",
    "bottom-up": "BT",
    "left-right": "LR",
    "right-left": "RL",
}


def available() -> str | None:
    """None when Graphviz can be used, else the reason why not, for a person."""
    if shutil.which(PROGRAM) is None:
        return tr("The program “dot” is missing; install Graphviz to use this arrangement.")
    return None


def arrange_by_graphviz(
    chart: Chart, sizes: Mapping[Id, Size], options: Options | None = None
) -> Places:
    """Where `dot` puts the cards, with its orthogonal lines.

    Raises InputError when `dot` is missing, fails, or takes longer than `LONGEST` seconds.
    """
    reason = available()
    if reason:
        raise InputError(reason)
    tree = Tree(chart, sizes, options or Options())
    edges = list(_edges(tree))
    return _placed(tree, edges, json.loads(_run(_graph(tree, edges).source)))


def _edges(tree: Tree) -> Iterator[Edge]:
    for manager in tree.managers():
        for aide in tree.aides.get(manager, []):
            yield manager, aide, "assistant"
        for member in tree.teams[manager]:
            yield manager, member, "solid"
    for id in sorted(tree.dotted):
        for line in tree.chart.roles[id].dotted:
            if line.manager in tree.index:
                yield tree.index[id], tree.index[line.manager], "dotted"


def _graph(tree: Tree, edges: Iterable[Edge]) -> graphviz.Digraph:
    import graphviz

    gaps = tree.options.gaps
    graph = graphviz.Digraph(
        graph_attr={
            "rankdir": RANK_DIRECTION[tree.options.direction],
            "splines": "ortho",
            "ordering": "out",
            "nodesep": str(gaps.sibling / POINTS_PER_INCH),
            "ranksep": str(gaps.level / POINTS_PER_INCH),
        },
        node_attr={"shape": "box", "fixedsize": "true", "label": ""},
        edge_attr={"dir": "none"},
    )
    for slot, (w, h) in enumerate(zip(tree.w, tree.h, strict=True)):
        graph.node(str(slot), width=str(w / POINTS_PER_INCH), height=str(h / POINTS_PER_INCH))
    for i, (tail, head, kind) in enumerate(edges):
        bound = "false" if kind == "dotted" else "true"
        graph.edge(str(tail), str(head), id=str(i), constraint=bound)
    return graph


def _run(source: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 (a fixed program; the chart is its input)
            [PROGRAM, "-Tjson"],
            input=source,
            capture_output=True,
            encoding="utf-8",
            timeout=LONGEST,
            check=True,
        )
    except subprocess.TimeoutExpired as error:
        raise InputError(
            tr("Graphviz needed more than {longest} seconds; use the ordinary arrangement.").format(
                longest=number(LONGEST, ".0f")
            )
        ) from error
    except subprocess.CalledProcessError as error:
        raise InputError(
            tr("Graphviz could not arrange this chart: {strip}").format(strip=error.stderr.strip())
        ) from error
    return done.stdout


def _placed(tree: Tree, edges: list[Edge], answer: dict[str, Any]) -> Places:
    import numpy as np

    _, _, width, height = map(float, answer["bb"].split(","))
    nodes = sorted(answer.get("objects", []), key=lambda node: int(node["name"]))
    centres = [tuple(map(float, node["pos"].split(","))) for node in nodes]
    w, h = np.array(tree.w), np.array(tree.h)
    x = np.array([centre[0] for centre in centres]) - w / 2
    y = height - np.array([centre[1] for centre in centres]) - h / 2
    drawn = {int(edge["id"]): edge["pos"] for edge in answer.get("edges", [])}
    routes = [_route(tree, edge, _points(drawn[i], height)) for i, edge in enumerate(edges)]
    page = (width, height) if nodes else (0.0, 0.0)
    return Places(tree.ids, tree.index, (x, y, w, h), page, _Drawn(routes))


def _points(pos: str, height: float) -> list[Point]:
    """The corners of an orthogonal line: every third point of a chain of Bézier curves."""
    pairs = [tuple(map(float, pair.split(","))) for pair in pos.split()[::3]]
    points = [(x, height - y) for x, y in pairs]
    for i in range(1, len(points)):
        (x, y), (new_x, new_y) = points[i - 1], points[i]
        points[i] = (x, new_y) if abs(new_x - x) < abs(new_y - y) else (new_x, y)
    return without_repeats(points)


def _route(tree: Tree, edge: Edge, points: list[Point]) -> Route:
    tail, head, kind = edge
    return Route(tree.ids[tail], tree.ids[head], kind, tuple(points), ((0, len(points) - 1),))


class _Drawn:
    """Lines that came with the places."""

    def __init__(self, routes: list[Route]) -> None:
        self._routes = routes

    def routes(self, places: Places) -> list[Route]:  # noqa: ARG002
        return [route for route in self._routes if route.kind != "dotted"]

    def routes_of(self, places: Places, manager: Id) -> list[Route]:  # noqa: ARG002
        return [r for r in self._routes if r.from_id == manager and r.kind != "dotted"]

    def dotted(self, places: Places) -> list[Route]:  # noqa: ARG002
        return [route for route in self._routes if route.kind == "dotted"]
