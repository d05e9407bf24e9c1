"""A presentation: the chart alone on a whole screen, walked through branch by branch."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from orgchart.drawing.wording import title_of
from orgchart.model.errors import InputError
from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.presenting.caption import Caption
from orgchart.ui.presenting.hand import ShownView
from orgchart.ui.presenting.keys import Way, digit_of, way_of
from orgchart.ui.presenting.scene import ShownScene
from orgchart.ui.presenting.subject import Subject
from orgchart.ui.presenting.tour import Tour
from orgchart.ui.widgets import column

tr = texts("Presenting")

_ZOOM_STEP = 1.25
_IDLE = 2_500  # milliseconds until the pointer is hidden
_KEYS_NUMBERED = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Show(QWidget):
    """Shows a subject; edits made meanwhile on another screen are seen at once.

    ``at`` is the number of the stop.
    """

    def __init__(self, subject: Subject, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.subject = subject
        self.at = 0
        self._typed = ""
        chart = subject.chart()
        self.tour = Tour(chart.chart, chart.places)
        self.view = ShownView(ShownScene(chart), self)
        self.caption = Caption()
        self.black = QWidget()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(column(self.view, self.caption, spacing=0))
        self._pages.addWidget(self.black)
        self._lay_out()
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look_again)
        for told in (subject.open_chart.changed, subject.open_chart.viewed,
                     subject.open_chart.coloured):  # fmt: skip
            told.connect(self._wait)
        self.view.stepped.connect(lambda by: self.go(self.at + by))
        self.view.pointed.connect(self._point)
        self.view.stirred.connect(self._show_pointer)
        self._ways: dict[Way, Callable[[], object]] = {
            "next": lambda: self.go(self.at + 1),
            "back": lambda: self.go(self.at - 1),
            "up": lambda: self.go(self.tour.up(self.at)),
            "down": lambda: self.go(self.tour.down(self.at)),
            "first": lambda: self.go(0),
            "last": lambda: self.go(len(self.tour.stops) - 1),
            "nearer": lambda: self.view.zoom(_ZOOM_STEP),
            "farther": lambda: self.view.zoom(1 / _ZOOM_STEP),
            "black": self._turn_black,
            "leave": self.close,
        }
        self._tell(chart)
        self._idle.start()

    # --- walking ------------------------------------------------------------------------------

    def go(self, number: int) -> None:
        """Show a stop; beyond the last one and the first nothing more comes."""
        self._pages.setCurrentIndex(0)
        self.at = min(max(number, 0), len(self.tour.stops) - 1)
        self.view.show_branch(self.tour.ids(self.at), whole=self.at == 0)
        self._tell_stop()

    def go_to(self, id: Id) -> None:
        """Show the branch of a role, or the smallest one that it is in."""
        self.go(self.tour.nearest(id))

    def _point(self, id: Id) -> None:
        """A click on a manager shows that branch, any other goes on."""
        number = self.tour.number(id) if id else 0
        self.go(number if number and number != self.at else self.at + 1)

    def _turn_black(self) -> None:
        """Show nothing, until any key."""
        self._pages.setCurrentIndex(1 - self._pages.currentIndex())

    # --- following ----------------------------------------------------------------------------

    def _wait(self, *_: object) -> None:
        """The chart is another one now; several changes at once are looked at together."""
        self.view.hold()
        self._soon.start()

    def _look_again(self) -> None:
        """Stay with the branch that is shown, as far as it is there."""
        manager = self.tour.stops[self.at].manager
        try:
            chart = self.subject.chart()
        except InputError:
            self.close()  # there is nothing left for those who look
            return
        self.tour = Tour(chart.chart, chart.places)
        self.view.use(ShownScene(chart))
        self._tell(chart)
        self.go(self.tour.nearest(manager) if manager is not None else 0)

    def _tell(self, chart: OpenChart) -> None:
        title = self.caption.tell_chart(chart.chart, self.subject.told)
        self.setWindowTitle(title)
        self._tell_stop()

    def _tell_stop(self) -> None:
        manager = self.tour.stops[self.at].manager
        role = self.view.open_chart.chart.roles[manager] if manager is not None else None
        named = (role.team or title_of(role)) if role is not None else ""
        self.caption.tell_stop(named, self.at, len(self.tour.stops))
        self.view.setAccessibleDescription(f"{named} {self.caption.number.text()}".strip())

    # --- events -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A key walks on; digits and Enter go to a number."""
        if event.key() in _KEYS_NUMBERED:
            self.go(int(self._typed) - 1 if self._typed else self.at + 1)
        digit = digit_of(event.text())
        self._typed = (self._typed + digit)[-4:] if digit else ""
        way = way_of(event.key(), rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        if way is not None:
            self._ways[way]()

    def event(self, event: QEvent) -> bool:
        """Keys that are shortcuts elsewhere walk here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def _show_pointer(self) -> None:
        """The pointer is seen while it moves."""
        self.unsetCursor()
        self._idle.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click on black shows the chart again."""
        if self._pages.currentIndex():
            self._turn_black()
        super().mousePressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """It is over."""
        super().closeEvent(event)
        self.deleteLater()

    def _lay_out(self) -> None:
        self._pages.setContentsMargins(0, 0, 0, 0)
        self.black.setStyleSheet("background: black")
        self.setAutoFillBackground(True)
