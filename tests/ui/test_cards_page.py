"""The page of cards and colours: every choice is one step, seen at once on samples and canvas."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidgetItem, QWidget

from orgchart.drawing.theme import light_theme
from orgchart.export.arranging import look_of_job
from orgchart.export.job import Job
from orgchart.model.records import Settings
from orgchart.ui.cards_page import colour_row
from orgchart.ui.cards_page.page import CardsPage
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.restyling import restyled, signs_changed
from orgchart.ui.window import Window
from support.outline import chart

TEAM = """
Director "Ana Ruiz" (leadership)
  Lead "Bo Vogt" (support) tier=2
    Agent x4 (support)
    Seller *vacant (sales)
"""
TEAL = "#0B7A75"


@pytest.fixture
def desk(window: Window) -> Window:
    window.show_chart(OpenChart(chart(TEAM)))
    return window


@pytest.fixture
def page(desk: Window) -> Iterator[CardsPage]:
    desk.commands["cards"].trigger()
    assert desk.editor is not None
    found = desk.editor.views.currentWidget()
    assert isinstance(found, CardsPage)
    found.catch_up()
    yield found
    desk.editor.views.back()


def settings(page: CardsPage) -> Settings:
    return page.open_chart.chart.settings


def item(page: CardsPage, name: str) -> QListWidgetItem:
    (found,) = page.fields.list.findItems(name, Qt.MatchFlag.MatchExactly)
    return found


def names(page: CardsPage) -> list[str]:
    return [page.fields.list.item(at).text() for at in range(page.fields.list.count())]


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_kind_of_cards_is_chosen_with_keys(page: CardsPage) -> None:
    QTest.keyClick(page.style_of_cards, Qt.Key.Key_Down)
    page.style_of_cards.activated.emit(page.style_of_cards.currentIndex())
    assert settings(page).card_style == "compact"
    page.open_chart.undo()
    page.catch_up()
    assert page.style_of_cards.currentText() == "Standard"


def test_names_above_titles_is_one_step(page: CardsPage) -> None:
    QTest.mouseClick(page.name_first, Qt.MouseButton.LeftButton, pos=QPoint(8, 11))
    assert settings(page).name_first
    assert page.open_chart.document.done[-1].label == "Names above titles"
    page.open_chart.undo()
    page.catch_up()
    assert not page.name_first.isChecked()


def test_a_ticked_field_stands_on_every_card(page: CardsPage) -> None:
    fields = page.fields.list
    fields.setCurrentItem(item(page, "Level"))
    before = page.open_chart.places.box("agent")[3]
    QTest.keyClick(fields, Qt.Key.Key_Space)
    assert settings(page).card_fields == ("holders", "tier", "shift", "fte", "level")
    assert page.open_chart.places.box("agent")[3] > before
    assert names(page)[:5] == ["Names", "Tier", "Shift", "FTE", "Level"]
    assert page.fields.list.currentItem().text() == "Level"
    assert look_of_job(Job(chart=page.open_chart.chart)).lines == ("level",)


def test_the_order_is_changed_by_buttons_and_by_dragging(page: CardsPage) -> None:
    page.fields.list.setCurrentItem(item(page, "Shift"))
    click(page.fields.up)
    assert settings(page).card_fields == ("holders", "shift", "tier", "fte")
    page.fields.list.setCurrentItem(item(page, "Names"))
    assert not page.fields.up.isEnabled()
    click(page.fields.down)
    assert settings(page).card_fields == ("shift", "holders", "tier", "fte")


def test_what_another_version_shows_stays(page: CardsPage) -> None:
    with page.open_chart.edit("Newer") as draft:
        draft.put(Settings(card_fields=("holders", "shoe size")))
    page.catch_up()
    item(page, "Team").setCheckState(Qt.CheckState.Checked)
    assert settings(page).card_fields == ("holders", "team", "shoe size")


def test_a_colour_is_typed_and_seen_everywhere(page: CardsPage, desk: Window) -> None:
    row = page.colours.rows["support"]
    assert list(page.colours.rows) == ["leadership", "support", "sales"]
    row.number.setFocus()
    QTest.keyClicks(row.number, "0b7a75")
    QTest.keyClick(row.number, Qt.Key.Key_Return)
    assert settings(page).colours == {"support": TEAL}
    assert row.swatch.colour == QColor(TEAL)
    bands = {sign.slug: sign.band for sign in desk.canvas_in_use.renderer.scenery.signs.palette}
    assert bands["support"] == TEAL
    click(row.reset)
    assert settings(page).colours == {}
    assert row.swatch.colour == QColor(light_theme().function("support").band)


def test_what_is_no_colour_is_told_and_nothing_changes(page: CardsPage) -> None:
    row = page.colours.accent
    row.number.setFocus()
    QTest.keyClicks(row.number, "teal")
    QTest.keyClick(row.number, Qt.Key.Key_Return)
    assert row.remark.text() == "“teal” is no colour; write it as #2B46B5, or pick it."
    assert settings(page).accent == ""


def test_a_colour_is_picked(page: CardsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(colour_row, "ask_colour", lambda *_: "#FFE14D")
    click(page.colours.accent.swatch)
    assert settings(page).accent == "#FFE14D"
    assert "could not be read on white paper" in page.colours.accent.remark.text()
    click(page.colours.rows["sales"].swatch)
    assert page.colours.rows["sales"].remark.text().startswith("Hard to see on white paper")
    monkeypatch.setattr(colour_row, "ask_colour", lambda *_: "")
    click(page.colours.rows["sales"].swatch)
    assert settings(page).colours == {"sales": "#FFE14D"}


def test_the_samples_are_cards_as_unlike_as_there_are(page: CardsPage) -> None:
    assert [role.title for role in page.samples.roles] == ["Director", "Agent", "Seller"]
    page.samples.resize(page.samples.sizeHint())
    before = page.samples.grab().toImage()
    page.colours.accent_wanted.emit(TEAL)
    page.colours.wanted.emit("support", TEAL)
    QApplication.processEvents()
    assert page.samples.grab().toImage() != before


def test_a_chart_without_roles_has_samples_too(window: Window) -> None:
    window.show_chart(OpenChart())
    window.commands["cards"].trigger()
    assert window.editor is not None
    page = window.editor.views.currentWidget()
    assert isinstance(page, CardsPage)
    page.catch_up()
    assert [role.title for role in page.samples.roles] == ["Support Manager", "Account Manager"]


def test_escape_goes_back(page: CardsPage, desk: Window) -> None:
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert desk.editor is not None
    assert desk.editor.views.currentWidget() is not page


def test_nothing_changes_in_a_chart_that_may_only_be_read(page: CardsPage) -> None:
    page.open_chart.read_only = "It is open elsewhere."
    page.name_first.click()
    page.catch_up()
    assert not settings(page).name_first
    assert not page.name_first.isChecked()


def test_colours_are_signs_and_an_accent_is_none() -> None:
    for after, anew in (
        (Settings(colours={"support": TEAL}), True),
        (Settings(accent=TEAL), False),
    ):
        change = {"settings": (None, after)}
        assert signs_changed(change) == anew
        assert restyled(change) == anew


def test_a_title_is_typed_where_it_stands(window: Window) -> None:
    window.show_chart(OpenChart(chart(TEAM, name_first=True)))
    assert window.editor is not None
    editor, canvas = window.editor.title_editor, window.canvas_in_use
    canvas.zoom_to(1.0)
    editor.open("lead")
    below = editor.y() - canvas.card_rect("lead").top()
    editor.open("lead", naming=True)
    assert below - (editor.y() - canvas.card_rect("lead").top()) == pytest.approx(17, abs=1)
    editor.revert()
