"""The chart that a list becomes, small, with its figures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from orgchart.model.metrics import Statistics
from orgchart.translation import inside, number
from orgchart.ui.importing.fields import tr
from orgchart.ui.panels.statistics.figures import Tile
from orgchart.ui.panels.statistics.panel import FigureTile
from orgchart.ui.start.miniature import Miniature
from orgchart.ui.start.stamp import paint_miniature
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import label

_PICTURE = 184
_PAD = 14
_RADIUS = 10.0


class MiniaturePicture(QWidget):
    """A miniature in the middle of a sheet of the canvas; pale while another is being made."""

    def __init__(self) -> None:
        super().__init__()
        self.miniature: Miniature | None = None
        self._pale = False
        self.setFixedHeight(_PICTURE)
        appearance().changed.connect(self.update)

    def show_miniature(self, miniature: Miniature, about: str) -> None:
        """Show a chart; ``about`` says it to those who do not see it."""
        self.miniature = miniature
        self.setAccessibleName(about)
        self.update()

    def set_pale(self, *, pale: bool) -> None:
        """Whether what is shown is out of date."""
        self._pale = pale
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The sheet and the chart on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(appearance().colour("border"))
        painter.setBrush(appearance().colour("canvas"))
        sheet = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(sheet, _RADIUS, _RADIUS)
        if self.miniature is not None:
            painter.setOpacity(0.35 if self._pale else 1.0)
            room = sheet.adjusted(_PAD, _PAD, -_PAD, -_PAD)
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            paint_miniature(painter, self.miniature, room, mirrored=mirrored)


class Outcome(QFrame):
    """The miniature over four figures and a sentence about the rows."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = MiniaturePicture()
        self.tiles = [FigureTile() for _ in range(4)]
        self.rows = label("", "small", wrap=True)
        grid = QGridLayout()
        grid.setSpacing(8)
        for at, tile in enumerate(self.tiles):
            grid.addWidget(tile, 0, at)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.picture)
        layout.addLayout(grid)
        layout.addWidget(self.rows)

    def show_chart(self, miniature: Miniature, figures: Statistics, rows: str) -> None:
        """Show a chart and its figures; ``rows`` is said below."""
        shown = _tiles(figures)
        for tile, figure in zip(self.tiles, shown, strict=True):
            tile.show_tile(figure)
        about = ", ".join(f"{each.figure} {inside(each.label)}" for each in shown)
        self.picture.show_miniature(miniature, tr("The chart: {about}").format(about=about))
        self.rows.setText(rows)


def _tiles(figures: Statistics) -> list[Tile]:
    return [
        Tile(number(figures.roles, ","), tr("Roles"), tr("Cards of the chart.")),
        Tile(number(figures.tops, ","), tr("Tops"), tr("Roles that report to nobody.")),
        Tile(number(figures.layers, ","), tr("Layers"), tr("From the top down.")),
        Tile(number(figures.largest_span, ","), tr("Largest span"), tr("Reports of one manager.")),
    ]
