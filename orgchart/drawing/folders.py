"""Where a machine keeps its fonts, found without Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_SUFFIXES = {".ttf", ".otf", ".ttc", ".otc"}
_FONTCONFIG = Path("/etc/fonts/fonts.conf")


def font_folders() -> list[Path]:
    """The system's and the user's font folders that exist."""
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        folders = [windows / "Fonts", local / "Microsoft" / "Windows" / "Fonts"]
    elif sys.platform == "darwin":
        library = Path("Library", "Fonts")
        folders = [home / library, Path("/") / library, Path("/System") / library]
    else:
        folders = _unix_folders(home)
    return [folder for folder in dict.fromkeys(folders) if folder.is_dir()]


@cache
def font_files() -> tuple[Path, ...]:
    """Every font file of the machine, in the order of the folders, listed once."""
    return tuple(file for folder in font_folders() for file in _files(folder))


def _files(folder: Path) -> Iterator[Path]:
    for place, below, names in os.walk(folder):
        below.sort()
        for name in sorted(names):
            if Path(name).suffix.lower() in _SUFFIXES:
                yield Path(place, name)


def _unix_folders(home: Path) -> list[Path]:
    data = os.environ.get("XDG_DATA_HOME") or home / ".local" / "share"
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [
        Path(data, "fonts"),
        home / ".fonts",
        *_fontconfig_folders(Path(data), home),
        *(Path(folder, "fonts") for folder in shared.split(":") if folder),
    ]


def _fontconfig_folders(data: Path, home: Path) -> Iterator[Path]:
    """What ``<dir>`` elements of the fontconfig settings name; nothing without such settings."""
    if not _FONTCONFIG.is_file():
        return
    from defusedxml.ElementTree import ParseError, parse

    try:
        found = parse(_FONTCONFIG).iter("dir")
    except (ParseError, OSError):
        return
    for element in found:
        text = (element.text or "").strip()
        if element.get("prefix") == "xdg":
            yield data / text
        elif text.startswith("~"):
            yield home / text[1:].lstrip("/")
        elif text:
            yield Path(text)
