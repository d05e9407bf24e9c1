"""How a person has set up the parts of a window, kept for the next start.

It lies in a small file of the user's settings folder; every window of the program shares it.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from orgchart.storage.whole import replace_file
from orgchart.ui.exporting.choices import Choices

_LARGEST_FILE = 1_000_000  # bytes; a longer file is not one of ours

Pixels = Annotated[int, Meta(ge=1, le=100_000)]


class KeptColumn(msgspec.Struct, frozen=True, omit_defaults=True):
    """A column of the table: its name, its width in pixels, whether one sees it."""

    name: str
    width: Annotated[int, Meta(ge=1, le=10_000)]
    shown: bool = True


class Side(msgspec.Struct, frozen=True, omit_defaults=True):
    """One of the columns of panels: the one in front, and whether it is folded away."""

    front: Annotated[int, Meta(ge=0, le=99)] = 0
    away: bool = False


class Habits(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is kept: ``columns`` in the order one sees them, none before one is changed.

    A window opens as large as the last one was left: in pixels, or maximised. ``exports`` are the
    choices of the last export to each format, ``export_format`` is the last of all.
    ``toured`` says that the tour was offered, ``language`` is the code of the one chosen.
    """

    more_fields: bool = False
    columns: tuple[KeptColumn, ...] = ()
    leading: Side = Side()
    trailing: Side = Side()
    size: tuple[Pixels, Pixels] | None = None
    maximised: bool = False
    exports: dict[str, Choices] = {}
    export_format: str = ""
    toured: bool = False
    language: str = ""


class HabitBook:
    """The habits of now; ``settings`` is a folder, the user's when None."""

    def __init__(self, settings: Path | None = None) -> None:
        self._file = (settings or _settings_folder()) / "window.json"
        self.habits = self._read()

    def keep(self, **changes: Any) -> None:
        """Change some of them; where they cannot be stored they hold until the program ends."""
        wanted = msgspec.structs.replace(self.habits, **changes)
        if wanted == self.habits:
            return
        self.habits = wanted
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            replace_file(self._file, msgspec.json.encode(wanted))

    def _read(self) -> Habits:
        """Those of earlier runs; a file that cannot be read counts as none."""
        try:
            if self._file.stat().st_size > _LARGEST_FILE:
                return Habits()
            return msgspec.json.decode(self._file.read_bytes(), type=Habits)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return Habits()


@cache
def habit_book() -> HabitBook:
    """The habits of the person who runs the program."""
    return HabitBook()


def _settings_folder() -> Path:
    import platformdirs

    return platformdirs.user_config_path("orgchart", appauthor=False)
