"""The names of the profiles on the command line: small-company is "small company"."""

from __future__ import annotations

from typing import Any, get_args

import click

from orgchart.model.records import Profile


class ProfileChoice(click.Choice[str]):
    """A profile of thresholds, written with hyphens. Fails with the names there are."""

    def __init__(self) -> None:
        super().__init__([name.replace(" ", "-") for name in get_args(Profile)])

    # Any is click's: it also passes defaults and values from the environment here.
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The profile's own name."""
        name = str(value).casefold().replace(" ", "-")
        return super().convert(name, param, ctx).replace("-", " ")
