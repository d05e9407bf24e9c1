"""Workload to people, against published figures and exact arithmetic."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.model.records import Workload
from orgchart.staffing import agents_for, fte_needed, occupancy, open_hours, seat_fte, service
from orgchart.staffing.erlang import blocked
from orgchart.staffing.shifts import heads


# The row of 14 agents is also published by Call Centre Helper and in the R package ErlangC.
@pytest.mark.parametrize(
    ("calls", "handling", "within", "agents", "waiting", "level", "speed", "busy"),
    [
        (100, 180, 20, 11, 0.682118, 0.389614, 122.7813, 0.909091),
        (100, 180, 20, 12, 0.449388, 0.640158, 40.4449, 0.833333),
        (100, 180, 20, 13, 0.285270, 0.795595, 17.1162, 0.769231),
        (100, 180, 20, 14, 0.174132, 0.888350, 7.835937, 0.714286),
        (360, 240, 15, 55, 0.238701, 0.845883, 8.184032, 0.872727),
    ],
)
def test_erlang_c_gives_the_published_figures(
    calls: int, handling: int, within: int, agents: int,
    waiting: float, level: float, speed: float, busy: float,
) -> None:  # fmt: skip
    found = service(calls * handling / 1800, agents, handling, within)
    assert found.waiting == pytest.approx(waiting, abs=1e-6)
    assert found.level == pytest.approx(level, abs=1e-6)
    assert found.speed == pytest.approx(speed, rel=3e-6)
    assert found.occupancy == pytest.approx(busy, abs=1e-6)


@pytest.mark.parametrize(
    ("traffic", "agents", "waiting"),
    [(2, 3, 4 / 9), (2.5, 3, 0.702247), (2.5, 4, 0.319857), (2.5, 5, 0.130371), (2.5, 6, 0.047445)],
)
def test_small_loads(traffic: float, agents: int, waiting: float) -> None:
    assert service(traffic, agents, 180, 20).waiting == pytest.approx(waiting, abs=1e-6)


# calls, interval, handling and answer time in s, target, occupancy, shrinkage; agents, scheduled
REQUIRED = [
    (100, 1800, 180, 20, 0.8, 0.85, 0.3, 14, 20),
    (360, 1800, 240, 15, 0.8, 0.85, 0.3, 57, 82),
    (360, 1800, 240, 15, 0.8, 1.0, 0.3, 55, 79),
    (25, 600, 180, 20, 0.8, 1.0, 0.3, 11, 16),
    (10, 1800, 300, 20, 0.8, 0.85, 0.3, 4, 6),
    (1000, 1800, 300, 20, 0.8, 0.85, 0.3, 197, 282),
    (200, 1800, 360, 30, 0.9, 0.85, 0.35, 48, 74),
    (5, 3600, 600, 20, 0.8, 0.85, 0.3, 3, 5),
]


@pytest.mark.parametrize("row", REQUIRED)
def test_agents_and_people_a_workload_takes(row: tuple[float, ...]) -> None:
    calls, interval, handling, within, target, most, shrinkage, agents, scheduled = row
    work = Workload(
        function="support",
        volume=calls,
        interval=interval / 60,
        handling=handling,
        target=target,
        within=within,
        occupancy=most,
        shrinkage=shrinkage,
    )
    traffic = calls * handling / interval
    found = agents_for(traffic, handling, target=target, within=within, occupancy=most)
    assert found == agents
    assert heads(fte_needed(work)) == scheduled


def test_a_thousand_calls_bind_the_occupancy_not_the_wait() -> None:
    assert service(1000 * 300 / 1800, 197, 300, 20).level == pytest.approx(0.998, abs=5e-4)


def test_a_load_beyond_any_factorial_does_not_overflow() -> None:
    assert agents_for(10_000 / 3, 300, target=0.8, within=20, occupancy=0.85) == 3922


@given(st.floats(0.1, 200), st.integers(1, 300))
def test_more_agents_never_make_callers_wait_longer(traffic: float, agents: int) -> None:
    fewer, more = (service(traffic, count, 180, 20) for count in (agents, agents + 1))
    assert 0 <= more.waiting <= fewer.waiting <= 1
    assert 0 <= fewer.level <= more.level <= 1
    assert more.speed <= fewer.speed


def test_an_enormous_load_is_estimated_at_once() -> None:
    assert agents_for(60_000, 300, target=0.8, within=20, occupancy=0.85) == 70_589
    assert agents_for(1e9, 300, target=0.8, within=20) == 1_000_094_869


def test_too_few_agents_never_catch_up() -> None:
    found = service(10, 10, 180, 20)
    assert (found.level, found.speed, found.occupancy) == (0.0, math.inf, 1.0)


def test_nobody_calls() -> None:
    assert agents_for(0, 180, target=0.8, within=20) == 0
    assert service(0, 2, 180, 20).level == 1.0
    assert fte_needed(Workload(function="support")) == 0.0
    assert blocked(0, 3) == 0.0


@pytest.mark.parametrize(
    ("hours", "paid", "shrinkage", "fte"),
    [(168, 40, 0, 4.2), (168, 40, 0.3, 6.0), (168, 37.5, 0.3, 6.4), (168, 36, 0.3, 6.67),
     (168, 40, 0.15, 4.94), (120, 40, 0, 3.0), (8760, 1850, 0, 4.73)],
)  # fmt: skip
def test_one_seat_round_the_clock(hours: float, paid: float, shrinkage: float, fte: float) -> None:
    assert seat_fte(hours, paid, shrinkage) == pytest.approx(fte, abs=0.006)


@pytest.mark.parametrize(
    ("shift", "hours"),
    [("24/7", 168), ("24x5", 120), ("17 × 7 on call", 119), ("round the clock", 168),
     ("night", None), ("25/7", None), ("24/8", None), ("2024/7", None), ("", None)],
)  # fmt: skip
def test_hours_a_shift_is_called_by(shift: str, hours: float | None) -> None:
    assert open_hours(shift) == hours


def test_tickets_take_hours_not_queues() -> None:
    # 5,000 tickets of 15 minutes are 1,250 hours; at 120 productive hours a head 10.42.
    month = Workload(
        function="support", work="tickets", volume=5000, handling=900,
        interval=120 * 60, occupancy=1.0, shrinkage=0.0,
    )  # fmt: skip
    assert fte_needed(month) == pytest.approx(10.4167, abs=1e-4)
    late = Workload(
        function="support", work="tickets", volume=5000, handling=900,
        interval=120 * 60, occupancy=1.0, shrinkage=0.0, backlog=1000, days=2,
    )  # fmt: skip
    assert fte_needed(late) == pytest.approx(10.4167 * 1.1, abs=1e-4)


def test_an_agent_chats_with_several_but_not_as_fast() -> None:
    one, two = (
        Workload(function="support", work="chats", volume=60, handling=600, at_once=n)
        for n in (1, 2)
    )
    assert fte_needed(two) < fte_needed(one) < 2 * fte_needed(two)
    calls = Workload(function="support", volume=60, handling=600, at_once=2)
    assert fte_needed(calls) == fte_needed(one)


def test_how_busy_those_who_are_there_would_be() -> None:
    work = Workload(function="support", volume=100, handling=180)
    assert occupancy(work, 20) == pytest.approx(10 / 14)
    assert occupancy(work, 10) == pytest.approx(10 / 7)
