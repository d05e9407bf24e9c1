"""The start page, by mouse and by keyboard."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSlider, QSpinBox, QToolTip
from pytestqt.qtbot import QtBot

from orgchart.catalogue import load_template, scale
from orgchart.drawing.theme import theme as theme_named
from orgchart.storage import save_chart
from orgchart.ui.files.recent import Recent, RecentFiles
from orgchart.ui.start.page import StartPage
from orgchart.ui.start.people import STEPS, USUAL
from orgchart.ui.style.appearance import appearance
from support.hand import second_click
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(scope="module", autouse=True)
def look(qapp: QApplication) -> None:
    appearance().start()


@pytest.fixture
def recent(tmp_path: Path) -> RecentFiles:
    return RecentFiles(tmp_path / "settings", tmp_path / "cache")


@pytest.fixture
def page(qtbot: QtBot, recent: RecentFiles) -> Iterator[StartPage]:
    made = StartPage(recent)
    yield open_page(qtbot, made)
    appearance().changed.disconnect(made.update)


def open_page(qtbot: QtBot, made: StartPage) -> StartPage:
    qtbot.addWidget(made)
    made.resize(1440, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def key(qtbot: QtBot, page: StartPage, *keys: Qt.Key) -> None:
    for each in keys:
        qtbot.keyClick(page.focusWidget(), each)


@pytest.mark.parametrize(
    ("button", "signal"),
    [("blank", "blank_asked"), ("open", "open_asked"), ("import_list", "import_asked")],
)
def test_a_blank_chart_a_file_and_a_list_are_one_click_away(
    qtbot: QtBot, page: StartPage, button: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        click(qtbot, getattr(page.side, button))


# --- how many people -----------------------------------------------------------------------


def test_typing_a_number_moves_the_slider_ranks_and_names_the_effect(
    qtbot: QtBot, page: StartPage
) -> None:
    field = page.people.number
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "42")
    assert page.people.people == 42
    assert STEPS[page.people.slider.value()] == 40
    assert page.people.words.text() == "people · department"
    assert page.gallery.order[0] == "department"
    assert page.gallery.choice == "department"
    assert page.gallery.cards["department"].best
    assert page.use.text() == "Use “Department” for 42 people"


def test_the_slider_takes_steps_that_grow(qtbot: QtBot, page: StartPage) -> None:
    slider = page.people.slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert page.people.people == 1
    assert page.use.text() == "Use “Solo” for 1 person"
    assert page.people.words.text().startswith("person ·")
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert page.people.people == 2
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert (page.people.people, page.people.number.value()) == (1000, 1000)
    assert page.gallery.choice == "enterprise"


def test_templates_can_keep_their_own_size_until_a_number_is_asked_again(
    qtbot: QtBot, page: StartPage
) -> None:
    # The text of a check box is part of what is clicked.
    qtbot.mouseClick(page.people.own_size, Qt.MouseButton.LeftButton, pos=QPoint(8, 11))
    assert page.people.people == 0
    assert page.use.text() == f"Use “{page.gallery.cards[page.gallery.choice].template.name}”"
    assert not any(card.best for card in page.gallery.cards.values())
    with qtbot.waitSignal(page.template_chosen) as told:
        click(qtbot, page.use)
    assert told.args == [page.gallery.choice, 0]
    page.people.slider.setFocus()
    qtbot.keyClick(page.people.slider, Qt.Key.Key_Right)
    assert page.people.people > USUAL
    assert not page.people.own_size.isChecked()


# --- templates -----------------------------------------------------------------------------


def test_the_button_uses_the_chosen_template_for_the_people_asked(
    qtbot: QtBot, page: StartPage
) -> None:
    click(qtbot, page.gallery.cards["matrix"])
    assert page.use.text() == f"Use “Matrix” for {USUAL} people"
    assert page.about.text() == page.gallery.cards["matrix"].template.description
    with qtbot.waitSignal(page.template_chosen) as told:
        click(qtbot, page.use)
    assert told.args == ["matrix", USUAL]


def test_a_double_click_uses_a_template(qtbot: QtBot, page: StartPage) -> None:
    card = page.gallery.cards["dispatcher"]
    with qtbot.waitSignal(page.template_chosen) as told:
        second_click(card, card.rect().center())
    assert told.args == ["dispatcher", USUAL]


def test_one_template_is_chosen_and_a_second_click_leaves_it(qtbot: QtBot, page: StartPage) -> None:
    for id in ("tiers", "matrix", "matrix"):
        click(qtbot, page.gallery.cards[id])
        assert page.gallery.choice == id
        assert [each for each, card in page.gallery.cards.items() if card.isChecked()] == [id]


def test_arrows_move_between_cards_and_enter_uses(qtbot: QtBot, page: StartPage) -> None:
    order, columns = page.gallery.order, 4
    assert page.focusWidget() is page.gallery.cards[order[0]]
    key(qtbot, page, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert page.gallery.choice == order[1 + columns]
    key(qtbot, page, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert page.gallery.choice == order[0]
    key(qtbot, page, Qt.Key.Key_End)
    assert page.gallery.choice == order[-1]
    last = page.gallery.cards[order[-1]]
    assert last.visibleRegion().boundingRect().height() == last.height()
    key(qtbot, page, Qt.Key.Key_Home, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.template_chosen) as told:
        key(qtbot, page, Qt.Key.Key_Return)
    assert told.args == [order[1], USUAL]


def test_arrows_follow_the_reading_direction(qtbot: QtBot, page: StartPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    key(qtbot, page, Qt.Key.Key_Left)
    assert page.gallery.choice == page.gallery.order[1]


def test_tab_reaches_the_gallery_once_and_everything_else(qtbot: QtBot, page: StartPage) -> None:
    first = page.focusWidget()
    reached = [first]
    while len(reached) < 40:
        key(qtbot, page, Qt.Key.Key_Tab)
        if page.focusWidget() is first:
            break
        reached.append(page.focusWidget())
    assert sum(card in reached for card in page.gallery.cards.values()) == 1
    for widget in (
        page.side.blank, page.side.open, page.side.import_list, page.people.slider,
        page.people.number, page.people.own_size, page.tabs, page.use,
    ):  # fmt: skip
        assert widget in reached


def test_tabs_show_models_and_all(qtbot: QtBot, page: StartPage) -> None:
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    models = page.gallery.order
    assert len(models) == 10
    assert "growing-team" not in models
    assert page.gallery.choice == models[0]
    assert not page.gallery.cards["growing-team"].isVisible()
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    assert page.tabs.tabText(2) == "All 16"
    assert page.gallery.order[:3] == ["solo", "small-team", "growing-team"]
    assert len(page.gallery.order) == 16


def test_what_was_picked_by_hand_stays_chosen(qtbot: QtBot, page: StartPage) -> None:
    click(qtbot, page.gallery.cards["three-branches"])
    page.people.choose(200)
    assert page.gallery.choice == "three-branches"
    assert page.gallery.cards["large-department"].best
    assert page.use.text() == "Use “Three branches” for 200 people"


def test_a_narrow_window_has_fewer_columns(qtbot: QtBot, page: StartPage) -> None:
    page.resize(1024, 640)
    QApplication.processEvents()
    assert page.width() == 1024
    first, second, third = (page.gallery.cards[id] for id in page.gallery.order[:3])
    assert first.y() == second.y() < third.y()
    assert abs(first.width() - second.width()) <= 1


def test_templates_of_ones_own_are_in_the_gallery(
    qtbot: QtBot, recent: RecentFiles, tmp_path: Path
) -> None:
    save_chart(chart("One\nTwo", title="Q&A desk"), tmp_path / "desk.orgchart")
    page = open_page(qtbot, StartPage(recent, tmp_path))
    click(qtbot, page.gallery.cards["desk"])
    assert page.use.text() == f"Use “Q&&A desk” for {USUAL} people"
    assert page.tabs.tabText(2) == "All 17"
    qtbot.waitUntil(lambda: not page.miniatures.waiting)
    drawn = page.gallery.cards["desk"].miniature
    assert drawn is not None
    assert len(drawn.blocks) == 2


def test_a_damaged_template_of_ones_own_is_told_and_hides_no_others(
    qtbot: QtBot, recent: RecentFiles, tmp_path: Path
) -> None:
    (tmp_path / "broken.orgchart").write_text("no chart")
    page = open_page(qtbot, StartPage(recent, tmp_path))
    assert len(page.gallery.order) == 16
    assert page.unread.isVisible()
    assert "broken.orgchart" in page.unread.text()


def test_a_template_that_goes_meanwhile_leaves_the_others_their_miniatures(
    qtbot: QtBot, recent: RecentFiles, tmp_path: Path
) -> None:
    save_chart(chart("One"), tmp_path / "desk.orgchart")
    page = StartPage(recent, tmp_path)
    (tmp_path / "desk.orgchart").unlink()
    open_page(qtbot, page)
    qtbot.waitUntil(lambda: not page.miniatures.waiting)
    drawn = {id for id, card in page.gallery.cards.items() if card.miniature}
    assert drawn == page.gallery.cards.keys() - {"desk"}


# --- miniatures ----------------------------------------------------------------------------


def test_miniatures_come_one_by_one_after_the_page(qtbot: QtBot, recent: RecentFiles) -> None:
    page = StartPage(recent)
    qtbot.addWidget(page)
    assert all(card.miniature is None for card in page.gallery.cards.values())
    page.show()
    seen: list[str] = []
    page.miniatures.ready.connect(lambda id, _: seen.append(id))
    qtbot.waitUntil(lambda: not page.miniatures.waiting)
    assert seen == page.gallery.order
    assert all(card.miniature for card in page.gallery.cards.values())


def test_miniatures_show_the_template_at_the_size_asked(qtbot: QtBot, page: StartPage) -> None:
    page.people.choose(60)
    qtbot.waitUntil(lambda: not page.miniatures.waiting)
    drawn = page.gallery.cards["six-functions"].miniature
    assert drawn is not None
    assert len(drawn.blocks) == len(scale(load_template("six-functions"), 60).roles)


def test_a_size_asked_before_needs_no_new_miniatures(qtbot: QtBot, page: StartPage) -> None:
    qtbot.waitUntil(lambda: not page.miniatures.waiting)
    before = page.gallery.cards["matrix"].miniature
    page.people.choose(31)
    qtbot.waitUntil(lambda: not page.miniatures.waiting)
    page.people.choose(USUAL)
    assert page.miniatures.waiting == 0
    assert page.gallery.cards["matrix"].miniature is before


@pytest.mark.parametrize("theme", ["light", "dark", "highContrast"])
def test_a_miniature_is_painted_in_the_colours_of_the_theme(
    qtbot: QtBot, page: StartPage, theme: str
) -> None:
    appearance().choose(theme)
    try:
        qtbot.waitUntil(lambda: not page.miniatures.waiting)
        image = page.gallery.cards["department"].grab().toImage()
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        seen = set(memoryview(image.constBits()).cast("I"))
        assert QColor(theme_named(theme).function("support").band).rgb() in seen
    finally:
        appearance().choose(None)


# --- recent files and recovered work --------------------------------------------------------


def test_an_empty_list_says_what_will_be_there(page: StartPage) -> None:
    assert page.side.recent.rows() == []
    texts = [label.text() for label in page.side.recent.findChildren(QLabel)]
    assert texts == ["No files yet. The charts you open or save will be here, to go on with them."]


def remembered(recent: RecentFiles, page: StartPage, *names: str) -> None:
    for name in names:
        opened = time.time()
        recent.add(Recent(path=f"/{name}.orgchart", people=42, opened=opened), b"")
    page.refresh_recent()


def test_a_recent_file_opens_by_a_click_or_enter(
    qtbot: QtBot, page: StartPage, recent: RecentFiles
) -> None:
    remembered(recent, page, "spring", "autumn")
    newest, oldest = page.side.recent.rows()
    assert newest.accessibleName() == "autumn"
    assert newest.accessibleDescription().startswith("42 people · today, ")
    with qtbot.waitSignal(page.file_chosen) as told:
        click(qtbot, oldest)
    assert told.args == ["/spring.orgchart"]
    newest.setFocus()
    with qtbot.waitSignal(page.file_chosen) as told:
        qtbot.keyClick(newest, Qt.Key.Key_Return)
    assert told.args == ["/autumn.orgchart"]


def test_delete_takes_a_file_off_the_list(
    qtbot: QtBot, page: StartPage, recent: RecentFiles
) -> None:
    remembered(recent, page, "spring", "summer", "autumn")
    row = page.side.recent.rows()[1]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert [entry.name for entry in recent.entries()] == ["autumn", "spring"]
    assert page.focusWidget() is page.side.recent.rows()[1]


def test_a_list_that_cannot_be_changed_stays(
    qtbot: QtBot, page: StartPage, recent: RecentFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    remembered(recent, page, "spring")

    def full(path: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(recent, "forget", full)
    (row,) = page.side.recent.rows()
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert page.side.recent.rows() == [row]
    assert QToolTip.text() == "The list stays as it is: the disk is full."
    QToolTip.hideText()


def test_recovered_work_is_offered_in_a_bar(qtbot: QtBot, page: StartPage) -> None:
    assert not page.recovered.isVisible()
    page.show_recovered("Unsaved work found: Northwind Service, 14 edits.")
    assert page.recovered.isVisible()
    assert page.recovered.sentence.text().startswith("Unsaved work found")
    with qtbot.waitSignal(page.recover_asked):
        click(qtbot, page.recovered.bring_back)
    with qtbot.waitSignal(page.discard_asked):
        click(qtbot, page.recovered.discard)
    page.show_recovered(None)
    assert not page.recovered.isVisible()


# --- dropping files ------------------------------------------------------------------------

BUTTON, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


def drag(page: StartPage, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(QPoint(700, 400), COPY, data, BUTTON, PLAIN)
    QApplication.sendEvent(page, event)
    return event


def files(*urls: QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(urls))
    return data


def test_a_dropped_file_is_chosen(qtbot: QtBot, page: StartPage, tmp_path: Path) -> None:
    data = files(QUrl.fromLocalFile(str(tmp_path / "staff.xlsx")))
    assert drag(page, data).isAccepted()
    assert page.veil.isVisible()
    assert page.veil.size() == page.size()
    drop = QDropEvent(QPointF(700, 400), COPY, data, BUTTON, PLAIN, QEvent.Type.Drop)
    with qtbot.waitSignal(page.file_chosen) as told:
        QApplication.sendEvent(page, drop)
    assert told.args == [(tmp_path / "staff.xlsx").as_posix()]
    assert not page.veil.isVisible()


def test_files_that_leave_again_leave_no_trace(page: StartPage, tmp_path: Path) -> None:
    drag(page, files(QUrl.fromLocalFile(str(tmp_path / "a.csv"))))
    QApplication.sendEvent(page, QDragLeaveEvent())
    assert not page.veil.isVisible()


def test_what_is_no_file_here_is_not_taken(page: StartPage) -> None:
    words = QMimeData()
    words.setText("Ana")
    assert not drag(page, words).isAccepted()
    assert not drag(page, files(QUrl("https://example.org/a.csv"))).isAccepted()
    assert not page.veil.isVisible()


def test_every_input_has_a_name_for_screen_readers(page: StartPage) -> None:
    inputs = [
        widget
        for kind in (QAbstractButton, QSlider, QSpinBox)
        for widget in page.findChildren(kind)
        if widget.isVisible()
    ]
    assert len(inputs) > 16
    assert all(widget.accessibleName() or getattr(widget, "text", str)() for widget in inputs)
