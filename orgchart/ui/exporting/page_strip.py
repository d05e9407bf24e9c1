"""The pages of an export side by side, small, to choose one to look at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from orgchart.drawing.sheet import Sheet
from orgchart.painting.sheets import SheetPainter
from orgchart.translation import number
from orgchart.ui.exporting.preview import Newest
from orgchart.ui.exporting.words import tr

_THUMB = QSize(132, 84)
_ITEM = QSize(140, 112)
_CELL = QSize(148, 120)
_HEIGHT = 140


class PageStrip(QListWidget):
    """One thumbnail a page, painted one after the other; ``chosen`` tells the page, from 0."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._sheets: Sequence[Sheet] = ()
        self._painter = SheetPainter()
        self._at = 0
        self._painting = Newest(self, pause=0)
        self._painting.ready.connect(self._take)
        self.setAccessibleName(tr("Pages"))
        self.setProperty("thumbs", True)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(_THUMB)
        self.setGridSize(_CELL)
        self.setFixedHeight(_HEIGHT)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._choose)

    def show_sheets(self, sheets: Sequence[Sheet], painter: SheetPainter) -> None:
        """Show other pages; the one that was looked at stays, if it is still there."""
        before = max(0, self.currentRow())
        self._painting.forget()
        self._sheets, self._painter, self._at = sheets, painter, 0
        self.blockSignals(True)
        self.clear()
        for place, sheet in enumerate(sheets, 1):
            self.addItem(_item(place, sheet))
        self.setCurrentRow(min(before, len(sheets) - 1))
        self.blockSignals(False)
        self.setVisible(len(sheets) > 1)
        if len(sheets) > 1:
            self._paint_next()

    def forget(self) -> None:
        """Show none any more."""
        self.show_sheets((), self._painter)

    def _choose(self, place: int) -> None:
        if place >= 0:
            self.chosen.emit(place)

    def _paint_next(self) -> None:
        if self._at < len(self._sheets):
            sheet = self._sheets[self._at]
            scale = min(_THUMB.width() / sheet.w, _THUMB.height() / sheet.h)
            width = round(sheet.w * scale * self.devicePixelRatioF())
            self._painting.ask(partial(self._painter.image, sheet, width))

    def _take(self, image: QImage) -> None:
        item = self.item(self._at)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        icon = QIcon()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            icon.addPixmap(pixmap, mode)
        item.setIcon(icon)
        self._at += 1
        self._paint_next()


def _item(place: int, sheet: Sheet) -> QListWidgetItem:
    made = QListWidgetItem(number(place, ","))
    made.setSizeHint(_ITEM)
    made.setToolTip(sheet.title)
    spoken = tr("Page {n}: {title}").format(n=number(place, ","), title=sheet.title)
    made.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    return made
