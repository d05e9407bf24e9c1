"""Options for what stands on the cards: which fields, and whether names or titles come first."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import NamedTuple, TypeVar

import click
import msgspec

from orgchart.export.job import Job

_R = TypeVar("_R")


class Cards(NamedTuple):
    """What is asked of the cards; None is what the chart has chosen itself."""

    fields: str | None
    name_first: bool | None

    def on(self, job: Job) -> Job:
        """The job with these cards. Raises InputError for a field that nobody knows."""
        from orgchart.model.card_fields import asked_card_fields

        fields = None
        if self.fields is not None:
            asked = [name for name in self.fields.split(",") if name.strip()]
            fields = asked_card_fields(job.chart, asked)
        return msgspec.structs.replace(job, card_fields=fields, name_first=self.name_first)


def card_options(function: Callable[..., _R]) -> Callable[..., _R]:
    """The options; the command gets them together, as ``cards``."""

    @wraps(function)
    def command(*, fields: str | None, name_first: bool | None, **others: object) -> _R:
        return function(cards=Cards(fields, name_first), **others)

    for option in reversed(_OPTIONS):
        command = option(command)
    return command


_OPTIONS = (
    click.option(
        "--fields", metavar="LIST",
        help="What the cards show besides the title, in this order: names,department,location… "
             "A chart's own fields are among them.",
    ),
    click.option(
        "--name-first/--title-first", "name_first", default=None,
        help="Whether people's names stand above the titles.",
    ),
)  # fmt: skip
