"""What is seen of a chart first: all of it where its titles can be read, else the top of it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSizeF

from orgchart.model.records import Id
from orgchart.ui.canvas.camera import FIT_MARGIN, Camera
from orgchart.ui.canvas.scene import Scene

# A chart is shown whole while its titles can still be made out; else at least at a scale at
# which they are read without effort.
_LEAST_WHOLE = 0.4
READABLE = 0.5
# Tops beside each other that are looked at to choose a view.
_MOST_TOPS = 50
_MOST_REPORTS = 200


def open_view(camera: Camera, chart: Scene) -> None:
    """Bring the whole chart into view; one too large for that with its top, large enough to read.

    A chart that is cut begins at the edge it grows from. Across, its head is in the middle: the
    tops with their reports where they fit, else the tops, else the first of them.
    """
    camera.fit()
    if camera.scale >= _LEAST_WHOLE or not len(chart.places):
        return
    heads = list(_heads(chart))
    scale = max(READABLE, min(1.0, camera.fitting(heads[0])))
    margins = 2 * FIT_MARGIN
    room = (camera.view - QSizeF(margins, margins)) / scale
    sideways = chart.options.sideways
    fitting = (each for each in (camera.bounds, *heads) if _fits(each, room, sideways=sideways))
    middle = next(fitting, heads[-1]).center()
    camera.look(scale, _corner(camera, chart, middle, scale))


def _corner(camera: Camera, chart: Scene, middle: QPointF, scale: float) -> QPointF:
    """The corner of a view with a point in the middle across, and the root at the edge."""
    wide, high = camera.view.width() / scale, camera.view.height() / scale
    margin, bounds = FIT_MARGIN / scale, camera.bounds
    across = middle - QPointF(wide, high) / 2
    match chart.look.direction:
        case "top-down":
            return QPointF(across.x(), bounds.top() - margin)
        case "bottom-up":
            return QPointF(across.x(), bounds.bottom() + margin - high)
        case "left-right":
            return QPointF(bounds.left() - margin, across.y())
        case "right-left":
            return QPointF(bounds.right() + margin - wide, across.y())


def _heads(chart: Scene) -> Iterable[QRectF]:
    """The boxes around the tops with their reports, around the tops, and of the first top."""
    tops = [id for id in chart.chart.reports(None) if id in chart.places.index][:_MOST_TOPS]
    below = [id for top in tops for id in chart.chart.reports(top)[:_MOST_REPORTS]]
    yield _around(chart, [*tops, *below])
    yield _around(chart, tops)
    yield _around(chart, tops[:1])


def _around(chart: Scene, ids: Iterable[Id]) -> QRectF:
    found = QRectF()
    for id in ids:
        if id in chart.places.index:
            found = found.united(QRectF(*chart.places.box(id)))
    return found


def _fits(rect: QRectF, room: QSizeF, *, sideways: bool) -> bool:
    if sideways:
        return rect.height() <= room.height()
    return rect.width() <= room.width()
