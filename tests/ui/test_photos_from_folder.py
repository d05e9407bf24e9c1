"""Photos from a folder: whoever a file is called after has it as a photo, in one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from orgchart.model.edits import vacate
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.office import answers, service

TEAM = """
Boss [manager] "Bea Kern"
  Ana "Ana Ruiz"
  Bo "Bo Lind"
"""


@pytest.fixture
def window(windows: Windows, tmp_path: Path) -> Window:
    found = windows.open_file(service(tmp_path, text=TEAM))
    assert found is not None
    return found


def folder(tmp_path: Path, *names: str) -> Path:
    made = tmp_path / "faces"
    made.mkdir()
    for number, name in enumerate(names, 1):
        image = QImage(64, 64, QImage.Format.Format_RGB32)
        image.fill(number * 40)
        assert image.save(str(made / name))
    return made


def with_photo(window: Window) -> set[str]:
    roles = window.chart_in_use.chart.roles.values()
    return {holder.name for role in roles for holder in role.holders if holder.photo}


def test_the_photos_of_a_folder_are_one_step(
    windows: Windows, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    answers(windows).target = folder(tmp_path, "Ana Ruiz.png", "kern_bea.jpg", "holiday.png")
    window.commands["photos-from-folder"].trigger()
    qtbot.waitUntil(lambda: "2 people have a photo" in window.bar.text)
    assert "holiday.png" in window.bar.text
    assert with_photo(window) == {"Ana Ruiz", "Bea Kern"}
    assert window.chart_in_use.document.done[-1].label == "Photos of 2 people"
    window.commands["undo"].trigger()
    assert with_photo(window) == set()


def test_who_waits_for_a_post_has_a_photo_as_well(
    windows: Windows, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    with window.chart_in_use.edit("Leave") as draft:
        vacate(draft, "bo")
    answers(windows).target = folder(tmp_path, "bo lind.png")
    window.commands["photos-from-folder"].trigger()
    qtbot.waitUntil(lambda: "1 person has a photo" in window.bar.text)
    (person,) = window.chart_in_use.chart.not_placed.values()
    assert person.holder.photo


def test_a_folder_that_is_not_there_is_said(
    windows: Windows, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    answers(windows).target = tmp_path / "nowhere"
    window.commands["photos-from-folder"].trigger()
    qtbot.waitUntil(lambda: "nowhere cannot be read" in window.bar.text)
    assert len(window.chart_in_use.document.done) == 0
