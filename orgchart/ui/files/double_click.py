"""A chart double-clicked in macOS: it arrives as an event, not as an argument of the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class DoubleClicks(QObject):
    """Opens what the system asks the running program to open."""

    def __init__(self, application: QObject, open_file: Callable[[Path], object]) -> None:
        super().__init__(application)
        self._open = open_file
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The application's events that tell of a file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open(Path(event.file()))
            return True
        return super().eventFilter(watched, event)
