"""The line at the foot: a sentence stays for a while, then the keys are told again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from orgchart.ui import status_line
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.status_line import StatusLine
from support.outline import chart


def told(line: StatusLine) -> list[str]:
    return [each.text() for each in line.findChildren(QLabel)]


def test_a_sentence_gives_way_to_the_keys(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status_line, "STAY", 20)
    line = StatusLine(OpenChart(chart("Boss\n  Ana\n")))
    qtbot.addWidget(line)
    line.resize(1400, 30)
    line.show()
    line.say("Copied Ana.")
    assert "Copied Ana." in told(line)
    qtbot.waitUntil(lambda: any("Tab adds a report" in text for text in told(line)))
    assert "Copied Ana." not in told(line)
