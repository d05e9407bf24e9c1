"""Icons: glyphs of the Phosphor font, drawn in a token's colour of the theme in force.

The font file of QtAwesome is loaded by itself: importing the package registers eleven fonts
and costs 150 ms at start.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from orgchart.ui.style.appearance import appearance

_FONT = "phosphor-1.3.0.ttf"
_CHARACTERS = "phosphor-charmap-1.3.0.json"


@cache
def _fonts_folder() -> Path:
    found = find_spec("qtawesome")
    assert found is not None
    assert found.submodule_search_locations
    return Path(found.submodule_search_locations[0]) / "fonts"


@cache
def _characters() -> dict[str, str]:
    return msgspec.json.decode((_fonts_folder() / _CHARACTERS).read_bytes(), type=dict[str, str])


@cache
def _family() -> str:
    handle = QFontDatabase.addApplicationFont(str(_fonts_folder() / _FONT))
    return QFontDatabase.applicationFontFamilies(handle)[0]


def character(name: str) -> str:
    """The character of an icon, as "magnifying-glass". Raises KeyError for an unknown name."""
    return chr(int(_characters()[name], 16))


def icon_font(size: float) -> QFont:
    """The icon font at a size in logical pixels."""
    font = QFont(_family())
    font.setPixelSize(max(1, round(size)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def draw_icon(painter: QPainter, name: str, rect: QRect, colour: QColor) -> None:
    """Draw an icon into a rectangle, as large as its shorter side."""
    painter.save()
    painter.setFont(icon_font(min(rect.width(), rect.height())))
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, character(name))
    painter.restore()


def icon(name: str, colour: str = "textSecondary", checked: str = "accentInk") -> QIcon:
    """An icon in token colours; it follows the theme without being made anew."""
    character(name)
    return QIcon(_Glyph(name, colour, checked))


class _Glyph(QIconEngine):
    def __init__(self, name: str, colour: str, checked: str) -> None:
        super().__init__()
        self._name, self._colour, self._checked = name, colour, checked

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._checked if state == QIcon.State.On else self._colour
        if mode == QIcon.Mode.Disabled:
            colour = "textDisabled"
        draw_icon(painter, self._name, rect, appearance().colour(colour))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = QPixmap(size * scale)
        if pixmap.isNull():  # a button that has no room for its icon
            return pixmap
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            self.paint(painter, QRect(QPoint(), size), mode, state)
        return pixmap

    def clone(self) -> QIconEngine:
        """A copy for Qt, which ends it; PySide would do so as well, as soon as nobody holds it."""
        import ctypes

        copy = _Glyph(self._name, self._colour, self._checked)
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(copy))
        return copy
