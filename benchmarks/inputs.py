"""Writes the lists that whole programs and peers read: ``python -m benchmarks.inputs FOLDER``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benchmarks.synthetic import (
    branch_move,
    chart,
    organisation,
    write_dot,
    write_list,
    write_peer_list,
)

COUNTS = (1_000, 10_000, 100_000)


def write(folder: Path) -> None:
    """For each size a staff list, the peers' list, a graph for dot and one move."""
    folder.mkdir(parents=True, exist_ok=True)
    for count in COUNTS:
        posts = organisation(count)
        made = chart(posts)
        id, manager = branch_move(made)
        write_list(made, folder / f"{count}.csv")
        write_peer_list(posts, made, folder / f"{count}.json")
        write_dot(posts, folder / f"{count}.dot")
        move = json.dumps({"id": id, "to": manager})
        (folder / f"{count}.move.json").write_text(move, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
