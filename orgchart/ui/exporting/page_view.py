"""One page of an export as large as there is room, painted in a thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from orgchart.drawing.sheet import Sheet
from orgchart.drawing.tokens import tokens
from orgchart.painting.sheets import SheetPainter
from orgchart.ui.exporting.preview import Newest
from orgchart.ui.exporting.words import tr
from orgchart.ui.style.appearance import appearance

_MARGIN = 32
_SHADOW = 3
_RING = 2
_ROUND = 6


class PageView(QWidget):
    """Shows a sheet; a click on its title block, or Enter, asks to edit that."""

    title_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sheet: Sheet | None = None
        self.has_title = False
        self._painter = SheetPainter()
        self._image = QImage()
        self._over_title = False
        self._painting = Newest(self, pause=0)
        self._painting.ready.connect(self._take)
        self.setAccessibleName(tr("Page"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        appearance().changed.connect(self.update)

    def show_sheet(self, sheet: Sheet | None, painter: SheetPainter, *, has_title: bool) -> None:
        """Show another page, which ``painter`` paints; its title block can be edited or not."""
        self.sheet, self._painter, self.has_title = sheet, painter, has_title
        self._over_title = False
        if sheet is None:
            self._image = QImage()
        self._paint_again()
        self.update()

    def page_rect(self) -> QRect:
        """Where the page lies in the widget."""
        if self.sheet is None:
            return QRect()
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        scale = min(room.width() / self.sheet.w, room.height() / self.sheet.h)
        size = QSize(max(1, int(self.sheet.w * scale)), max(1, int(self.sheet.h * scale)))
        return QRect(room.center() - QPoint(size.width() // 2, size.height() // 2), size)

    def title_rect(self) -> QRect:
        """Where the title block stands; nothing where there is none to edit."""
        if self.sheet is None or not self.has_title:
            return QRect()
        page, furniture = self.page_rect(), tokens().page
        scale = page.width() / self.sheet.w
        top, margin = furniture.title_top, furniture.margin / 2
        below = furniture.chart_top + furniture.paper_down
        block = QRectF(margin, top / 2, self.sheet.w - 2 * margin, below - top / 2)
        moved = QRectF(block.topLeft() * scale, block.size() * scale).translated(page.topLeft())
        return moved.toRect()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The page is painted again in its new size."""
        super().resizeEvent(event)
        self._paint_again()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The ground, the page with a hint of a shadow, and the ring round its title."""
        colour = appearance().colour
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("surfaceSunken"))
        page = self.page_rect()
        if not self._image.isNull() and not page.isEmpty():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(page.translated(0, _SHADOW), colour("border"))
            painter.fillRect(page.adjusted(-1, -1, 1, 1), colour("border"))
            painter.drawImage(page, self._image)
        if self._over_title or (self.hasFocus() and self.has_title):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("focus"), _RING))
            painter.drawRoundedRect(self.title_rect(), _ROUND, _ROUND)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The title block lights up under the pointer."""
        self._hover(over=self.title_rect().contains(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """As does one that the pointer comes upon."""
        self._hover(over=self.title_rect().contains(event.position().toPoint()))
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        """The pointer is elsewhere."""
        self._hover(over=False)
        super().leaveEvent(event)  # type: ignore[arg-type]

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click on the title block edits it."""
        if self.title_rect().contains(event.position().toPoint()):
            self.title_asked.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """So do Enter and Space."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self.has_title and event.key() in keys:
            self.title_asked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The ring tells what Enter does."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """No ring any more."""
        super().focusOutEvent(event)
        self.update()

    def _hover(self, *, over: bool) -> None:
        if over == self._over_title:
            return
        self._over_title = over
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        self.setToolTip(tr("Edit the title, the date and the logo") if over else "")
        if not over:
            QToolTip.hideText()
        self.update()

    def _paint_again(self) -> None:
        width = self.page_rect().width() * self.devicePixelRatioF()
        if self.sheet is not None and width >= 1:
            self._painting.ask(partial(self._painter.image, self.sheet, round(width)))

    def _take(self, image: QImage) -> None:
        if self.sheet is not None:
            self._image = image
        self.update()
