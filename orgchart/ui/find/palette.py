"""The palette: finds any action by its words and runs it, finds any role and goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QListView, QVBoxLayout, QWidget

from orgchart.translation import texts
from orgchart.ui.find.delegate import ROW, OfferDelegate
from orgchart.ui.find.field import FindField
from orgchart.ui.find.offers import Offer, Offers
from orgchart.ui.widgets import label

if TYPE_CHECKING:
    from orgchart.ui.window import Window

tr = texts("Find")

_WIDTH = 620
_TOP = 64
_ROWS_SEEN = 9
_PAD = 8
_SHADOW = 32.0
_SHADOW_OPACITY = 0.24
_NOWHERE = QModelIndex()
OFFER = Qt.ItemDataRole.UserRole


class OfferModel(QAbstractListModel):
    """The rows of the palette."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._offers: list[Offer] = []

    def show(self, offers: list[Offer]) -> None:
        """Take over other rows."""
        self.beginResetModel()
        self._offers = offers
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:  # noqa: N802
        """As many as there are offers."""
        return 0 if parent.isValid() else len(self._offers)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The offer, or its text for tips and screen readers."""
        offer = self._offers[index.row()]
        if role == OFFER:
            return offer
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return offer.detail
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((offer.text, *offer.keys, offer.detail))
        return None


class Palette(QWidget):
    """Lies over its window while it is open; a click beside it closes it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._before = window.focusWidget()
        self._offers = Offers(window)
        self.field = FindField(
            tr("Find a role, person or action"), tr("Find a role, person or action")
        )
        self._model = OfferModel(self)
        self.list = QListView()
        self._nothing = label(tr("Nothing is called that."), "secondary")
        self._frame = QFrame(self)
        self._build()
        window.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self._find("")

    def open(self) -> None:
        """Show the palette, ready for words."""
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def shut(self) -> None:
        """Close for good, and give the focus back."""
        self._window.removeEventFilter(self)
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def offers(self) -> list[Offer]:
        """What is offered now."""
        return [self._model.index(row).data(OFFER) for row in range(self._model.rowCount())]

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click beside the palette leaves it."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.shut()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The palette covers its window at any size."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def focusNextPrevChild(self, _: bool) -> bool:  # noqa: N802
        """The focus stays in the field until the palette is left."""
        return True

    def _build(self) -> None:
        self._frame.setProperty("card", True)
        self._frame.setGraphicsEffect(self._shadow())
        self.list.setModel(self._model)
        self.list.setItemDelegate(OfferDelegate(self.list, OFFER))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setAccessibleName(tr("What was found"))
        layout = QVBoxLayout(self._frame)
        layout.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        layout.setSpacing(_PAD)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self._nothing)
        self._nothing.setContentsMargins(_PAD, 0, _PAD, _PAD)
        self.field.moved.connect(self._step)
        self.field.entered.connect(lambda _: self._use(self.list.currentIndex()))
        self.field.left.connect(self.shut)
        self.list.clicked.connect(self._use)

    def _shadow(self) -> QGraphicsDropShadowEffect:
        shadow = QGraphicsDropShadowEffect(self._frame)
        shadow.setBlurRadius(_SHADOW)
        shadow.setOffset(0, _SHADOW / 4)
        shadow.setColor(QColor.fromRgbF(0, 0, 0, _SHADOW_OPACITY))
        return shadow

    def _find(self, text: str) -> None:
        self._model.show(self._offers.find(text))
        self.list.setCurrentIndex(self._model.index(0))
        self._nothing.setVisible(self._model.rowCount() == 0)
        self._place()

    def _step(self, by: int) -> None:
        count = self._model.rowCount()
        if count:
            row = self.list.currentIndex().row() + by
            at = row % count if abs(by) == 1 else min(max(row, 0), count - 1)
            self.list.setCurrentIndex(self._model.index(at))

    def _use(self, index: QModelIndex) -> None:
        offer: Offer | None = index.data(OFFER) if index.isValid() else None
        if offer is not None and offer.able:
            self.shut()
            offer.run()

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        rows = min(self._model.rowCount(), _ROWS_SEEN)
        self.list.setFixedHeight(rows * ROW)
        self.list.setVisible(rows > 0)
        wide = min(_WIDTH, self.width() - 2 * _PAD)
        high = self._frame.sizeHint().height()
        self._frame.setGeometry((self.width() - wide) // 2, _TOP, *QSize(wide, high).toTuple())
