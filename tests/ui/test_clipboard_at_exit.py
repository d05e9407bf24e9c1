"""The program ends well with something on the clipboard."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from orgchart.ui.app import application
from support.office import start
made = application()
windows = start(Path(sys.argv[1]))
window = windows.open_template("T01")
def copy_and_quit():
    window.chart_in_use.select(window.chart_in_use.chart.reports(None))
    window.commands["copy"].trigger()
    windows.quit()
QTimer.singleShot(0, copy_and_quit)
sys.exit(made.exec())
"""


def test_a_branch_left_on_the_clipboard_is_no_crash(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        timeout=60,
        check=False,
    )
    assert run.returncode == 0
