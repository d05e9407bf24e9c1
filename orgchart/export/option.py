"""What a person may choose for one format alone, declared so that any window can ask for it."""

from __future__ import annotations

from typing import Literal, NamedTuple

import msgspec

from orgchart.translation import texts

tr = texts("Export options")

Kind = Literal["whole number", "yes-no", "choice", "file", "new password"]


class Choice(NamedTuple):
    """A value that a field may have, and the word for it."""

    value: str
    text: str


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """One choice: the ``field`` of a `Job` that it fills, and how it is asked for.

    A number lies between ``least`` and ``most``; without one the field stays None, if it can.
    ``choices`` are values with their words, a file has one of ``suffixes``. ``text`` and
    ``explained`` are English, ``label`` and ``help`` say them in the language that is spoken.
    """

    field: str
    text: str
    kind: Kind
    explained: str = ""
    least: int = 0
    most: int = 0
    choices: tuple[Choice, ...] = ()
    suffixes: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """What it is called."""
        return tr(self.text)

    @property
    def help(self) -> str:
        """A sentence on what it does; "" where the label says it all."""
        return tr(self.explained) if self.explained else ""

    def words(self) -> list[tuple[str, str]]:
        """The choices, each with its word."""
        return [(each.value, tr(each.text)) for each in self.choices]
