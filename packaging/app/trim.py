"""Takes out of a frozen app what the program never loads: most of Qt, and parts of libraries.

What stays of Qt is listed, not what goes, so that the next Qt brings nothing in unseen.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

# Parts of Qt that the window uses, or that connect it to a desktop.
QT = frozenset({"Core", "Gui", "Widgets", "PrintSupport", "DBus", "XcbQpa", "WaylandClient"})
# Folders of plugins, and which of each; an empty set is all of them.
PLUGINS: dict[str, frozenset[str]] = {
    "platforms": frozenset({"xcb", "wayland", "offscreen", "windows", "cocoa"}),
    "platformthemes": frozenset(),
    "platforminputcontexts": frozenset({"composeplatforminputcontext", "ibusplatforminputcontext"}),
    "imageformats": frozenset({"jpeg", "gif", "webp", "tiff", "wbmp", "ico"}),
    "printsupport": frozenset(),
    "styles": frozenset(),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
    "wayland-decoration-client": frozenset({"bradient"}),
}
SOFTWARE_OPENGL = "opengl32sw.dll"  # for Windows without a graphics driver; widgets do without
LANGUAGES = frozenset({"de", "es", "fr"})  # of Qt's own texts; English needs no file

_PART = re.compile(r"^(?:lib)?Qt6?([A-Z]\w*?)(?:\.abi3)?(?:\.(?:so|dll|pyd|dylib|framework).*)?$")
_PLUGIN = re.compile(r"^(?:lib)?q?(.+?)(?:plugin)?\.(?:so|dll|dylib)$")
_LIBRARY = re.compile(r"\.(so|dll|pyd|dylib|framework)\b")


def trim_qt(pyside: Path) -> None:
    """Leave in PySide6's folder only what is listed above."""
    for path in sorted(pyside.rglob("*"), reverse=True):
        if _LIBRARY.search(path.name) and "plugins" not in path.parts and not _is_used(path.name):
            _remove(path)
    for plugins in pyside.rglob("plugins"):
        _trim_plugins(plugins)
    for file in pyside.rglob("translations/*.qm"):
        kind, _, language = file.stem.partition("_")
        if kind != "qtbase" or language not in LANGUAGES:
            file.unlink()


def size(folder: Path) -> int:
    """Bytes of all files in a folder; a link counts as nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def _is_used(name: str) -> bool:
    if name == SOFTWARE_OPENGL:
        return False
    part = _PART.match(name)
    return part is None or part.group(1) in QT


def _trim_plugins(plugins: Path) -> None:
    for kind in plugins.iterdir():
        wanted = PLUGINS.get(kind.name)
        if wanted is None:
            _remove(kind)
            continue
        for file in kind.iterdir():
            if wanted and plugin_name(file.name) not in wanted:
                _remove(file)


def plugin_name(file: str) -> str:
    """A plugin's own name, "xcb" for libqxcb.so, qxcb.dll or libqxcb.dylib."""
    found = _PLUGIN.match(file)
    return found.group(1) if found else file


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
