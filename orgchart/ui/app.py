"""Starting the window: the application, its look, one window for each file."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from orgchart import __version__
from orgchart.languages import LANGUAGES, best_language, locale_of, speak_language
from orgchart.policy import organisation
from orgchart.resources import resource
from orgchart.ui.ending import end_on_signals
from orgchart.ui.files.collecting import collect_here
from orgchart.ui.files.double_click import DoubleClicks
from orgchart.ui.habits import habit_book
from orgchart.ui.help.first_time import offer_tour
from orgchart.ui.style.animations import animations
from orgchart.ui.style.appearance import appearance
from orgchart.ui.windows import Windows


def has_screen() -> bool:
    """Whether there is a display to open a window on."""
    if sys.platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def application(arguments: Sequence[str] = (), language: str = "") -> QApplication:
    """The application with its name, look and language; made once.

    Without a ``language`` it speaks that of the person's choice, else that of the system, and is
    then read in the direction of the system, too.
    """
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    made = QApplication(["orgchart", *arguments])
    collect_here()
    made.setApplicationName("orgchart")
    made.setApplicationDisplayName("Orgchart")
    made.setApplicationVersion(__version__)
    made.setDesktopFileName("orgchart")
    made.setWindowIcon(QIcon(str(resource("icon.png"))))
    wished = language or _wished_language()
    _speak(made, wished or best_language(QLocale.system().uiLanguages()))
    if not wished:
        made.setLayoutDirection(QLocale.system().textDirection())
    appearance().start()
    animations().ask_desktop()
    return made


def run(paths: Sequence[Path], language: str = "") -> int:
    """Open a window for each file, or the start page, and stay until the last one is closed."""
    made = application(language=language)
    windows = Windows()
    windows.chart_shown.connect(offer_tour)
    windows.room = made.primaryScreen().availableSize()

    def end() -> None:
        windows.end()
        made.quit()

    end_on_signals(end)
    if sys.platform == "darwin":
        DoubleClicks(made, windows.open_file)
    for path in paths:
        windows.open_file(path)
    if not paths:
        windows.open_start()
    return made.exec()


def _wished_language() -> str:
    """What the person has chosen, else the organisation; else empty."""
    chosen = habit_book().habits.language
    return chosen if chosen in LANGUAGES else organisation().policy.language


def _speak(made: QApplication, code: str) -> None:
    """Say everything in a language, Qt's own texts (OK, Cancel, file dialogs) as well."""
    speak_language(code)
    QLocale.setDefault(locale_of(code))
    translator = QTranslator(made)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(), "qtbase", "_", folder):
        made.installTranslator(translator)
