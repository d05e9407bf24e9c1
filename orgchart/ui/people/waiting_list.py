"""The list of people not placed: portrait, name and former post; each can be dragged out."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from orgchart.model.records import Id, Person
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.panels.type import font_of
from orgchart.ui.people.portrait import paint_portrait
from orgchart.ui.people.waiting_model import PERSON, Index, WaitingModel
from orgchart.ui.style.appearance import appearance

tr = texts("People")

ROW = 42
_DISC, _PAD, _GAP = 28, 6, 10
_RADIUS = 6
_PLACING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class WaitingList(QListView):
    """``placing`` asks for a post for somebody, ``removing`` to take them out of the chart,
    ``menu_wanted`` for what else there is, at a place on the screen; ``left`` goes back.
    """

    placing = Signal(str)
    removing = Signal(str)
    menu_wanted = Signal(str, QPointF)
    left = Signal()

    def __init__(self, canvas: Canvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._pressed: QPointF | None = None
        self._carrying = False
        self.waiting = WaitingModel(canvas.open_chart, self)
        self.setModel(self.waiting)
        self.setItemDelegate(_Rows(self, canvas, self.waiting))
        self.setAccessibleName(tr("People not placed"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(lambda index: self.placing.emit(index.data(PERSON).id))

    def chosen(self) -> Id | None:
        """The person with the focus."""
        index = self.currentIndex()
        person = index.data(PERSON) if index.isValid() else None
        return person.id if isinstance(person, Person) else None

    def choose(self, row: int) -> None:
        """Give a row the focus."""
        index = self.waiting.index(min(row, self.waiting.rowCount() - 1))
        self.setCurrentIndex(index)
        self.scrollTo(index)

    # --- mouse ----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose a person, perhaps to drag them."""
        super().mousePressEvent(event)
        left, at = event.button() == Qt.MouseButton.LeftButton, event.position()
        self._pressed = at if left and self.indexAt(at.toPoint()).isValid() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """From six pixels on the person follows the pointer over the chart."""
        if self._carrying:
            self._canvas.mouseMoveEvent(self._on_canvas(event))
            return
        chosen = self.chosen()
        if self._pressed is None or chosen is None:
            super().mouseMoveEvent(event)
        elif self._canvas.is_drag(self._pressed, event.position()):
            self._carrying = True
            self._canvas.carry(chosen, self._on_canvas(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go, here or over the chart."""
        self._pressed = None
        if self._carrying:
            self._carrying = False
            self._canvas.mouseReleaseEvent(self._on_canvas(event))
        else:
            super().mouseReleaseEvent(event)

    def _on_canvas(self, event: QMouseEvent) -> QMouseEvent:
        """The same event as the canvas would get it."""
        at = self._canvas.viewport().mapFromGlobal(event.globalPosition())
        return QMouseEvent(
            event.type(), at, event.globalPosition(), event.button(), event.buttons(),
            event.modifiers(),
        )  # fmt: skip

    # --- keys and menu --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter places, Delete removes, Escape goes back to the chart."""
        chosen, key = self.chosen(), event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif chosen is not None and key in _PLACING:
            self.placing.emit(chosen)
        elif chosen is not None and key in _REMOVING:
            self.removing.emit(chosen)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of the person under the pointer, or with the focus."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(index.data(PERSON).id, QPointF(self.viewport().mapToGlobal(at)))
        event.accept()


class _Rows(QStyledItemDelegate):
    """Paints one person."""

    def __init__(self, parent: QWidget, canvas: Canvas, model: WaitingModel) -> None:
        super().__init__(parent)
        self._canvas, self._model = canvas, model

    @cached_property
    def _small(self) -> QFont:
        return font_of("small")

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """All rows are equally high."""
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, portrait, name and former post."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, person = option.rect, index.data(PERSON)
        self._paint_ground(painter, option)
        disc = QRect(rect.left() + _PAD, rect.center().y() - _DISC // 2 + 1, _DISC, _DISC)
        disc = _mirrored(option, disc)
        paint_portrait(painter, QRectF(disc), person.holder, self._canvas.open_chart.chart)
        left = _PAD + _DISC + _GAP
        words = _mirrored(option, rect.adjusted(left, 4, -_PAD, -4))
        was = self._model.was(person)
        painter.setPen(appearance().colour("text"))
        name = words if not was else words.adjusted(0, 0, 0, -words.height() // 2)
        _text(painter, option, name, index.data(), option.font)
        painter.setPen(appearance().colour("textSecondary"))
        _text(painter, option, words.adjusted(0, words.height() // 2, 0, 0), was, self._small)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state, flags = option.state, QStyle.StateFlag
        token = "accentTint" if state & flags.State_Selected else "hover"
        if state & (flags.State_Selected | flags.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(appearance().colour(token))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), _RADIUS, _RADIUS)
        if state & flags.State_HasFocus:
            painter.setPen(appearance().colour("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(1, 2, -2, -2), _RADIUS, _RADIUS)


def _text(
    painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, font: QFont
) -> None:
    painter.setFont(font)
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    flags = QStyle.visualAlignment(option.direction, side)
    painter.drawText(rect, flags, cut)


def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, rect)
