"""A theme as Qt's palette."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from orgchart.ui.style.colours import colours

_ROLES = {
    QPalette.ColorRole.Window: "chrome",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surfaceSunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "error",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.PlaceholderText: "textSecondary",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onAccent",
    QPalette.ColorRole.Link: "accentInk",
    QPalette.ColorRole.LinkVisited: "accentInk",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "surfaceSunken",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "borderStrong",
    QPalette.ColorRole.Shadow: "borderStrong",
}
_TEXTS = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(theme: str) -> QPalette:
    """Qt's palette of a theme."""
    named = colours(theme)
    result = QPalette()
    for role, token in _ROLES.items():
        result.setColor(role, QColor(named[token]))
    for role in _TEXTS:
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(named["textDisabled"]))
    return result
