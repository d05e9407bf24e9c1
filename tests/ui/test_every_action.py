"""Every action of the window: it can be used wherever it is offered, and says what it is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWhatsThis
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.storage import encode
from orgchart.ui.actions import MENUS, Action, actions
from orgchart.ui.audiences.share_dialog import ShareDialog
from orgchart.ui.comparing import exporting as comparing
from orgchart.ui.exporting import exporting
from orgchart.ui.exporting.dialog import ExportDialog
from orgchart.ui.help import guide
from orgchart.ui.photos import sources
from orgchart.ui.presenting.show import Show
from orgchart.ui.printing import statistics as printing
from orgchart.ui.printing.chart import PrintDialog
from orgchart.ui.style.animations import animations
from orgchart.ui.style.icons import character
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.office import answers, start
from support.outline import chart

TEAM = """
Director [director]
  Support Manager [manager] (support)
    Agent x4 (support) "Ada Brown"
    Expert (support)
    Trainer (training) *vacant
  Sales Manager [manager] (sales) ~> support-manager
    Seller (sales)
    Closer (sales)
"""
SITUATIONS = ("empty", "one card", "everyone", "all 1,000")
ON_THE_START_PAGE = {
    "new", "start-page", "open", "import", "close-window", "quit", "safety-copies",
    "palette", "shortcuts", "animate", "guide", "whats-this", "about",
    "language-system", "language-en", "language-de", "language-es", "language-fr",
}  # fmt: skip
# Without a selection these work at the top of the chart, on cells of the table, or on all of it.
NO_SELECTION_NEEDED = {
    "add-report", "add-after", "paste", "paste-list", "insert-file", "insert-template", "fill-down",
    "clear-cells", "copy-picture",
}  # fmt: skip
GO_AWAY = {"close-window", "quit"}


@cache
def thousand() -> Chart:
    return synthetic(organisation(1000))


def chart_of(situation: str) -> Chart:
    if situation == "empty":
        return Chart()
    return thousand() if "1,000" in situation else chart(TEAM)


def chosen(situation: str, window: Window) -> list[str]:
    """What is selected in a situation."""
    if situation == "one card":
        return ["agent"]
    return list(window.chart_in_use.chart.branch(None))


class Desk:
    """A program with one window in a situation; set up again after each action."""

    def __init__(self, folder: Path, situation: str) -> None:
        self.folder, self.situation = folder, situation
        folder.mkdir()
        self.path = folder / "Service.orgchart"
        self.path.write_bytes(encode(chart_of(situation)))
        self.windows: Windows = start(folder)
        self.window = self.opened()

    def opened(self) -> Window:
        window = self.windows.open_file(self.path)
        assert window is not None
        return window

    def put_back(self) -> None:
        """Nothing in front of the window, no other windows, no edits."""
        QWhatsThis.leaveWhatsThisMode()
        while front := QApplication.activePopupWidget() or QApplication.activeModalWidget():
            front.close()
        for window in self.windows.windows:
            for show in window.findChildren(Show):
                show.close()
        answers(self.windows).unsaved = "discard"
        for other in list(self.windows.windows):
            if other is not self.window:
                other.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self.window not in self.windows.windows:
            self.window = self.opened()
        document = self.window.chart_in_use.document
        while document.done:
            self.window.chart_in_use.undo()

    def set_up(self) -> Window:
        """The window as if nothing had happened."""
        self.put_back()
        open_chart = self.window.chart_in_use
        open_chart.fold(open_chart.folded, folded=False)
        open_chart.select(chosen(self.situation, self.window))
        return self.window

    def close(self) -> None:
        self.put_back()
        self.windows.quit()


@pytest.fixture(scope="module")
def desks(
    tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[dict[str, Desk]]:
    made: dict[str, Desk] = {}
    folder = tmp_path_factory.mktemp("desks")
    for number, situation in enumerate(SITUATIONS):
        made[situation] = Desk(folder / str(number), situation)
    yield made
    for desk in made.values():
        desk.close()


@pytest.fixture(autouse=True)
def answered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The export goes on as it is proposed, without a person to ask; no picture is chosen.

    What an action does to motion ends with its test.
    """
    monkeypatch.setattr(animations(), "wanted", False)
    monkeypatch.setattr(ExportDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(PrintDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    monkeypatch.setattr(ShareDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(exporting, "ask_path", lambda *_: tmp_path / "chart.pdf")
    monkeypatch.setattr(guide, "open_page", lambda _: True)
    monkeypatch.setattr(comparing, "ask_target", lambda *_: None)
    monkeypatch.setattr(sources, "ask_picture", lambda *_: None)
    monkeypatch.setattr(printing, "ask_printer", lambda *_: None)


@pytest.mark.parametrize("id", list(actions()))
@pytest.mark.parametrize("situation", SITUATIONS)
def test_it_can_be_used_wherever_it_is_offered(
    desks: dict[str, Desk], situation: str, id: str, qtbot: QtBot
) -> None:
    window = desks[situation].set_up()
    command = window.commands[id]
    assert command.isEnabled() == actions()[id].enabled(window)
    before = window.chart_in_use.chart.records.copy()
    command.trigger()
    QApplication.processEvents()
    if id == "export":
        qtbot.waitUntil(lambda: "is written" in window.bar.text, timeout=20_000)
    if id in GO_AWAY:
        assert window not in desks[situation].windows.windows
        return
    for each, other in actions().items():
        assert window.commands[each].isEnabled() == other.enabled(window), each
    desks[situation].put_back()
    assert window.chart_in_use.chart.records == before


def test_nothing_of_a_chart_that_may_only_be_read_changes(tmp_path: Path, qtbot: QtBot) -> None:
    desk = Desk(tmp_path / "desk", "everyone")
    before = desk.window.chart_in_use.chart.records.copy()
    for id in actions().keys() - GO_AWAY:
        window = desk.set_up()
        window.chart_in_use.select(["support-manager"])
        window.chart_in_use.read_only = "It is open elsewhere."
        window.commands[id].trigger()
        QApplication.processEvents()
        assert window.chart_in_use.chart.records == before, id
    desk.close()


def test_on_the_start_page_only_what_needs_no_chart_is_offered(
    tmp_path: Path, qtbot: QtBot
) -> None:
    windows = start(tmp_path)
    window = windows.open_start()
    assert {id for id, command in window.commands.items() if command.isEnabled()} == (
        ON_THE_START_PAGE
    )
    for id in sorted(ON_THE_START_PAGE - GO_AWAY):
        window.commands[id].trigger()
        QApplication.processEvents()
    windows.quit()


def test_without_a_selection_nothing_is_offered_that_needs_one(desks: dict[str, Desk]) -> None:
    window = desks["one card"].set_up()
    window.chart_in_use.select(())
    offered = {
        id
        for id, action in actions().items()
        if "selected" in action.help and window.commands[id].isEnabled()
    }
    assert offered == NO_SELECTION_NEEDED


@pytest.mark.parametrize("action", actions().values(), ids=list(actions()))
def test_it_says_what_it_is(action: Action) -> None:
    assert action.text
    assert action.text == action.text.strip()
    assert action.help.endswith(".")
    assert action.menu in MENUS
    assert not action.icon or character(action.icon)
    for keys in action.shortcut:
        assert QKeySequence(keys).count() == 1
        assert QKeySequence(keys)[0].key() != Qt.Key.Key_unknown


def test_names_are_unlike() -> None:
    texts = [(action.menu, action.text) for action in actions().values()]
    assert len(set(texts)) == len(texts)


def test_no_two_actions_are_heard_by_the_same_keys_in_one_place() -> None:
    heard: dict[tuple[str, str], str] = {}
    for id, action in actions().items():
        places = ("canvas", "table") if action.where == "window" else (action.where,)
        for keys in action.shortcut:
            for place in places:
                rival = heard.setdefault((place, QKeySequence(keys).toString()), id)
                assert rival == id, f"{keys} means {rival} and {id}"


def test_no_key_is_one_that_some_layout_types_with() -> None:
    """Shift and a digit is a digit in France; Ctrl+Alt is the third level of many keyboards."""
    typing = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    for id, action in actions().items():
        for keys in action.shortcut:
            combination = QKeySequence(keys)[0]
            pressed = combination.keyboardModifiers()
            assert pressed & typing != typing, f"{id} has {keys}"
            writes = 0x20 < combination.key().value < 0x1000000  # Space is no beginning of a title
            assert pressed & typing or not writes, f"{id} has {keys}"


def entries(menu: QMenu) -> Iterator[QAction]:
    for entry in menu.actions():
        if isinstance(inner := entry.menu(), QMenu):
            yield from entries(inner)
        elif entry.objectName():
            yield entry


def test_every_action_stands_in_its_menu(desks: dict[str, Desk]) -> None:
    window = desks["one card"].set_up()
    shown = {
        (menu.text(), entry.objectName())
        for menu in window.menuBar().actions()
        for entry in entries(menu.menu())
    }
    assert shown == {(action.menu, id) for id, action in actions().items()}
