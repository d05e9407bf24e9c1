"""Workload to people: Erlang C for calls and chats, hours for tickets, seats round the clock."""

from __future__ import annotations

from orgchart.staffing.erlang import Service, agents_for, service
from orgchart.staffing.need import fte_needed, occupancy
from orgchart.staffing.shifts import WEEK, open_hours, seat_fte

__all__ = [
    "WEEK",
    "Service",
    "agents_for",
    "fte_needed",
    "occupancy",
    "open_hours",
    "seat_fte",
    "service",
]
