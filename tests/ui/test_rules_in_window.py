"""The page of rules: what it shows, what it writes, and what would be found meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from orgchart.model.records import Settings, Workload
from orgchart.rules import RULES, Checker, check
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.rules_page.choices import as_profile, has_own, is_on, switched, with_threshold
from orgchart.ui.rules_page.page import RulesPage
from orgchart.ui.rules_page.sources import linked
from orgchart.ui.window import Window
from support.outline import chart

# The platform without a screen says so for every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director "Grace Okafor" [director]
  Support Manager "Ana Ruiz" [manager]
    Team Lead, Support "Omar Haddad" [team lead] (support)
      Representative x17 (support)
    Team Lead, Issues "Jo Lindqvist" [team lead] (support)
      Specialist x13 (support)
"""
BY_ID = {rule.id: rule for rule in RULES}


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show_chart(OpenChart(chart(TEAM)))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def page(window: Window) -> RulesPage:
    window.commands["rules"].trigger()
    assert window.editor is not None
    return window.editor.rules_page


def settings(page: RulesPage) -> Settings:
    return page.open_chart.chart.settings


def last_step(page: RulesPage) -> str:
    return page.open_chart.document.done[-1].label


def open_rule(page: RulesPage, id: str) -> QWidget:
    QTest.mouseClick(page.rows[id].turn, Qt.MouseButton.LeftButton)
    assert page.rows[id].form.isVisible()
    QApplication.processEvents()
    return page.rows[id].form


def test_every_rule_has_a_line_with_what_it_finds(page: RulesPage) -> None:
    assert page.rows.keys() == BY_ID.keys()
    found = page.open_chart.problems
    for id, row in page.rows.items():
        count = sum(problem.rule == id for problem in found)
        assert row.count.text() == (str(count) if count else "off" if BY_ID[id].off else "none")
    assert page.summary.text() == f"26 of 27 rules are on and find {len(found)} things."


def test_an_opened_rule_tells_its_formula_and_its_source(page: RulesPage) -> None:
    form = open_rule(page, "A4")
    texts = [child.text() for child in form.findChildren(QLabel)]
    assert BY_ID["A4"].formula in texts
    assert any("icmi.com/resources/2012/staff-to-supervisor-ratio</a>" in text for text in texts)
    open_rule(page, "A5")
    assert not form.isVisible()
    page.rows["A5"].form.hide()
    QTest.mouseClick(page.rows["A4"], Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    assert form.isVisible()


def test_a_threshold_is_counted_while_it_is_typed_and_is_one_step(
    qtbot: QtBot, page: RulesPage
) -> None:
    open_rule(page, "A4")
    form = page.rows["A4"].form
    box = form.boxes["hint"]
    assert form.found.text() == "2 findings"
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "13")
    qtbot.waitUntil(lambda: form.found.text() == "2 findings now, 1 with what you type")
    assert not page.open_chart.document.done
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert settings(page).thresholds == {"A4.hint": 13.0}
    assert last_step(page) == "Set “hint” of rule A4 to 13"
    assert page.rows["A4"].count.text() == "1"
    assert form.usual["hint"].text() == "profile: 12"
    page.open_chart.undo()
    page.catch_up()
    assert box.value() == 12
    assert page.rows["A4"].count.text() == "2"


def test_what_the_profile_has_is_not_stored(page: RulesPage) -> None:
    open_rule(page, "A4")
    box = page.rows["A4"].form.boxes["hint"]
    for value in (14.0, 12.0):
        box.setValue(value)
    assert settings(page).thresholds == {}


def test_a_rule_is_switched_off_and_on(page: RulesPage) -> None:
    on = page.rows["A4"].on
    QTest.mouseClick(on, Qt.MouseButton.LeftButton, pos=QPoint(8, on.height() // 2))
    assert settings(page).rules_off == ("A4",)
    assert page.rows["A4"].count.text() == "off"
    assert "A4" not in [problem.rule for problem in page.open_chart.problems]
    QTest.mouseClick(on, Qt.MouseButton.LeftButton, pos=QPoint(8, on.height() // 2))
    assert not has_own(settings(page))


def test_another_severity(page: RulesPage) -> None:
    open_rule(page, "A4")
    form = page.rows["A4"].form
    QTest.mouseClick(form.severity.buttons["error"], Qt.MouseButton.LeftButton)
    assert settings(page).severities == {"A4": "error"}
    assert page.open_chart.finding_counts["error"] == 2
    QTest.mouseClick(form.reset, Qt.MouseButton.LeftButton)
    assert not has_own(settings(page))
    assert not form.reset.isEnabled()


def test_all_goes_back_to_the_profile_at_once_but_the_workloads(page: RulesPage) -> None:
    open_rule(page, "A4")
    page.rows["A4"].form.boxes["hint"].setValue(20)
    page.rows["R5"].on.click()
    page.workloads.add.click()
    assert page.reset.isEnabled()
    QTest.mouseClick(page.reset, Qt.MouseButton.LeftButton)
    assert not has_own(settings(page))
    assert len(settings(page).workloads) == 1
    page.open_chart.undo()
    assert settings(page).thresholds == {"A4.hint": 20.0}
    assert settings(page).rules_on == ("R5",)


def test_another_profile(page: RulesPage) -> None:
    page.profile.setFocus()
    QTest.keyClick(page.profile, Qt.Key.Key_Down)
    assert settings(page).profile == "technical support"
    assert page.rows["A4"].limits.text().startswith("from 5")


def test_a_workload_wakes_the_rules_on_capacity(qtbot: QtBot, page: RulesPage) -> None:
    assert page.rows["C4"].count.text() == "none"
    QTest.mouseClick(page.workloads.add, Qt.MouseButton.LeftButton)
    assert settings(page).workloads == (Workload(function="support", volume=100.0),)
    (form,) = page.workloads.forms
    form.boxes["volume"].setFocus()
    form.boxes["volume"].selectAll()
    before = form.takes.text()
    QTest.keyClicks(form.boxes["volume"], "400")
    assert form.takes.text() != before
    QTest.keyClick(form.boxes["volume"], Qt.Key.Key_Return)
    assert settings(page).workloads[0].volume == 400.0
    assert page.rows["C4"].count.text() == "1"
    (form,) = page.workloads.forms
    form.boxes["target"].setValue(90)
    assert settings(page).workloads[0].target == pytest.approx(0.9)
    (form,) = page.workloads.forms
    QTest.mouseClick(form.kind.buttons["tickets"], Qt.MouseButton.LeftButton)
    (form,) = page.workloads.forms
    assert "backlog" in form.boxes
    assert "target" not in form.boxes
    QTest.keyClicks(form.shift, "night")
    QTest.keyClick(form.shift, Qt.Key.Key_Return)
    assert settings(page).workloads[0].shift == "night"
    (form,) = page.workloads.forms
    QTest.mouseClick(form.remove, Qt.MouseButton.LeftButton)
    assert settings(page).workloads == ()
    assert page.workloads.forms == []


def test_the_page_is_left_for_the_view_that_was_there(window: Window, page: RulesPage) -> None:
    assert window.editor is not None
    views = window.editor.views
    assert views.currentWidget() is page
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert window.canvas_in_use.isVisible()
    window.editor.findings.rules_asked.emit("L1")
    assert page.rows["L1"].form.isVisible()
    bar = views.switch
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
    assert window.canvas_in_use.isVisible()
    window.editor.show_rules()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert views.shows_table
    assert views.currentWidget() is views.table


def test_a_mend_that_is_asked_for_brings_the_canvas(window: Window, page: RulesPage) -> None:
    assert window.editor is not None
    mending = window.editor.mending
    problem = next(each for each in page.open_chart.problems if each.rule == "A4")
    mending.preview(problem, mending.offers(problem)[0])
    assert mending.shown is None
    mending.preview(problem, mending.offers(problem)[0], held=True)
    assert mending.stage is not None
    assert mending.stage.view.isVisible()
    assert not page.isVisible()


def test_what_a_rule_would_find_is_what_it_finds_then() -> None:
    shown = chart(TEAM, rules_on=("R5",), workloads=(Workload(function="support", volume=400.0),))
    checker = Checker(shown)
    for rule in RULES:
        for factor in (0.5, 1, 2):
            limits = {name: value * factor for name, value in rule.limits(shown.settings).items()}
            wanted = as_profile(shown.settings)
            for name, value in limits.items():
                wanted = with_threshold(wanted, rule, name, value)
            if rule.off:
                wanted = switched(wanted, rule, on=True)
            assert is_on(wanted, rule)
            others = chart(TEAM, **{name: getattr(wanted, name) for name in
                                    ("thresholds", "rules_on", "workloads")})  # fmt: skip
            found = [problem for problem in check(others) if problem.rule == rule.id]
            assert checker.would_find(rule, limits) == len(found)


@pytest.mark.parametrize(
    ("source", "addresses"),
    [("ICMI, “Ratio”, icmi.com/resources/2012/staff; QATC, qatc.org.",
      ["icmi.com/resources/2012/staff", "qatc.org"]),
     ("R. Bailey in Rough Notes, March 2005", []), ("Bain & Company, bain.com.", ["bain.com"])],
)  # fmt: skip
def test_addresses_in_sources_are_links(source: str, addresses: list[str]) -> None:
    text = linked(source, "blue")
    assert text.count("<a ") == len(addresses)
    for address in addresses:
        assert f'href="https://{address}"' in text
    assert ("&amp;" in text) == ("&" in source)
