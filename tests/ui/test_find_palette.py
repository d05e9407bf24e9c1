"""The palette: any action by its words, any role by what it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from orgchart.ui.actions import actions
from orgchart.ui.find.palette import Palette
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director "Grace Okafor" [director]
  Support Manager "Ana Ruíz" [manager]
    Representative x12 (support)
"""


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show_chart(OpenChart(chart(TEAM)))
    with qtbot.waitActive(made):
        made.show()
    return made


def opened(window: Window) -> Palette:
    found = [each for each in window.findChildren(Palette) if each.isVisible()]
    assert len(found) == 1
    return found[0]


@pytest.fixture
def palette(qtbot: QtBot, window: Window) -> Palette:
    qtbot.keyClick(window.canvas_in_use, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return opened(window)


def texts(palette: Palette) -> list[str]:
    return [offer.text for offer in palette.offers()]


def test_the_key_opens_it_with_every_action(window: Window, palette: Palette) -> None:
    assert window.focusWidget() is palette.field
    assert set(texts(palette)) == {
        window.commands[id].text() for id in actions() if id != "palette"
    }


def test_the_key_opens_it_once(window: Window, palette: Palette) -> None:
    window.commands["palette"].trigger()
    assert opened(window) is palette


def test_every_action_is_found_by_its_own_words(window: Window, palette: Palette) -> None:
    for id, action in actions().items():
        palette.field.setText(action.text)
        assert id == "palette" or window.commands[id].text() in texts(palette)


def test_an_action_is_run_by_its_words(qtbot: QtBot, window: Window, palette: Palette) -> None:
    window.chart_in_use.select(["director"])
    qtbot.keyClicks(palette.field, "every role")
    assert texts(palette)[0] == "Everyone"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert len(window.chart_in_use.selection) == 3
    assert not any(each.isVisible() for each in window.findChildren(Palette))
    assert window.focusWidget() is window.canvas_in_use


def test_it_shows_the_keys_of_an_action(palette: Palette) -> None:
    palette.field.setText("undo")
    assert palette.offers()[0].keys == ("Ctrl+Z",)


def test_what_cannot_be_used_now_stays_grey(qtbot: QtBot, window: Window, palette: Palette) -> None:
    palette.field.setText("vacate")
    assert not palette.offers()[0].able
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert not window.chart_in_use.document.done


def test_a_role_is_gone_to(qtbot: QtBot, window: Window, palette: Palette) -> None:
    window.chart_in_use.fold(["director"], folded=True)
    qtbot.keyClicks(palette.field, "ruiz")
    offer = palette.offers()[0]
    assert offer.text == "Support Manager · Ana Ruíz"
    assert offer.detail == "Director > Support Manager"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.chart_in_use.selection == ("support-manager",)
    assert window.canvas_in_use.is_shown("support-manager")


def test_the_arrows_choose(qtbot: QtBot, window: Window, palette: Palette) -> None:
    palette.field.setText("zoom")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == len(palette.offers()) - 1
    qtbot.keyClick(palette.field, Qt.Key.Key_PageUp)
    assert palette.list.currentIndex().row() == max(0, len(palette.offers()) - 9)


def test_a_click_on_a_row_runs_it(qtbot: QtBot, window: Window, palette: Palette) -> None:
    palette.field.setText("okafor")
    place = palette.list.visualRect(palette.list.model().index(0, 0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.chart_in_use.selection == ("director",)


@pytest.mark.parametrize("how", ["escape", "beside"])
def test_it_can_be_left(qtbot: QtBot, window: Window, palette: Palette, how: str) -> None:
    if how == "escape":
        qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    else:
        beside = QPoint(palette.width() - 5, palette.height() - 5)
        qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=beside)
    assert not palette.isVisible()
    assert window.focusWidget() is window.canvas_in_use
    window.commands["palette"].trigger()
    assert opened(window) is not palette


def test_the_focus_stays_in_the_field(qtbot: QtBot, window: Window, palette: Palette) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    assert window.focusWidget() is palette.field
    assert not window.chart_in_use.document.done


def test_nothing_is_said_to_be_found(palette: Palette) -> None:
    palette.field.setText("qqqq")
    assert palette.offers() == []
    assert not palette.list.isVisible()


def test_without_a_chart_there_are_actions(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.commands["palette"].trigger()
    palette = opened(window)
    palette.field.setText("keyboard")
    assert palette.offers()[0].able
    palette.field.setText("undo")
    assert not palette.offers()[0].able
