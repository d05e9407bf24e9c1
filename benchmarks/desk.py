"""The program with its window, without a screen: opened, driven and timed frame by frame.

Qt paints in software, as on a machine without a graphics card. The canvas is as large as the
page that the peers get in the browser.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.timing import Stopwatch, Took

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas
    from orgchart.ui.window import Window
    from orgchart.ui.windows import Windows

VIEW = (1600, 1000)
PATIENCE = 60  # seconds
REST = 1.5
NAP = 0.0005


@contextmanager
def desk() -> Iterator[Desk]:
    """A running program that keeps nothing on this computer, on a desktop without animations.

    What takes a moment on purpose would hide what takes it for slowness.
    """
    # Threads may still be writing down what was opened last.
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        own_folders(Path(folder))
        _still(Path(folder))
        made = Desk(Path(folder))
        yield made
        made.close()


def own_folders(folder: Path) -> None:
    """Let the program paint without a screen and keep its things in a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder)


def _still(folder: Path) -> None:
    """Say that nothing is to move about, where desktops write it down."""
    settings = folder / "gtk-4.0" / "settings.ini"
    settings.parent.mkdir()
    settings.write_text("[Settings]\ngtk-enable-animations=false\n", encoding="utf-8")


class Desk:
    """The program, its windows, and what is in the newest of them.

    Files are copied into ``folder`` before they are opened, beside the locks of the program.
    """

    def __init__(self, folder: Path) -> None:
        from orgchart.ui.app import application
        from orgchart.ui.windows import Windows

        self._folder = folder
        self.application = application()
        self.windows: Windows = Windows()

    @property
    def window(self) -> Window:
        """The newest window."""
        return self.windows.windows[-1]

    @property
    def canvas(self) -> Canvas:
        """The canvas of the open chart."""
        return self.window.canvas_in_use

    def open(self, path: Path) -> Took:
        """Open a chart in a window of its own; until it is painted whole."""
        before = len(self.windows.windows)
        copy = self._folder / f"{before}-{path.name}"
        shutil.copy(path, copy)
        stopwatch = Stopwatch()
        self.windows.open_file(copy)
        self.until(lambda: len(self.windows.windows) > before and self._is_painted())
        took = stopwatch.read()
        self._enlarge()
        self.settle()
        return took

    def _is_painted(self) -> bool:
        return self.window.editor is not None and self.canvas.picture.complete

    def settle(self) -> Took:
        """Let the view be painted to the end; until it is."""
        stopwatch = Stopwatch()
        self.canvas.viewport().update()
        self.until(lambda: self.canvas.picture.complete)
        return stopwatch.read()

    def rest(self) -> None:
        """Let the program do what it puts off until a chart has been seen."""
        end = time.monotonic() + REST
        self.until(lambda: time.monotonic() > end)

    def until(self, there: Callable[[], bool]) -> None:
        """Let the program run until something is so."""
        end = time.monotonic() + PATIENCE
        self.application.processEvents()
        while not there():
            time.sleep(NAP)  # as a program does that waits for events: threads go on meanwhile
            self.application.processEvents()
            if time.monotonic() > end:
                raise TimeoutError

    def frame(self, move: Callable[[], object]) -> Took:
        """Move, and let the program paint what follows."""
        stopwatch = Stopwatch()
        move()
        self.application.processEvents()
        return stopwatch.read()

    def close(self) -> None:
        """Close all windows, without asking about edits."""
        for window in list(self.windows.windows):
            if window.filing is not None:
                window.filing.asked = True
            window.close()

    def _enlarge(self) -> None:
        """Make the window so large that its canvas has the peers' size.

        In a few steps, for scroll bars come and go meanwhile.
        """
        for _ in range(5):
            size, view = self.window.size(), self.canvas.viewport().size()
            wider, higher = VIEW[0] - view.width(), VIEW[1] - view.height()
            if not wider and not higher:
                return
            self.window.resize(size.width() + wider, size.height() + higher)
            self.application.processEvents()
        raise RuntimeError(f"the canvas cannot be made {VIEW}")
