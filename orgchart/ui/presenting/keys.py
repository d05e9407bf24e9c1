"""What the keys of a presentation do, and those that presenters' clickers send."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt

Way = Literal["next", "back", "up", "down", "first", "last", "nearer", "farther", "black", "leave"]

_Key = Qt.Key
_WAYS: dict[Way, tuple[Qt.Key, ...]] = {
    "next": (_Key.Key_Space, _Key.Key_PageDown, _Key.Key_N),
    "back": (_Key.Key_Backspace, _Key.Key_PageUp, _Key.Key_P),
    "up": (_Key.Key_Up,),
    "down": (_Key.Key_Down,),
    "first": (_Key.Key_Home,),
    "last": (_Key.Key_End,),
    "nearer": (_Key.Key_Plus, _Key.Key_Equal),
    "farther": (_Key.Key_Minus,),
    "black": (_Key.Key_B, _Key.Key_Period),
    "leave": (_Key.Key_Escape,),
}
_OF_KEYS = {key: way for way, keys in _WAYS.items() for key in keys}


def way_of(key: int, *, rtl: bool) -> Way | None:
    """What a key does; the arrow to the right goes on, where one reads from the left."""
    if key in (_Key.Key_Right, _Key.Key_Left):
        return "next" if (key == _Key.Key_Right) != rtl else "back"
    return _OF_KEYS.get(Qt.Key(key))


def digit_of(text: str) -> str:
    """The digit that a key types; "" for another key."""
    return text if len(text) == 1 and text.isdecimal() else ""
