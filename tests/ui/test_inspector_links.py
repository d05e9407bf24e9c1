"""The inspector's lines to others: manager, dotted lines; functions; the branch's arrangement."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from orgchart.model.records import DottedLine
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.arrangement import ArrangementEditor
from orgchart.ui.panels.inspector.functions import FunctionsEditor
from orgchart.ui.panels.inspector.lists import ListEditor
from orgchart.ui.panels.inspector.managers import DottedEditor, ReferenceEditor
from orgchart.ui.panels.inspector.panel import Inspector
from orgchart.ui.panels.inspector.role_picker import RolePicker
from support.outline import chart

# The platform without a screen says so for every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director "Grace Okafor" [director] (leadership)
  Support Manager "Ana Ruiz" [manager] (support)
    Team Lead "Omar Haddad" [team lead] (support)
      Agent x8 (support)
      Expert (support, sales)
  Sales Manager "Ivy Chen" [manager] (sales)
  Trainer (training)
"""


@pytest.fixture
def opened() -> OpenChart:
    return OpenChart(chart(TEAM))


@pytest.fixture
def panel(qtbot: QtBot, opened: OpenChart) -> Inspector:
    made = Inspector(opened)
    qtbot.addWidget(made)
    made.resize(304, 900)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


def picker_of(panel: Inspector) -> RolePicker:
    editor = panel.form.editors["reports_to"]
    assert isinstance(editor, ReferenceEditor)
    return editor.picker


def pick(picker: RolePicker, text: str) -> None:
    """Type, and take the first that is offered."""
    picker.setFocus()
    picker.selectAll()
    QTest.keyClicks(picker, text)
    assert picker.popup.isVisible()
    QTest.keyClick(picker.popup, Qt.Key.Key_Return)


def test_a_manager_is_found_by_a_part_of_the_name(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["agent"])
    picker = picker_of(panel)
    assert picker.text() == "Omar Haddad, Team Lead"
    pick(picker, "che")
    assert opened.chart.roles["agent"].reports_to == "sales-manager"
    assert opened.document.done[-1].label == "Change reports to of Agent"
    assert picker.text() == "Ivy Chen, Sales Manager"


def test_nobody_of_the_own_branch_is_offered(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["support-manager"])
    picker = picker_of(panel)
    picker.setFocus()
    picker.selectAll()
    QTest.keyClicks(picker, "team")
    assert not picker.popup.isVisible()


def test_an_empty_manager_makes_a_top(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["trainer", "sales-manager"])
    picker = picker_of(panel)
    picker.setFocus()
    picker.selectAll()
    QTest.keyClick(picker, Qt.Key.Key_Delete)
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert opened.chart.reports(None) == ["director", "trainer", "sales-manager"]


def test_an_unknown_manager_is_refused_in_a_sentence(panel: Inspector, opened: OpenChart) -> None:
    said: list[str] = []
    opened.refused.connect(said.append)
    opened.select(["agent"])
    picker = picker_of(panel)
    picker.setFocus()
    picker.selectAll()
    QTest.keyClicks(picker, "Zaphod")
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert said == ["Nobody here is called “Zaphod”."]
    assert picker.text() == "Omar Haddad, Team Lead"


def dotted_of(panel: Inspector) -> DottedEditor:
    editor = panel.form.editors["dotted"]
    assert isinstance(editor, DottedEditor)
    return editor


def test_dotted_lines_are_drawn_labelled_repointed_and_removed(
    panel: Inspector, opened: OpenChart
) -> None:
    opened.select(["agent"])
    dotted = dotted_of(panel)
    QTest.mouseClick(dotted.adder, Qt.MouseButton.LeftButton)
    pick(dotted.lines[0].picker, "ivy")
    assert opened.document.done[-1].label == "Dotted line from Agent to Ivy Chen"
    QTest.keyClicks(dotted.lines[0].label, "Quality")
    QTest.keyClick(dotted.lines[0].label, Qt.Key.Key_Return)
    assert opened.chart.roles["agent"].dotted == (
        DottedLine(manager="sales-manager", label="Quality"),
    )
    pick(dotted.lines[0].picker, "trai")
    assert opened.chart.roles["agent"].dotted == (DottedLine(manager="trainer", label="Quality"),)
    dotted.remove("trainer")
    assert opened.chart.roles["agent"].dotted == ()
    assert dotted.lines == []


def test_a_role_may_have_several_dotted_lines(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["agent", "expert"])
    dotted = dotted_of(panel)
    for name in ("ivy", "trai"):
        QTest.mouseClick(dotted.adder, Qt.MouseButton.LeftButton)
        pick(dotted.lines[-1].picker, name)
    for id in ("agent", "expert"):
        lines = opened.chart.roles[id].dotted
        assert [line.manager for line in lines] == ["sales-manager", "trainer"]
    assert len(dotted.lines) == 2


def functions_of(panel: Inspector) -> FunctionsEditor:
    editor = panel.form.editors["functions"]
    assert isinstance(editor, FunctionsEditor)
    return editor


def test_functions_are_chips_by_name(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["expert"])
    editor = functions_of(panel)
    assert [chip.text() for chip in editor.chips] == ["Support", "Sales"]
    QTest.keyClick(editor.chips[0], Qt.Key.Key_Delete)
    assert opened.chart.roles["expert"].functions == ("sales",)
    assert opened.document.done[-1].label == "Take Support from functions of Expert"


def test_a_click_on_the_cross_takes_a_function_away(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["expert"])
    chip = functions_of(panel).chips[1]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())
    assert opened.chart.roles["expert"].functions == ("support", "sales")
    cross = chip.rect().adjusted(chip.width() - 14, 0, 0, 0).center()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    assert opened.chart.roles["expert"].functions == ("support",)


def test_a_function_of_some_is_given_to_all(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["agent", "expert"])
    editor = functions_of(panel)
    assert [(chip.text(), chip.shown.share) for chip in editor.chips] == [
        ("Support", ""),
        ("Sales", "1 of 2 roles"),
    ]
    chip = editor.chips[1]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())
    assert opened.chart.roles["agent"].functions == ("support", "sales")


def test_the_menu_adds_a_function(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["agent"])
    menu = functions_of(panel).menu()
    entries = {entry.text(): entry for entry in menu.actions()}
    assert "Support" not in entries
    entries["Returns & warranty"].trigger()
    assert opened.chart.roles["agent"].functions == ("support", "returns-warranty")


def test_a_function_that_no_chart_knows_is_made(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["agent"])
    editor = functions_of(panel)
    entries = {entry.text(): entry for entry in editor.menu().actions()}
    entries["Another function…"].trigger()
    QTest.keyClicks(editor.line, "Repair Shop")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert opened.chart.roles["agent"].functions == ("support", "repair-shop")
    made = opened.chart.function("repair-shop")
    assert made is not None
    assert made.name == "Repair Shop"
    assert editor.chips[1].text() == "Repair Shop"
    opened.undo()
    assert opened.chart.function("repair-shop") is None


def test_languages_are_typed_with_commas(panel: Inspector, opened: OpenChart) -> None:
    panel.form.more.click()
    opened.select(["agent"])
    editor = panel.form.editors["languages"]
    assert isinstance(editor, ListEditor)
    QTest.mouseClick(editor.adder, Qt.MouseButton.LeftButton)
    QTest.keyClicks(editor.line, "German, French, German")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert opened.chart.roles["agent"].languages == ("German", "French")
    assert not editor.line.isVisible()
    assert editor.adder.isVisible()


def arrangement_of(panel: Inspector) -> ArrangementEditor:
    editor = panel.form.editors["arrangement"]
    assert isinstance(editor, ArrangementEditor)
    return editor


def test_the_branch_is_arranged_by_four_tiles(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["team-lead"])
    editor = arrangement_of(panel)
    assert editor.tiles["auto"].isChecked()
    assert editor.reason.text() == opened.arranger.reason("team-lead")
    QTest.mouseClick(editor.tiles["columns"], Qt.MouseButton.LeftButton)
    assert opened.chart.roles["team-lead"].arrangement == "columns:2"
    assert "as chosen for this role" in editor.reason.text()
    editor.variant.setFocus()
    QTest.keyClick(editor.variant, Qt.Key.Key_Down)
    assert opened.chart.roles["team-lead"].arrangement == "columns:3"
    QTest.mouseClick(editor.tiles["stack"], Qt.MouseButton.LeftButton)
    assert opened.chart.roles["team-lead"].arrangement == "stack"
    assert editor.variant.count() == 3


def test_a_role_without_reports_has_nothing_to_arrange(panel: Inspector, opened: OpenChart) -> None:
    opened.select(["agent"])
    assert not arrangement_of(panel).isVisible()
