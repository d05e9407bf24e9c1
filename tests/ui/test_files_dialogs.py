"""What the dialogs for opening offer: every kind of file that can be read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from orgchart.importing import list_suffixes
from orgchart.ui.files.dialogs import Dialogs, Kind


@pytest.mark.parametrize("kind", ["any", "list"])
def test_every_kind_of_list_that_can_be_imported_is_offered(
    kind: Kind, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def answer(_parent: QWidget, _title: str, _folder: str, filters: str) -> tuple[list[str], str]:
        asked.append(filters)
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert Dialogs().open_paths(parent, kind) == []
    first = asked[0].partition(";;")[0]
    names = set(first.partition("(")[2][:-1].split())
    charts = {"*.orgchart"} if kind == "any" else set()
    assert names == charts | {f"*{suffix}" for suffix in list_suffixes()}
