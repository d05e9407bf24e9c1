"""While cards are dragged every lit card tells what its span would become."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.drawing.look import BadgeData
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.metrics import span
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.card_tip import card_tip
from orgchart.ui.canvas.drop import Drop, How, legal_targets, perform
from orgchart.ui.canvas.new_role import NewRole
from orgchart.ui.canvas.target_spans import TargetSpans, team_after
from orgchart.ui.open_chart import OpenChart
from support.outline import chart

TEAM = """
Director [director]
  Support Manager [manager]
    Lead [team lead]
      Agent x12
    Expert
  Sales Manager [manager]
    Seller x4
"""
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas(OpenChart(chart(TEAM)))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    made.fit()
    return made


def after(shown: Chart, moved: tuple[str, ...], target: str, how: How) -> int:
    """The span that the real verb leads to."""
    draft = Draft(shown)
    perform(draft, Drop(moved, target, "report", how, target, None))
    seats = sum(role.seats for role in draft.reports(target))
    return -(-seats // draft.role(target).seats)


@pytest.mark.parametrize("how", ["move", "copy", "alone"])
@pytest.mark.parametrize("moved", [("lead",), ("expert", "seller"), ("sales-manager",)])
def test_it_is_what_a_drop_leads_to(how: How, moved: tuple[str, ...]) -> None:
    shown = chart(TEAM)
    for target in legal_targets(shown, moved):
        team = team_after(shown, target, moved, how, None)
        seats = -(-sum(role.seats for role in team) // shown.roles[target].seats)
        assert seats == after(shown, moved, target, how), (target, how)


def test_badges_are_in_the_colours_of_the_rules(canvas: Canvas) -> None:
    spans = TargetSpans(canvas)
    spans.begin(("seller",), "move", None)
    assert spans.badge("lead") == BadgeData("16", "warning")
    assert spans.badge("expert") == BadgeData("4", "ok")
    spans.begin(("expert",), "copy", None)
    assert spans.badge("lead") == BadgeData("13", "hint")


def test_a_new_role_counts_one(canvas: Canvas) -> None:
    spans = TargetSpans(canvas)
    spans.begin((), "add", NewRole(level="manager"))
    assert spans.badge("director") == BadgeData("3", "ok")


def test_they_are_seen_in_a_drag_and_gone_after_it(canvas: Canvas, monkeypatch) -> None:
    painted: dict[str, BadgeData] = {}
    real = TargetSpans.badge
    monkeypatch.setattr(
        TargetSpans, "badge", lambda self, id: painted.setdefault(id, real(self, id))
    )
    start = canvas.card_rect("expert").center().toPoint()
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, start)
    QTest.mouseMove(view, start + QPoint(30, 0))
    QTest.mouseMove(view, start + QPoint(60, 0))
    canvas.repaint()
    assert {id: data.text for id, data in painted.items()} == {
        "director": "3", "support-manager": "2", "lead": "13", "agent": "1", "sales-manager": "5",
        "seller": "1",
    }  # fmt: skip
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    painted.clear()
    canvas.repaint()
    assert painted == {}


def test_dropping_where_a_rule_minds_is_possible_and_says_so(canvas: Canvas, qtbot: QtBot) -> None:
    said: list[str] = []
    canvas.said.connect(said.append)
    start = canvas.card_rect("expert").center().toPoint()
    goal = (canvas.card_rect("lead").center() + QPointF(0, 8)).toPoint()
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, start)
    QTest.mouseMove(view, start + QPoint(20, 20))
    QTest.mouseMove(view, goal)
    assert said[-1].startswith(
        "Move Expert to report to Lead. Lead would lead 13; up to 12 is usual."
    )
    QTest.mouseRelease(view, LEFT, NONE, goal)
    assert canvas.open_chart.chart.roles["expert"].reports_to == "lead"
    assert canvas.open_chart.document.done[-1].label == "Move Expert to report to Lead"
    assert span(canvas.open_chart.chart, "lead") == 13


def test_a_thousand_cards_are_counted_when_they_are_seen(qtbot: QtBot) -> None:
    large = Canvas(OpenChart(synthetic(organisation(1000))))
    qtbot.addWidget(large)
    spans = TargetSpans(large)
    first = next(iter(large.open_chart.chart.roles))
    spans.begin((first,), "copy", None)
    assert spans._badges == {}
    assert all(int(spans.badge(id).text) >= 1 for id in large.open_chart.chart.roles)


def test_the_tip_of_a_finding_tells_its_sentence_rule_and_source(qtbot: QtBot) -> None:
    open_chart = OpenChart(chart("Boss [manager]\n  Lead [team lead]\n    Agent x17"))
    made = Canvas(open_chart)
    qtbot.addWidget(made)
    words = made.renderer.words("lead")
    told = card_tip(open_chart, "lead", 1.0, words).splitlines()
    assert told[0].startswith("Each") or "leads 17" in told[0]
    assert any(line.startswith("A4 · ") for line in told)
    assert max(map(len, told)) <= 120
    open_chart.colour_by("span")
    assert "Span of control: 17" in card_tip(open_chart, "lead", 0.4, words)
    assert "No reports" in card_tip(open_chart, "agent", 0.4, made.renderer.words("agent"))
