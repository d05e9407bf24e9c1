"""The program from its start to the chart painted, as ``orgchart FILE`` begins."""

from __future__ import annotations

import os
import shutil
import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.desk import own_folders
from benchmarks.inputs import FOLDER
from orgchart.collector import collector_off

if TYPE_CHECKING:
    from orgchart.ui.windows import Windows

LOOK_EVERY = 1  # milliseconds


def start(count: int) -> dict[str, float]:
    """This process, which began as the program does, until the chart is painted whole."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        own_folders(Path(folder))
        copy = Path(shutil.copy(FOLDER / f"{count}.orgchart", folder))
        return _open(copy)


def _open(path: Path) -> dict[str, float]:
    with collector_off():  # ours first, as in the program: they decide how Qt is loaded
        from orgchart.ui.app import application
        from orgchart.ui.windows import Windows
    from PySide6.QtCore import QTimer

    figures: dict[str, float] = {}
    made = application()
    windows = Windows()
    looking = QTimer(made, interval=LOOK_EVERY)
    looking.timeout.connect(partial(_look, windows, figures))
    looking.start()
    windows.open_file(path)
    made.exec()
    return figures


def _look(windows: Windows, figures: dict[str, float]) -> None:
    window = windows.windows[-1] if windows.windows else None
    if not figures and window and window.editor and window.editor.canvas.picture.complete:
        figures["start to paint ms"] = _since_start()
        figures["start to paint CPU ms"] = time.process_time() * 1000
        windows.quit()


def _since_start() -> float:
    """Milliseconds since this process was started, to a hundredth of a second."""
    fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000


TASKS = {"start": start}
