"""Whom we are compared with: dot, and d3-org-chart, OrgChart and d3-flextree by node and Chromium.

Each is left out, and said to be, where it cannot be had; the rest is measured all the same.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from benchmarks.measure import Run

SCRIPTS = Path(__file__).parent / "js"
DOT = "Graphviz dot"
FLEXTREE = "d3-flextree in node"
# The library that browser.mjs is told, and how the line is called.
IN_CHROMIUM = {"d3": "d3-org-chart in Chromium", "dabeng": "dabeng OrgChart in Chromium"}
CHARTS = " and ".join(IN_CHROMIUM.values())
COUNTS = (1_000, 10_000)


def runs(inputs: Path, folder: Path) -> tuple[list[Run], list[str]]:
    """The peers' runs and, in a sentence each, what is left out."""
    left_out = []
    found: list[Run] = []
    if dot := shutil.which("dot"):
        found += _dot_runs(dot, inputs, folder)
    else:
        left_out.append(f"{DOT}: the program `dot` is not installed.")
    node, reason = _node(folder / "js")
    if not node:
        return found, [*left_out, f"{FLEXTREE} and {CHARTS}: {reason}."]
    found += [_flextree(node, inputs, folder, count) for count in (1_000, 10_000, 100_000)]
    if chromium := shutil.which("chromium") or shutil.which("google-chrome"):
        browser = _Browser(node, chromium, inputs, folder / "js")
        found += [browser.run(library, count) for library in IN_CHROMIUM for count in COUNTS]
    else:
        left_out.append(f"{CHARTS}: no Chromium is installed (`apt-get install chromium`).")
    return found, left_out


def _dot_runs(dot: str, inputs: Path, folder: Path) -> list[Run]:
    """Layout and SVG together; 100,000 roles take it many minutes."""
    return [
        Run(
            f"{DOT}, {format.upper()}",
            count,
            (dot, f"-T{format}", str(inputs / f"{count}.dot"), "-o", str(folder / f"dot.{format}")),
            prints=False,
            at_most=3 if count == 1_000 else 1,
        )
        for count in (1_000, 10_000)
        for format in ("json", "svg", "pdf")
    ]


def _flextree(node: str, inputs: Path, folder: Path, count: int) -> Run:
    script = str(folder / "js" / "flextree.mjs")
    return Run(FLEXTREE, count, (node, "--stack-size=8000", script, str(inputs / f"{count}.json")))


class _Browser(NamedTuple):
    node: str
    chromium: str
    inputs: Path
    scripts: Path

    def run(self, library: str, count: int) -> Run:
        files = (str(self.inputs / f"{count}.json"), str(self.inputs / f"{count}.move.json"))
        script = str(self.scripts / "browser.mjs")
        command = (self.node, script, library, *files, self.chromium)
        return Run(IN_CHROMIUM[library], count, command, at_most=3 if count == COUNTS[0] else 2)


def _node(folder: Path) -> tuple[str, str]:
    """The program node with the packages installed, or an empty text and the reason."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return "", "node and npm are not installed"
    shutil.copytree(SCRIPTS, folder, dirs_exist_ok=True)
    install = [npm, "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent"]
    done = subprocess.run(install, cwd=folder, capture_output=True, text=True, check=False)
    return ("", "npm could not install them") if done.returncode else (node, "")
