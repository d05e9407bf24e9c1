"""What a filter leaves of a chart that is edited meanwhile."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from orgchart.layout import arrange
from orgchart.model import edits
from orgchart.model.filtering import RoleFilter, matching, with_managers
from orgchart.model.search import Search
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.sizes import CardSizes
from support.edits import Step, perform, steps
from support.laws import dear
from support.outline import chart

TEAM = """
Director [director] (leadership)
  Support Manager [manager] (support)
    Agent x4 (support)
    Expert (support) *vacant
  Sales Manager [manager] (sales)
    Seller (sales)
"""
SUPPORT = {"functions": ("support",)}


def filtered(wanted: RoleFilter) -> OpenChart:
    made = OpenChart(chart(TEAM))
    made.filter_by(wanted)
    return made


def test_fading_leaves_everyone_in_the_layout(qtbot: QtBot) -> None:
    shown = filtered(RoleFilter(values=SUPPORT))
    assert shown.sieve.matches == {"support-manager", "agent", "expert"}
    assert set(shown.places.ids) == set(shown.chart.roles)


def test_hiding_leaves_the_managers_on_the_way(qtbot: QtBot) -> None:
    shown = filtered(RoleFilter(text="seller", hide=True))
    assert set(shown.places.ids) == {"director", "sales-manager", "seller"}
    shown.filter_by(RoleFilter())
    assert set(shown.places.ids) == set(shown.chart.roles)


def test_hiding_without_a_match_leaves_the_tops(qtbot: QtBot) -> None:
    assert list(filtered(RoleFilter(text="nobody", hide=True)).places.ids) == ["director"]


def test_it_is_told_and_no_edit(qtbot: QtBot) -> None:
    shown = filtered(RoleFilter())
    with qtbot.waitSignals([shown.filtered, shown.viewed]):
        shown.filter_by(RoleFilter(text="seller", hide=True))
    assert not shown.document.done


def test_what_is_added_stays_in_the_picture_until_the_next_filter(qtbot: QtBot) -> None:
    shown = filtered(RoleFilter(values=SUPPORT, hide=True))
    with shown.edit("Add") as draft:
        new = edits.add_role(draft, "sales-manager", title="Closer")
    assert new in shown.places.index
    assert new not in (shown.sieve.matches or ())
    shown.filter_by(RoleFilter(text="agent", hide=True))
    assert new not in shown.places.index


def test_what_is_shown_on_purpose_is_hidden_no_more(qtbot: QtBot) -> None:
    shown = filtered(RoleFilter(values=SUPPORT, hide=True))
    shown.unfold_to(["seller"])
    assert "seller" in shown.places.index


def test_undo_shows_what_it_concerned(qtbot: QtBot) -> None:
    shown = filtered(RoleFilter())
    with shown.edit("Rename") as draft:
        draft.update("seller", title="Closer")
    shown.filter_by(RoleFilter(values=SUPPORT, hide=True))
    shown.undo()
    assert shown.selection == ("seller",)
    assert "seller" in shown.places.index


def test_a_role_that_comes_to_match_is_clear(qtbot: QtBot) -> None:
    shown = filtered(RoleFilter(values=SUPPORT))
    with shown.edit("Set") as draft:
        draft.update("seller", functions=("support",))
    assert "seller" in (shown.sieve.matches or ())


@dear(60)
@given(st.booleans(), st.sampled_from(["", "role 1", "reports to: lead", "ana"]), steps(12))
def test_after_any_edits_it_is_as_if_filtered_anew(hide: bool, text: str, done: list[Step]) -> None:
    shown = OpenChart(chart(TEAM))
    wanted = RoleFilter(text=text, values=SUPPORT if not text else {}, hide=hide)
    shown.filter_by(wanted)
    for step in done:
        perform(shown.document, step)
    matches = matching(shown.chart, wanted, Search(shown.chart))
    assert shown.sieve.matches == matches
    if not hide:
        return
    assert shown.sieve.only is not None
    assert shown.sieve.only >= with_managers(shown.chart, matches)
    anew = arrange(shown.chart, CardSizes(shown.chart, shown.look).all(), shown.arranger.options)
    assert {id: shown.places.box(id) for id in anew.ids} == {id: anew.box(id) for id in anew.ids}
    assert set(anew.ids) == set(shown.places.ids) == shown.sieve.only
