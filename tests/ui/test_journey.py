"""A whole piece of work in the real program on a real (virtual) screen.

By keyboard alone a blank chart becomes a department of 25; the mouse moves a card; it is saved;
the program is killed in the middle of further edits, starts again, brings everything back,
exports.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from orgchart.storage import decode
from support.journey import DEPARTMENT, MANAGERS, MOVED, NEW_MANAGER, TOP

Row = tuple[str, str, str]
EDITS_BEFORE_THE_KILL = 6

pytestmark = pytest.mark.skipif(
    shutil.which("Xvfb") is None, reason="Xvfb, the virtual screen, is not installed"
)


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """The name of a virtual screen."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def program(script: str, folder: Path, screen: str) -> subprocess.Popen[str]:
    """The program as somebody starts it who has never used it; all its folders are in one."""
    home = {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
    environment = {
        **os.environ,
        **home,
        "HOME": str(folder),
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "support.robot", f"support.journey:{script}", str(folder)],
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    )


def rows(told: str, moment: str) -> set[Row]:
    """Title, name and manager's title of every role at a moment."""
    found = json.loads(told)
    assert found["moment"] == moment
    return {tuple(row) for row in found["rows"]}


def department() -> set[Row]:
    """What is to be built."""
    managers = {(title, name, TOP[0]) for title, name in MANAGERS.items()}
    teams = {(*role, manager) for manager, team in DEPARTMENT.items() for role in team}
    return {(*TOP, ""), *managers, *teams}


def test_a_department_is_built_moved_saved_killed_recovered_exported(
    tmp_path: Path, screen: str
) -> None:
    first = program("build", tmp_path, screen)
    assert first.stdout is not None
    built = rows(first.stdout.readline(), "built")
    assert built == department()
    assert len(built) == 25

    moved = rows(first.stdout.readline(), "moved")
    case = next(row for row in built if row[0] == MOVED)
    assert moved == (built - {case}) | {(*case[:2], NEW_MANAGER)}

    assert rows(first.stdout.readline(), "saved") == moved
    for _ in range(EDITS_BEFORE_THE_KILL):
        last = first.stdout.readline()
    first.send_signal(signal.SIGKILL)
    more, _ = first.communicate()
    assert first.returncode == -signal.SIGKILL
    before = rows((more.strip().splitlines() or [last])[-1], "edited")
    assert len(before) >= 25 + EDITS_BEFORE_THE_KILL

    file = tmp_path / "Department.orgchart"
    assert len(decode(file.read_bytes()).chart.roles) == 25

    second = program("recover", tmp_path, screen)
    told, _ = second.communicate(timeout=60)
    assert second.returncode == 0, told
    offer, state = told.strip().splitlines()
    assert offer.startswith("Unsaved work found: Department, ")
    after = rows(state, "recovered")
    assert before <= after
    assert len(after - before) <= 1  # the edit during which it was killed

    titles = {role.title for role in decode(file.read_bytes()).chart.roles.values()}
    assert titles == {row[0] for row in after}
    page = pypdf.PdfReader(tmp_path / "Department.pdf").pages[0].extract_text()
    assert all(title in page and name in page for title, name, _ in before)
