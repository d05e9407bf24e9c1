"""The language of the window."""

from __future__ import annotations

from collections.abc import Callable

from orgchart.languages import LANGUAGES
from orgchart.ui.actions import Action, Run, always
from orgchart.ui.actions.words import tr
from orgchart.ui.habits import habit_book
from orgchart.ui.window import Window


def _speak(code: str) -> Run:
    """Keep the choice; texts that stand in the window are said already."""

    def run(window: Window) -> None:
        habit_book().keep(language=code)
        told = tr("Orgchart speaks that language from its next start.")
        window.bar.say("language", told, kind="ok")
        for each in window.windows.windows if window.windows is not None else [window]:
            each.refresh()

    return run


def _is_spoken(code: str) -> Callable[[Window], bool]:
    return lambda _: habit_book().habits.language == code


ACTIONS = (
    Action(
        id="language-system", text="As the system", menu="View", group=9, submenu="Language",
        run=_speak(""), enabled=always, anytime=True, checked=_is_spoken(""),
        help="The first of the system's languages that Orgchart speaks, else English.",
    ),
    *(
        Action(
            id=f"language-{code}", text=name, menu="View", group=9, submenu="Language",
            run=_speak(code), enabled=always, anytime=True, checked=_is_spoken(code),
            help="Menus, dialogs, messages and new charts in this language.",
        )
        for code, name in LANGUAGES.items()
    ),
)  # fmt: skip
