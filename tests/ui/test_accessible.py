"""The whole window without a mouse and without eyes: names, Tab, F6, contrast."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from orgchart.model.edits import vacate
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.editor import Editor
from orgchart.ui.panels.side import SidePanel
from orgchart.ui.style.colours import colours
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.blind import focusable, nameless
from support.office import service

Key = Qt.Key
MOST_TABS = 400
PANELS = {
    "left": ("Add", "Outline", "History"),
    "right": ("Role", "Findings", "Statistics", "Comments"),
}


@pytest.fixture
def window(windows: Windows, tmp_path: Path, qtbot: QtBot) -> Window:
    """A chart with a selected manager, as it is after opening."""
    with qtbot.waitActive(windows.open_start()):
        pass
    window = windows.open_file(service(tmp_path), windows.windows[0])
    assert window is not None
    window.chart_in_use.select(["boss"])
    window.canvas_in_use.setFocus()
    return window


def editor(window: Window) -> Editor:
    assert window.editor is not None
    return window.editor


def side(window: Window, name: str) -> SidePanel:
    found = getattr(editor(window), name)
    assert isinstance(found, SidePanel)
    return found


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def by_tab(qtbot: QtBot, key: Key = Key.Key_Tab) -> list[QWidget]:
    """The widgets that Tab comes to from here, until one comes again."""
    met: list[QWidget] = []
    while focus() not in met:
        met.append(focus())
        assert len(met) < MOST_TABS
        qtbot.keyClick(focus(), key)
    return met


def test_everything_on_the_start_page_has_a_name(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open_start()
    assert nameless(window) == []


def test_tab_comes_to_everything_on_the_start_page(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open_start()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.focusNextChild()
    assert {each for each in focusable(window) if each.isEnabled()} <= set(by_tab(qtbot))


@pytest.mark.parametrize(
    ("place", "name"), [(place, name) for place, names in PANELS.items() for name in names]
)
def test_everything_in_the_editor_has_a_name(window: Window, place: str, name: str) -> None:
    side(window, place).show_named(name)
    for chosen in ((), ("boss",), ("ana", "bo")):
        window.chart_in_use.select(chosen)
        QApplication.processEvents()
        assert nameless(window) == [], chosen


def test_everything_in_the_table_has_a_name(window: Window) -> None:
    window.commands["show-table"].trigger()
    assert nameless(window) == []


@pytest.mark.parametrize(
    ("place", "name"), [(place, name) for place, names in PANELS.items() for name in names]
)
def test_tab_goes_through_a_panel_and_comes_back_out(
    window: Window, place: str, name: str, qtbot: QtBot
) -> None:
    panel = side(window, place)
    panel.show_named(name)
    plain, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.canvas_in_use, Key.Key_F6, plain if place == "right" else shift)
    assert panel.isAncestorOf(focus())
    met = by_tab(qtbot)
    inside = {each for each in focusable(window) if panel.isAncestorOf(each) and each.isEnabled()}
    assert inside <= set(met)
    assert any(not panel.isAncestorOf(each) for each in met)


def test_tab_goes_through_the_editor_as_one_reads_it(window: Window, qtbot: QtBot) -> None:
    window.chart_in_use.select(["bo"])
    shown = editor(window)
    shown.tool_bar.export.setFocus()
    for part in (shown.left, shown.views):
        while not part.isAncestorOf(focus()):
            qtbot.keyClick(focus(), Key.Key_Tab)
    assert isinstance(focus(), Canvas)
    qtbot.keyClick(focus(), Key.Key_F6)
    there = by_tab(qtbot)
    names = [each.accessibleName() for each in there if shown.inspector.isAncestorOf(each)]
    order = ["Title", "Name of the holder", "Reports to", "Add to functions", "Seats", "Note"]
    assert [name for name in names if name in order] == order
    QApplication.processEvents()
    shown.inspector.form.more.setFocus()
    back = by_tab(qtbot, Key.Key_Backtab)
    names = [each.accessibleName() for each in back if shown.inspector.isAncestorOf(each)]
    assert [name for name in names if name in order] == order[::-1]


def test_f6_goes_round_the_parts_of_the_window(window: Window, qtbot: QtBot) -> None:
    shown = editor(window)
    round_trip = [shown.right, shown.tool_bar, shown.left, shown.views]
    for part in round_trip:
        qtbot.keyClick(focus(), Key.Key_F6)
        assert part.isAncestorOf(focus())
    assert isinstance(focus(), Canvas)
    for part in reversed(round_trip[:-1]):
        qtbot.keyClick(focus(), Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert part.isAncestorOf(focus())


def test_f6_stops_at_the_people_not_placed(window: Window, qtbot: QtBot) -> None:
    with window.chart_in_use.edit("Vacate") as draft:
        vacate(draft, "ana")
    QApplication.processEvents()
    qtbot.keyClick(focus(), Key.Key_F6)
    assert editor(window).tray.isAncestorOf(focus())
    qtbot.keyClick(focus(), Key.Key_F6)
    assert editor(window).right.isAncestorOf(focus())
    for _ in range(2):
        qtbot.keyClick(focus(), Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(focus(), Canvas)


def test_f6_comes_back_to_where_one_was(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(focus(), Key.Key_F6)
    qtbot.keyClick(focus(), Key.Key_Tab)
    there = focus()
    for _ in range(4):
        qtbot.keyClick(focus(), Key.Key_F6)
    assert focus() is there


def test_f6_goes_to_a_message_and_over_panels_that_are_folded_away(
    window: Window, qtbot: QtBot
) -> None:
    editor(window).left.fold(True)
    window.bar.say("test", "Something has happened.")
    met = []
    for _ in range(4):
        qtbot.keyClick(focus(), Key.Key_F6)
        met.append(focus())
    assert window.bar.isAncestorOf(met[2])
    assert isinstance(met[3], Canvas)


GROUNDS = ("chrome", "surface", "surfaceRaised", "surfaceSunken", "hover", "accentTint")
TINTS = ("hintTint", "okTint", "warningTint", "errorTint")
TEXTS: dict[str, tuple[str, ...]] = {
    "text": (*GROUNDS, *TINTS, "pressed"),
    "textSecondary": (*GROUNDS, *TINTS),
    "accentInk": ("chrome", "surface", "accentTint", *TINTS),
    "onAccent": ("accent", "accentHover"),
}


def luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2, definition of relative luminance."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("name", ["light", "dark", "highContrast"])
def test_every_text_of_the_window_can_be_read_on_every_ground(name: str) -> None:
    light = {token: luminance(colour) + 0.05 for token, colour in colours(name).items()}
    pairs = [(text, ground) for text, grounds in TEXTS.items() for ground in grounds]
    contrast = {(a, b): max(light[a], light[b]) / min(light[a], light[b]) for a, b in pairs}
    assert {pair: value for pair, value in contrast.items() if value < 4.5} == {}
