"""How restless an arrangement looks: what is counted, the less the better."""

from __future__ import annotations

from collections.abc import Mapping

from orgchart.layout.fitting.forest import Forest

BARE_PAGE = 0.6  # a chart that fills less than this of the page's longer side looks lost


def restlessness(forest: Forest, wishes: Mapping[int, str], filled: float) -> int:
    """Kinds of arrangement beyond one a layer, of teams beyond one, shelves of a single manager.

    Shelves count one more than rows and stacks do, and managers that stand in stacks beside
    others one more than that. ``filled`` is the share of the page's longer side in use.
    """
    count = 0
    teams: set[str] = set()
    for layer in forest.layers:
        kinds = {
            _kind(wishes[m.slot]) for m in layer if m.branches and m.slot in wishes and not m.wish
        }
        count += len(kinds) + sum(map(_cost, kinds)) - bool(kinds)
        count += sum(_lonely(wishes[m.slot]) for m in layer if m.branches and m.slot in wishes)
        teams |= {
            wishes[m.slot].removeprefix("trunk-")
            for m in layer
            if len(m.leaves) > 1 and not m.branches and m.slot in wishes and not m.wish
        }
    return count + max(len(teams) - 1, 0) + (filled < BARE_PAGE)


def _kind(wish: str) -> str:
    """row, stack, shelves, or columns where managers are stacked in a row."""
    name, _, rows = wish.partition(":")
    if name != "shelves":
        return name
    if rows.endswith("/"):
        return "stack"
    runs = [row.split(",") for row in rows.split("/")]
    stacks = any(run.isdecimal() and int(run) > 1 for row in runs for run in row[1:])
    if stacks:
        return "columns"
    return "shelves" if len(runs) > 1 else "row"


def _lonely(wish: str) -> int:
    """How many of several shelves hold one card only."""
    rows = wish.partition(":")[2].split("/")
    return rows.count("1") if len(rows) > 1 else 0


def _cost(kind: str) -> int:
    return {"row": 0, "stack": 0, "shelves": 1}.get(kind, 2)
