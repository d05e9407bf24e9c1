"""The heat view: what the cards are coloured by, its legend, how it follows edits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.ui.canvas.colour_button import ColourButton
from orgchart.ui.canvas.heat_legend import HeatLegend
from orgchart.ui.canvas.heat_row import HeatRow
from orgchart.ui.canvas.renderer import Renderer
from orgchart.ui.files.view_state import restore, taken
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.style.appearance import appearance
from orgchart.ui.window import Window
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director [director]
  Lead [team lead] (support)
    Agent x9 (support) shift=Night tier=1
    Expert (support) shift=Day tier=2
  Clerk (sales) *vacant
"""
LEFT = Qt.MouseButton.LeftButton


def put(window: Window, shown: Chart) -> HeatLegend:
    window.show_chart(OpenChart(shown))
    window.activateWindow()
    QApplication.processEvents()
    assert window.editor is not None
    return window.editor.legend


@pytest.fixture
def legend(window: Window, qtbot: QtBot) -> HeatLegend:
    return put(window, chart(TEAM))


def told(legend: HeatLegend) -> list[str]:
    return [row.accessibleName() for row in legend.rows()]


def colour_of(window: Window, id: str) -> str:
    """The colour that a card has in the middle of its lower half on the screen."""
    canvas = window.canvas_in_use
    canvas.zoom_to(1.0)
    canvas.reveal(id)
    QTest.qWait(20)
    while not canvas.picture.complete:
        QApplication.processEvents()
    at = canvas.card_rect(id).center() + QPoint(40, 10)
    return canvas.viewport().grab().toImage().pixelColor(at.toPoint()).name()


def test_an_action_colours_the_cards_and_another_ends_it(
    window: Window, legend: HeatLegend
) -> None:
    plain = colour_of(window, "lead")
    assert not legend.isVisible()
    window.commands["colour-span"].trigger()
    assert window.commands["colour-span"].isChecked()
    assert told(legend) == ["2: 1 role", "8–10: 1 role", "No reports: 3 roles"]
    assert legend.isVisible()
    tint = window.canvas_in_use.renderer.heat.sign("lead").colours.tint
    assert colour_of(window, "lead") == tint.lower() != plain
    window.commands["colour-function"].trigger()
    assert not legend.isVisible()
    assert colour_of(window, "lead") == plain


def test_pointing_at_a_line_of_the_legend_fades_the_others(
    window: Window, legend: HeatLegend
) -> None:
    window.chart_in_use.colour_by("tier")
    QApplication.processEvents()
    tier_2 = legend.rows()[1]
    scenery = window.canvas_in_use.renderer.scenery
    QTest.mouseMove(window.windowHandle(), tier_2.mapTo(window, QPoint(20, 10)))
    QApplication.processEvents()
    assert [scenery.ids[i] for i in range(5) if not scenery.faint[i]] == ["expert"]
    QTest.mouseMove(window.windowHandle(), QPoint(600, 200))
    QApplication.processEvents()
    assert not scenery.faint.any()


def clear_ids(window: Window) -> set[str]:
    scenery = window.canvas_in_use.renderer.scenery
    return {id for id, faint in zip(scenery.ids, scenery.faint, strict=True) if not faint}


def test_a_click_on_a_line_selects_its_roles_and_fades_the_others_until_the_next(
    window: Window, legend: HeatLegend, qtbot: QtBot
) -> None:
    window.chart_in_use.colour_by("vacancy")
    QApplication.processEvents()
    vacant, filled = legend.rows()
    assert told(legend) == ["Vacant: 1 role", "Filled: 4 roles"]
    QTest.mouseClick(vacant, LEFT)
    assert window.chart_in_use.selection == ("clerk",)
    assert vacant.isChecked()
    assert clear_ids(window) == {"clerk"}
    with window.chart_in_use.edit("Vacate") as draft:
        draft.update("expert", status="vacant", holders=())
    qtbot.waitUntil(lambda: clear_ids(window) == {"clerk", "expert"})
    window.chart_in_use.undo()
    qtbot.waitUntil(lambda: told(legend) == ["Vacant: 1 role", "Filled: 4 roles"])
    vacant, filled = legend.rows()
    QTest.mouseClick(filled, LEFT, Qt.KeyboardModifier.ShiftModifier)
    assert len(window.chart_in_use.selection) == len(clear_ids(window)) == 5
    QTest.mouseClick(filled, LEFT)
    assert not vacant.isChecked()
    QTest.mouseClick(filled, LEFT)
    assert window.chart_in_use.selection == ()
    assert len(clear_ids(window)) == 5
    assert not filled.isChecked()


def test_keys_take_a_line_and_let_it_go(window: Window, legend: HeatLegend) -> None:
    window.chart_in_use.colour_by("vacancy")
    QApplication.processEvents()
    filled = legend.rows()[1]
    filled.setFocus()
    QTest.keyClick(filled, Qt.Key.Key_Space)
    assert len(window.chart_in_use.selection) == 4
    QTest.keyClick(filled, Qt.Key.Key_Escape)
    assert window.chart_in_use.selection == ()
    QTest.keyClick(filled, Qt.Key.Key_Space)
    window.chart_in_use.colour_by("")
    window.chart_in_use.colour_by("layer")
    QApplication.processEvents()
    assert not any(row.isChecked() for row in legend.rows())
    assert len(clear_ids(window)) == 5


def test_the_legend_folds_and_is_shut(window: Window, legend: HeatLegend) -> None:
    window.chart_in_use.colour_by("layer")
    QApplication.processEvents()
    high = legend.height()
    QTest.mouseClick(legend.title, LEFT)
    QApplication.processEvents()
    assert legend.height() < high
    assert not any(row.isVisible() for row in legend.rows())
    assert legend.title.accessibleName() == "Layer, folded"
    QTest.mouseClick(legend.title, LEFT)
    QTest.mouseClick(legend.shut, LEFT)
    assert window.chart_in_use.heat == ""
    assert not legend.isVisible()


def test_colours_follow_edits_and_undo(window: Window, legend: HeatLegend, qtbot: QtBot) -> None:
    window.chart_in_use.colour_by("span")
    open_chart = window.chart_in_use
    with open_chart.edit("Fewer agents") as draft:
        draft.update("agent", seats=3)
    heat = window.canvas_in_use.renderer.heat
    assert heat is not None
    assert heat.text("lead") == "4"
    qtbot.waitUntil(lambda: told(legend)[:2] == ["2: 1 role", "3–5: 1 role"])
    open_chart.undo()
    assert window.canvas_in_use.renderer.heat.text("lead") == "10"
    qtbot.waitUntil(lambda: "8–10: 1 role" in told(legend))


def test_what_is_painted_after_an_edit_is_what_is_painted_from_scratch(
    window: Window, legend: HeatLegend
) -> None:
    window.chart_in_use.colour_by("layer")
    with window.chart_in_use.edit("Move") as draft:
        draft.update("clerk", reports_to="expert")
    kept = window.canvas_in_use.renderer
    fresh = Renderer(window.chart_in_use, appearance().theme)
    assert kept.heat == fresh.heat
    assert kept.scenery.colour.tolist() == fresh.scenery.colour.tolist()


def test_the_menu_offers_fields_in_which_something_is_said(
    window: Window, legend: HeatLegend
) -> None:
    button = window.canvas_in_use.findChild(ColourButton)
    menu = button.menu()
    menu.aboutToShow.emit()
    texts = [entry.text() for entry in menu.actions() if entry.text()]
    assert texts[-3:] == ["Level", "Seats", "Shift"]
    menu.actions()[-1].trigger()
    assert window.chart_in_use.heat == "shift"
    assert button.accessibleName() == "Coloured by Shift"


def test_another_field_is_chosen_from_a_menu(window: Window, legend: HeatLegend) -> None:
    window.commands["colour-field"].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert window.chart_in_use.heat == "level"


def test_how_a_chart_was_coloured_is_kept(window: Window, legend: HeatLegend) -> None:
    window.chart_in_use.colour_by("fte")
    legend.fold(True)
    state = taken(window.editor)
    again = put(window, chart(TEAM))
    restore(window.editor, state)
    assert window.chart_in_use.heat == "fte"
    assert again.folded
    assert again.isVisible()


def test_a_measure_that_is_not_there_leaves_the_functions_colours(window: Window) -> None:
    put(window, chart(TEAM))
    window.chart_in_use.colour_by("mood")
    assert window.chart_in_use.heat == ""


@pytest.mark.parametrize("scale", [1.0, 0.45, 0.2, 0.05])
def test_every_level_of_detail_shows_it(window: Window, scale: float) -> None:
    legend = put(window, chart(TEAM))
    canvas = window.canvas_in_use

    def seen() -> bytes:
        canvas.zoom_to(scale)
        QTest.qWait(10)
        while not canvas.picture.complete:
            QApplication.processEvents()
        at = canvas.card_rect("lead").toRect().intersected(canvas.viewport().rect())
        return bytes(canvas.viewport().grab(at).toImage().constBits())

    before = seen()
    window.chart_in_use.colour_by("span")
    legend.hide()
    assert seen() != before


def test_an_empty_chart_and_one_of_a_thousand(window: Window) -> None:
    legend = put(window, Chart())
    window.chart_in_use.colour_by("span")
    QApplication.processEvents()
    assert legend.rows() == []
    legend = put(window, synthetic(organisation(1000)))
    window.chart_in_use.colour_by("layer")
    QApplication.processEvents()
    assert sum(len(row.entry.ids) for row in legend.rows()) == 1000


def test_a_line_is_as_wide_as_its_label_up_to_a_length(window: Window, legend: HeatLegend) -> None:
    window.chart_in_use.colour_by("shift")
    QApplication.processEvents()
    assert all(isinstance(row, HeatRow) and row.width() >= 100 for row in legend.rows())


@pytest.mark.parametrize("scale", [1.0, 0.45])
def test_the_ring_of_a_selected_card_does_not_cover_its_value(
    window: Window, legend: HeatLegend, scale: float
) -> None:
    canvas = window.canvas_in_use
    window.chart_in_use.colour_by("span")
    legend.hide()
    canvas.zoom_to(scale)
    canvas.reveal("lead")

    def pill() -> QImage:
        while not canvas.picture.complete:
            QApplication.processEvents()
        corner = canvas.card_rect("lead").topLeft().toPoint()
        area = QRect(corner + QPoint(round(20 * scale), -3), QSize(round(8 * scale), 2))
        return canvas.viewport().grab().toImage().copy(area)

    window.chart_in_use.select([])
    plain = pill()
    window.chart_in_use.select(["lead"])
    canvas.setFocus()
    assert pill() == plain
