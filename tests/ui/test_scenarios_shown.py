"""What is open in a window follows when another scenario is shown, and a file keeps them all."""

from __future__ import annotations

from orgchart.model import scenarios
from orgchart.model.chart import Chart
from orgchart.model.edits import move_role
from orgchart.rules import check, still_open
from orgchart.ui.open_chart import OpenChart
from support.reorganised import reorganised


def opened() -> tuple[OpenChart, str]:
    document, id = reorganised()
    return OpenChart(Chart(document.records.values())), id


def test_layout_findings_and_selection_are_of_what_is_shown(qtbot: object) -> None:
    chart, id = opened()
    chart.select(["loyalty-lead"])
    heard: list[object] = []
    chart.changed.connect(heard.append)
    chart.document.show(id)
    assert len(heard) == 1
    assert "night-lead" in chart.places.index
    assert "loyalty-lead" not in chart.places.index
    assert chart.selection == ()
    fresh = still_open(check(scenarios.seen_chart(chart.document.records, id)))
    assert {each.key for each in chart.problems} == {each.key for each in fresh}
    chart.document.show(None)
    assert "loyalty-lead" in chart.places.index


def test_an_edit_is_taken_back_where_it_was_made(qtbot: object) -> None:
    chart, id = opened()
    chart.document.show(id)
    with chart.edit("Move") as draft:
        move_role(draft, "issue-lead", "returns-manager")
    chart.document.show(None)
    assert chart.chart.roles["issue-lead"].reports_to == "support-manager"
    chart.undo()
    assert chart.document.shown == id
    assert chart.chart.roles["issue-lead"].reports_to == "support-manager"
    chart.redo()
    assert chart.chart.roles["issue-lead"].reports_to == "returns-manager"
    assert chart.selection == ("issue-lead",)
