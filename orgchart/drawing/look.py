"""What a drawing of a chart shows, and how."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from orgchart.drawing.picture import Colour
from orgchart.model.card_fields import CHIPS, NAMES
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
    """How a chart is drawn, in the colours of a ``theme`` and the company's ``accent``.

    ``chips`` are those of ``chip_fields``: the function's chip is always drawn. ``lines`` are
    fields that stand below title and holders, who come first with ``name_first``. ``badges`` are
    the spans, ``findings`` the states of the rules on them. ``direction`` says at which edge of a
    card its line leaves, ``rtl`` mirrors cards and page. ``transparent`` leaves the ground out.
    ``heat`` names the measure that colours the cards instead of their functions.
    """

    card_style: CardStyle = "standard"
    theme: ThemeName = "light"
    accent: Colour = ""
    direction: Direction = "top-down"
    holders: bool = True
    name_first: bool = False
    lines: tuple[str, ...] = ()
    chips: bool = False
    chip_fields: tuple[str, ...] = CHIPS
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
    look = Look(
        card_style=settings.card_style,
        theme=settings.theme,
        accent=settings.accent,
        direction=settings.direction,
        name_first=settings.name_first,
    )
    return with_fields(look, settings.card_fields)


def with_fields(look: Look, fields: Iterable[str]) -> Look:
    """A look with these fields on the cards, named as `model.card_fields` has them."""
    chosen = tuple(fields)
    return msgspec.structs.replace(
        look,
        holders=NAMES in chosen,
        lines=tuple(name for name in chosen if name != NAMES and name not in CHIPS),
        chip_fields=tuple(name for name in chosen if name in CHIPS),
    )


def canvas_look(chart: Chart) -> Look:
    """How a canvas shows a chart: all that helps to work on it, in colours of its own."""
    return msgspec.structs.replace(
        look_of(chart), theme="light", chips=True, badges=True, findings=True
    )
