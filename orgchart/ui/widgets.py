"""Small parts that several panels are made of."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from orgchart.ui.direction import at_start
from orgchart.ui.style.icons import icon

Role = Literal[
    "heading",
    "title",
    "display",
    "secondary",
    "small",
    "label",
    "strong",
    "medium",
    "caption",
    "difference",
    "",
]
Kind = Literal["primary", "ghost", "mend", "link", ""]

_ICON_COLOURS: dict[Kind, str] = {
    "primary": "onAccent",
    "ghost": "accentInk",
    "mend": "accentInk",
    "link": "accentInk",
    "": "text",
}
_ICON = 18
_BUTTON_ICON = 16
# Style sheets have no gap between icon and text; the icon's box is wider on the text's side.
_ICON_GAP = 6


def label(text: str, role: Role = "", *, wrap: bool = False) -> QLabel:
    """A text in one of the window's sizes."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(at_start())
    return made


def button(text: str, kind: Kind = "", icon_name: str = "") -> QPushButton:
    """A button; a window has at most one of kind "primary"."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon_name:
        colour = {"primary": "onAccent", "ghost": "accentInk", "mend": "accentInk"}.get(
            kind, "text"
        )
        made.setIcon(icon(icon_name, colour))
        made.setIconSize(QSize(_BUTTON_ICON + _ICON_GAP, _BUTTON_ICON))
    return made


def tool_button(icon_name: str, name: str) -> QToolButton:
    """A button of the tool bar: an icon with a name for the tip and for screen readers."""
    made = QToolButton()
    made.setIcon(icon(icon_name))
    made.setIconSize(QSize(_ICON, _ICON))
    made.setToolTip(name)
    made.setAccessibleName(name)
    return made


def row(*parts: QWidget | int | None, spacing: int = 8) -> QWidget:
    """Widgets side by side; a number is a gap, None takes the room that is left."""
    holder = QWidget()
    _fill(QHBoxLayout(holder), parts, spacing)
    return holder


def column(*parts: QWidget | int | None, spacing: int = 8, margin: int = 0) -> QWidget:
    """Widgets below each other; a number is a gap, None takes the room that is left."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    _fill(layout, parts, spacing)
    layout.setContentsMargins(margin, margin, margin, margin)
    return holder


def fit_height(dialog: QDialog) -> None:
    """Make a dialog as high as its texts need at its width."""
    layout = dialog.layout()
    assert layout is not None
    layout.activate()
    dialog.resize(dialog.width(), layout.totalHeightForWidth(dialog.width()))


def divider(*, vertical: bool = False) -> QFrame:
    """A hairline between two parts of a window."""
    line = QFrame()
    line.setProperty("divider", True)
    if vertical:
        line.setFixedWidth(1)
        line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
    else:
        line.setFixedHeight(1)
    return line


def _fill(
    layout: QHBoxLayout | QVBoxLayout, parts: tuple[QWidget | int | None, ...], spacing: int
) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        else:
            layout.addWidget(part)
