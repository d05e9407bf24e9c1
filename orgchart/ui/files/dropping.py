"""Files that are dropped on a window: charts are opened, lists become charts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from orgchart.ui.start.veil import DropVeil

if TYPE_CHECKING:
    from orgchart.ui.window import Window


class FileDrops(QObject):
    """Takes what no part of the window wants: a card takes pictures, the start page any file."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._veil: DropVeil | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The part of the window's events that belongs to such a drag."""
        if event.type() == QEvent.Type.DragLeave:
            self._lower()
        elif isinstance(event, QDragMoveEvent):  # entering is the first move
            self._lift(event)
        elif isinstance(event, QDropEvent):
            self._open(event)
        else:
            return super().eventFilter(watched, event)
        return True

    def _lift(self, event: QDragMoveEvent) -> None:
        paths = dropped_files(event.mimeData())
        event.setAccepted(bool(paths) and self._window.windows is not None)
        if event.isAccepted() and event.type() == QEvent.Type.DragEnter:
            self._veil = self._veil or DropVeil(self._window)
            self._veil.lift(len(paths))

    def _open(self, event: QDropEvent) -> None:
        self._lower()
        program = self._window.windows
        if program is None:
            return
        event.acceptProposedAction()
        for path in dropped_files(event.mimeData()):
            program.open_file(path, self._window)

    def _lower(self) -> None:
        if self._veil is not None:
            self._veil.hide()


def dropped_files(data: QMimeData) -> list[Path]:
    """The files among what is dragged, but for pictures, which are for cards."""
    from orgchart.importing.pictures import is_picture

    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if not is_picture(path)]
