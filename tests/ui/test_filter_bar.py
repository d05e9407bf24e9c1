"""The filter bar: words, chips, fade or hide, counts and ways out."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.filtering import RoleFilter
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.filter.bar import FilterBar
from orgchart.ui.style.appearance import appearance
from orgchart.ui.window import Window
from support.desk import put
from support.hand import CTRL, LEFT, SHIFT
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director [director] (leadership)
  Support Manager [manager] (support)
    Agent x4 (support) "Ada"
    Expert (support) *vacant
  Sales Manager [manager] (sales)
    Seller (sales)
    Closer (sales)
"""
Key = Qt.Key
# A veil over the ground may change it by so much, which nobody sees.
_ROUNDING = 2


def team() -> Chart:
    made = chart(TEAM)
    draft = Draft(made)
    for id, shift in (("agent", "Night"), ("expert", "Day"), ("seller", "Day")):
        draft.update(id, shift=shift)
    made.apply(draft.change())
    return made


@pytest.fixture
def canvas(window: Window, qtbot: QtBot) -> Canvas:
    return put(window, team())


@pytest.fixture
def bar(canvas: Canvas, window: Window) -> FilterBar:
    return open_bar(window)


def open_bar(window: Window) -> FilterBar:
    QTest.keyClick(window.canvas_in_use, Key.Key_F, CTRL | SHIFT)
    assert window.editor is not None
    found = window.editor.views.filter_bar
    assert found.isVisible()
    assert QApplication.focusWidget() is found.field
    return found


def clear(canvas: Canvas) -> set[str]:
    """The roles that are not faint."""
    scenery = canvas.renderer.scenery
    return {id for id, faint in zip(scenery.ids, scenery.faint, strict=True) if not faint}


def test_words_fade_what_does_not_say_them(bar: FilterBar, canvas: Canvas) -> None:
    QTest.keyClicks(bar.field, "sales")
    assert clear(canvas) == {"sales-manager", "seller", "closer"}
    assert bar.count.text() == "3 of 7 roles match"
    assert len(canvas.open_chart.places) == 7
    assert not canvas.open_chart.document.done


def test_chips_of_functions_are_one_or_the_other(bar: FilterBar, canvas: Canvas) -> None:
    assert list(bar.functions) == ["leadership", "support", "sales"]
    QTest.mouseClick(bar.functions["support"], LEFT)
    assert clear(canvas) == {"support-manager", "agent", "expert"}
    QTest.mouseClick(bar.functions["sales"], LEFT)
    assert clear(canvas) == set(canvas.open_chart.chart.roles) - {"director"}
    QTest.mouseClick(bar.functions["support"], LEFT)
    QTest.keyClick(bar.functions["sales"], Key.Key_Space)
    assert not canvas.open_chart.filter


def test_a_field_offers_its_values_and_stays_open(bar: FilterBar, canvas: Canvas) -> None:
    assert list(bar.fields) == ["status", "level", "shift"]
    shift = bar.fields["shift"]
    menu = shift.menu()
    menu.popup(shift.mapToGlobal(shift.rect().bottomLeft()))
    assert [entry.text() for entry in menu.actions()] == ["Day", "Night"]
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[0]).center())
    assert menu.isVisible()
    assert clear(canvas) == {"expert", "seller"}
    assert shift.text() == "Shift: Day"
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Space)
    assert clear(canvas) == {"expert", "seller", "agent"}
    assert shift.text() == "Shift: 2 values"
    menu.close()


def test_fields_and_words_must_all_answer(bar: FilterBar, canvas: Canvas) -> None:
    bar.fields["status"].wanted.emit(("vacant",))
    assert clear(canvas) == {"expert"}
    assert bar.count.text() == "1 of 7 roles matches"
    QTest.keyClicks(bar.field, "agent")
    assert clear(canvas) == set()
    assert bar.count.text() == "No role matches"


def test_hiding_keeps_the_managers_faded(bar: FilterBar, canvas: Canvas) -> None:
    QTest.keyClicks(bar.field, "seller")
    QTest.mouseClick(bar.way.hide_them, LEFT)
    assert set(canvas.open_chart.places.ids) == {"director", "sales-manager", "seller"}
    assert clear(canvas) == {"seller"}
    QTest.mouseClick(bar.way.fade, LEFT)
    assert len(canvas.open_chart.places) == 7


def test_what_matches_nothing_leaves_a_chart_and_a_way_out(bar: FilterBar, canvas: Canvas) -> None:
    QTest.mouseClick(bar.way.hide_them, LEFT)
    QTest.keyClicks(bar.field, "nobody")
    assert list(canvas.open_chart.places.ids) == ["director"]
    assert bar.count.text() == "No role matches"
    QTest.mouseClick(bar.clear, LEFT)
    assert len(canvas.open_chart.places) == 7
    assert bar.isVisible()
    assert bar.field.text() == ""
    assert not bar.clear.isVisible()


def test_escape_leads_to_the_chart_and_the_bar_stays_while_it_filters(
    bar: FilterBar, canvas: Canvas
) -> None:
    QTest.keyClicks(bar.field, "seller")
    QTest.keyClick(bar.field, Key.Key_Escape)
    assert QApplication.focusWidget() is canvas
    assert bar.isVisible()
    QTest.keyClick(canvas, Key.Key_F, CTRL | SHIFT)
    assert bar.field.selectedText() == "seller"
    QTest.keyClick(bar.field, Key.Key_Backspace)
    QTest.keyClick(bar.field, Key.Key_Escape)
    assert not bar.isVisible()


def test_a_key_shows_everyone_again(bar: FilterBar, canvas: Canvas, window: Window) -> None:
    assert not window.commands["clear-filter"].isEnabled()
    QTest.keyClicks(bar.field, "seller")
    QTest.keyClick(canvas, Key.Key_L, CTRL | SHIFT)
    assert not canvas.open_chart.filter
    assert not bar.isVisible()


def test_closing_shows_everyone(bar: FilterBar, canvas: Canvas) -> None:
    QTest.keyClicks(bar.field, "seller")
    QTest.mouseClick(bar.shut_button, LEFT)
    assert clear(canvas) == set(canvas.open_chart.chart.roles)
    assert not bar.isVisible()


def test_the_status_line_counts_too(bar: FilterBar, window: Window, qtbot: QtBot) -> None:
    assert window.editor is not None
    figures = window.editor.status.findChildren(type(bar.count))[0]
    QTest.keyClicks(bar.field, "seller")
    qtbot.waitUntil(lambda: figures.text().startswith("1 of 7 roles matches · "))


def test_a_filter_from_elsewhere_is_shown(canvas: Canvas, window: Window) -> None:
    assert window.editor is not None
    canvas.open_chart.filter_by(RoleFilter(text="a", values={"shift": ("Day",)}, hide=True))
    bar = window.editor.views.filter_bar
    assert bar.isVisible()
    assert bar.field.text() == "a"
    assert bar.way.hide_them.isChecked()
    assert bar.fields["shift"].text() == "Shift: Day"


def test_everyone_is_everyone_that_matches(bar: FilterBar, canvas: Canvas) -> None:
    QTest.keyClicks(bar.field, "sales")
    QTest.keyClick(bar.field, Key.Key_Escape)
    QTest.keyClick(canvas, Key.Key_A, CTRL)
    assert set(canvas.open_chart.selection) == {"sales-manager", "seller", "closer"}


def test_chips_follow_the_chart(bar: FilterBar, canvas: Canvas, qtbot: QtBot) -> None:
    with canvas.open_chart.edit("Set") as draft:
        draft.update("seller", location="Paris", functions=("billing",))
    qtbot.waitUntil(lambda: "location" in bar.fields and "billing" in bar.functions)


def test_the_table_goes_behind_the_chart_that_is_filtered(canvas: Canvas, window: Window) -> None:
    assert window.editor is not None
    window.editor.views.show_table()
    window.commands["filter"].trigger()
    assert not window.editor.views.shows_table


def test_an_empty_chart_has_nothing_to_choose(window: Window, qtbot: QtBot) -> None:
    put(window, Chart())
    bar = open_bar(window)
    assert not bar.functions
    assert not bar.fields
    QTest.keyClicks(bar.field, "a")
    assert bar.count.text() == "No role matches"


@pytest.mark.parametrize("hide", [False, True])
def test_a_thousand_are_filtered(window: Window, qtbot: QtBot, hide: bool) -> None:
    canvas = put(window, synthetic(organisation(1000)))
    bar = open_bar(window)
    if hide:
        QTest.mouseClick(bar.way.hide_them, LEFT)
    QTest.mouseClick(bar.functions["support"], LEFT)
    roles = canvas.open_chart.chart.roles
    wanted = {id for id in roles if "support" in roles[id].functions}
    assert clear(canvas) == wanted
    assert (len(canvas.open_chart.places) < 1000) == hide


@pytest.mark.parametrize("scale", [1.0, 0.45, 0.2, 0.08, 0.05])
def test_at_every_scale_what_is_faint_is_nearer_to_the_ground(
    bar: FilterBar, canvas: Canvas, scale: float
) -> None:
    canvas.zoom_to(scale)
    canvas.reveal("director")
    before = far_from_ground(canvas)
    canvas.open_chart.filter_by(RoleFilter(text="nobody"))
    assert 0 < far_from_ground(canvas) < 0.6 * before
    canvas.open_chart.filter_by(RoleFilter())
    assert far_from_ground(canvas) == before


def far_from_ground(canvas: Canvas) -> int:
    """How much the pixels of the picture differ from the colour of the ground."""
    image = QImage(canvas.viewport().size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    canvas.renderer.paint(painter, canvas.camera, image.rect())
    painter.end()
    ground = appearance().colour("canvas")
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8).astype(int)
    pixels = pixels.reshape(image.height(), -1, 4)[:, :, :3]
    away = np.abs(pixels - [ground.blue(), ground.green(), ground.red()])
    return int(away[away > _ROUNDING].sum())


def test_in_a_narrow_window_all_chips_are_seen(bar: FilterBar, window: Window) -> None:
    before = window.size()
    window.resize(1024, 640)
    QApplication.processEvents()
    chips = [*bar.functions.values(), *bar.fields.values()]
    rooms = [chip.parentWidget().rect().contains(chip.geometry()) for chip in chips]
    assert all(rooms)
    QTest.keyClicks(bar.field, "seller")
    QApplication.processEvents()
    parts = [bar.field, bar.count, bar.clear, bar.way, bar.shut_button]
    edges = [(part.geometry().left(), part.geometry().right()) for part in parts]
    assert all(right < left for (_, right), (left, _) in pairwise(edges))
    window.resize(before)
