"""Options for the part of a chart that is exported: a branch, some roles, teams as one card."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import NamedTuple, TypeVar

import click
import msgspec

from orgchart.cli.roles import role_named
from orgchart.export.job import Job
from orgchart.translation import texts

tr = texts("Command line")

_R = TypeVar("_R")


class Part(NamedTuple):
    """What is asked for: roles by id, title or name; ``only`` names several with commas."""

    root: str | None
    only: str | None
    fold_teams: bool

    def check(self, *, compared: bool) -> None:
        """Raise UsageError for what does not go together."""
        if compared and self.fold_teams:
            raise click.UsageError(
                tr("--compare shows every card; it does not go with --fold-teams.")
            )

    def on(self, job: Job) -> Job:
        """The job of this part. Raises InputError for a role that there is not."""
        names = None if self.only is None else filter(None, map(str.strip, self.only.split(",")))
        return msgspec.structs.replace(
            job,
            root=role_named(job.chart, self.root) if self.root else None,
            only=names and frozenset(role_named(job.chart, name) for name in names),
            fold_teams=self.fold_teams,
        )


def part_options(function: Callable[..., _R]) -> Callable[..., _R]:
    """The options; the command gets them together, as ``part``."""

    @wraps(function)
    def command(*, root: str | None, only: str | None, fold_teams: bool, **others: object) -> _R:
        return function(part=Part(root, only, fold_teams), **others)

    for option in reversed(_OPTIONS):
        command = option(command)
    return command


_OPTIONS = (
    click.option("--root", metavar="ROLE", help="Only this role's branch, by id, title or name."),
    click.option(
        "--only", metavar="ROLE,…",
        help="Only these roles, by id, title or name; whose manager is not among them is a top.",
    ),
    click.option(
        "--fold-teams", is_flag=True,
        help="One card for a team: its lead, with the number of people below.",
    ),
)  # fmt: skip
