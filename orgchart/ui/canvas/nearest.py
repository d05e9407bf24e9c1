"""The card that is the nearest to a point."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from orgchart.layout import Places
from orgchart.model.records import Id


def nearest(places: Places, point: QPointF) -> Id | None:
    """The card whose middle is the nearest to a point of the chart."""
    if not len(places):
        return None
    across = places.x + places.w / 2 - point.x()
    down = places.y + places.h / 2 - point.y()
    return places.ids[int((across * across + down * down).argmin())]
