"""A home folder of the tests' own: nothing of the person who runs them is read or written."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

_FOLDERS = {"DATA": "share", "CONFIG": "settings", "CACHE": "cache", "STATE": "state"}
_WINDOWS = ("APPDATA", "LOCAL_APPDATA", "PERSONAL")

forbidden: list[str] = []
"""The folders of the person who runs the tests, once `guard` stands before them."""


def own_folders() -> list[str]:
    """Where the program keeps what belongs to a person, as the environment says now."""
    import platformdirs

    kinds = (platformdirs.user_data_dir, platformdirs.user_config_dir, platformdirs.user_cache_dir)
    return [folder("orgchart", appauthor=False) for folder in kinds]


def move_in(home: Path, patch: pytest.MonkeyPatch) -> None:
    """Send everything that belongs into a home folder to this one, other processes' too."""
    patch.setenv("HOME", str(home))
    patch.setenv("ORGCHART_POLICY", str(home / "policy"))
    for kind, name in _FOLDERS.items():
        patch.setenv(f"XDG_{kind}_HOME", str(home / name))
    for kind in _WINDOWS:
        patch.setenv(f"WIN_PD_OVERRIDE_{kind}", str(home / kind.lower()))


def guard() -> None:
    """For the rest of the process, let nothing be opened in the folders of the person."""
    forbidden.extend(own_folders())
    beginnings = tuple(folder + os.sep for folder in forbidden)

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open" and str(arguments[0]).startswith(beginnings):
            raise AssertionError(f"a test must not open {arguments[0]}: it is the person's own")

    sys.addaudithook(watch)
