from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from orgchart.catalogue.groups import apportion, spread
from orgchart.catalogue.titles import areas, joined

WEIGHTS = st.lists(st.integers(1, 500), min_size=1, max_size=12)


@given(WEIGHTS, st.integers(0, 3000))
def test_all_seats_are_given_and_everybody_gets_one(weights: list[int], more: int):
    seats = len(weights) + more
    given_out = apportion(weights, seats)
    assert sum(given_out) == seats
    assert min(given_out) >= 1


@given(WEIGHTS, st.integers(0, 3000))
def test_the_larger_group_never_gets_less(weights: list[int], more: int):
    given_out = apportion(weights, len(weights) + more)
    pairs = sorted(zip(weights, given_out, strict=True))
    assert [seats for _, seats in pairs] == sorted(given_out)


@given(WEIGHTS, st.integers(1, 9))
def test_proportions_that_fit_are_kept_exactly(weights: list[int], times: int):
    assert apportion(weights, sum(weights) * times) == [weight * times for weight in weights]


def test_the_largest_remainder_gets_the_seat_that_is_left():
    assert apportion([5, 3, 1], 10) == [6, 3, 1]
    assert apportion([1, 1, 1], 4) == [2, 1, 1]


@given(st.integers(0, 500), st.integers(1, 20), st.integers(0, 40))
def test_cards_of_a_team_differ_by_one_seat_at_most(seats: int, cards: int, start: int):
    shares = spread(seats, cards, start)
    assert sum(shares) == seats
    assert max(shares) - min(shares) <= 1


def test_titles_of_several_functions_read_as_an_enumeration():
    assert areas(["returns-warranty"]) == "Returns & Warranty"
    assert areas(["returns-warranty", "issue-management"]) == "Returns & Issues"
    assert joined(["Account, Sales", "Loyalty"]) == "Account, Sales & Loyalty"
    assert joined(["Quality & Training", "Training"]) == "Quality & Training"
