"""How much of a card is worth drawing at a scale."""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from orgchart.resources import resource

Detail = Literal["full", "title", "initials", "block"]


class _Step(msgspec.Struct, frozen=True, rename="camel"):
    min_scale: float
    name: Detail


class _Steps(msgspec.Struct, frozen=True):
    lod: tuple[_Step, ...]


@cache
def _steps() -> tuple[_Step, ...]:
    return msgspec.json.decode(resource("tokens.json").read_bytes(), type=_Steps).lod


def detail_at(scale: float) -> Detail:
    """The level of detail: whole cards from 60 %, titles, initials, and blocks below 12 %."""
    return next(step.name for step in _steps() if scale >= step.min_scale)
