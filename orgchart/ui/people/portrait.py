"""The small round picture of a person: a photo, or initials in the colour of the post."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from orgchart.drawing.portrait import initials_of
from orgchart.model.chart import Chart
from orgchart.model.records import Holder
from orgchart.model.waiting import called
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon

_LETTERS = 0.38  # of the diameter
_ICON = 0.55


def paint_portrait(painter: QPainter, disc: QRectF, holder: Holder, chart: Chart) -> None:
    """Paint a person into a disc."""
    colour = appearance().colour
    photo = _photo(holder, chart)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("accentTint"))
    painter.drawEllipse(disc)
    letters = initials_of(called(holder))
    if photo is not None:
        path = QPainterPath()
        path.addEllipse(disc)
        painter.setClipPath(path)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(disc, photo, _square(photo))
    elif letters:
        font = painter.font()
        font.setPixelSize(max(1, round(disc.height() * _LETTERS)))
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour("accentInk"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, letters)
    else:
        side = disc.width() * _ICON
        middle = QRectF(0, 0, side, side)
        middle.moveCenter(disc.center())
        draw_icon(painter, "user", middle.toRect(), colour("accentInk"))
    painter.restore()


def _photo(holder: Holder, chart: Chart) -> QImage | None:
    photo = chart.photo(holder.photo)
    return _image(photo.data) if photo else None


@lru_cache(maxsize=128)
def _image(data: bytes) -> QImage | None:
    image = QImage.fromData(data)
    return None if image.isNull() else image


def _square(image: QImage) -> QRectF:
    """The middle of an image, as wide as it is high."""
    side = min(image.width(), image.height())
    return QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
