"""The program with all its folders in one place, and somebody else at another computer."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QPushButton

from orgchart.model.edits import add_role
from orgchart.storage import decode, encode
from orgchart.storage.lock import Owner, lock_file
from orgchart.ui.files.filing import Filing
from orgchart.ui.files.keeping import Keeping
from orgchart.ui.files.recent import RecentFiles
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.answers import Answers
from support.outline import chart

SERVICE = """
Boss [manager]
  Ana "Ana Ruiz"
  Bo x3
"""
ANA = Owner(
    name="Ana Ruiz",
    computer="laptop-7",
    session="s1",
    since=datetime(2025, 11, 20, 13, 40, tzinfo=UTC),
    token="t1",
)


def start(folder: Path) -> Windows:
    """One run of the program that keeps everything below a folder."""
    keeping = Keeping(folder / "data", folder / "settings")
    recents = partial(RecentFiles, folder / "settings", folder / "cache")
    return Windows(keeping, Answers(), recents)


def answers(windows: Windows) -> Answers:
    """What the dialogs of a run will answer."""
    assert isinstance(windows.dialogs, Answers)
    return windows.dialogs


def service(folder: Path, name: str = "Service.orgchart", text: str = SERVICE) -> Path:
    """A chart's file."""
    path = folder / name
    path.write_bytes(encode(chart(text)))
    return path


def filing(window: Window | None) -> Filing:
    """The file side of a window."""
    assert window is not None
    assert window.filing is not None
    return window.filing


def add(window: Window | None, title: str, manager: str | None = "boss") -> None:
    """An edit."""
    assert window is not None
    with window.chart_in_use.edit(f"Add {title}") as draft:
        add_role(draft, manager, id=title.lower(), title=title)


def titles(path: Path) -> list[str]:
    """The titles in a file."""
    return sorted(role.title for role in decode(path.read_bytes()).chart.roles.values())


def state(window: Window | None) -> str:
    """What the tool bar says about the file."""
    assert window is not None
    assert window.editor is not None
    return window.editor.tool_bar.file_state.text()


def way(window: Window | None, text: str) -> QPushButton:
    """A button of the message bar."""
    assert window is not None
    return next(button for button in window.bar.ways if button.text() == text)


def locked_by_ana(path: Path, *, ago: float = 0.0, owner: Owner = ANA) -> Path:
    """Ana has a chart open at her computer; her last sign of life was some seconds ago."""
    file = lock_file(path)
    file.write_bytes(msgspec.json.encode(owner))
    os.utime(file, (time.time() - ago,) * 2)
    return file
