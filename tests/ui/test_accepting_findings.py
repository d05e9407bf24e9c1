"""Accepting findings in the window: for a reason, to a day, a whole group, and open again."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QMenu
from pytestqt.qtbot import QtBot

from orgchart.model.records import ACCEPTANCE_PREFIX, Acceptance
from orgchart.rules.mends import Proposal
from orgchart.ui.canvas.menus import Menus
from orgchart.ui.mending import accept_popup
from orgchart.ui.mending.accept_popup import AcceptPopup
from orgchart.ui.mending.finding_actions import FindingActions
from orgchart.ui.mending.mending import Mending
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.findings.groups import ACCEPTED, Group, Row, grouped
from orgchart.ui.panels.findings.model import NODE
from orgchart.ui.panels.findings.panel import FindingsPanel
from orgchart.ui.window import Window
from support.outline import chart

# The platform without a screen says so for every window with a least size, and of popups.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director "Grace Okafor" [director]
  Support Manager "Ana Ruiz" [manager]
    Team Lead, Support "Omar Haddad" [team lead] (support)
      Representative x17 (support)
    Team Lead, Issues "Jo Lindqvist" [team lead]
      Specialist x4
  Returns Manager "Lea Novak" [manager]
    Returns Representative x8
    Warranty Lead "Bo" [team lead]
      Expert "Cy"
"""
OMAR = "A4/team-lead-support"


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
def panel(window: Window) -> FindingsPanel:
    assert window.editor is not None
    window.editor.right.show_panel(window.editor.findings)
    return window.editor.findings


def index_of(panel: FindingsPanel, key: str) -> QModelIndex:
    model = panel.tree.model()
    for number in range(model.rowCount()):
        top = model.index(number, 0)
        node = top.data(NODE)
        if node.key == key:
            return top
        for at in range(model.rowCount(top)):
            row = model.index(at, 0, top).data(NODE)
            if isinstance(row, Row) and row.problem.key == key:
                return model.index(at, 0, top)
    raise LookupError(key)


def click(panel: FindingsPanel, key: str) -> FindingActions:
    index = index_of(panel, key)
    panel.tree.setExpanded(index.parent(), True)
    panel.tree.scrollTo(index)
    place = panel.tree.visualRect(index).topLeft() + QPoint(60, 14)
    QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()
    assert panel.tree.actions_shown is not None
    return panel.tree.actions_shown


def popup() -> AcceptPopup:
    found = QApplication.activePopupWidget()
    assert isinstance(found, AcceptPopup)
    return found


def acceptance(panel: FindingsPanel, key: str) -> Acceptance:
    record = panel.open_chart.chart.records[ACCEPTANCE_PREFIX + key]
    assert isinstance(record, Acceptance)
    return record


def held(mending: Mending) -> bool | None:
    """Whether what is previewed waits for an answer; None without a preview."""
    return mending.shown.held if mending.shown is not None else None


def group(panel: FindingsPanel, key: str) -> Group:
    panel.catch_up()
    return next(each for each in grouped(panel.open_chart, panel.by.value) if each.key == key)


def test_a_finding_is_accepted_for_a_reason_up_to_a_day(
    panel: FindingsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accept_popup, "this_person", lambda: "Ada Byron")
    QTest.mouseClick(click(panel, OMAR).accept, Qt.MouseButton.LeftButton)
    asked = popup()
    assert not asked.accept.isEnabled()
    QTest.keyClicks(asked.reason, "The team is being built")
    QTest.mouseClick(asked.ends, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    asked.until.setDate(QDate(2031, 3, 1))
    QTest.keyClick(asked.reason, Qt.Key.Key_Return)
    record = acceptance(panel, OMAR)
    assert (record.reason, record.until) == ("The team is being built", "2031-03-01")
    assert record.by == "Ada Byron"
    assert record.on == date.today().isoformat()
    (accepted,) = group(panel, ACCEPTED).rows
    assert accepted.subject == "Omar Haddad"
    assert accepted.figure == "until 2031-03-01"
    assert "The team is being built (Ada Byron)" in accepted.detail
    assert panel.counts["accepted"].text() == "1 accepted"
    assert panel.open_chart.document.done[-1].label.startswith("Accept: Omar Haddad leads 17")
    panel.open_chart.undo()
    assert OMAR in [problem.key for problem in panel.open_chart.problems]


def test_escape_accepts_nothing(panel: FindingsPanel) -> None:
    click(panel, OMAR).ask_to_accept()
    asked = popup()
    QTest.keyClicks(asked.reason, "For now")
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert not panel.open_chart.document.done


def test_a_whole_group_is_accepted_at_once(panel: FindingsPanel) -> None:
    rows = group(panel, "A3").rows
    assert len(rows) > 1
    click(panel, rows[0].problem.key).ask_to_accept()
    asked = popup()
    assert asked.all.text() == f"All {len(rows)} findings of “Narrow span”"
    asked.all.click()
    QTest.keyClicks(asked.reason, "We are small")
    QTest.mouseClick(asked.accept, Qt.MouseButton.LeftButton)
    assert panel.open_chart.document.done[-1].label == f"Accept {len(rows)} findings"
    assert "A3" not in [each.key for each in grouped(panel.open_chart)]
    panel.open_chart.undo()
    assert group(panel, "A3").rows == rows


def test_the_menu_of_a_group_accepts_it_folds_it_and_leads_to_its_rule(
    qtbot: QtBot, panel: FindingsPanel
) -> None:
    index = index_of(panel, "A3")
    panel.tree._open_menu(index, panel.mapToGlobal(QPoint(0, 0)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = {action.text(): action for action in menu.actions()}
    asked: list[str] = []
    panel.rules_asked.connect(asked.append)
    texts["About this rule…"].trigger()
    assert asked == ["A3"]
    texts["Fold"].trigger()
    assert not panel.tree.isExpanded(index)
    texts["Accept all 2…"].trigger()
    menu.close()
    assert popup().all.isChecked()
    popup().close()


def test_an_accepted_finding_is_opened_again(panel: FindingsPanel) -> None:
    click(panel, OMAR).ask_to_accept()
    QTest.keyClicks(popup().reason, "For now")
    QTest.keyClick(popup().reason, Qt.Key.Key_Return)
    panel.catch_up()
    actions = click(panel, OMAR)
    assert not actions.accept.isVisible()
    assert actions.offers == []
    QTest.mouseClick(actions.reopen, Qt.MouseButton.LeftButton)
    assert OMAR in [problem.key for problem in panel.open_chart.problems]
    assert panel.open_chart.document.done[-1].label.startswith("Open again: Omar Haddad")


def test_a_finding_that_is_open_again_says_so(panel: FindingsPanel) -> None:
    click(panel, OMAR).ask_to_accept()
    QTest.keyClicks(popup().reason, "Being built")
    QTest.keyClick(popup().reason, Qt.Key.Key_Return)
    with panel.open_chart.edit("Grow") as draft:
        draft.update("representative", seats=18)
    (row,) = group(panel, "A4").rows
    told = "Open again: the facts are others since it was accepted for “Being built”."
    assert told in row.detail
    panel.tree.open_finding(OMAR)
    QApplication.processEvents()
    actions = panel.tree.actions_shown
    assert actions is not None
    QTest.mouseClick(actions.reopen, Qt.MouseButton.LeftButton)
    (row,) = group(panel, "A4").rows
    assert row.detail == ""


def test_by_branch_the_findings_of_other_rules_stand_together(panel: FindingsPanel) -> None:
    QTest.mouseClick(panel.by.buttons["branch"], Qt.MouseButton.LeftButton)
    groups = {each.name: each for each in grouped(panel.open_chart, "branch")}
    assert {"The chart as a whole", "Ana Ruiz", "Lea Novak"} <= groups.keys()
    own = {row.problem.rule for row in groups["Ana Ruiz"].rows}
    assert {"A3", "A4"} <= own
    listed = [row.problem for each in groups.values() for row in each.rows]
    assert sorted(listed, key=repr) == sorted(panel.open_chart.problems, key=repr)
    assert index_of(panel, OMAR).parent().data(NODE).name == "Ana Ruiz"


def test_long_groups_begin_folded_and_stay_as_they_were_turned(qtbot: QtBot) -> None:
    text = "Director [director]\n" + "".join(
        f"  Lead {n} [team lead]\n    Agent {n} x17\n" for n in range(20)
    )
    window = Window()
    qtbot.addWidget(window)
    window.show_chart(OpenChart(chart(text)))
    window.show()
    assert window.editor is not None
    panel = window.editor.findings
    window.editor.right.show_panel(panel)
    index = index_of(panel, "A4")
    assert not panel.tree.isExpanded(index)
    panel.tree.expand(index)
    with panel.open_chart.edit("Rename") as draft:
        draft.update("director", title="Head")
    panel.catch_up()
    assert panel.tree.isExpanded(index_of(panel, "A4"))


def test_the_inspector_offers_mends_and_accepting(window: Window) -> None:
    assert window.editor is not None
    opened, inspector = window.chart_in_use, window.editor.inspector
    window.editor.right.show_panel(inspector)
    opened.select(["team-lead-support"])
    (actions,) = inspector.findings.findChildren(FindingActions)
    assert [offer.accessibleName()[-1] for offer in actions.offers] == ["…", "…"]
    QTest.mouseClick(actions.offers[0], Qt.MouseButton.LeftButton)
    shown = window.editor.mending.shown
    assert shown is not None
    assert shown.held
    window.editor.mending.leave()
    actions.ask_to_accept()
    QTest.keyClicks(popup().reason, "Being built")
    QTest.keyClick(popup().reason, Qt.Key.Key_Return)
    boxes = [child.accessibleName() for child in inspector.findings.findChildren(QFrame)]
    assert any(name.startswith("accepted: Omar Haddad leads 17") for name in boxes)


def test_offers_in_the_inspector_are_for_the_chart_as_it_is(qtbot: QtBot, window: Window) -> None:
    assert window.editor is not None
    opened, inspector = window.chart_in_use, window.editor.inspector
    window.editor.right.show_panel(inspector)
    opened.select(["team-lead-support"])
    before = inspector.findings.findChildren(FindingActions)[0].offers[0].proposal
    with opened.edit("Rename") as draft:
        draft.update("team-lead-issues", title="Other")

    def offered() -> list[Proposal]:
        rows = inspector.findings.findChildren(FindingActions)
        return [offer.proposal for row in rows for offer in row.offers]

    qtbot.waitUntil(lambda: bool(offered()) and before not in offered())


def test_the_menu_of_a_card_previews_its_mends(qtbot: QtBot, window: Window) -> None:
    assert window.editor is not None
    canvas, mending = window.canvas_in_use, window.editor.mending
    canvas.open_chart.select(["team-lead-support"])
    assert canvas.findChild(Menus) is not None
    canvas.menu_wanted.emit(canvas.mapToGlobal(QPoint(10, 10)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    inner = next(action.menu() for action in menu.actions() if action.text().startswith("Findings"))
    assert isinstance(inner, QMenu)
    entries = {action.text(): action for action in inner.actions()}
    split = next(text for text in entries if text.startswith("Split"))
    inner.hovered.emit(entries[split])
    assert held(mending) is False
    inner.hovered.emit(entries["Accept…"])
    qtbot.waitUntil(lambda: held(mending) is None)
    entries[split].trigger()
    menu.close()
    assert held(mending) is True
    mending.carry_out()
    assert canvas.open_chart.document.done[-1].label == split.rstrip("…")
