"""The files opened last, each with a thumbnail, what it is called, its size and when it was."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from orgchart.storage.trouble import reason
from orgchart.translation import texts
from orgchart.ui.files.recent import Recent, RecentFiles
from orgchart.ui.start.counting import moment_text, people_text
from orgchart.ui.start.elided import ElidedLabel
from orgchart.ui.start.miniature import Miniature
from orgchart.ui.start.remember import thumbnail
from orgchart.ui.start.stamp import paint_miniature
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import column, label

tr = texts("Start")

_HEIGHT = 58
_PICTURE = QSize(64, 46)
_GAP = 12
PAD = 6  # around a row, for its ground while the pointer is over it
_RADIUS = 6.0
_NEXT = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}


class RecentRow(QAbstractButton):
    """One file: a click opens it, the menu or Delete takes it off the list."""

    forgotten = Signal()

    def __init__(self, entry: Recent, picture: Miniature | None, now: datetime) -> None:
        super().__init__()
        self.entry = entry
        self._picture = picture
        when = moment_text(datetime.fromtimestamp(entry.opened), now)
        about = f"{people_text(entry.people)} · {when}"
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(entry.name)
        self.setAccessibleDescription(about)
        self.setToolTip(entry.path)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PAD, 0, PAD, 0)
        layout.addSpacing(_PICTURE.width() + _GAP)
        texts = (ElidedLabel(entry.name, "medium"), ElidedLabel(about, "small"))
        layout.addWidget(column(None, *texts, None, spacing=2), 1)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(0, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens, Delete forgets, up and down move."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Delete:
            self.forgotten.emit()
        elif key in _NEXT:
            self.focusNextPrevChild(_NEXT[key])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """What else can be done with it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), self.click)
        menu.addAction(tr("Remove from this list"), self.forgotten.emit)
        menu.popup(event.globalPos())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Ground and thumbnail behind the labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = appearance().colour
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        self._paint_picture(painter)

    def _paint_picture(self, painter: QPainter) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - PAD - _PICTURE.width() if mirrored else PAD
        frame = QRectF(left, (_HEIGHT - _PICTURE.height()) / 2, *_PICTURE.toTuple())
        painter.setPen(QPen(appearance().colour("border"), 1))
        painter.setBrush(appearance().colour("surface"))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        if self._picture is not None:
            room = frame.adjusted(5, 5, -5, -5)
            paint_miniature(painter, self._picture, room, mirrored=mirrored)


class RecentList(QScrollArea):
    """Every recent file; an empty list says what will stand here. ``chosen`` tells the path."""

    chosen = Signal(str)

    def __init__(self, recent: RecentFiles) -> None:
        super().__init__()
        self._recent = recent
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.refresh()

    def rows(self) -> list[RecentRow]:
        """The rows, newest first."""
        return list(self._rows)

    def refresh(self) -> None:
        """Read the list again: this or another window may have opened a file."""
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._rows: list[RecentRow] = []
        now = datetime.now()
        entries = self._recent.entries()
        for entry in entries:
            self._rows.append(self._row(entry, now))
            layout.addWidget(self._rows[-1])
        if not entries:
            layout.addWidget(_nothing_yet())
        layout.addStretch(1)
        self.setWidget(holder)
        holder.setAutoFillBackground(False)  # a scroll area turns it on

    def _row(self, entry: Recent, now: datetime) -> RecentRow:
        row = RecentRow(entry, thumbnail(self._recent, entry.path), now)
        row.clicked.connect(lambda: self.chosen.emit(entry.path))
        row.forgotten.connect(lambda: self._forget(row))
        return row

    def _forget(self, row: RecentRow) -> None:
        place = self.rows().index(row)
        try:
            self._recent.forget(row.entry.path)
        except OSError as error:
            why = tr("The list stays as it is: {reason}.").format(reason=reason(error))
            QToolTip.showText(row.mapToGlobal(row.rect().bottomLeft()), why, row)
            return
        self.refresh()
        for after in self.rows()[: place + 1][-1:]:
            after.setFocus()


def _nothing_yet() -> QWidget:
    text = tr("No files yet. The charts you open or save will be here, to go on with them.")
    made = label(text, "small", wrap=True)
    made.setContentsMargins(PAD, 0, PAD, 0)
    return made
