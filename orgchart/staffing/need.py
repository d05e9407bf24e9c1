"""How many people a workload takes, and how busy those who are there would be.

Availability is divided, never grossed up: 14 agents at 30 % shrinkage are 14 ÷ 0.7 = 20 people,
not 14 × 1.3.
"""

from __future__ import annotations

from functools import lru_cache

from orgchart.model.records import Workload
from orgchart.staffing.erlang import agents_for
from orgchart.staffing.shifts import seat_fte

# Contacts of one agent who chats with several customers at once, by their number: people do not
# answer twice as fast. Call Centre Helper, "Erlang C for live chat".
_CHATS_AT_ONCE = {1: 1.0, 2: 1.7, 3: 2.5, 4: 2.9, 5: 3.5}
_SECONDS = 60.0


@lru_cache(maxsize=1000)
def fte_needed(workload: Workload) -> float:
    """The FTE that a workload takes, absences included."""
    present = 1 - workload.shrinkage
    if workload.work == "seats":
        return workload.seats * seat_fte(workload.hours, workload.paid_hours, workload.shrinkage)
    if workload.work == "tickets":
        return busy(workload) / (workload.occupancy * present)
    agents = agents_for(
        busy(workload),
        _handling(workload),
        target=workload.target,
        within=workload.within,
        occupancy=workload.occupancy,
    )
    return agents / present


def occupancy(workload: Workload, fte: float) -> float:
    """The share of their time that so many FTE, more than 0, would be busy with contacts.

    Above 1 there is no catching up.
    """
    return busy(workload) / (fte * (1 - workload.shrinkage))


def busy(workload: Workload) -> float:
    """The people who would be busy all the time, which for calls is the traffic in erlangs."""
    contacts = workload.volume + workload.backlog / workload.days
    return contacts * _handling(workload) / (workload.interval * _SECONDS)


def _handling(workload: Workload) -> float:
    """Seconds that one contact keeps an agent busy."""
    at_once = workload.at_once if workload.work == "chats" else 1
    return workload.handling / _CHATS_AT_ONCE[at_once]
