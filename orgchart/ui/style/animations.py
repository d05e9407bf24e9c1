"""Whether what changes may move to its place: unless the desktop or the person minds."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject

from orgchart.storage.trouble import reason
from orgchart.storage.whole import replace_file
from orgchart.ui.style.reduced_motion import ask_desktop

_LARGEST_FILE = 10_000  # bytes; a longer file is not one of ours


class _Choice(msgspec.Struct):
    animate: bool = True


class Animations(QObject):
    """The person's choice, kept in a small file of the ``settings`` folder (the user's when None).

    ``wanted`` is the choice, ``reduced`` what the desktop asks for.
    """

    def __init__(self, settings: Path | None = None) -> None:
        super().__init__()
        self._file = (settings or _settings_folder()) / "motion.json"
        self.wanted = self._read()
        self.reduced = False

    @property
    def allowed(self) -> bool:
        """Whether things may move."""
        return self.wanted and not self.reduced

    def ask_desktop(self) -> None:
        """Learn what the desktop wants now."""
        ask_desktop(self._learn, self)

    def choose(self, *, wanted: bool) -> str:
        """Switch animations on or off for good; why that could not be stored, or nothing."""
        self.wanted = wanted
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            replace_file(self._file, msgspec.json.encode(_Choice(wanted)))
        except OSError as error:
            return reason(error)
        return ""

    def _learn(self, reduced: bool) -> None:
        self.reduced = reduced

    def _read(self) -> bool:
        try:
            if self._file.stat().st_size > _LARGEST_FILE:
                return True
            return msgspec.json.decode(self._file.read_bytes(), type=_Choice).animate
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return True


@cache
def animations() -> Animations:
    """The animations of the running program."""
    return Animations()


def _settings_folder() -> Path:
    import platformdirs

    return platformdirs.user_config_path("orgchart", appauthor=False)
