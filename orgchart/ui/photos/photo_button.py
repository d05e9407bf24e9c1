"""The photo of a person as a button: it shows who it is, and opens a menu."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QToolButton

from orgchart.model.chart import Chart
from orgchart.model.records import Holder
from orgchart.model.waiting import called, is_somebody
from orgchart.translation import texts
from orgchart.ui.people.portrait import paint_portrait
from orgchart.ui.photos.sources import Source, ask_picture, clipboard, has_picture, picture_in
from orgchart.ui.style.appearance import appearance

tr = texts("Photos")

_SIDE, _DISC = 32, 28


class PhotoButton(QToolButton):
    """``picked`` tells of a picture that shall be the photo, ``removed`` that there be none."""

    picked = Signal(object)
    removed = Signal()

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self._chart = chart
        self._holder = Holder()
        self.setFixedSize(_SIDE, _SIDE)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAcceptDrops(True)
        menu = QMenu(self)
        menu.addAction(tr("Choose a picture…")).triggered.connect(self._choose)
        self.paste = menu.addAction(tr("Paste the picture"))
        self.paste.triggered.connect(self._paste)
        self.remove = menu.addAction(tr("Remove the photo"))
        self.remove.triggered.connect(self.removed)
        menu.aboutToShow.connect(self._offer)
        self.setMenu(menu)

    def show_holder(self, holder: Holder) -> None:
        """Show the photo of a person, or the initials."""
        self._holder = holder
        name = tr("Photo of {name}").format(name=called(holder))
        self.setAccessibleName(name if is_somebody(holder) else tr("Photo"))
        hint = tr("{photo}: choose, paste or drop a picture.").format(photo=name)
        self.setToolTip(hint if is_somebody(holder) else tr("Name the person first."))
        self.setEnabled(is_somebody(holder))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as the field beside it."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The person in a disc, with a ring when it has the focus or the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(0, 0, _DISC, _DISC)
        disc.moveCenter(QRectF(self.rect()).center())
        paint_portrait(painter, disc, self._holder, self._chart)
        if self.hasFocus() or (self.underMouse() and self.isEnabled()):
            painter.setPen(QPen(appearance().colour("focus"), 2 if self.hasFocus() else 1))
            painter.drawEllipse(disc.adjusted(-1, -1, 1, 1))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """A picture may be dropped here."""
        if has_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """That picture."""
        self._pick(picture_in(event.mimeData()))
        event.acceptProposedAction()

    def _offer(self) -> None:
        self.paste.setEnabled(has_picture(clipboard()))
        self.remove.setEnabled(self._chart.photo(self._holder.photo) is not None)

    def _choose(self) -> None:
        self._pick(ask_picture(self, self.accessibleName()))

    def _paste(self) -> None:
        self._pick(picture_in(clipboard()))

    def _pick(self, source: Source | None) -> None:
        if source is not None:
            self.picked.emit(source)
