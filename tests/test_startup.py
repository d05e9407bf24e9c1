"""What a command loads: start-up time is a feature, held by modules and not by the clock."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from orgchart.model.chart import Chart
from orgchart.model.records import Role
from orgchart.storage import save_chart

HEAVY = {
    "PySide6",
    "bidi",
    "charset_normalizer",
    "defusedxml",
    "fontTools",
    "graphviz",
    "lxml",
    "networkx",
    "numpy",
    "openpyxl",
    "pptx",
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


WINDOW = """
import sys
from pathlib import Path
from orgchart.ui.app import application
from orgchart.ui.windows import Windows
application()
Windows().open_file(Path(sys.argv[1]))
names = set(sys.modules)
print(*sorted(names), sep="\\n")
"""
# What opening a chart does without: it is loaded when it is asked for.
LATER = ("orgchart.export", "orgchart.importing", "orgchart.cli")


def test_a_window_loads_no_more_than_it_shows(tmp_path: Path) -> None:
    path = tmp_path / "small.orgchart"
    save_chart(Chart([Role(id="boss"), Role(id="ana", reports_to="boss")]), path)
    home = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, str(path)],
        capture_output=True, text=True, check=False, env={**os.environ, **home},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "orgchart.ui.canvas.canvas" in loaded
    shown = {"PySide6", "numpy", "uharfbuzz"}
    assert not {name.partition(".")[0] for name in loaded} & (HEAVY - shown)
    assert not [name for name in loaded if name.startswith(LATER)]
    qt = {name for name in loaded if name.startswith("PySide6.Qt")}
    assert qt == {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}


def test_qt_does_not_read_the_source_of_what_is_imported_after_it() -> None:
    run = "from builtins import __import__ as plain; import orgchart.ui; print(__import__ is plain)"
    done = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"
