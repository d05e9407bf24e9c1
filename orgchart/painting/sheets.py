"""Pages painted by Qt: for a preview, for a printer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from orgchart.drawing.sheet import Sheet
from orgchart.painting import PicturePainter, ShapePainter


class SheetPainter:
    """Paints pages; what is worked out for a picture is kept for the next sheet that shows it."""

    def __init__(self) -> None:
        self._pictures: dict[int, PicturePainter] = {}

    def paint(self, painter: QPainter, sheet: Sheet) -> None:
        """Paint a page; the painter's coordinates must be its units."""
        whole = self._painter(sheet)
        if sheet.part is None:
            whole.paint(painter)
            return
        part = sheet.part
        left, top = (sheet.w - part.w) / 2, (sheet.h - part.h) / 2
        painter.save()
        painter.setClipRect(QRectF(left, top, part.w, part.h))
        painter.translate(-part.x, -part.y)
        whole.paint(painter, QRectF(part.x + left, part.y + top, part.w, part.h))
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ShapePainter({}).paint(painter, part.marks)

    def image(self, sheet: Sheet, width: int) -> QImage:
        """A page so many pixels wide, on white."""
        scale = width / sheet.w
        height = max(1, round(sheet.h * scale))
        image = QImage(max(1, width), height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            painter.scale(scale, scale)
            self.paint(painter, sheet)
        return image

    def _painter(self, sheet: Sheet) -> PicturePainter:
        """The painter of a sheet's picture, which holds it and so keeps its identity its own."""
        key = id(sheet.picture)
        if key not in self._pictures:
            self._pictures[key] = PicturePainter(sheet.picture)
        return self._pictures[key]
