"""Layers and tiers in the panel of statistics, who is below the selected role, printing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.statistics.panel import StatisticsPanel
from orgchart.ui.printing import statistics as printing
from orgchart.ui.window import Window
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director [director]
  Lead [team lead] (support)
    Agent x9 (support) tier=1
    Expert (support) tier=2
  Clerk (sales)
"""
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot) -> StatisticsPanel:
    return shown(qtbot, chart(TEAM))


def shown(qtbot: QtBot, of: Chart) -> StatisticsPanel:
    canvas = Canvas(OpenChart(of))
    qtbot.addWidget(canvas)
    made = StatisticsPanel(canvas)
    qtbot.addWidget(made)
    made.resize(336, 900)
    made.show()
    qtbot.waitExposed(made)
    made._canvas_kept = canvas
    return made


def test_layers_tell_seats_and_spans(panel: StatisticsPanel) -> None:
    assert [row.text() for row in panel.layers.rows()] == [
        "Layer 1: 1 seat, spans 2 · Ø 2",
        "Layer 2: 2 seats, spans 10 · Ø 10",
        "Layer 3: 10 seats",
    ]


def test_tiers_are_there_when_somebody_has_one(panel: StatisticsPanel, qtbot: QtBot) -> None:
    assert [row.text() for row in panel.tiers.rows()] == ["Tier 1: 9 seats", "Tier 2: 1 seat"]
    without = shown(qtbot, chart("Boss\n  Ana"))
    assert not without.tiers.isVisible()


def test_a_click_selects_the_roles_of_a_part(panel: StatisticsPanel) -> None:
    QTest.mouseClick(panel.layers.rows()[2], LEFT)
    assert set(panel.open_chart.selection) == {"agent", "expert"}
    row = panel.tiers.rows()[1]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert panel.open_chart.selection == ("expert",)


def test_leaders_to_staff_and_who_is_below_the_selected_role(panel: StatisticsPanel) -> None:
    assert panel.further.text() == "1 leader to 5.5 others"
    panel.open_chart.select(["director"])
    assert panel.further.text().splitlines()[1] == ("Director: 2 seats report directly, 12 in all")


def test_cost_is_told_where_somebody_tells_it(panel: StatisticsPanel, qtbot: QtBot) -> None:
    with panel.open_chart.edit("Cost") as draft:
        draft.update("agent", cost=30_000.0)
    qtbot.waitUntil(lambda: "Cost a year: 270,000" in panel.further.text())


def test_parts_follow_edits(panel: StatisticsPanel, qtbot: QtBot) -> None:
    with panel.open_chart.edit("Fewer") as draft:
        draft.update("agent", seats=3)
    qtbot.waitUntil(lambda: panel.layers.rows()[2].text() == "Layer 3: 4 seats")


def test_an_empty_chart_and_one_of_a_thousand(qtbot: QtBot) -> None:
    empty = shown(qtbot, Chart())
    assert not empty.layers.isVisible()
    assert not empty.further.isVisible()
    large = shown(qtbot, synthetic(organisation(1000)))
    assert sum(row.of.seats for row in large.layers.rows()) == 1000


# --- printing -----------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    made.show()
    made.show_chart(OpenChart(chart(TEAM, title="Service <1>")))
    yield made
    made.close()


def test_the_pages_hold_every_figure() -> None:
    pages = printing.document(chart(TEAM, title="Service <1>"))
    text = pages.toPlainText()
    assert text.startswith("Service <1>")
    for told in ("By layer", "By tier", "Spans of control", "Coverage", "Support", "Only Clerk"):
        assert told in text
    assert "Cost a year" not in text
    roles = chart(TEAM).roles
    costly = Chart([msgspec.structs.replace(roles["director"], cost=90_000.0)])
    assert "90,000" in printing.document(costly).toPlainText()
    assert "Organisation chart" in printing.document(Chart()).toPlainText()


def test_coverage_is_printed_role_by_role_and_by_shift_and_language() -> None:
    team = chart(TEAM.replace("tier=1", "shift=Night"))
    expert = msgspec.structs.replace(team.roles["expert"], languages=("de",), status="vacant")
    text = printing.document(Chart([*team.roles.values(), expert])).toPlainText()
    assert "Support (SU)\n10 people" in text
    assert "Coverage by role\nRole\nSU\nSA\nDirector\n\n\nLead\n1\n\nAgent\n9\n\n" in text
    assert "Expert\n0\n\nClerk\n\n1\n" in text
    assert "Coverage by team\nTeam\nSU\nSA\nDirector\n1\n1\nLead\n10\n" in text
    assert "Coverage by shift\nShift\nSU\nSA\nNight\n9\n\nNo shift\n1\n1\n" in text
    assert "Coverage by language\nLanguage\nSU\nSA\nde\n0\n" in text


def test_the_action_prints_to_the_printer_that_is_chosen(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "figures.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    monkeypatch.setattr(printing, "ask_printer", lambda *_: printer)
    window.editor.right.show_number(2)
    QApplication.processEvents()
    panel = window.editor.findChild(StatisticsPanel)
    QTest.mouseClick(panel.print_button, LEFT)
    assert path.read_bytes().startswith(b"%PDF")


def test_who_changes_their_mind_prints_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "ask_printer", lambda *_: None)
    window.commands["print-statistics"].trigger()
