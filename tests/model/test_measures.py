"""What roles can be compared by: values, ranges of numbers, fields of every kind."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.measures import asked_measure, field_measures, measure_named, measures
from orgchart.model.ranges import MOST, place_in, ranges_of, short_number
from orgchart.model.records import Role
from support.outline import chart

TEAM = """
Director [director]
  Lead [team lead]
    Agent x3 0.5fte tier=1
    Expert tier=2 *vacant
  Clerk
"""


def values(shown: Chart, name: str) -> dict[str, float | str]:
    return asked_measure(shown, name).read(shown)


def with_fields(**fields: object) -> Chart:
    """The team, of which the agents have other fields."""
    roles = chart(TEAM).roles
    changed = {**roles, "agent": msgspec.structs.replace(roles["agent"], **fields)}
    return Chart(changed.values())


def test_what_everybody_asks_for() -> None:
    team = chart(TEAM)
    assert values(team, "span") == {"director": 2, "lead": 4}
    assert values(team, "layer") == {
        "director": 1, "lead": 2, "clerk": 2, "agent": 3, "expert": 3,
    }  # fmt: skip
    assert values(team, "FTE")["agent"] == 1.5
    assert values(team, "vacancy") == {"expert": "Vacant"}
    assert values(team, "Tier") == {"agent": "Tier 1", "expert": "Tier 2"}
    assert values(team, "cost") == {}


def test_cost_is_that_of_all_seats_and_private() -> None:
    team = with_fields(cost=30_000.0)
    assert values(team, "cost") == {"agent": 90_000.0}
    assert asked_measure(team, "cost").private


def test_some_seats_vacant_or_all_planned() -> None:
    assert values(with_fields(vacant_seats=1), "vacancy")["agent"] == "Partly vacant"
    assert values(with_fields(status="planned"), "vacancy")["agent"] == "Planned"


def test_any_field_in_which_something_is_said() -> None:
    team = with_fields(languages=("German", "English"), custom={"Grade": "4"})
    told = {each.label for each in field_measures(team)}
    assert told == {"Level", "Seats", "Languages", "Grade"}
    assert values(team, "languages") == {"agent": "German, English"}
    assert values(team, "grade") == {"agent": 4.0}


def test_a_field_of_ones_own_is_text_as_soon_as_one_is_no_number() -> None:
    grades = [Role(id=text, custom={"Grade": text}) for text in ("4", "5a", "")]
    measure = asked_measure(Chart(grades), "Grade")
    assert measure.scale == "names"
    assert measure.read(Chart(grades)) == {"4": "4", "5a": "5a"}


def test_a_field_that_is_gone_has_no_values_but_a_name() -> None:
    gone = measure_named(chart(TEAM), "own:Grade")
    assert gone is not None
    assert gone.read(chart(TEAM)) == {}


def test_an_unknown_field_is_told_with_those_there_are() -> None:
    with pytest.raises(InputError, match="coloured by mood; there are Span of control, Layer"):
        asked_measure(chart(TEAM), "mood")


def test_tiers_stand_in_their_order() -> None:
    tier = asked_measure(chart(TEAM), "tier")
    assert sorted(["Tier 10", "Tier 2", "Tier 1"], key=tier.order) == [
        "Tier 1", "Tier 2", "Tier 10",
    ]  # fmt: skip
    level = asked_measure(chart(TEAM), "level")
    assert sorted(["Director", "Representative", "Team lead"], key=level.order) == [
        "Representative", "Team lead", "Director",
    ]  # fmt: skip


@pytest.mark.parametrize("measure", measures(), ids=lambda each: each.name)
def test_an_empty_chart_has_no_values(measure) -> None:
    assert measure.read(Chart()) == {}


def test_spans_are_counted_in_the_usual_ranges() -> None:
    labels = [each.label for each in ranges_of([4], (1, 2, 3, 6))]
    assert labels == ["1", "2", "3–5", "6+"]


def test_few_numbers_are_a_range_each_and_many_have_round_limits() -> None:
    assert [each.label for each in ranges_of([1, 0.5, 12, 1])] == ["0.5", "1", "12"]
    many = ranges_of(range(20_000, 90_000, 777))
    assert [each.label for each in many][:2] == ["< 30k", "30k to 40k"]
    assert many[-1].label.startswith("≥ ")


@given(st.lists(st.floats(-1e9, 1e9), min_size=1))
def test_every_number_lies_in_one_range(numbers) -> None:
    found = ranges_of(numbers)
    assert 1 <= len(found) <= MOST
    lows = [each.low for each in found]
    assert lows == sorted(set(lows))
    for number in numbers:
        at = place_in(found, number)
        assert found[at].low <= number
        assert at == len(found) - 1 or number < found[at + 1].low


@pytest.mark.parametrize(
    ("number", "text"),
    [(0.5, "0.5"), (17, "17"), (1250, "1,250"), (55_000, "55k"), (1_234_000, "1.23M"), (2.0, "2")],
)
def test_numbers_on_cards_are_short(number: float, text: str) -> None:
    assert short_number(number) == text
