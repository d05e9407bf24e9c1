"""Files dropped anywhere on a window with a chart open beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.import_page import agree, import_page
from support.office import service

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
OFFER = "Drop it: a chart opens beside this one, a staff list can go into it."


@pytest.fixture
def window(windows: Windows, tmp_path: Path, qtbot: QtBot) -> Window:
    found = windows.open_file(service(tmp_path))
    assert found is not None
    found.show()
    return found


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enter(part: QWidget, data: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(90, 90), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(part, event)
    return event.isAccepted()


def drop(part: QWidget, data: QMimeData) -> None:
    QApplication.sendEvent(part, QDropEvent(QPointF(90, 90), COPY, data, LEFT, PLAIN))


def told(window: Window) -> list[str]:
    assert window.editor is not None
    return [each.text() for each in window.editor.status.findChildren(QLabel)]


def places(window: Window) -> list[QWidget]:
    assert window.editor is not None
    return [window, window.canvas_in_use.viewport(), window.editor.inspector]


@pytest.mark.parametrize("place", range(3))
def test_a_chart_opens_in_a_window_of_its_own(
    windows: Windows, window: Window, tmp_path: Path, place: int, qtbot: QtBot
) -> None:
    other = service(tmp_path, "Other.orgchart")
    part = places(window)[place]
    assert enter(part, files(other))
    assert OFFER in told(window)
    drop(part, files(other))
    qtbot.waitUntil(lambda: windows.showing(other) is not None)
    assert windows.showing(other) is not window
    assert OFFER not in told(window)


def test_a_staff_list_is_imported(
    windows: Windows, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("Name,Title,Manager\nAna Ruiz,Head,\nBo Lind,Agent,Ana Ruiz\n", "utf-8")
    assert enter(window, files(path))
    drop(window, files(path))
    assert import_page(window, qtbot).foot.into.count() == 3
    agree(window, qtbot)
    qtbot.waitUntil(lambda: len(windows.windows) == 2)
    assert len(windows.windows[-1].chart_in_use.chart.roles) == 2


def test_words_pictures_and_what_goes_elsewhere_leave_no_trace(
    windows: Windows, window: Window, tmp_path: Path
) -> None:
    words = QMimeData()
    words.setText("Ana")
    assert not enter(window, words)
    assert not enter(window, files(tmp_path / "face.png"))
    before = told(window)
    enter(window, files(tmp_path / "a.csv"))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert told(window) == before
    assert len(windows.windows) == 1
