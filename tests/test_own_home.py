"""Tests live in a home folder of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgchart.storage.keep import versions_folder
from orgchart.ui.files.dialogs import documents
from orgchart.ui.files.keeping import Keeping
from orgchart.ui.files.recent import Recent, RecentFiles
from orgchart.ui.shortcuts.book import ShortcutBook
from support.home import forbidden, move_in, own_folders


def test_every_folder_of_the_person_is_one_of_the_tests(own_home: Path) -> None:
    found = [*map(Path, own_folders()), versions_folder(), Keeping().templates, documents()]
    assert all(folder.is_relative_to(own_home) for folder in found)


def test_what_is_written_without_saying_where_lands_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    move_in(tmp_path, monkeypatch)
    RecentFiles().add(Recent(path="/somewhere/Service.orgchart"))
    Keeping().allow(keep=False)
    ShortcutBook().give("undo", "F12")
    names = {file.name for file in tmp_path.rglob("*.json")}
    assert names == {"recent.json", "keeping.json", "shortcuts.json"}


def test_a_file_of_the_person_cannot_be_opened() -> None:
    assert forbidden
    with pytest.raises(AssertionError, match="a test must not open"):
        Path(forbidden[0], "recent.json").read_bytes()
