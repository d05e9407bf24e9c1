"""What a command loads: start-up time is a feature, held by modules and not by the clock."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {
    "PySide6",
    "bidi",
    "charset_normalizer",
    "defusedxml",
    "fontTools",
    "graphviz",
    "networkx",
    "numpy",
    "openpyxl",
    "qtawesome",
    "reportlab",
    "uharfbuzz",
}
RUN = """
import sys
from orgchart.cli import run
code = run(sys.argv[1:])
print(*sorted({name.partition(".")[0] for name in sys.modules}), sep="\\n", file=sys.stderr)
sys.exit(code)
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ["--version"],
        ["--help"],
        ["export", "--help"],
        ["stats", "department"],
        ["templates"],
        ["check", "department"],
    ],
    ids=" ".join,
)
def test_a_command_loads_nothing_heavy_that_it_does_not_use(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    loaded = set(done.stderr.split())
    assert "orgchart" in loaded
    assert not loaded & HEAVY
