"""Icons: painted pixmaps end well, whatever happens to the icon or while it is painted."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from orgchart.ui.style import icons

_SIZE = QSize(18, 18)


def test_a_copy_of_an_icon_that_qt_has_made_outlives_the_icon() -> None:
    for _ in range(20):
        first = icons.icon("cursor")
        second = QIcon(first)
        second.setIsMask(True)  # from now on it has a glyph of its own
        del first
        gc.collect(0)
        assert second.pixmap(_SIZE).toImage().pixelColor(9, 9).alpha() >= 0


def test_a_glyph_that_cannot_be_painted_leaves_no_painter_behind(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise KeyError("colour")

    monkeypatch.setattr(icons, "draw_icon", refuse)
    with pytest.raises(KeyError):
        icons.icon("cursor").pixmap(_SIZE)


def test_an_icon_without_room_is_empty() -> None:
    assert icons.icon("cursor").pixmap(QSize(0, 0)).isNull()
