"""One step with several roles: they go together, keep their order, and make one edit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.draft import Draft
from orgchart.model.records import Id, Role
from orgchart.model.stepping import Step, level_down, level_up, step_among_colleagues
from support.charts import charts
from support.laws import dear
from support.outline import chart

TEAM = """
Boss
  A
    A1
    A2
    A3
  B
    B1
  C
"""


def after(verb: Callable[[Draft], None], found: Chart | None = None) -> Document:
    document = Document(found or chart(TEAM))
    with document.edit("Step") as draft:
        verb(draft)
    return document


def team(document: Document, manager: Id | None) -> str:
    return " ".join(document.chart.roles[id].title for id in document.chart.reports(manager))


@pytest.mark.parametrize(
    ("chosen", "by", "order"),
    [(["c"], -1, "A C B"), (["b", "c"], -1, "B C A"), (["c", "b"], -1, "B C A"),
     (["a", "b"], 1, "C A B"), (["a", "c"], 1, "B A C"), (["a"], -1, "A B C"),
     (["a", "b", "c"], 1, "A B C")],
)  # fmt: skip
def test_chosen_colleagues_go_one_place_and_keep_their_order(
    chosen: list[Id], by: Step, order: str
) -> None:
    assert team(after(lambda draft: step_among_colleagues(draft, chosen, by)), "boss") == order


def test_only_the_chosen_are_written() -> None:
    document = after(lambda draft: step_among_colleagues(draft, ["b", "c"], -1))
    assert document.done[-1].change.keys() == {"b", "c"}


def test_colleagues_that_share_a_place_get_places_of_their_own() -> None:
    alike = Chart([Role(id="boss"), *(Role(id=id, reports_to="boss", title=id) for id in "abc")])
    document = after(lambda draft: step_among_colleagues(draft, ["c"], -1), alike)
    assert team(document, "boss") == "a c b"


def test_reports_of_several_managers_go_up_behind_each_of_them() -> None:
    document = after(lambda draft: level_up(draft, ["b1", "a1", "a2", "boss"]))
    assert team(document, "boss") == "A A1 A2 B B1 C"
    assert team(document, "a") == "A3"


def test_colleagues_go_down_to_the_nearest_one_who_stays() -> None:
    document = after(lambda draft: level_down(draft, ["a", "b", "c", "a2", "a3"]))
    assert team(document, "boss") == "A B C"
    assert team(document, "a") == "A1"
    assert team(document, "a1") == "A2 A3"
    assert team(after(lambda draft: level_down(draft, ["b", "c"])), "a") == "A1 A2 A3 B C"


def test_who_goes_down_to_a_manager_is_not_moved_again_with_that_team() -> None:
    document = after(lambda draft: level_down(draft, ["b", "a2"]))
    assert (team(document, "a"), team(document, "a1")) == ("A1 A3 B", "A2")


@dear(30)
@given(charts(), st.data())
def test_a_step_there_and_back_keeps_everybody_and_a_forest(found: Chart, data: st.DataObject):
    everyone = sorted(found.roles)
    chosen = data.draw(st.lists(st.sampled_from(everyone), unique=True)) if everyone else []
    document = Document(found)
    before = dict(found.records)
    for verb in (
        lambda draft, ids: step_among_colleagues(draft, ids, -1),
        lambda draft, ids: step_among_colleagues(draft, ids, 1),
        level_down,
        level_up,
    ):
        with document.edit("Step") as draft:
            verb(draft, document.chart.highest(chosen))
    assert sorted(document.chart.roles) == everyone
    while document.done:
        document.undo()
    assert document.chart.records == before
