"""What the canvas does when the chart changes: repaint, and never let the view jump."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QPalette

from orgchart.model.change import Change
from orgchart.model.records import Id
from orgchart.ui.canvas.nearest import nearest
from orgchart.ui.style.appearance import appearance

if TYPE_CHECKING:
    from orgchart.layout import Places
    from orgchart.ui.canvas.canvas import Canvas


class Following(QObject):
    """Keeps a canvas in step with its chart.

    One card stays where it is on the screen: the one `hold` has named for the next change, else
    the first selected one that is seen, else the one under the pointer, else the one in the middle.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)  # its connections end with the canvas
        self._canvas = canvas
        self._held: Id | None = None
        self._places = canvas.open_chart.places
        canvas.open_chart.changed.connect(self._follow)
        canvas.open_chart.viewed.connect(self._look_again)
        canvas.open_chart.filtered.connect(self._filter_again)
        canvas.open_chart.coloured.connect(self._colour_again)
        canvas.open_chart.appraised.connect(self._judge_again)
        canvas.open_chart.selected.connect(canvas.viewport().update)
        appearance().changed.connect(self._change_theme)
        canvas.setAutoFillBackground(True)
        self._colour_ground()
        self._measure()

    def hold(self, id: Id | None) -> None:
        """The card that the next change must not move on the screen."""
        self._held = id

    def _follow(self, change: Change) -> None:
        self._note()
        areas = self._canvas.renderer.follow(change)
        if areas is None:
            self._canvas.picture.forget()
        else:
            self._canvas.picture.forget([self._canvas.camera.rect_to_view(area) for area in areas])
        self._settle()

    def _look_again(self) -> None:
        self._note()
        self._canvas.renderer.look_again()
        self._canvas.picture.forget()
        self._settle()

    def _filter_again(self) -> None:
        self._canvas.renderer.filter_again()
        self._canvas.picture.forget()
        self._canvas.viewport().update()

    def _colour_again(self) -> None:
        """Cards have other colours, where they are."""
        self._canvas.renderer.look_again()
        self._canvas.picture.forget()
        self._canvas.viewport().update()

    def _judge_again(self) -> None:
        """Findings are known now: some badges are others."""
        areas = self._canvas.renderer.judge_again()
        seen = [self._canvas.camera.rect_to_view(area) for area in areas]
        self._canvas.picture.forget(seen, urgent=False)
        self._canvas.viewport().update()

    def _change_theme(self) -> None:
        self._canvas.renderer.use_theme(appearance().theme)
        self._canvas.picture.clear()
        self._colour_ground()
        self._canvas.viewport().update()

    def _colour_ground(self) -> None:
        """Beside the scroll bars the ground goes on."""
        palette = self._canvas.palette()
        palette.setColor(QPalette.ColorRole.Window, appearance().colour("canvas"))
        self._canvas.setPalette(palette)

    def _note(self) -> None:
        """What is seen now is where cards set out from."""
        self._canvas.travel.arrive()
        self._canvas.motion.note(self._places, self._canvas.camera.origin)

    def _settle(self) -> None:
        before, after = self._places, self._canvas.open_chart.places
        held = self._steady(before, after)
        self._measure()
        if held is not None:
            self._canvas.camera.keep(_corner(before, held), _corner(after, held))
        self._canvas.looked()

    def _steady(self, before: Places, after: Places) -> Id | None:
        """The card that must not move on the screen; the nearest manager of one that has gone."""
        canvas = self._canvas
        wished = [self._held, *canvas.open_chart.selection[:1], canvas.overlay.hovered]
        self._held = None
        seen = canvas.camera.visible()
        for id in [*wished, nearest(before, seen.center())]:
            kept = self._kept(id, before, after)
            if kept is not None and seen.intersects(QRectF(*before.box(kept))):
                return kept
        return None

    def _kept(self, id: Id | None, before: Places, after: Places) -> Id | None:
        """A card or the first of its managers that was there before and is there now."""
        roles = self._canvas.open_chart.chart.roles
        while id is not None and not (id in before.index and id in after.index):
            id = roles[id].reports_to if id in roles else None
        return id

    def _measure(self) -> None:
        self._places = places = self._canvas.open_chart.places
        width, height = max(places.width, 1.0), max(places.height, 1.0)
        self._canvas.camera.bounds = QRectF(0, 0, width, height)


def _corner(places: Places, id: Id) -> QPointF:
    x, y, _, _ = places.box(id)
    return QPointF(x, y)
