"""A canvas that shows what would be: to be looked at and moved about, not to be edited."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.mending.marks import paint_gone, paint_mark
from orgchart.ui.mending.trial import Gone, Mark
from orgchart.ui.open_chart import OpenChart

tr = texts("Mending")

# No card is marked that lies this much out of view: pills stand out of their cards.
_ROOM = 40.0


class PreviewCanvas(Canvas):
    """Shows a copy of a chart with marks on its cards; ``left`` and ``agreed`` are keys pressed."""

    left = Signal()
    agreed = Signal()

    def __init__(self, twin: OpenChart, parent: QWidget) -> None:
        super().__init__(twin, parent)
        self._marks: Mapping[Id, Mark] = {}
        self._gone: list[Gone] = []
        self._grip: QPointF | None = None
        self.viewport().setAcceptDrops(False)
        self.setAccessibleName(tr("Preview"))
        self.setFrameShape(Canvas.Shape.NoFrame)

    def mark(self, marks: Mapping[Id, Mark], gone: list[Gone]) -> None:
        """Mark these cards; ``gone`` are those that are no more."""
        self._marks, self._gone = marks, gone
        self.viewport().update()

    @property
    def shown_gone(self) -> list[Gone]:
        """Those that are no more and where nothing else stands now: they are outlined."""
        return [each for each in self._gone if not self._is_taken(each)]

    @property
    def covered_gone(self) -> list[Gone]:
        """Those that are no more and whose place another card has: they are only named."""
        return [each for each in self._gone if self._is_taken(each)]

    def _is_taken(self, gone: Gone) -> bool:
        return bool(len(self.renderer.scenery.within(gone.box)))

    # --- painting -------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The chart, and the marks on what is seen of it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for id in self.ids_within(QRectF(self.viewport().rect()).adjusted(*_AROUND)):
            mark = self._marks.get(id)
            if mark is not None:
                rect = self.card_rect(id).translated(self.motion.shift(id))
                paint_mark(painter, rect, mark, self.camera.scale)
                if self.motion.shift(id).isNull():
                    self.renderer.paint_hanging(painter, self.camera, id)
                    paint_mark(painter, rect, mark, self.camera.scale, pill_only=True)
        for gone in self.shown_gone:
            paint_gone(painter, self.camera.rect_to_view(gone.box), gone.name, self.camera.scale)
        painter.end()

    # --- looking about --------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Grasp the chart to move it."""
        self.motion.finish()
        self._grip = event.position()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move it along."""
        if self._grip is not None:
            self.pan(event.position() - self._grip)
            self._grip = event.position()

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        self._grip = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Nothing is edited here."""
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """There is nothing to choose from."""
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Escape and Enter are for the preview before they are shortcuts."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _answer(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter carries it out, Escape leaves it; arrows move the chart."""
        answer = _answer(event)
        if answer == "yes":
            self.agreed.emit()
        elif answer == "no":
            self.left.emit()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys do nothing else."""
        event.ignore()


_AROUND = (-_ROOM, -_ROOM, _ROOM, _ROOM)
_YES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _answer(event: QKeyEvent) -> str | None:
    if event.key() in _YES:
        return "yes"
    return "no" if event.key() == Qt.Key.Key_Escape else None
