"""The record of an audience: to whom a chart is shown, and what of it they see."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from orgchart.model.record import Id, Record

AUDIENCE_PREFIX = "audience/"


class Audience(Record, frozen=True, kw_only=True, tag="audience"):
    """What some readers see of a chart; whatever is not named here, they do not.

    ``fields`` are names of `audiences.offers`, ``own_fields`` those of users' own making.
    ``branches`` are the roles whose branches are shown (none: all), ``depth`` the layers from the
    top of each (0: all); ``text`` and ``values`` are a filter, as `RoleFilter` has them: who does
    not answer it is left out unless somebody below does. ``rank`` is the place among the others.
    """

    name: str
    fields: tuple[str, ...] = ()
    own_fields: tuple[str, ...] = ()
    branches: tuple[Id, ...] = ()
    depth: Annotated[int, Meta(ge=0, le=1000)] = 0
    text: str = ""
    values: dict[str, tuple[str, ...]] = {}
    rank: str = "a0"
