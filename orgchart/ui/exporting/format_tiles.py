"""The formats as tiles: those that are asked for most, and a menu with the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QMenu, QSizePolicy, QToolButton, QWidget

from orgchart.export.medium import Medium
from orgchart.ui.exporting.words import tr
from orgchart.ui.style.icons import icon

_ICONS = {
    "pdf": "file-pdf", "pptx": "presentation-chart", "png": "image", "xlsx": "table",
    "svg": "pen-nib", "html": "browser", "jpeg": "image-square", "csv": "rows",
    "print": "printer",
}  # fmt: skip
_OTHER_ICON = "file"
FIRST = ("pdf", "pptx", "png", "xlsx", "svg")
_COLUMNS = 3
_ICON = 22
_TILE_HEIGHT = 56


class FormatTiles(QWidget):
    """Five tiles and one for more, which shows what was chosen of its menu; ``chosen`` tells it."""

    chosen = Signal(str)

    def __init__(self, media: Mapping[str, Medium], names: Sequence[str]) -> None:
        super().__init__()
        self._media = media
        self.tiles: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.more = self._tile(tr("More…"), "dots-three")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for at, name in enumerate(names):
            grid.addWidget(self._format_tile(name), at // _COLUMNS, at % _COLUMNS)
        others = sorted(set(media) - set(names), key=lambda name: media[name].called.casefold())
        for name in others:
            self._add_to_menu(name)
        self.more.setMenu(self.menu)
        self.more.setVisible(bool(others))
        if others:
            grid.addWidget(self.more, len(names) // _COLUMNS, len(names) % _COLUMNS)
        self.name = ""

    def choose(self, name: str) -> None:
        """Choose a format, as a click on its tile does."""
        if name == self.name:
            return
        self.name = name
        medium = self._media[name]
        tile = self.tiles.get(name, self.more)
        is_other = tile is self.more
        self.more.setText(medium.called if is_other else tr("More…"))
        self.more.setIcon(icon(_icon(name) if is_other else "dots-three"))
        self.more.setAccessibleName(medium.called if is_other else tr("More formats"))
        tile.setChecked(True)
        self.chosen.emit(name)

    def _format_tile(self, name: str) -> QToolButton:
        medium = self._media[name]
        tile = self._tile(medium.called, _icon(name))
        tile.setToolTip(medium.told)
        tile.setAccessibleDescription(medium.told)
        tile.clicked.connect(lambda: self.choose(name))
        self.tiles[name] = tile
        return tile

    def _add_to_menu(self, name: str) -> None:
        medium = self._media[name]
        entry = self.menu.addAction(icon(_icon(name)), medium.called)
        entry.setToolTip(medium.told)
        entry.setObjectName(name)
        entry.triggered.connect(lambda: self.choose(name))

    def _tile(self, text: str, icon_name: str) -> QToolButton:
        tile = QToolButton()
        tile.setText(text)
        tile.setIcon(icon(icon_name))
        tile.setIconSize(QSize(_ICON, _ICON))
        tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        tile.setCheckable(True)
        tile.setProperty("tile", True)
        tile.setProperty("large", True)
        tile.setFixedHeight(_TILE_HEIGHT)
        tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tile.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._group.addButton(tile)
        return tile


def _icon(name: str) -> str:
    return _ICONS.get(name, _OTHER_ICON)
