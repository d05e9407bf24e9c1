"""The languages there are, and how the program is made to speak one: Qt reads the catalogues."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from orgchart.model.errors import InputError
from orgchart.resources import resource
from orgchart.translation import speak, texts

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale, QTranslator

tr = texts("Languages")

ENGLISH = "en"
# By code, each by its own name.
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "es": "Español", "fr": "Français"}


def best_language(wished: Sequence[str]) -> str:
    """The first of some languages, as "de-AT" or "fr", that the program speaks; else English."""
    codes = (each.replace("_", "-").partition("-")[0].lower() for each in wished)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def speak_language(code: str) -> None:
    """Say all texts, and write numbers, in a language from now on.

    Raises InputError for a language that is not among `LANGUAGES`.
    """
    if code not in LANGUAGES:
        known = ", ".join(f"{each} ({name})" for each, name in LANGUAGES.items())
        raise InputError(
            tr("There is no language “{code}”. There are {known}.").format(code=code, known=known)
        )
    if code == ENGLISH:
        speak(None)
        return
    catalogue, locale = _catalogue(code), locale_of(code)

    def look_up(context: str, text: str) -> str:
        return catalogue.translate(context, text) or text

    speak(
        look_up,
        language=code,
        decimal=locale.decimalPoint(),
        thousands=locale.groupSeparator(),
    )


def locale_of(code: str) -> QLocale:
    """How numbers and dates are written: the system's own way where that is in the language."""
    from PySide6.QtCore import QLocale

    system, usual = QLocale.system(), QLocale("en_GB" if code == ENGLISH else code)
    return system if system.language() == usual.language() else usual


def _catalogue(code: str) -> QTranslator:
    from PySide6.QtCore import QTranslator

    catalogue = QTranslator()
    path = resource("translations", f"orgchart_{code}.qm")
    if not catalogue.load(str(path)):
        raise InputError(
            tr("The catalogue {name} cannot be read. Install Orgchart again.").format(
                name=path.name
            )
        )
    return catalogue
