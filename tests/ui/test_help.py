"""Help in the window: the guide, the tour, what each part is for, about the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from orgchart import __version__
from orgchart.policy import read_policy
from orgchart.ui.canvas.title_editor import TitleEditor
from orgchart.ui.habits import HabitBook
from orgchart.ui.help import first_time, guide
from orgchart.ui.help.about import AboutDialog
from orgchart.ui.help.first_time import begin_tour, offer_tour
from orgchart.ui.help.steps import STEPS
from orgchart.ui.help.tour import Tour
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.start.page import StartPage
from orgchart.ui.window import Window
from support.outline import chart

EXPLAINED = ("canvas", "tray", "legend", "status", "tool_bar", "left", "right")


@pytest.fixture(scope="module")
def shown(window: Window) -> Window:
    window.resize(1280, 800)
    window.show_chart(OpenChart(chart("Boss [manager]\n  Ana\n  Bo")))
    QApplication.processEvents()
    return window


@pytest.fixture
def tour(shown: Window, qtbot: QtBot) -> Iterator[Tour]:
    begin_tour(shown)
    yield tour_in(shown)[-1]
    for each in tour_in(shown):
        each.leave()
        each.setParent(None)


def tour_in(window: Window) -> list[Tour]:
    return [each for each in window.findChildren(Tour) if isinstance(each, Tour)]


def test_the_tour_points_at_parts_that_are_there(tour: Tour, qtbot: QtBot) -> None:
    assert len(STEPS) == 4
    for number in range(4):
        assert tour.number == number
        part, said = tour.shown_part, tour.bubble.geometry()
        assert part.width() > 20
        assert tour.rect().contains(part)
        assert tour.rect().contains(said)
        large = part.height() > said.height() and part.width() > 2 * said.width()
        assert large or not part.intersects(said)
        if number < 3:
            qtbot.keyClick(tour.bubble.next, Qt.Key.Key_Return)


def test_keys_go_on_and_back_and_end_it(tour: Tour, shown: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(tour, Qt.Key.Key_Right)
    qtbot.keyClick(tour, Qt.Key.Key_Right)
    qtbot.keyClick(tour, Qt.Key.Key_Left)
    assert tour.number == 1
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert tour.isHidden()


def test_what_is_typed_while_it_is_on_is_the_charts(shown: Window, qtbot: QtBot) -> None:
    """It came by itself, so the keys belong to the canvas; so does the mouse beside the words."""
    canvas = shown.canvas_in_use
    canvas.setFocus()
    begin_tour(shown, take_focus=False)
    [tour] = tour_in(shown)
    qtbot.mouseClick(tour.bubble.next, Qt.MouseButton.LeftButton)
    assert tour.number == 1
    assert shown.focusWidget() is canvas
    at = tour.mapFromGlobal(canvas.viewport().mapToGlobal(canvas.viewport().rect().center()))
    assert not tour.mask().contains(at)
    shown.chart_in_use.select(["boss"])
    qtbot.keyClicks(canvas, "C")
    typing = shown.focusWidget()
    assert isinstance(typing, TitleEditor)
    qtbot.keyClicks(typing, "hief")
    assert typing.text() == "Chief"
    qtbot.keyClick(typing, Qt.Key.Key_Escape)
    assert not tour.isHidden()  # it was the title's
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert tour.isHidden()
    assert shown.chart_in_use.selection
    tour.setParent(None)


def test_it_goes_when_a_page_covers_the_chart(tour: Tour, shown: Window) -> None:
    shown.cover(QWidget())
    assert tour.isHidden()
    shown.uncover()


def test_tab_stays_in_the_tour(tour: Tour, shown: Window, qtbot: QtBot) -> None:
    tour.go(1)
    seen = []
    for _ in range(4):
        seen.append(shown.focusWidget())
        tour.focusNextPrevChild(True)
    assert set(seen) == set(tour.bubble.ways)
    assert seen[0] is tour.bubble.next


def test_the_last_step_ends_it(tour: Tour, qtbot: QtBot) -> None:
    tour.go(3)
    assert tour.bubble.skip.isHidden()
    qtbot.mouseClick(tour.bubble.next, Qt.MouseButton.LeftButton)
    assert tour.isHidden()


def test_it_says_each_step_to_a_screen_reader(tour: Tour) -> None:
    tour.go(2)
    assert tour.bubble.next.accessibleDescription().startswith("3 of 4. Check. This counts")


def test_it_follows_the_size_of_the_window(tour: Tour, shown: Window) -> None:
    shown.resize(1100, 700)
    QApplication.processEvents()
    assert tour.size() == shown.size()
    assert tour.rect().contains(tour.bubble.geometry())


def test_it_is_offered_once(
    shown: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Window] = []
    book = HabitBook(tmp_path)
    monkeypatch.setattr(first_time, "habit_book", lambda: book)
    monkeypatch.setattr(first_time, "begin_tour", lambda each, **_: begun.append(each))
    monkeypatch.setattr(first_time, "_AFTER", 0)
    offer_tour(shown)
    offer_tour(shown)
    qtbot.waitUntil(lambda: bool(begun))
    QApplication.processEvents()
    assert begun == [shown]


def test_an_organisation_may_want_no_tour(
    shown: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "policy.toml").write_text("tour = false", "utf-8")
    monkeypatch.setattr(first_time, "organisation", lambda: read_policy(tmp_path))
    monkeypatch.setattr(first_time, "habit_book", lambda: HabitBook(tmp_path))
    offer_tour(shown)
    assert not HabitBook(tmp_path).habits.toured


def test_the_main_parts_tell_what_they_are_for(shown: Window) -> None:
    assert shown.editor is not None
    parts: list[QWidget] = [getattr(shown.editor, name) for name in EXPLAINED]
    assert all(part.whatsThis().endswith(".") for part in parts)
    assert len({part.whatsThis() for part in parts}) == len(parts)
    assert shown.commands["undo"].whatsThis() == shown.commands["undo"].statusTip()


def test_a_column_tells_of_the_panel_in_front(shown: Window) -> None:
    assert shown.editor is not None
    for side in (shown.editor.left, shown.editor.right):
        told = []
        for number in range(side.tabs.count()):
            side.show_number(number)
            told.append(side.whatsThis())
        assert all(told)
        assert len(set(told)) == side.tabs.count()


def test_the_start_page_is_explained(qtbot: QtBot) -> None:
    from orgchart.ui.help.explained import explain_start

    page = StartPage()
    qtbot.addWidget(page)
    explain_start(page)
    assert all(part.whatsThis() for part in (page.people, page.gallery, page.side))


def test_help_opens_the_guide_that_is_there(
    shown: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def keep(page: Path) -> bool:
        opened.append(page)
        return True

    monkeypatch.setattr(guide, "resource", lambda *parts: tmp_path.joinpath("resources", *parts))
    monkeypatch.setattr(guide, "open_page", keep)
    shown.commands["guide"].trigger()
    assert "not installed" in shown.bar.text
    written = tmp_path / "docs" / "index.md"
    built = tmp_path / "resources" / "guide" / "index.html"
    for page in (written, built):
        page.parent.mkdir(parents=True)
        page.touch()
        shown.commands["guide"].trigger()
    assert opened == [written, built]


def test_where_no_program_shows_it_one_learns_where_it_is(
    shown: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guide, "open_page", lambda _: False)
    shown.commands["guide"].trigger()
    assert str(guide.guide_page()) in shown.bar.text


def test_about_tells_version_and_licences(shown: Window, qtbot: QtBot) -> None:
    shown.commands["about"].trigger()
    about = shown.findChild(AboutDialog)
    assert isinstance(about, AboutDialog)
    said = about.licences.toPlainText()
    assert "Permission is hereby granted" in said
    assert "PySide6" in said
    labels = [each.text() for each in about.findChildren(QWidget) if hasattr(each, "text")]
    assert any(__version__ in text for text in labels)
    about.close()
