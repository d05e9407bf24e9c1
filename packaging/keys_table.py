"""Writes the page of all actions and their keys, from the list the menus use.

python packaging/keys_table.py
"""

from __future__ import annotations

from pathlib import Path

from orgchart.ui.actions import MENUS, Action, Menu, Where, actions

PAGE = Path(__file__).parent.parent / "docs" / "guide" / "keys.md"
_BEGIN = """# Every action and its keys

Written by `packaging/keys_table.py` from the list the menus use. The same list stands under *Help,
Keyboard shortcuts…* (Ctrl+F1), where keys can be changed. On macOS Ctrl is the Command key.

"""
_HEARD: dict[Where, str] = {"window": "everywhere", "canvas": "chart", "table": "table"}
_CAPS = {"Return": "Enter", "Escape": "Esc", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def keys_page() -> str:
    """The whole page: a heading and a table for each menu, in the menu's order."""
    return _BEGIN + "\n".join(_table(menu) for menu in MENUS if _entries(menu))


def _entries(menu: Menu) -> list[Action]:
    entries = [action for action in actions().values() if action.menu == menu]
    return sorted(entries, key=lambda action: action.group)


def _table(menu: Menu) -> str:
    rows = "".join(_row(action) for action in _entries(menu))
    return f"## {menu}\n\n| action | keys | heard | what it does |\n|---|---|---|---|\n{rows}"


def _row(action: Action) -> str:
    keys = dict.fromkeys(_caps(each) for each in action.shortcut)
    heard = _HEARD[action.where] if keys else ""
    return f"| {action.text} | {', '.join(keys)} | {heard} | {action.help} |\n"


def _caps(keys: str) -> str:
    """Keys as they are printed on a keyboard; the pad's Enter is Enter, too."""
    plus = keys.endswith("++")
    parts = [*keys[:-2].split("+"), "+"] if plus else keys.split("+")
    return " ".join(f"<kbd>{_CAPS.get(part, part)}</kbd>" for part in parts)


if __name__ == "__main__":
    PAGE.write_text(keys_page(), "utf-8")
