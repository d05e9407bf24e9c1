"""What a drawing of a chart shows, and how."""

from __future__ import annotations

from typing import Literal

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.records import CardStyle, Direction, ThemeName

State = Literal["ok", "hint", "warning", "error", "accepted", "plain", "folded"]


class BadgeData(msgspec.Struct, frozen=True, gc=False):
    """A badge at the foot of a card: its text (the span) and the state of its findings.

    Without text the pill holds the shape alone. "plain" shows the number without
    judging it; "folded" is the pill of a folded branch.
    """

    text: str
    state: State = "plain"


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """How a chart is drawn.

    ``chips`` are tier, shift and FTE: the function's chip is always drawn. ``badges`` are the
    spans, ``findings`` the states of the rules on them. ``direction`` says at which edge of a
    card its line leaves, ``rtl`` mirrors cards and page. ``transparent`` leaves the ground out.
    ``heat`` names the measure that colours the cards instead of their functions.
    """

    card_style: CardStyle = "standard"
    theme: ThemeName = "light"
    direction: Direction = "top-down"
    holders: bool = True
    chips: bool = False
    badges: bool = False
    findings: bool = False
    seats: bool = True
    title: bool = True
    legend: bool = True
    rtl: bool = False
    transparent: bool = False
    heat: str = ""


def look_of(chart: Chart) -> Look:
    """The look a chart's settings ask for."""
    settings = chart.settings
    return Look(card_style=settings.card_style, theme=settings.theme, direction=settings.direction)
