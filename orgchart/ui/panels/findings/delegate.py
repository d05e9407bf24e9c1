"""How rules, their notes and their findings are painted in the panel."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from orgchart.model.records import Id
from orgchart.translation import number
from orgchart.ui.panels.findings.groups import Group, Row
from orgchart.ui.panels.findings.marks import paint_mark
from orgchart.ui.panels.findings.model import NODE, Index, Note, Remedies
from orgchart.ui.panels.type import font_of, lines_of
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon

_HEADER = 34
_ROW = 32
_RADIUS = 6.0
_TEXT = 28  # where texts begin, past the shape
_PAD = 8
_MARK, _SMALL = 14.0, 10.0
_CARET = 12
_BAND = QSize(4, 16)
_GAP = 12
_SOURCE_LINES = 2
_WRAP = Qt.TextFlag.TextWordWrap
_ANY_HEIGHT = 10_000


class FindingsDelegate(QStyledItemDelegate):
    """Paints the tree of findings; ``bands`` are the colours of a role's functions."""

    def __init__(self, parent: QObject, bands: Callable[[Id], list[str]]) -> None:
        super().__init__(parent)
        self._bands = bands
        self._heights: dict[tuple[bool, str, int], int] = {}

    @cached_property
    def _small(self) -> QFont:
        return font_of("small")

    @cached_property
    def _strong(self) -> QFont:
        return font_of("strong")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Rules and plain findings are one line high, notes and sentences as high as they need."""
        view: Any = option.widget
        width = view.viewport().width()
        node = index.data(NODE)
        if isinstance(node, Group):
            return QSize(width, _HEADER)
        if isinstance(node, Remedies):
            buttons = view.indexWidget(index)
            return QSize(width, buttons.heightForWidth(width) if buttons is not None else 0)
        if isinstance(node, Note):
            return QSize(width, self._note_height(node, width - _TEXT - _PAD))
        return QSize(width, self._row_height(node, option.font, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line of the tree."""
        node = index.data(NODE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(node, Group):
            self._paint_group(painter, option, node)
        elif isinstance(node, Note):
            self._paint_note(painter, option, node)
        elif isinstance(node, Row):
            self._paint_row(painter, option, node)
        painter.restore()

    # --- rules ----------------------------------------------------------------------------

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, group: Group) -> None:
        _paint_ground(painter, option, 0)
        colour, rect = appearance().colour, option.rect
        left = _mirrored(option, QRect(rect.left() + 2, rect.top(), 18, rect.height()))
        paint_mark(painter, group.state, QPointF(left.center()) + QPointF(0.5, 0.5), _MARK)
        right = rect.right() - _PAD - _CARET + 1
        caret = _mirrored(option, QRect(right, rect.center().y() - 5, _CARET, _CARET))
        opened = bool(option.state & QStyle.StateFlag.State_Open)
        closed = "caret-left" if _rtl(option) else "caret-right"
        draw_icon(painter, "caret-down" if opened else closed, caret, colour("textSecondary"))
        painter.setFont(self._strong)
        count = number(len(group.rows), ",")
        wide = QFontMetrics(self._strong).horizontalAdvance(count) + 1
        painter.setPen(colour(group.state))
        _text(painter, option, QRect(right - _PAD - wide, rect.top(), wide, rect.height()), count)
        painter.setPen(colour("text"))
        room = right - 2 * _PAD - wide - rect.left() - _TEXT
        _text(painter, option, QRect(rect.left() + _TEXT, rect.top(), room, rect.height()),
              group.name)  # fmt: skip

    # --- what a rule says -----------------------------------------------------------------

    def _note_height(self, note: Note, width: int) -> int:
        sources = len(self._sources(note, width))
        return self._height(self._small, note.advice, width) + sources * self._line + 6

    def _sources(self, note: Note, width: int) -> list[str]:
        return lines_of(note.source, self._small, width, _SOURCE_LINES) if note.source else []

    def _height(self, font: QFont, text: str, width: int) -> int:
        """How high a text is in a width; of hundreds of findings, each is measured once."""
        if not text:
            return 0
        key = (font is self._small, text, width)
        if key not in self._heights:
            self._heights[key] = _height(font, text, width)
        return self._heights[key]

    def forget_heights(self) -> None:
        """Other findings are shown, or the same ones in another size of letters."""
        self._heights.clear()

    @cached_property
    def _line(self) -> int:
        return QFontMetrics(self._small).lineSpacing()

    def _paint_note(self, painter: QPainter, option: QStyleOptionViewItem, note: Note) -> None:
        rect = option.rect.adjusted(_TEXT, 0, -_PAD, 0)
        painter.setFont(self._small)
        painter.setPen(appearance().colour("text"))
        _text(painter, option, rect, note.advice, wrap=True)
        top = rect.top() + self._height(self._small, note.advice, rect.width())
        painter.setPen(appearance().colour("textSecondary"))
        for line in self._sources(note, rect.width()):
            _text(painter, option, QRect(rect.left(), top, rect.width(), self._line), line)
            top += self._line

    # --- findings -------------------------------------------------------------------------

    def _row_height(self, row: Row, font: QFont, width: int) -> int:
        room = width - _TEXT - _PAD - _GAP
        high = _ROW if _one_line(row) else self._height(font, row.subject, room) + 2 * _PAD
        below = self._height(self._small, row.detail, room)
        return max(_ROW, high) + (below + 2 if below else 0)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        _paint_ground(painter, option, _TEXT - _PAD)
        colour, rect = appearance().colour, option.rect
        left = rect.left() + _TEXT
        if row.state is not None:
            middle = _mirrored(option, QRect(rect.left() + 6, rect.top() + _ROW // 2 - 6, 12, 12))
            paint_mark(painter, row.state, QPointF(middle.center()) + QPointF(0.5, 0.5), _SMALL)
        if row.problem.roles:
            line = QRect(left, rect.top() + (_ROW - _BAND.height()) // 2, *_BAND.toTuple())
            _paint_bands(painter, _mirrored(option, line), self._bands(row.problem.roles[0]))
            left += _GAP
        right = rect.right() - _PAD + 1
        if row.figure:
            wide = QFontMetrics(option.font).horizontalAdvance(row.figure) + 1
            painter.setFont(option.font)
            painter.setPen(colour("textSecondary"))
            _text(painter, option, QRect(right - wide, rect.top(), wide, _ROW), row.figure)
            right -= wide + _PAD
        painter.setPen(colour("text"))
        painter.setFont(option.font)
        one_line = _one_line(row)
        room = rect.width() - _TEXT - _PAD - _GAP
        below = self._height(self._small, row.detail, room)
        high = rect.height() - (below + 2 if below else 0)
        first = QRect(left, rect.top(), right - left, high)
        _text(painter, option, first, row.subject, wrap=not one_line, middle=True)
        if below:
            painter.setFont(self._small)
            painter.setPen(colour("textSecondary"))
            whole = QRect(left, rect.top() + high - 4, room, below)
            _text(painter, option, whole, row.detail, wrap=True)


def _one_line(row: Row) -> bool:
    """Sentences about the whole chart are told in full, names are cut."""
    return row.problem.roles[:1] == (row.problem.about,)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, inset: int) -> None:
    """What is under the pointer, chosen, or has the focus."""
    colour = appearance().colour
    whole = _mirrored(option, option.rect.adjusted(inset, 0, 0, 0))
    rect = QRectF(whole).adjusted(1, 1, -1, -1)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if selected or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accentTint" if selected else "hover"))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    if selected and option.state & QStyle.StateFlag.State_Active and option.widget.hasFocus():
        painter.setPen(colour("focus"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


def _paint_bands(painter: QPainter, rect: QRect, colours: list[str]) -> None:
    """The band of a card in small: equal segments, one a function."""
    painter.setPen(Qt.PenStyle.NoPen)
    high = rect.height() / len(colours)
    for at, colour in enumerate(colours):
        painter.setBrush(QColor(colour))
        part = QRectF(rect.left(), rect.top() + at * high, rect.width(), high)
        painter.drawRoundedRect(part.adjusted(0, 0, 0, -1 if len(colours) > 1 else 0), 2, 2)


def _text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    rect: QRect,
    text: str,
    *,
    wrap: bool = False,
    middle: bool = False,
) -> None:
    """A text from the leading side: one line that is cut, or as many as fit."""
    leading = Qt.AlignmentFlag.AlignRight if _rtl(option) else Qt.AlignmentFlag.AlignLeft
    up = Qt.AlignmentFlag.AlignVCenter if middle or not wrap else Qt.AlignmentFlag.AlignTop
    flags = int(leading | up | Qt.AlignmentFlag.AlignAbsolute)
    if wrap:
        flags |= int(_WRAP)
    else:
        metrics = painter.fontMetrics()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(_mirrored(option, rect), flags, text)


def _height(font: QFont, text: str, width: int) -> int:
    room = QRect(0, 0, width, _ANY_HEIGHT)
    return QFontMetrics(font).boundingRect(room, int(_WRAP), text).height()


def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, rect)


def _rtl(option: QStyleOptionViewItem) -> bool:
    return option.direction == Qt.LayoutDirection.RightToLeft
