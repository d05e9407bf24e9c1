"""Options that make several pages, sheets or files of one chart."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, get_args

import click
import msgspec

from orgchart.export.job import SplitBy
from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.export import Job

tr = texts("Command line")

_DEEPEST = 20
_ASK = "-"


class Parting(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked for: the fields of a job, and ``batch``, which makes many jobs of it."""

    split: SplitBy | None
    depth: int | None
    poster: str | None
    batch: SplitBy | None
    update: str
    statistics: bool
    password: str

    def on(self, job: Job) -> Job:
        """The job with all this."""
        return msgspec.structs.replace(
            job,
            split=self.split,
            depth=self.depth or 1,
            poster=self.poster,
            update=self.update,
            statistics=self.statistics,
            password=self._password(),
        )

    def check(self, *, compared: bool, template: str) -> None:
        """Raise UsageError for what does not go together."""
        if self.split and self.poster:
            raise click.UsageError(tr("Give --split or --poster, not both."))
        if self.depth is not None and not self.split:
            raise click.UsageError(tr("--depth is for pages of their own; give --split as well."))
        if self.update and template:
            raise click.UsageError(tr("Give --update or --template: a deck keeps its own master."))
        if self.update and self.batch:
            raise click.UsageError(tr("--update is for one deck; it does not go with --batch."))
        if compared and (self.split or self.poster or self.batch or self.update):
            raise click.UsageError(
                tr("--compare makes pages of its own; it cannot be parted as well.")
            )

    def _password(self) -> str:
        if self.password != _ASK:
            return self.password
        asked: str = click.prompt(
            tr("Password"), hide_input=True, confirmation_prompt=True, err=True
        )
        return asked


def parting_options(function: Callable[..., None]) -> Callable[..., None]:
    """The options, handed over together as ``parting``."""

    @wraps(function)
    def packed(**values: Any) -> None:
        own = {name: values.pop(name) for name in Parting.__struct_fields__}
        function(parting=Parting(**own), **values)

    decorated: Callable[..., None] = packed
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    return decorated


_BY = click.Choice(get_args(SplitBy))
_OPTIONS = (
    click.option(
        "--split",
        type=_BY,
        help="Several pages or slides (PDF, PowerPoint): contents, an overview, and one for "
        "each manager or department, each large enough to read.",
    ),
    click.option(
        "--depth",
        type=click.IntRange(1, _DEEPEST),
        metavar="N",
        help="With --split: how many levels below the top get pages of their own; 1 by itself.",
    ),
    click.option(
        "--poster",
        metavar="SHEET",
        help="Cut a large page (--page A0, or the chart's own size) into sheets of the printer, "
        "as A4, with overlap and marks to cut.",
    ),
    click.option(
        "--batch",
        type=_BY,
        help="A file for each department, or for each manager below the top.",
    ),
    click.option(
        "--update",
        default="",
        metavar="DECK",
        help="Replace the slides of an earlier export in a PowerPoint file; all others stay.",
    ),
    click.option("--statistics", is_flag=True, help="Add pages with the figures to a PDF."),
    click.option(
        "--password",
        default="",
        metavar="WORD",
        help="What opens a PDF (AES-256); - asks for it.",
    ),
)
