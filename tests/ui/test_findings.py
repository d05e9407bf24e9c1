"""The findings panel: counts, groups by rule, going to a finding, the profile."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from orgchart.drawing.marks import finding
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.mending.mending import Mending
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.findings.groups import Group, Row, advice_of, grouped
from orgchart.ui.panels.findings.marks import Mark
from orgchart.ui.panels.findings.model import NODE, Note
from orgchart.ui.panels.findings.panel import FindingsPanel
from orgchart.ui.style.appearance import appearance
from support.outline import chart

# The platform without a screen says so for every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director "Grace Okafor" [director]
  Support Manager "Ana Ruiz" [manager]
    Team Lead, Support "Omar Haddad" [team lead]
      Representative x17
    Team Lead, Issues "Jo Lindqvist" [team lead]
      Specialist x8
  Returns Manager "Lea Novak" [manager]
    Team Lead, Returns "Ida Berg" [team lead]
      Returns Representative x8
    Team Lead, Warranty "Max Hirsch" [team lead]
      Warranty Representative x8
    Trainer "Kim Lee" [team lead]
      Coach "Kai"
"""


@pytest.fixture
def open_chart() -> OpenChart:
    return OpenChart(chart(TEAM, chosen_functions=("billing",)))


@pytest.fixture
def canvas(qtbot: QtBot, open_chart: OpenChart) -> Canvas:
    made = Canvas(open_chart)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


@pytest.fixture
def panel(qtbot: QtBot, canvas: Canvas) -> FindingsPanel:
    made = FindingsPanel(canvas, Mending(canvas))
    qtbot.addWidget(made)
    made.resize(336, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def indexes(panel: FindingsPanel) -> Iterator[QModelIndex]:
    model = panel.tree.model()
    for number in range(model.rowCount()):
        top = model.index(number, 0)
        yield top
        yield from (model.index(row, 0, top) for row in range(model.rowCount(top)))


def nodes(panel: FindingsPanel) -> list[object]:
    return [index.data(NODE) for index in indexes(panel)]


def index_of(panel: FindingsPanel, subject: str) -> QModelIndex:
    return next(
        index
        for index in indexes(panel)
        if isinstance(node := index.data(NODE), Row) and node.subject == subject
    )


def test_findings_stand_by_rule_with_what_they_have_in_common(open_chart: OpenChart) -> None:
    groups = {group.name: group for group in grouped(open_chart)}
    wide = groups["Wide front-line span"]
    assert (wide.state, wide.advice) == ("warning", "8–12 is usual.")
    assert "ICMI" in wide.source
    assert [(row.subject, row.figure, row.detail) for row in wide.rows] == [
        ("Omar Haddad", "17 reports", "")
    ]
    narrow = [(row.subject, row.figure) for row in groups["Narrow span"].rows]
    assert narrow == [("Grace Okafor", "2 reports"), ("Ana Ruiz", "2 reports")]


def test_every_finding_is_listed_once(open_chart: OpenChart) -> None:
    listed = [row.problem for group in grouped(open_chart) for row in group.rows]
    assert sorted(listed, key=repr) == sorted(open_chart.problems, key=repr)


def test_a_sentence_without_common_advice_is_told_in_full(open_chart: OpenChart) -> None:
    (row,) = next(g for g in grouped(open_chart) if g.name == "One-to-one line").rows
    assert row.detail == row.problem.message
    (row,) = next(g for g in grouped(open_chart) if g.name == "Uncovered function").rows
    assert row.subject == "Nobody is responsible for billing."


@pytest.mark.parametrize(
    ("messages", "advice"),
    [(["A leads 3; 8 is usual.", "B leads 4; 8 is usual."], "8 is usual."),
     (["A leads 3; 8 is usual.", "B leads 4; 9 is usual."], ""),
     (["A leads 3; 8 is usual.", "8 is usual."], ""),
     (["R; D leads 3; few lead so many."], "Few lead so many."), ([], "")],
)  # fmt: skip
def test_advice_is_the_clause_that_all_share(messages: list[str], advice: str) -> None:
    assert advice_of(messages) == advice


def test_the_counts_are_told_by_severity(panel: FindingsPanel, open_chart: OpenChart) -> None:
    told = {severity: label.text() for severity, label in panel.counts.items()}
    for severity in ("warning", "hint"):
        count = sum(problem.severity == severity for problem in open_chart.problems)
        assert told[severity] == f"{count} {severity}{'' if count == 1 else 's'}"
        assert panel.counts[severity].isVisible()
    assert not panel.counts["error"].isVisible()


def test_a_click_selects_and_reveals_the_role(
    qtbot: QtBot, panel: FindingsPanel, open_chart: OpenChart, canvas: Canvas
) -> None:
    open_chart.fold(["support-manager"], folded=True)
    qtbot.mouseClick(
        panel.tree.viewport(),
        Qt.MouseButton.LeftButton,
        pos=panel.tree.visualRect(index_of(panel, "Omar Haddad")).center(),
    )
    assert open_chart.selection == ("team-lead-support",)
    assert not open_chart.folded
    assert canvas.camera.rect_to_view(canvas.camera.visible()).contains(
        canvas.card_rect("team-lead-support")
    )


def test_enter_does_what_a_click_does(
    qtbot: QtBot, panel: FindingsPanel, open_chart: OpenChart
) -> None:
    panel.tree.setCurrentIndex(index_of(panel, "Ana Ruiz"))
    qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    assert open_chart.selection == ("support-manager",)


def test_arrows_pass_over_what_a_rule_says(qtbot: QtBot, panel: FindingsPanel) -> None:
    panel.tree.setCurrentIndex(panel.tree.model().index(0, 0))
    qtbot.keyClick(panel.tree, Qt.Key.Key_Down)
    assert isinstance(panel.tree.currentIndex().data(NODE), Row)


def test_a_rule_folds_and_stays_folded_after_an_edit(
    qtbot: QtBot, panel: FindingsPanel, open_chart: OpenChart
) -> None:
    top = panel.tree.model().index(0, 0)
    name = top.data(NODE).name
    qtbot.mouseClick(
        panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=panel.tree.visualRect(top).center()
    )
    assert not panel.tree.isExpanded(top)
    with open_chart.edit("Rename") as draft:
        draft.update("director", title="Head")
    panel.catch_up()
    top = panel.tree.model().index(0, 0)
    assert top.data(NODE).name == name
    assert not panel.tree.isExpanded(top)
    assert panel.tree.isExpanded(panel.tree.model().index(1, 0))


def test_the_panel_follows_edits(qtbot: QtBot, panel: FindingsPanel, open_chart: OpenChart) -> None:
    with open_chart.edit("Shrink") as draft:
        draft.update("representative", seats=9)
    qtbot.waitUntil(
        lambda: "Wide front-line span" not in [n.name for n in nodes(panel) if isinstance(n, Group)]
    )


def test_a_hidden_panel_waits_until_it_is_seen(panel: FindingsPanel, open_chart: OpenChart) -> None:
    panel.hide()
    before = nodes(panel)
    with open_chart.edit("Shrink") as draft:
        draft.update("representative", seats=9)
    assert nodes(panel) == before
    panel.show()
    assert nodes(panel) != before


def test_another_profile_judges_anew_and_can_be_undone(
    qtbot: QtBot, panel: FindingsPanel, open_chart: OpenChart
) -> None:
    panel.profile.setFocus()
    qtbot.keyClick(panel.profile, Qt.Key.Key_Down)
    assert open_chart.chart.settings.profile == "technical support"
    assert open_chart.document.done[-1].label == "Check by the profile “Technical support”"
    open_chart.undo()
    panel.catch_up()
    assert panel.profile.currentText() == "Contact centre"


def test_nothing_to_mend(qtbot: QtBot) -> None:
    canvas = Canvas(OpenChart(chart("Boss [manager]\n  Ana x5\n", profile="small company")))
    qtbot.addWidget(canvas)
    panel = FindingsPanel(canvas, Mending(canvas))
    qtbot.addWidget(panel)
    panel.show()
    said = [label.text() for label in panel.findChildren(type(panel.counts["hint"]))]
    assert "Nothing to mend." in said
    assert "The rules of the profile “Small company” find nothing." in said
    assert not panel.tree.isVisible()


def test_an_empty_chart_has_nothing_to_look_at(qtbot: QtBot) -> None:
    canvas = Canvas(OpenChart())
    qtbot.addWidget(canvas)
    panel = FindingsPanel(canvas, Mending(canvas))
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.tree.isVisible()
    assert "No roles yet." in [
        label.text() for label in panel.findChildren(type(panel.counts["hint"]))
    ]


def test_screen_readers_hear_whole_sentences(panel: FindingsPanel) -> None:
    for index in indexes(panel):
        node, text = index.data(NODE), index.data(Qt.ItemDataRole.AccessibleTextRole)
        if isinstance(node, Row):
            assert text == node.problem.message
        elif isinstance(node, Group):
            assert text == f"{node.name}, {node.state}, {len(node.rows)}"
        else:
            assert isinstance(node, Note)
            assert node.source in text


def test_the_shapes_are_those_of_the_cards(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    painted = []
    monkeypatch.setattr(
        "orgchart.ui.panels.findings.marks.finding",
        lambda state, *rest: painted.append((state, rest[3])) or finding(state, *rest),
    )
    mark = Mark("warning")
    qtbot.addWidget(mark)
    mark.grab()
    assert painted == [("warning", appearance().colour("warning").name())]
