"""A file that the system asks the running program to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from orgchart.ui.files.double_click import DoubleClicks


def test_a_double_clicked_chart_is_opened(qapp: QApplication, tmp_path: Path) -> None:
    program, opened = QObject(), list[Path]()
    DoubleClicks(program, opened.append)
    path = tmp_path / "Service.orgchart"
    QApplication.sendEvent(program, QFileOpenEvent(str(path)))
    QApplication.sendEvent(program, QFileOpenEvent(QUrl("https://example.org/")))
    assert opened == [path]
