"""A window is no larger than its screen: the line at the foot is seen on a small laptop, too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from support.office import start


@pytest.mark.parametrize(
    ("room", "size"),
    [
        (QSize(1366, 728), QSize(1350, 680)),
        (QSize(2560, 1400), QSize(1440, 900)),
        (QSize(800, 600), QSize(1024, 640)),  # no smaller than its parts need
    ],
)
def test_a_window_fits_the_screen(tmp_path: Path, qtbot: QtBot, room: QSize, size: QSize) -> None:
    windows = start(tmp_path)
    windows.room = room
    assert windows.open_start().size() == size
    windows.quit()
