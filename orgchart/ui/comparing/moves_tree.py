"""The painted list of moves: a sign, whom it is about, and below it what becomes of it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from orgchart.translation import texts
from orgchart.ui.comparing.moves_model import NODE, Department, Index, MovesModel
from orgchart.ui.comparing.signs import mark_kind, paint_sign
from orgchart.ui.comparing.words import details, headline
from orgchart.ui.panels.type import font_of
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon

tr = texts("Comparing")

_ROW, _LINE, _PAD = 44, 18, 8
_SIGN, _TEXT = 18, 34  # where texts begin, past the sign
_ICON, _RADIUS = 14, 6.0
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _MovesDelegate(QStyledItemDelegate):
    """Two lines for a move, one for a department."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    @cached_property
    def _small(self) -> QFont:
        return font_of("small")

    @cached_property
    def _strong(self) -> QFont:
        return font_of("strong")

    @cached_property
    def _medium(self) -> QFont:
        return font_of("medium")

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:  # noqa: N802
        """All rows are equally high."""
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A department, or a move with its sign; people have a small figure beside them."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        node, colour = index.data(NODE), appearance().colour
        if isinstance(node, Department):
            told = str(index.data())
            self._text(painter, option, (_PAD, _ROW - _LINE - _PAD), told, self._strong, "text")
        else:
            self._ground(painter, option)
            sign = QRect(option.rect.left() + _PAD, option.rect.top() + 4, _SIGN, _LINE)
            paint_sign(painter, mark_kind(node.kind), QRectF(_mirrored(option, sign)))
            self._text(painter, option, (_TEXT, 4), headline(node), self._medium, "text")
            below = (_TEXT, 4 + _LINE)
            self._text(painter, option, below, details(node), self._small, "textSecondary")
            if node.of == "person":
                right = option.rect.right() - _PAD - _ICON
                figure = QRect(right, option.rect.top() + 6, _ICON, _ICON)
                draw_icon(painter, "user", _mirrored(option, figure), colour("textSecondary"))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colour, state = appearance().colour, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accentTint" if selected else "hover"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        if selected and option.widget.hasFocus():
            painter.setPen(colour("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(ring, _RADIUS, _RADIUS)

    def _text(
        self, painter: QPainter, option: QStyleOptionViewItem, at: tuple[int, int], text: str,
        font: QFont, ink: str,
    ) -> None:  # fmt: skip
        painter.setFont(font)
        painter.setPen(appearance().colour(ink))
        left, down = at
        room = option.rect.width() - left - _PAD - (_ICON + _PAD if left == _TEXT else 0)
        rect = QRect(option.rect.left() + left, option.rect.top() + down, room, _LINE)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        flags = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(_mirrored(option, rect), int(flags | Qt.AlignmentFlag.AlignAbsolute), cut)


class MovesTree(QTreeView):
    """``chosen`` names the role of the line that a person goes to."""

    chosen = Signal(str)

    def __init__(self, model: MovesModel) -> None:
        super().__init__()
        self._moves = model
        self.setModel(model)
        self.setItemDelegate(_MovesDelegate(self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setAccessibleName(tr("List of moves"))
        self.clicked.connect(self._go)
        model.modelReset.connect(self.expandAll)

    def show_role(self, role: str) -> None:
        """Bring the first line about a role into view, chosen; none for a role without any."""
        at = self._moves.find(role)
        if at.isValid():
            self.setCurrentIndex(at)
            self.scrollTo(at)
        else:
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter and space do what a click does."""
        if event.key() in _ENTER:
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        node = index.data(NODE)
        if isinstance(node, Department):
            self.setExpanded(index, not self.isExpanded(index))
        elif node is not None:
            self.chosen.emit(node.role)


def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, rect)
