"""The inspector while nothing is selected: title block, logo, cards and rules of the chart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from orgchart.model.fields import fields_of
from orgchart.model.records import Settings
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.chart_form import ChartForm
from orgchart.ui.panels.inspector.line import Line
from orgchart.ui.panels.inspector.panel import Inspector
from orgchart.ui.window import Window
from support.faces import png
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show_chart(OpenChart(chart("Boss\n  Ana\n  Bo", title="Service")))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.commands["title-block"].trigger()
    return made


def inspector(window: Window) -> Inspector:
    assert window.editor is not None
    return window.editor.inspector


def form(window: Window) -> ChartForm:
    return inspector(window).chart_page.form


def line(window: Window, name: str) -> Line:
    found = form(window).widgets[name]
    assert isinstance(found, Line)
    return found


def last_step(window: Window) -> str:
    return window.chart_in_use.document.done[-1].label


def test_the_action_leads_from_a_selected_role_to_the_title(window: Window) -> None:
    opened = window.chart_in_use
    opened.select(["ana"])
    assert not form(window).isVisible()
    window.commands["title-block"].trigger()
    assert opened.selection == ()
    assert QApplication.focusWidget() is line(window, "title")
    assert line(window, "title").text() == "Service"


def test_the_action_unfolds_the_panel_wherever_one_was(window: Window, qtbot: QtBot) -> None:
    assert window.editor is not None
    window.editor.right.show_number(1)
    window.editor.right.fold(True)
    window.show_chart(OpenChart(chart("Boss")))  # begins as the panels were left
    window.commands["title-block"].trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is line(window, "title"))


def test_every_described_field_of_the_chart_can_be_edited(window: Window) -> None:
    assert form(window).widgets.keys() == fields_of(Settings).keys()
    assert all(widget.isVisible() for widget in form(window).widgets.values())


@pytest.mark.parametrize(
    ("name", "label"),
    [("title", "title"), ("subtitle", "subtitle"), ("organisation", "organisation"),
     ("date", "as of"), ("confidentiality", "confidentiality")],
)  # fmt: skip
def test_a_text_is_one_step_that_can_be_undone(window: Window, name: str, label: str) -> None:
    opened, before = window.chart_in_use, getattr(window.chart_in_use.chart.settings, name)
    field = line(window, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Night desk")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert getattr(opened.chart.settings, name) == "Night desk"
    assert last_step(window) == f"Change {label} of the chart"
    opened.undo()
    assert getattr(opened.chart.settings, name) == before
    assert field.text() == before


def test_what_is_typed_is_kept_when_a_role_is_selected(window: Window) -> None:
    QTest.keyClicks(line(window, "subtitle"), "Half the truth")
    window.chart_in_use.select(["bo"])
    QApplication.processEvents()
    assert window.chart_in_use.chart.settings.subtitle == "Half the truth"
    assert inspector(window).form.isVisible()


def test_a_draft_is_marked_by_a_click_and_a_direction_chosen(window: Window) -> None:
    draft, direction = form(window).widgets["draft"], form(window).widgets["direction"]
    assert isinstance(draft, QCheckBox)
    assert isinstance(direction, QComboBox)
    QTest.keyClick(draft, Qt.Key.Key_Space)
    assert window.chart_in_use.chart.settings.draft
    QTest.keyClick(direction, Qt.Key.Key_Down)
    assert window.chart_in_use.chart.settings.direction == "bottom-up"
    assert last_step(window) == "Change direction of the chart"


def test_a_logo_is_chosen_and_taken_away(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(png())
    logo, opened = form(window).logo, window.chart_in_use
    with qtbot.waitSignal(form(window).logo_wanted):
        logo.read(path)
    assert opened.chart.settings.logo
    assert len(opened.document.done) == 1
    qtbot.mouseClick(logo.remove, Qt.MouseButton.LeftButton)
    assert not opened.chart.settings.logo
    opened.undo()
    assert logo.photo is not None


def test_a_chart_that_may_only_be_looked_at_keeps_its_title(window: Window) -> None:
    window.chart_in_use.read_only = "It is open elsewhere."
    QTest.keyClicks(line(window, "title"), "Mine")
    QTest.keyClick(line(window, "title"), Qt.Key.Key_Return)
    assert window.chart_in_use.chart.settings.title == "Service"
    assert line(window, "title").text() == "Service"


def test_the_tab_says_what_the_panel_is_about(window: Window) -> None:
    assert window.editor is not None
    tabs = window.editor.right.tabs
    assert tabs.tabText(0) == "Chart"
    window.chart_in_use.select(["ana"])
    assert tabs.tabText(0) == "Role"
