"""Draws the house for the page on the architecture: which room rests on which.

    python packaging/house_drawing.py

The rooms and who may import whom are those that tests/test_architecture.py holds; Graphviz lays
them out.
"""

from __future__ import annotations

import runpy
from pathlib import Path

from orgchart.ui.style.colours import colours

ROOT = Path(__file__).parent.parent
DRAWING = ROOT / "docs" / "images" / "house.svg"
ROOMS = {
    "ui": "the window",
    "cli": "the command line",
    "export": "a file for each format",
    "catalogue": "templates, and their size",
    "painting": "Qt paints a picture",
    "drawing": "a chart as plain shapes",
    "importing": "staff lists become charts",
    "rules": "findings and mends",
    "layout": "where each card goes",
    "storage": "files, journal, versions",
    "staffing": "from workload to people",
    "policy": "what the organisation sets",
    "model": "records, changes, verbs",
}
_INK, _PAPER, _LINE = (colours("light")[name] for name in ("text", "surface", "lineSolid"))
_CORE = colours("light")["accentTint"]
_FACE = "Helvetica,Arial,sans-serif"


def rests_on() -> dict[str, set[str]]:
    """The rooms that each may import, without those it reaches through others."""
    layers = runpy.run_path(str(ROOT / "tests" / "test_architecture.py"))["LAYERS"]
    direct = {room: layers[room] & ROOMS.keys() - {room} for room in ROOMS}
    direct["ui"] -= {"cli"}
    direct["cli"] -= {"ui"}
    reached = {room: _below(direct, room) for room in ROOMS}
    return {
        room: {to for to in below if not any(to in reached[via] for via in below - {to})}
        for room, below in direct.items()
    }


def dot() -> str:
    """The drawing as Graphviz reads it."""
    nodes = (
        f'  {room} [label=<<b>{room}</b><br/><font point-size="11">{words}</font>> '
        f'fillcolor="{_CORE if room == "model" else _PAPER}"]'
        for room, words in ROOMS.items()
    )
    lines = (f"  {room} -> {to}" for room, below in rests_on().items() for to in sorted(below))
    return "\n".join(
        (
            "digraph {",
            f'  graph [ranksep=0.55 nodesep=0.3 pad=0.2 bgcolor="{_PAPER}"]',
            f'  node [shape=box style="rounded,filled" fontname="{_FACE}" fontsize=13 '
            f'color="{_LINE}" fontcolor="{_INK}" margin="0.16,0.08"]',
            f'  edge [color="{_LINE}" arrowsize=0.6]',
            *nodes,
            *lines,
            "}",
        )
    )


def _below(direct: dict[str, set[str]], room: str) -> set[str]:
    """Every room that one reaches, however far."""
    found, waiting = set[str](), list(direct[room])
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting.extend(direct[each])
    return found


def main() -> None:
    """Write the drawing."""
    import graphviz

    DRAWING.write_bytes(graphviz.Source(dot()).pipe("svg"))


if __name__ == "__main__":
    main()
