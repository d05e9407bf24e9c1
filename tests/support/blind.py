"""What a window is without eyes and without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollBar, QWidget


def focusable(part: QWidget) -> list[QWidget]:
    """What can be reached by keyboard; parts of a spin box or combo box count as one."""
    return [
        widget
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollBar)
    ]


def nameless(part: QWidget) -> list[str]:
    """Widgets for which a screen reader has nothing to say."""
    found = []
    for widget in focusable(part):
        known = QAccessible.queryAccessibleInterface(widget)
        if not known.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found
