"""What becomes of the clipboard when the program ends."""

from __future__ import annotations

import atexit
from functools import cache

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

# Here the clipboard ends with the process, but after Python: what Python made cannot end then.
_WITHOUT_DESKTOP = ("offscreen", "minimal")


def put_on_clipboard(data: QMimeData) -> None:
    """Let other programs have it. Desktops keep it, or ask for it, when this program ends."""
    _empty_at_exit()
    QGuiApplication.clipboard().setMimeData(data)


@cache
def _empty_at_exit() -> None:
    if QGuiApplication.platformName() in _WITHOUT_DESKTOP:
        atexit.register(_empty)


def _empty() -> None:
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()
