"""Fields describe themselves."""

from __future__ import annotations

from orgchart.model.chart import Chart
from orgchart.model.fields import fields_of
from orgchart.model.functions import BUILT_IN_FUNCTIONS, MAIN_FUNCTIONS
from orgchart.model.records import LEVEL_RANK, Function, Role


def test_every_field_of_a_role_says_what_it_is() -> None:
    described = fields_of(Role)
    assert set(Role.__struct_fields__) - set(described) == {"id", "extra"}
    labels = [field.label for field in described.values()]
    assert len(labels) == len(set(labels))
    assert described["level"].choices == tuple(LEVEL_RANK)
    assert described["seats"].unit == "seats"
    assert described["cost"].private
    assert not described["title"].private


def test_the_built_in_functions_have_initials_of_their_own() -> None:
    assert set(MAIN_FUNCTIONS) <= set(BUILT_IN_FUNCTIONS)
    initials = [function.initials for function in BUILT_IN_FUNCTIONS.values()]
    assert len(initials) == len(set(initials))


def test_a_charts_own_function_comes_before_the_built_in_one() -> None:
    own = Function(id="function/support", name="Helpline", initials="HL", colour="support")
    chart = Chart([own, Function(id="function/music", name="Hold music")])
    found = chart.function("support")
    assert found is not None
    assert found.name == "Helpline"
    assert found.slug == "support"
    assert "music" in chart.functions()
    assert Chart().function("music") is None
