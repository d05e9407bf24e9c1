"""Files that are dropped on a window with a chart: a chart opens in a window of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from orgchart.translation import texts
from orgchart.ui.photos.sources import has_picture

if TYPE_CHECKING:
    from orgchart.ui.window import Window

tr = texts("Files")


class FileDrops(QObject):
    """Takes what no part of the window has taken: charts and staff lists, no pictures.

    The start page has a way of its own.
    """

    def __init__(self, window: Window, open_file: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._window = window
        self._open = open_file
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The part of the window's events that belongs to such a drag."""
        if event.type() == QEvent.Type.DragLeave:
            self._say("")
        elif isinstance(event, QDropEvent) and (paths := _files(event.mimeData())):
            event.acceptProposedAction()
            if isinstance(event, QDragMoveEvent):  # entering is the first move
                self._say(
                    tr("Drop it: a chart opens beside this one, a staff list can go into it.")
                )
            else:
                self._say("")
                for path in paths:
                    self._open(path)
            return True
        return super().eventFilter(watched, event)

    def _say(self, sentence: str) -> None:
        if self._window.editor is not None:
            self._window.editor.status.say(sentence)


def _files(data: QMimeData) -> list[Path]:
    if has_picture(data):
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
