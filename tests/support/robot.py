"""Somebody at the keyboard and mouse of the real program, in a process of its own.

    python -m support.robot SCRIPT FOLDER

A script is a generator of deeds: each is done in the event loop, and one that answers False is
done again until it answers otherwise; so scripts go on inside dialogs too.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from orgchart.cli import run
from orgchart.ui.app import application
from orgchart.ui.window import Window

Deed = Callable[[], bool | None]
Script = Callable[[Path], Iterator[Deed]]
PLAIN = Qt.KeyboardModifier.NoModifier
PATIENCE = 10_000  # milliseconds a deed may take
PAUSE = 4  # milliseconds between two


def window() -> Window:
    """The window that is open."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, Window))


def focused() -> QWidget | None:
    """The widget that hears the keys. The robot is the window manager, too: gives the focus."""
    front = QApplication.activeModalWidget() or window()
    if QApplication.activeWindow() is not front:
        front.activateWindow()
        return None
    return QApplication.focusWidget()


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> Deed:
    """Press a key where the focus is."""

    def deed() -> bool:
        hearer = focused()
        if hearer is not None:
            QTest.keyClick(hearer, code, modifiers)
        return hearer is not None

    return deed


def write(text: str) -> Deed:
    """Type a text where the focus is."""

    def deed() -> bool:
        hearer = focused()
        if hearer is not None:
            QTest.keyClicks(hearer, text)
        return hearer is not None

    return deed


class Robot:
    """Does a script's deeds one after the other; gives up aloud when one cannot be done."""

    def __init__(self, script: Iterator[Deed]) -> None:
        self._script = script
        self._deed: Deed | None = None
        self._clock = QElapsedTimer()
        self._later()

    def _later(self) -> None:
        QTimer.singleShot(PAUSE, self._go_on)

    def _go_on(self) -> None:
        if self._deed is None:
            self._deed = next(self._script, None)
            self._clock.start()
        if self._deed is None:
            return
        self._later()  # first, because the deed may open a dialog, in which the script goes on
        deed, self._deed = self._deed, None
        if deed() is False:
            self._deed = deed
            if self._clock.elapsed() > PATIENCE:
                self._give_up(deed)

    def _give_up(self, deed: Deed) -> None:
        last = self._script.gi_frame.f_lineno  # type: ignore[attr-defined]
        print(f"gave up at line {last} of {self._script}, {deed}, focus {focused()}", flush=True)
        os._exit(3)


def main() -> None:
    """Run the program and let a robot use it; ends when the program is closed."""
    module, name = sys.argv[1].split(":")
    script: Script = getattr(import_module(module), name)
    application()
    robot = Robot(script(Path(sys.argv[2])))
    sys.excepthook = lambda *error: (sys.__excepthook__(*error), os._exit(4))  # type: ignore[assignment]
    code = run([])
    del robot
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
