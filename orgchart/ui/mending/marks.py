"""Marks of what would be otherwise: outline, tint, and a pill with a sign and a word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from orgchart.drawing.tokens import tokens
from orgchart.translation import later, texts
from orgchart.ui.mending.trial import Mark
from orgchart.ui.panels.type import font_of
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon

tr = texts("Mending")

_LOOKS: dict[Mark, tuple[str, str, str]] = {
    "added": ("added", "plus", later("New")),
    "moved": ("moved", "arrow-bend-up-right", later("Moved")),
    "changed": ("moved", "pencil-simple", later("Changed")),
    "removed": ("removed", "minus", later("Removed")),
}
_PILL, _PAD, _ICON, _GAP = 18.0, 7.0, 11, 4.0
# How much of a pill stands out of its card.
_ABOVE = 0.7
# Below this scale a card is too small for a pill.
_LEAST = 0.35
_LINE = 2.0
_DASH = [3.0, 2.0]


def paint_mark(
    painter: QPainter, card: QRectF, mark: Mark, scale: float, *, pill_only: bool = False
) -> None:
    """Mark a card that lies there in the view; the pill keeps its size at every zoom."""
    token, icon_name, word = _LOOKS[mark]
    radius = tokens().radius.card * scale
    if not pill_only:
        if mark != "removed":
            lay_tint(painter, card, appearance().colour(token + "Tint"), radius)
        pen = QPen(appearance().colour(token), _LINE)
        if mark == "removed":
            pen.setDashPattern(_DASH)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card, radius, radius)
    if scale >= _LEAST:
        text = tr(word)
        _paint_pill(painter, card, token, icon_name, text)


def paint_gone(painter: QPainter, card: QRectF, name: str, scale: float) -> None:
    """Mark the empty place of a card that is no more, with its name struck out."""
    paint_mark(painter, card, "removed", scale)
    if scale < _LEAST:
        return
    font = font_of("caption")
    font.setStrikeOut(True)
    painter.setFont(font)
    painter.setPen(appearance().colour("removed"))
    room = card.adjusted(_PAD, _PAD, -_PAD, -_PAD)
    shown = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), shown)


def lay_tint(painter: QPainter, card: QRectF, tint: QColor, radius: float) -> None:
    """Colour a card without touching its text."""
    modes = QPainter.CompositionMode
    light = appearance().colour("surface").lightness() > 127
    painter.setCompositionMode(
        modes.CompositionMode_Darken if light else modes.CompositionMode_Lighten
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawRoundedRect(card, radius, radius)
    painter.setCompositionMode(modes.CompositionMode_SourceOver)


def _paint_pill(painter: QPainter, card: QRectF, token: str, icon_name: str, word: str) -> None:
    font = font_of("caption")
    font.setWeight(font.Weight.DemiBold)
    wide = _PAD * 2 + _ICON + _GAP + QFontMetricsF(font).horizontalAdvance(word)
    pill = QRectF(card.left() + 10, card.top() - _PILL * _ABOVE, wide, _PILL)
    painter.setPen(QPen(appearance().colour("surface"), 1.5))
    painter.setBrush(appearance().colour(token))
    painter.drawRoundedRect(pill, _PILL / 2, _PILL / 2)
    ink = appearance().colour("surface")
    sign = QRectF(pill.left() + _PAD, pill.center().y() - _ICON / 2, _ICON, _ICON).toRect()
    draw_icon(painter, icon_name, sign, ink)
    painter.setFont(font)
    painter.setPen(ink)
    # Cards are not mirrored on the canvas, so neither is what is marked on them.
    side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    room = pill.adjusted(_PAD + _ICON + _GAP, 0, 0, 0)
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), word)
