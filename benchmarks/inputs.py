"""Writes the lists that whole programs and peers read: ``python -m benchmarks.inputs FOLDER``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benchmarks.synthetic import (
    branch_move,
    chart,
    dense,
    organisation,
    write_dot,
    write_list,
    write_peer_list,
)
from orgchart.storage import save_chart

COUNTS = (1_000, 10_000, 100_000)
DENSE = 50_000
FOLDER = Path(__file__).parent.parent / "build" / "bench" / "inputs"


def write(folder: Path) -> None:
    """For each size a chart, a staff list, the peers' list, a graph for dot and one move."""
    folder.mkdir(parents=True, exist_ok=True)
    save_chart(dense(DENSE), folder / f"dense-{DENSE}.orgchart")
    for count in COUNTS:
        posts = organisation(count)
        made = chart(posts)
        id, manager = branch_move(made)
        save_chart(made, folder / f"{count}.orgchart")
        write_list(made, folder / f"{count}.csv")
        write_peer_list(posts, made, folder / f"{count}.json")
        write_dot(posts, folder / f"{count}.dot")
        move = json.dumps({"id": id, "to": manager})
        (folder / f"{count}.move.json").write_text(move, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
