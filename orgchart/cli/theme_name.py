"""The names of the themes on the command line: print-grey and Print Grey are printGrey."""

from __future__ import annotations

from typing import Any, get_args

import click

from orgchart.model.records import ThemeName


class ThemeChoice(click.Choice[str]):
    """A theme, whatever the case and the hyphens. Fails with the names there are."""

    def __init__(self) -> None:
        super().__init__(get_args(ThemeName))
        self._known = {_plain(name): name for name in self.choices}

    # Any is click's: it also passes defaults and values from the environment here.
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The theme's own name."""
        return super().convert(self._known.get(_plain(value), value), param, ctx)


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()
