"""Audiences: to whom a chart is shown, and the chart that they see.

An export, a copy or a view for an audience is made of the chart that `for_audience` gives. What
they may not see is not in there, so nothing that is made of it can tell.
"""

from orgchart.model.audience import AUDIENCE_PREFIX, Audience
from orgchart.model.audiences.choosing import (
    add_audience,
    audience_named,
    audiences,
    change_audience,
    find_audience,
    remove_audience,
    tick,
)
from orgchart.model.audiences.left_out import left_out
from orgchart.model.audiences.offers import Offer, offers, own_fields
from orgchart.model.audiences.ready import ALL_STAFF, BOARD, MANAGERS, READY_MADE
from orgchart.model.audiences.showing import Names, for_audience, shown_roles

__all__ = [
    "ALL_STAFF",
    "AUDIENCE_PREFIX",
    "BOARD",
    "MANAGERS",
    "READY_MADE",
    "Audience",
    "Names",
    "Offer",
    "add_audience",
    "audience_named",
    "audiences",
    "change_audience",
    "find_audience",
    "for_audience",
    "left_out",
    "offers",
    "own_fields",
    "remove_audience",
    "shown_roles",
    "tick",
]
