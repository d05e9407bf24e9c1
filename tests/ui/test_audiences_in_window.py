"""Audiences in the window: chosen, looked at, exported to, given copies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from orgchart.export.job import Job
from orgchart.model.audiences import ALL_STAFF, BOARD, Audience, audience_named
from orgchart.storage import load_chart, sealed
from orgchart.ui.audiences import sharing
from orgchart.ui.audiences.page import AudiencesPage
from orgchart.ui.audiences.share_dialog import ShareDialog
from orgchart.ui.audiences.showing import edit_audiences, see_as
from orgchart.ui.exporting import exporting
from orgchart.ui.exporting.dialog import ExportDialog
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.office import answers, service, start
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TEAM = 'Boss "Dee Marsh"\n  Ana "Ana Ruiz" tier=2\n    New *planned\n'


@pytest.fixture(scope="module")
def made() -> Iterator[Window]:
    window = Window()
    window.show()
    yield window
    window.close()


@pytest.fixture
def window(made: Window) -> Window:
    made.show_chart(OpenChart(chart(TEAM)))
    return made


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    made = start(tmp_path_factory.mktemp("program"))
    yield made
    made.quit()


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed.seal, "__kwdefaults__", {"cost": 2**4})


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def page_of(window: Window) -> AudiencesPage:
    window.commands["audiences"].trigger()
    assert window.editor is not None
    page = window.editor.views.currentWidget()
    assert isinstance(page, AudiencesPage)
    return page


def test_a_tick_is_one_step_and_changes_what_is_told(qtbot: QtBot, window: Window) -> None:
    page = page_of(window)
    card = page.cards[BOARD.id]
    click(qtbot, card.turn)
    assert "tier" in card.told.text()
    qtbot.keyClick(card.form.boxes["tier"], Qt.Key.Key_Space)
    assert "tier" in audience_named(window.chart_in_use.chart, "Board").fields
    assert "tier" not in card.told.text()
    assert not card.remove.isHidden()
    window.commands["undo"].trigger()
    page.catch_up()
    assert "tier" in card.told.text()


def test_branches_layers_and_filter_are_taken_over(qtbot: QtBot, window: Window) -> None:
    window.chart_in_use.select(["ana"])
    card = edit_audiences(window, BOARD.id).cards[BOARD.id]
    click(qtbot, card.form.use_branches)
    card.form.layers.setValue(1)
    assert card.form.branches.text() == "Ana Ruiz"
    assert "sees 1 of 3 roles" in card.told.text()
    click(qtbot, card.form.all_branches)
    click(qtbot, card.remove)
    assert audience_named(window.chart_in_use.chart, "Board") == BOARD


def test_an_audience_is_made_named_and_removed(qtbot: QtBot, window: Window) -> None:
    page = page_of(window)
    click(qtbot, page.add)
    new = next(id for id in page.cards if id not in (BOARD.id, ALL_STAFF.id, "audience/managers"))
    field = page.cards[new].form.name
    field.selectAll()
    qtbot.keyClicks(field, "Works council")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert audience_named(window.chart_in_use.chart, "Works council").id == new
    assert page.cards[new].name.text() == "Works council"
    field.setText("Board")
    field.editingFinished.emit()
    assert field.text() == "Works council"  # refused: there is one already
    click(qtbot, page.cards[new].remove)
    assert new not in page.cards


def test_the_chart_is_seen_as_an_audience_sees_it_and_follows(qtbot: QtBot, window: Window) -> None:
    page = see_as(window, ALL_STAFF.id)
    assert page.canvas is not None
    titles = [role.title for role in page.canvas.open_chart.chart.roles.values()]
    assert titles == ["Boss", "Ana"]
    assert {role.tier for role in page.canvas.open_chart.chart.roles.values()} == {""}
    with window.chart_in_use.edit("Rename") as draft:
        draft.update("ana", title="Head")
    page.catch_up()
    assert [role.title for role in page.canvas.open_chart.chart.roles.values()][1] == "Head"
    qtbot.keyClick(page.canvas, Qt.Key.Key_Escape)
    assert window.editor is not None
    assert window.editor.views.currentWidget() is not page


def test_branches_that_are_gone_show_nothing(window: Window) -> None:
    with window.chart_in_use.edit("Audience") as draft:
        draft.put(Audience(id=BOARD.id, name="Board", branches=("gone",)))
    page = see_as(window, BOARD.id)
    assert "none is in this chart" in page.told.text()
    assert page.canvas is None or not page.canvas.isVisible()


def test_an_export_starts_from_an_audience_and_tells_what_it_leaves_out(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    written: list[tuple[Job, Path]] = []

    def answer(dialog: ExportDialog) -> QDialog.DialogCode:
        dialog.options.formats.choose("csv")
        qtbot.waitUntil(lambda: dialog.is_drawn)
        assert "tier" in dialog.options.left_out.text()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", answer)
    monkeypatch.setattr(exporting, "ask_path", lambda *_: tmp_path / "board.csv")
    monkeypatch.setattr(exporting, "export", lambda _, job, path: written.append((job, path)))
    click(qtbot, see_as(window, BOARD.id).export)
    (job, _), *_ = written
    assert {role.tier for role in job.chart.roles.values()} == {""}


def test_what_an_audience_cannot_see_cannot_be_exported_to_it(qtbot: QtBot, window: Window) -> None:
    window.chart_in_use.select(["new"])
    dialog = ExportDialog(window.chart_in_use, audience=ALL_STAFF.id)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.is_drawn)
    assert dialog.go.isEnabled()
    dialog.options.what.setCurrentIndex(1)
    dialog.refresh()
    qtbot.waitUntil(lambda: not dialog.go.isEnabled())
    assert "does not see the branch" in dialog.pages.empty.findChildren(QLabel)[-1].text()


def test_a_password_is_typed_twice_alike(qtbot: QtBot, window: Window) -> None:
    dialog = ShareDialog(window.chart_in_use.chart)
    qtbot.addWidget(dialog)
    dialog.protect.setChecked(True)
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.first, "geheim")
    qtbot.keyClicks(dialog.again, "gehein")
    assert not dialog.go.isEnabled()
    assert "not the same" in dialog.warned.text()
    dialog.again.setText("geheim")
    assert dialog.go.isEnabled()
    assert dialog.password == "geheim"


def test_a_copy_is_shared_and_opens_with_its_password(
    qtbot: QtBot, windows: Windows, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = windows.open_file(service(tmp_path))
    assert window is not None

    def answer(dialog: ShareDialog) -> QDialog.DialogCode:
        dialog.protect.setChecked(True)
        dialog.first.setText("geheim")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ShareDialog, "exec", answer)
    copy = answers(windows).target = tmp_path / "copy.orgchart"
    sharing.ask_share(window)
    qtbot.waitUntil(lambda: "A copy for “Managers”" in window.bar.text, timeout=3_000)
    assert load_chart(copy, "geheim").chart.roles.keys() == {"1", "2", "3"}
    answers(windows).password = "falsch"
    there = windows.open_file(copy)
    assert there is None
    qtbot.waitUntil(lambda: any("does not open with" in w.bar.text for w in windows.windows))
    answers(windows).password = "geheim"
    windows.open_file(copy)
    qtbot.waitUntil(lambda: any(_is_copy(each) for each in windows.windows), timeout=3_000)
    opened = next(each for each in windows.windows if _is_copy(each))
    saved_without_password(opened, windows, tmp_path / "open.orgchart")


def saved_without_password(window: Window, windows: Windows, path: Path) -> None:
    """What came protected is saved as a file that anybody can open after a question only."""
    dialogs, file = answers(windows), window.filing
    assert file is not None
    dialogs.target = path
    dialogs.sure = False
    assert not file.save()
    assert not path.exists()
    assert "without a password?" in dialogs.asked[-1]
    dialogs.sure = True
    assert file.save()
    assert load_chart(path).chart.roles.keys() == {"1", "2", "3"}
    asked = len(dialogs.asked)
    assert file.save()
    assert len(dialogs.asked) == asked


def test_a_copy_does_not_take_the_place_of_its_chart(
    windows: Windows, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = service(tmp_path)
    before = path.read_bytes()
    window = windows.open_file(path)
    assert window is not None
    monkeypatch.setattr(ShareDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    answers(windows).target = path
    assert sharing.ask_share(window) is None
    assert "is the chart itself" in window.bar.text
    assert path.read_bytes() == before


def _is_copy(window: Window) -> bool:
    filing = window.filing
    return filing is not None and filing.file.name == "copy" and filing.file.path is None
