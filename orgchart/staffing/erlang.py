"""Erlang C: how long callers wait when calls arrive at random and queue for free agents.

A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in
automatic telephone exchanges" (1917). Its limits: nobody hangs up, one skill, one contact at a
time; it does not fit e-mail and tickets. Traffic is in erlangs: contacts × handling time ÷ time.
"""

from __future__ import annotations

import math

import msgspec

_ESTIMATED = 50_000.0  # erlangs from which agents are estimated, not counted out one by one


class Service(msgspec.Struct, frozen=True):
    """What callers meet: the shares who wait and who are served in time, the average wait in s."""

    waiting: float
    level: float
    speed: float
    occupancy: float


def blocked(traffic: float, agents: int) -> float:
    """Erlang B: the share of calls that would find all agents busy, if nobody could wait.

    By the recursion over the agents, which no number of calls overflows.
    """
    share = 1.0
    for each in range(1, agents + 1):
        share = traffic * share / (each + traffic * share)
    return share


def service(traffic: float, agents: int, handling: float, within: float) -> Service:
    """What ``agents`` make of some traffic; ``handling`` and ``within`` in seconds."""
    return _service(traffic, agents, blocked(traffic, agents), handling, within)


def agents_for(
    traffic: float, handling: float, *, target: float, within: float, occupancy: float = 1.0
) -> int:
    """The fewest agents who serve the target share in time and are no busier than allowed."""
    if traffic <= 0:
        return 0
    if traffic > _ESTIMATED:  # three standard deviations above the mean hardly anybody waits
        return math.ceil(max(traffic / occupancy, traffic + 3 * math.sqrt(traffic)))
    agents, share = 0, 1.0
    while True:
        agents += 1
        share = traffic * share / (agents + traffic * share)
        enough = agents > traffic and traffic / agents <= occupancy
        if enough and _service(traffic, agents, share, handling, within).level >= target:
            return agents


def _service(traffic: float, agents: int, share: float, handling: float, within: float) -> Service:
    if traffic <= 0:
        return Service(0.0, 1.0, 0.0, 0.0)
    if agents <= traffic:
        return Service(1.0, 0.0, math.inf, 1.0)
    waiting = agents * share / (agents - traffic * (1 - share))
    spare = agents - traffic
    still = math.exp(-spare * within / handling)
    return Service(waiting, 1 - waiting * still, waiting * handling / spare, traffic / agents)
