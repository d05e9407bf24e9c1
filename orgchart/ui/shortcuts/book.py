"""Which keys each action has: those it comes with, and those a person gave it instead.

The choices lie in a small file in the user's settings folder; every window follows them.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from orgchart.storage.trouble import reason
from orgchart.storage.whole import replace_file
from orgchart.translation import texts
from orgchart.ui.actions import actions

tr = texts("Shortcuts")

Keys = tuple[str, ...]
_LARGEST_FILE = 1_000_000  # bytes; a longer file is not one of ours


class ShortcutBook(QObject):
    """Keys by action, in Qt's portable form. ``settings`` is a folder, the user's when None.

    ``changed`` follows every change; ``refused`` says why one could not be stored.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, settings: Path | None = None) -> None:
        super().__init__()
        self._file = (settings or _settings_folder()) / "shortcuts.json"
        self._own = self._read()

    def keys(self, id: str) -> Keys:
        """The keys of an action."""
        return self._own.get(id, actions()[id].usual_keys())

    def is_own(self, id: str) -> bool:
        """Whether an action has other keys than it comes with."""
        return id in self._own

    def rivals(self, id: str, key: str) -> list[str]:
        """The other actions that have a combination and are heard where this one is."""
        wanted = normal(key)
        return [
            other
            for other in actions()
            if other != id and _meet(id, other) and wanted in map(normal, self.keys(other))
        ]

    def give(self, id: str, key: str) -> None:
        """Let an action have a combination alone; rivals that had it lose it."""
        self._take_from_rivals(id, key)
        self._put(id, (normal(key),))
        self._store()

    def take(self, id: str) -> None:
        """Leave an action without keys."""
        self._put(id, ())
        self._store()

    def reset(self, id: str) -> None:
        """Give an action the keys it comes with; rivals that have these lose them."""
        for key in actions()[id].usual_keys():
            self._take_from_rivals(id, key)
        self._own.pop(id, None)
        self._store()

    def reset_all(self) -> None:
        """Give every action the keys it comes with."""
        self._own.clear()
        self._store()

    def _take_from_rivals(self, id: str, key: str) -> None:
        for other in self.rivals(id, key):
            kept = tuple(each for each in self.keys(other) if normal(each) != normal(key))
            self._put(other, kept)

    def _put(self, id: str, keys: Keys) -> None:
        if keys == actions()[id].usual_keys():
            self._own.pop(id, None)
        else:
            self._own[id] = keys

    def _store(self) -> None:
        failure = ""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            replace_file(self._file, msgspec.json.format(msgspec.json.encode(self._own)))
        except OSError as error:
            failure = reason(error)
        self.changed.emit()
        if failure:
            text = tr("The keys hold until the program ends; they cannot be stored: {why}.")
            self.refused.emit(text.format(why=failure))

    def _read(self) -> dict[str, Keys]:
        """The choices of earlier runs; a file that cannot be read counts as none."""
        try:
            if self._file.stat().st_size > _LARGEST_FILE:
                return {}
            found = msgspec.json.decode(self._file.read_bytes(), type=dict[str, Keys])
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return {}
        return {
            id: tuple(key for key in map(normal, keys) if key)
            for id, keys in found.items()
            if id in actions()
        }


def normal(key: str) -> str:
    """A combination as Qt writes it; nothing for a text that is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def _meet(one: str, other: str) -> bool:
    """Whether two actions are heard in one place: the whole window, or the same part of it."""
    places = {actions()[one].where, actions()[other].where}
    return len(places) == 1 or "window" in places


@cache
def shortcut_book() -> ShortcutBook:
    """The keys of the running program."""
    return ShortcutBook()


def _settings_folder() -> Path:
    import platformdirs

    return platformdirs.user_config_path("orgchart", appauthor=False)
