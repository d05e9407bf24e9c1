"""The theme in force: light, dark or high contrast, following the system unless chosen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

from orgchart.ui.style.colours import colours
from orgchart.ui.style.palette import palette


class Appearance(QObject):
    """Applies a theme to the application and tells when another one is in force."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = "light"
        self._forced: str | None = None

    def start(self) -> None:
        """Take the application over; call once, before the first window."""
        QApplication.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._update)
        self._update(always=True)

    def choose(self, theme: str | None) -> None:
        """Force a theme, or follow the system again with None."""
        self._forced = theme
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        QGuiApplication.styleHints().setColorScheme(scheme.get(theme or "", Qt.ColorScheme.Unknown))
        self._update()

    def colour(self, token: str) -> QColor:
        """A colour of the theme in force, by its token name."""
        return QColor(colours(self.theme)[token])

    def _update(self, *_: object, always: bool = False) -> None:
        theme = self._forced or _system_theme()
        if theme == self.theme and not always:
            return
        from orgchart.ui.style.sheet import style_sheet

        self.theme = theme
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(palette(theme))
        application.setStyleSheet(style_sheet(theme))
        self.changed.emit()


def _system_theme() -> str:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "highContrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


@cache
def appearance() -> Appearance:
    """The one appearance of the running program."""
    return Appearance()
