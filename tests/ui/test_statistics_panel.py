"""The statistics panel: tiles, the histogram of spans, seats by function."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from orgchart.model.chart import Chart
from orgchart.model.metrics import statistics
from orgchart.rules import check
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.statistics.figures import bins, tiles
from orgchart.ui.panels.statistics.panel import StatisticsPanel
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director [director] (leadership)
  Support Manager [manager] (support)
    Lead One [team lead] (support)
      Agent x17 (support)
    Lead Two [team lead] (support)
      Agent Two x12 (support)
  Sales Manager [manager] (sales)
    Seller x4 (sales) *vacant
    Account Clerk 0.5fte (sales, account-management)
"""


@pytest.fixture
def panel(qtbot: QtBot) -> StatisticsPanel:
    canvas = Canvas(OpenChart(chart(TEAM)))
    qtbot.addWidget(canvas)
    made = StatisticsPanel(canvas)
    qtbot.addWidget(made)
    made.resize(336, 760)
    made.show()
    qtbot.waitExposed(made)
    return made


def minded(found: Chart) -> dict[str, tuple[int, int, str | None]]:
    """What the histogram shows: managers, those a rule minds, the shape."""
    return {
        each.label: (len(each.managers), len(each.minded), each.worst)
        for each in bins(statistics(found).spans, check(found))
        if each.managers
    }


def test_the_six_tiles_say_what_they_count() -> None:
    team = chart(TEAM)
    told = {tile.label: tile.figure for tile in tiles(team, statistics(team))}
    assert told == {
        "People": "35", "FTE": "38.5", "Layers": "4", "Vacant": "4", "Average span": "7.6",
        "Leaders": "1 in 8",
    }  # fmt: skip


def test_an_empty_chart_has_figures_too(qtbot: QtBot) -> None:
    canvas = Canvas(OpenChart())
    qtbot.addWidget(canvas)
    empty = StatisticsPanel(canvas)
    qtbot.addWidget(empty)
    empty.show()
    assert [tile.figure.text() for tile in empty.tiles] == ["0", "0", "0", "0", "0", "–"]
    assert empty.histogram.accessibleDescription() == "No managers yet"
    assert empty.function_rows() == []


def test_only_what_a_rule_minds_has_a_shape() -> None:
    assert minded(chart(TEAM)) == {
        "2": (2, 2, "hint"),
        "3–5": (1, 0, None),
        "11–15": (1, 0, None),
        "16+": (1, 1, "warning"),
    }


def test_a_bar_may_be_minded_in_part() -> None:
    team = chart("""
Head [director]
  Lead A [team lead]
    Agent A x12
  Lead B [team lead]
    Agent B x13
  Lead C [team lead]
    Agent C x11
""")
    assert minded(team)["11–15"] == (3, 1, "hint")


def test_every_manager_stands_in_one_bar() -> None:
    spans = {str(span): span for span in range(1, 40)}
    found = bins(spans, [])
    assert sorted(id for each in found for id in each.managers) == sorted(spans)
    assert [each.label for each in found] == ["1", "2", "3–5", "6–7", "8–10", "11–15", "16+"]
    assert [len(each.managers) for each in found] == [1, 1, 3, 2, 3, 5, 24]


def test_a_click_on_a_bar_selects_its_managers(qtbot: QtBot, panel: StatisticsPanel) -> None:
    last = panel.histogram.bar(6).center().toPoint()
    qtbot.mouseClick(panel.histogram, Qt.MouseButton.LeftButton, pos=last)
    assert panel.open_chart.selection == ("lead-one",)


def test_a_click_on_an_empty_bar_leaves_the_selection(qtbot: QtBot, panel: StatisticsPanel) -> None:
    panel.open_chart.select(["director"])
    first = QPoint(panel.histogram.bar(0).center().toPoint().x(), 40)
    qtbot.mouseClick(panel.histogram, Qt.MouseButton.LeftButton, pos=first)
    assert panel.open_chart.selection == ("director",)


def test_the_bars_can_be_walked_by_keyboard(qtbot: QtBot, panel: StatisticsPanel) -> None:
    panel.histogram.setFocus()
    qtbot.keyClick(panel.histogram, Qt.Key.Key_Right)
    qtbot.keyClick(panel.histogram, Qt.Key.Key_Return)
    assert panel.open_chart.selection == ("director", "support-manager")
    qtbot.keyClick(panel.histogram, Qt.Key.Key_Right)
    qtbot.keyClick(panel.histogram, Qt.Key.Key_Return)
    assert panel.open_chart.selection == ("sales-manager",)
    qtbot.keyClick(panel.histogram, Qt.Key.Key_Left)
    qtbot.keyClick(panel.histogram, Qt.Key.Key_Left)
    qtbot.keyClick(panel.histogram, Qt.Key.Key_Space)
    assert panel.open_chart.selection == ("director", "support-manager")


def test_a_screen_reader_hears_the_bars(panel: StatisticsPanel) -> None:
    assert panel.histogram.accessibleDescription() == (
        "2 managers with 2 reports, with hints; 1 manager with 3–5 reports; "
        "1 manager with 11–15 reports; 1 manager with 16+ reports, with a warning"
    )


def test_functions_stand_by_their_seats(panel: StatisticsPanel) -> None:
    told = [(row.sign.initials, row.seats) for row in panel.function_rows()]
    assert told[:2] == [("SU", 32), ("SA", 6)]
    assert sorted(told[2:]) == [("AM", 1), ("LD", 1)]


def test_a_click_on_a_function_selects_who_has_it(qtbot: QtBot, panel: StatisticsPanel) -> None:
    sales = next(row for row in panel.function_rows() if row.sign.initials == "SA")
    qtbot.mouseClick(sales, Qt.MouseButton.LeftButton)
    assert panel.open_chart.selection == ("sales-manager", "seller", "account-clerk")


def test_the_panel_follows_edits(qtbot: QtBot, panel: StatisticsPanel) -> None:
    with panel.open_chart.edit("Grow") as draft:
        draft.update("agent", seats=20, functions=("billing",))
    qtbot.waitUntil(lambda: panel.tiles[0].figure.text() == "38")
    first = panel.function_rows()[0]
    assert (first.sign.initials, first.seats) == ("BI", 20)


def test_it_paints_in_either_direction(qtbot: QtBot, panel: StatisticsPanel) -> None:
    there = panel.histogram.bar(6).left()
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert panel.histogram.bar(6).left() < there
    panel.grab()
