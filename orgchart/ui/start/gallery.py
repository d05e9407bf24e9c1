"""The gallery: cards in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QScrollArea, QWidget

from orgchart.catalogue import Template
from orgchart.ui.start.card import TemplateCard
from orgchart.ui.start.miniature import Miniature

_COLUMN = 236
_GAP = 10


class Gallery(QScrollArea):
    """Templates in the order given; ``chosen`` and ``used`` tell a template's id."""

    chosen = Signal(str)
    used = Signal(str)

    def __init__(self, templates: Sequence[Template]) -> None:
        super().__init__()
        self.cards = {template.id: TemplateCard(template) for template in templates}
        self._order: list[str] = []
        self._columns = 0
        self._group = QButtonGroup(self)
        for id, card in self.cards.items():
            self._connect(id, card)
        self._build()

    @property
    def order(self) -> list[str]:
        """The ids of the templates shown, in reading order."""
        return list(self._order)

    @property
    def choice(self) -> str:
        """The id of the chosen template; nothing before one is."""
        card = self._group.checkedButton()
        return card.template.id if isinstance(card, TemplateCard) else ""

    def arrange(self, ids: Sequence[str], best: str = "") -> None:
        """Show these templates in this order, one of them marked as the best fit."""
        for id, card in self.cards.items():
            card.set_best(best=id == best)
        if list(ids) != self._order:
            self._order = list(ids)
            self._place()

    def choose(self, id: str) -> None:
        """Make a template the chosen one."""
        card = self.cards[id]
        card.setChecked(True)
        self._grid.activate()
        self.ensureWidgetVisible(card, 0, _GAP)

    def show_miniature(self, id: str, miniature: Miniature) -> None:
        """Give a card its picture."""
        self.cards[id].show_miniature(miniature)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """As many columns as fit."""
        super().resizeEvent(event)
        columns = max(1, (self.viewport().width() + _GAP) // (_COLUMN + _GAP))
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _build(self) -> None:
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        for card in self.cards.values():
            card.setParent(holder)
            card.hide()
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def _connect(self, id: str, card: TemplateCard) -> None:
        self._group.addButton(card)
        card.toggled.connect(lambda on: self.chosen.emit(id) if on else None)
        card.used.connect(lambda: self.used.emit(id))
        card.moved.connect(lambda key: self._move(id, Qt.Key(key)))

    def _place(self) -> None:
        if not self._columns:
            return
        shown = set(self._order)
        for id, card in self.cards.items():
            self._grid.removeWidget(card)
            card.setVisible(id in shown)
        for place, id in enumerate(self._order):
            self._grid.addWidget(self.cards[id], *divmod(place, self._columns))
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < self._columns))

    def _move(self, id: str, key: Qt.Key) -> None:
        """Go to the card in a direction; where there is none, stay."""
        at = self._order.index(id)
        end = len(self._order) - 1
        forward = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        places = {
            Qt.Key.Key_Left: at - forward,
            Qt.Key.Key_Right: at + forward,
            Qt.Key.Key_Up: at - self._columns,
            Qt.Key.Key_Down: at + self._columns,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: end,
        }
        if 0 <= places[key] <= end:
            to = self._order[places[key]]
            self.choose(to)
            self.cards[to].setFocus(Qt.FocusReason.OtherFocusReason)
