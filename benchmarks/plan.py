"""Everything that is measured of ours."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from benchmarks.inputs import DENSE
from benchmarks.measure import Run

SMALL, MIDDLE, LARGE = 1_000, 10_000, 100_000
ALL = (SMALL, MIDDLE, LARGE)
# what, task, with how many roles
_TASKS = (
    ("layout, teams folded", "layout", ALL),
    ("layout of a chain", "chain", ALL),
    ("layout of a star", "star", ALL),
    ("fit to a slide", "fit", (50, 100, 200, 2_000)),
    ("edit, model side", "edits", ALL),
    ("file", "file", ALL),
    ("import", "import", ALL),
    ("check", "check", ALL),
    ("before and after", "comparing", (SMALL, MIDDLE)),
    ("scenario", "showing", (SMALL, MIDDLE)),
    ("PDF", "pdf", (SMALL, MIDDLE)),
    ("SVG", "svg", (SMALL, MIDDLE)),
    ("PNG", "png", (SMALL, MIDDLE)),
    ("XLSX", "xlsx", (SMALL, MIDDLE)),
    ("XLSX, all sheets", "workbook", (SMALL, MIDDLE)),
    ("PPTX", "pptx", (SMALL, 2 * SMALL)),
    ("PNG, 8,000 × 4,500", "slide", (SMALL,)),
    ("window, start", "start", ALL),
    ("window, open", "opening", ALL),
    ("window, pan and zoom", "frames", ALL),
    ("window, dense view", "dense", (DENSE,)),
    ("window, drop and type", "session", ALL),
    ("window, beside a thread", "beside", (MIDDLE,)),
)


def runs(inputs: Path, folder: Path) -> list[Run]:
    """Our runs: tasks inside Python, and whole programs from start to exit."""
    tasks = [
        Run(what, count, (sys.executable, "-m", "benchmarks.tasks", task, str(count)))
        for what, task, counts in _TASKS
        for count in counts
    ]
    return tasks + _programs(inputs, folder)


def _programs(inputs: Path, folder: Path) -> list[Run]:
    orgchart = shutil.which("orgchart", path=str(Path(sys.executable).parent)) or "orgchart"
    whole = [
        Run(
            "list to PDF",
            count,
            (orgchart, "export", str(inputs / f"{count}.csv"), "--show", "findings",
             "-o", str(folder / "whole.pdf")),
            prints=False,
        )
        for count in (SMALL, MIDDLE)
    ]  # fmt: skip
    return [
        Run("orgchart --version", 0, (orgchart, "--version"), prints=False),
        Run("orgchart stats", 0, (orgchart, "stats", "department"), prints=False),
        *whole,
    ]
