"""Whether the desktop asks programs not to move things about.

Qt tells it from 6.12 on only (`QAccessibilityHints.motionPreference`); until then each system
is asked in its own way. A system that cannot be asked counts as one that does not mind.
"""

from __future__ import annotations

import configparser
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from shiboken6 import isValid

_GET_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION
# Where desktops that have no call for it write the wish down: file, section, key.
_WRITTEN = (
    ("kdeglobals", "KDE", "AnimationDurationFactor"),
    ("gtk-4.0/settings.ini", "Settings", "gtk-enable-animations"),
    ("gtk-3.0/settings.ini", "Settings", "gtk-enable-animations"),
)
_NO = ("0", "false")
_GSETTINGS = ("get", "org.gnome.desktop.interface", "enable-animations")


def ask_desktop(tell: Callable[[bool], None], parent: QObject) -> None:
    """Find out, and tell; on GNOME once more, a moment later. ``parent`` owns the question."""
    if sys.platform == "win32":
        tell(_asked_windows())
    elif sys.platform == "darwin":
        tell(_asked_macos())
    else:
        written = is_written(_config_folder())
        tell(written)
        if not written:
            _ask_gnome(tell, parent)


def is_written(folder: Path) -> bool:
    """Whether a settings file in a person's configuration folder switches animations off."""
    return any(_value(folder / name, *where) in _NO for name, *where in _WRITTEN)


def _value(file: Path, section: str, key: str) -> str:
    """A setting without its fraction, in small letters; nothing if it cannot be read."""
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read(file, encoding="utf-8")
        found = parser.get(section, key, fallback="").strip().lower()
    except (configparser.Error, UnicodeDecodeError, OSError):
        return ""
    return found.removesuffix(".0")


def _ask_gnome(tell: Callable[[bool], None], parent: QObject) -> None:
    command = shutil.which("gsettings")
    if command is None:
        return
    process = QProcess(parent)

    def answered() -> None:
        if not isValid(process):
            return  # the program ends, and Qt the question with it
        tell(bytes(process.readAllStandardOutput().data()).strip() == b"false")
        process.deleteLater()

    process.finished.connect(answered)
    process.start(command, list(_GSETTINGS))


def _asked_windows() -> bool:
    """What the accessibility settings of Windows call animation effects."""
    import ctypes

    animated = ctypes.c_int(1)
    ask = vars(ctypes)["windll"].user32.SystemParametersInfoW  # only there on Windows
    known = ask(_GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animated), 0)
    return bool(known) and not animated.value


def _asked_macos() -> bool:
    """What the accessibility settings of macOS call Reduce motion; NSWorkspace tells it."""
    import ctypes
    from ctypes import util

    found = util.find_library("objc"), util.find_library("AppKit")
    if None in found:
        return False
    runtime, _ = (ctypes.CDLL(name) for name in found)
    pointer, name = ctypes.c_void_p, ctypes.c_char_p
    find = ctypes.CFUNCTYPE(pointer, name)(("objc_getClass", runtime))
    selector = ctypes.CFUNCTYPE(pointer, name)(("sel_registerName", runtime))
    ask = ctypes.CFUNCTYPE(pointer, pointer, pointer)(("objc_msgSend", runtime))
    is_so = ctypes.CFUNCTYPE(ctypes.c_bool, pointer, pointer)(("objc_msgSend", runtime))
    workspace = ask(find(b"NSWorkspace"), selector(b"sharedWorkspace"))
    return bool(is_so(workspace, selector(b"accessibilityDisplayShouldReduceMotion")))


def _config_folder() -> Path:
    import platformdirs

    return platformdirs.user_config_path()
