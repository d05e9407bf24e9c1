"""What is said of the edits that a crash left: roles, settings and scenarios told apart."""

from __future__ import annotations

import msgspec

from orgchart.model import scenarios
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.ui.files.telling import comparison_text
from support.reorganised import NAME, reorganised


def whole(document: Document) -> Chart:
    """All of a file as it is now."""
    return Chart(document.records.values())


def test_an_edit_in_a_scenario_is_told_as_one_of_that_scenario() -> None:
    document, _ = reorganised()
    before = whole(document)
    with document.edit("Rename") as draft:
        draft.update("director", title="Head")
    assert comparison_text(before, whole(document)) == f"scenario “{NAME}” changed"


def test_scenarios_that_went_are_counted_and_settings_are_told_besides() -> None:
    document, id = reorganised()
    before = whole(document)
    document.carry_out("Throw away", scenarios.throw_away(document.records, id))
    with document.edit("Retitle") as draft:
        draft.put(msgspec.structs.replace(draft.chart.settings, title="Other"))
    assert comparison_text(before, whole(document)) == "1 scenario removed, settings changed"


def test_very_many_scenarios_are_only_counted() -> None:
    document = Document()
    for number in range(5):
        _, created = scenarios.create(document.records, f"Option {number}")
        document.carry_out("Create", created)
    assert comparison_text(Chart(), whole(document)) == "5 scenarios changed"
