"""Roles in the order of the chart, without a walk over everybody."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from orgchart.rules.order import places_of
from support.outline import chart

SERVICE = chart("""
Boss
  Sales Lead
    Ana
    Bo
  Support Lead
    Chen
      Dina
    Emil
Second Top
""")


@given(st.sets(st.sampled_from(sorted(SERVICE.roles))))
def test_the_order_is_that_of_a_walk_from_the_top(wanted: set[str]) -> None:
    places = places_of(SERVICE, wanted)
    walk = [id for id in SERVICE.branch(None) if id in wanted]
    assert sorted(wanted, key=places.__getitem__) == walk


def test_only_the_roles_and_those_above_them_are_numbered() -> None:
    assert set(places_of(SERVICE, ["dina"])) == {"boss", "support-lead", "chen", "dina"}


def test_nobody_has_no_place() -> None:
    assert places_of(SERVICE, []) == {}
