"""Mends in the window: seen on the canvas before they are done, left without trace, one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.rules import Problem, check
from orgchart.ui.mending.mending import Mending
from orgchart.ui.mending.offer import Offer
from orgchart.ui.mending.trial import marks_of
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.findings.groups import Row
from orgchart.ui.panels.findings.model import NODE
from orgchart.ui.window import Window
from support.hand import second_click
from support.outline import chart

# The platform without a screen says so for every window with a least size, and of popups.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEAM = """
Director "Grace Okafor" [director]
  Support Manager "Ana Ruiz" [manager]
    Team Lead, Support "Omar Haddad" [team lead] (support)
      Representative x12 (support)
      Night Representative x5 (support)
    Team Lead, Issues "Jo Lindqvist" [team lead]
      Specialist x4
  Returns Manager "Lea Novak" [manager]
    Returns Representative x8
    Warranty Lead "Bo" [team lead]
      Expert "Cy"
"""


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
def mending(window: Window) -> Mending:
    assert window.editor is not None
    return window.editor.mending


def finding(mending: Mending, rule: str) -> Problem:
    return next(each for each in mending.open_chart.problems if each.rule == rule)


def open_finding(window: Window, subject: str) -> list[Offer]:
    """Click on a finding in the panel; the mends it offers."""
    assert window.editor is not None
    panel = window.editor.findings
    window.editor.right.show_panel(panel)
    panel.catch_up()
    model = panel.tree.model()
    for number in range(model.rowCount()):
        top = model.index(number, 0)
        for at in range(model.rowCount(top)):
            index = model.index(at, 0, top)
            node = index.data(NODE)
            if isinstance(node, Row) and node.subject == subject:
                _click(window, index)
                assert panel.tree.actions_shown is not None
                QApplication.processEvents()
                return panel.tree.actions_shown.offers
    raise LookupError(subject)


def _click(window: Window, index: QModelIndex) -> None:
    assert window.editor is not None
    tree = window.editor.findings.tree
    tree.scrollTo(index)
    QTest.mouseClick(
        tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center()
    )


def is_shown(mending: Mending) -> bool:
    return mending.shown is not None


def steps(mending: Mending) -> list[str]:
    return [step.label for step in mending.open_chart.document.done]


def test_hovering_shows_a_mend_and_leaving_shows_the_chart_again(
    qtbot: QtBot, window: Window, mending: Mending
) -> None:
    offers = open_finding(window, "Omar Haddad")
    before = dict(mending.open_chart.chart.records)
    QTest.mouseMove(offers[0], QPoint(20, 8))
    qtbot.waitUntil(lambda: mending.shown is not None)
    stage = mending.stage
    assert stage is not None
    assert stage.view.isVisible()
    assert stage.banner.sentence.text() == f"Preview: {offers[0].proposal.label}"
    marks = marks_of(stage.twin.document.done[-1].change)
    assert sorted(marks.values()) == ["added", "changed", "moved", "moved"]
    assert mending.open_chart.chart.records == before
    QTest.mouseMove(window.canvas_in_use, QPoint(400, 500))
    QTest.mouseMove(window.editor.status, QPoint(5, 5))  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: mending.shown is None)
    assert not stage.view.isVisible()
    assert mending.open_chart.chart.records == before
    assert steps(mending) == []


def test_a_preview_tells_what_the_rules_would_say(qtbot: QtBot, mending: Mending) -> None:
    problem = finding(mending, "A4")
    mending.preview(problem, mending.offers(problem)[0])
    stage = mending.stage
    assert stage is not None
    qtbot.waitUntil(lambda: stage.view.renderer.badges.state("director") == "hint")
    assert stage.view.renderer.badges.state("team-lead-support") == "ok"
    assert mending.canvas.renderer.badges.state("team-lead-support") == "warning"


def test_a_click_on_what_is_shown_does_it_as_one_step(
    qtbot: QtBot, window: Window, mending: Mending
) -> None:
    offers = open_finding(window, "Omar Haddad")
    before = dict(mending.open_chart.chart.records)
    QTest.mouseMove(offers[0], QPoint(20, 8))
    qtbot.waitUntil(lambda: mending.shown is not None)
    label = offers[0].proposal.label
    QTest.mouseClick(offers[0], Qt.MouseButton.LeftButton)
    assert steps(mending) == [label]
    assert mending.shown is None
    chart = mending.open_chart.chart
    assert not [each for each in check(chart) if each.rule == "A4"]
    touched = marks_of(mending.open_chart.document.done[-1].change)
    assert set(mending.open_chart.selection) == touched.keys()
    mending.open_chart.undo()
    assert chart.records == before


def test_a_click_before_it_is_shown_asks_first(window: Window, mending: Mending) -> None:
    offers = open_finding(window, "Omar Haddad")
    QTest.mouseClick(offers[1], Qt.MouseButton.LeftButton)
    assert mending.shown is not None
    assert mending.shown.held
    assert steps(mending) == []
    stage = mending.stage
    assert stage is not None
    assert stage.banner.apply.hasFocus()
    QTest.keyClick(stage.banner.apply, Qt.Key.Key_Return)
    assert steps(mending) == [offers[1].proposal.label]


def test_tab_shows_a_mend_and_escape_leaves_it(window: Window, mending: Mending) -> None:
    offers = open_finding(window, "Omar Haddad")
    before = dict(mending.open_chart.chart.records)
    offers[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert is_shown(mending)
    QTest.keyClick(offers[0], Qt.Key.Key_Escape)
    assert not is_shown(mending)
    assert mending.open_chart.chart.records == before
    offers[0].clearFocus()
    offers[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(offers[0], Qt.Key.Key_Return)
    assert steps(mending) == [offers[0].proposal.label]


def test_cancel_leaves_no_trace(window: Window, mending: Mending) -> None:
    problem = finding(mending, "A1")
    chosen = mending.open_chart.selection
    camera = window.canvas_in_use.camera
    looked = (camera.scale, camera.origin)
    mending.preview(problem, mending.offers(problem)[0], held=True)
    stage = mending.stage
    assert stage is not None
    QTest.mouseClick(stage.banner.cancel, Qt.MouseButton.LeftButton)
    assert mending.shown is None
    assert (camera.scale, camera.origin) == looked
    assert mending.open_chart.selection == chosen
    assert not mending.open_chart.document.done
    assert not mending.open_chart.document.undone


def test_one_preview_after_the_other_each_starts_from_the_chart(mending: Mending) -> None:
    for problem in mending.open_chart.problems:
        for proposal in mending.offers(problem):
            mending.preview(problem, proposal)
            stage = mending.stage
            assert stage is not None
            assert len(stage.twin.document.done) == 1
            draft_chart = Chart(mending.open_chart.chart.records.values())
            twin = OpenChart(draft_chart)
            with twin.edit("Try") as draft:
                proposal.apply(draft)
            assert len(stage.twin.chart.roles) == len(twin.chart.roles)
    mending.leave()
    assert not mending.open_chart.document.done


def test_a_card_that_goes_is_outlined_where_it_was_or_named_where_another_stands(
    mending: Mending,
) -> None:
    every = {"outlined": 0, "named": 0}
    for problem in mending.open_chart.problems:
        for proposal in mending.offers(problem):
            mending.preview(problem, proposal)
            stage = mending.stage
            assert stage is not None
            removed = set(mending.open_chart.chart.roles) - set(stage.twin.chart.roles)
            outlined = {gone.name for gone in stage.view.shown_gone}
            named = {gone.name for gone in stage.view.covered_gone}
            assert outlined | named == {mending.open_chart.name(id) for id in removed}
            assert all(name in stage.banner.effect.text() for name in named)
            seen = stage.view.camera.visible()
            assert all(seen.intersects(gone.box) for gone in stage.view.shown_gone)
            every["outlined"] += len(outlined)
            every["named"] += len(named)
    assert all(every.values())


def test_an_edit_ends_a_preview(mending: Mending) -> None:
    problem = finding(mending, "A4")
    mending.preview(problem, mending.offers(problem)[0], held=True)
    with mending.open_chart.edit("Rename") as draft:
        draft.update("director", title="Head")
    assert mending.shown is None
    again = finding(mending, "A4")
    mending.preview(again, mending.offers(again)[0])
    assert mending.stage is not None
    assert mending.stage.twin.chart.roles["director"].title == "Head"


def test_nobody_edits_in_a_preview(window: Window, mending: Mending) -> None:
    problem = finding(mending, "A4")
    mending.preview(problem, mending.offers(problem)[0], held=True)
    stage = mending.stage
    assert stage is not None
    view, at = stage.view, stage.view.card_rect("director").center().toPoint()
    records = dict(stage.twin.chart.records)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(view.viewport(), at + QPoint(60, 80))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(60, 80))
    second_click(view.viewport(), at)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert stage.twin.chart.records == records
    assert not mending.open_chart.document.done
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert mending.shown is None


def test_a_chart_to_be_read_only_offers_nothing(mending: Mending) -> None:
    mending.open_chart.read_only = "It is open elsewhere."
    assert mending.offers(finding(mending, "A4")) == []


def test_a_thousand_roles_are_previewed_and_mended(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.show_chart(OpenChart(synthetic(organisation(1000))))
    window.show()
    assert window.editor is not None
    mending = window.editor.mending
    opened = mending.open_chart
    problem = next(
        each
        for each in opened.problems
        if any(offer.mend.startswith("split") for offer in mending.offers(each))
    )
    before = dict(opened.chart.records)
    mending.preview(problem, mending.offers(problem)[0])
    assert opened.chart.records == before
    stage = mending.stage
    assert stage is not None
    marks = marks_of(stage.twin.document.done[-1].change)
    seen = stage.view.camera.visible()
    assert all(
        seen.intersects(_box(stage.twin, id)) for id in marks if id in stage.twin.chart.roles
    )
    mending.carry_out()
    assert problem.key not in [each.key for each in opened.problems]
    opened.undo()
    assert opened.chart.records == before


def _box(opened: OpenChart, id: str):  # type: ignore[no-untyped-def]
    from PySide6.QtCore import QRectF

    return QRectF(*opened.places.box(id))
