"""What the palette offers for some words: actions, roles, people who have none."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QIcon, QKeySequence

from orgchart.model.find_people import find_waiting
from orgchart.model.records import Id
from orgchart.model.search import fold, rank_words
from orgchart.ui.actions import Action, actions, menu_name
from orgchart.ui.find.searching import search_of
from orgchart.ui.find.words import name_of, path_text
from orgchart.ui.panels.showing import show_roles
from orgchart.ui.shortcuts.caps import spoken_keys
from orgchart.ui.style.icons import icon

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_MOST_ROLES = 30
_MOST_BEFORE_ROLES = 5
_IN_HELP = 100  # more than words in an action's own text can add up to


class Offer(NamedTuple):
    """One row of the palette; ``able`` tells whether it can be used now."""

    text: str
    detail: str
    keys: tuple[str, ...]
    icon: QIcon
    able: bool
    run: Callable[[], None]


class Offers:
    """Finds actions by their words, menu and help, and roles of the open chart by any field."""

    def __init__(self, window: Window) -> None:
        self._window = window
        chart = window.open_chart
        self._search = search_of(chart) if chart is not None else None

    def find(self, text: str) -> list[Offer]:
        """What is offered for some words: actions called so, roles, actions that speak of it.

        Without words, all actions; what cannot be used now comes after what can.
        """
        words = fold(text).split()
        ranked = sorted(self._actions(words), key=itemgetter(0, 1, 2))
        if not words:
            return [self._of_action(action, able=not unable) for unable, _, _, action in ranked]
        able = [(rank, action) for unable, rank, _, action in ranked if not unable]
        called = [action for rank, action in able if rank < _IN_HELP]
        first = called[:_MOST_BEFORE_ROLES]
        shown = [
            *(self._of_action(action, able=True) for action in first),
            *self._roles(text),
            *self._people(text),
        ]
        for unable, _, _, action in ranked:
            if action not in first:
                shown.append(self._of_action(action, able=not unable))
        return shown

    def _actions(self, words: list[str]) -> list[tuple[bool, int, int, Action]]:
        """The actions that answer: whether they are of no use now, rank, order."""
        return [
            (not action.enabled(self._window), rank, order, action)
            for order, action in enumerate(actions().values())
            if (rank := _rank(action, words)) is not None and action.id != "palette"
        ]

    def _of_action(self, action: Action, *, able: bool) -> Offer:
        command = self._window.commands[action.id]
        portable = QKeySequence.SequenceFormat.PortableText
        keys = [each.toString(portable) for each in command.shortcuts()[:1]]
        detail = " · ".join(filter(None, (menu_name(action.menu), action.help)))
        sign = icon(action.icon or "command")
        return Offer(command.text(), detail, tuple(spoken_keys(keys)), sign, able, command.trigger)

    def _roles(self, text: str) -> list[Offer]:
        found = self._search.find(text)[:_MOST_ROLES] if self._search is not None else []
        return [self._of_role(match.id) for match in found]

    def _people(self, text: str) -> list[Offer]:
        """Those who have no role to go to."""
        chart = self._window.open_chart
        found = find_waiting(chart.chart, text)[:_MOST_ROLES] if chart is not None else []
        return [
            Offer(match.text, match.label, (), icon("users"), True, partial(self._seek, match.id))
            for match in found
        ]

    def _seek(self, id: Id) -> None:
        self._window.commands["show-tray"].trigger()
        self._window.canvas_in_use.carrying.sought.emit(id)

    def _of_role(self, id: str) -> Offer:
        chart, canvas = self._window.chart_in_use.chart, self._window.canvas_in_use
        return Offer(
            name_of(chart, id),
            path_text(chart, id),
            (),
            icon("user"),
            True,
            lambda: show_roles(canvas, [id]),
        )


def _rank(action: Action, words: list[str]) -> int | None:
    """How well an action answers the words, 0 the best; None when it does not."""
    own = rank_words(words, fold(action.text))
    if own is not None:
        return own
    whole = rank_words(words, fold(f"{action.text} {action.menu} {action.help}"))
    return None if whole is None else whole + _IN_HELP
