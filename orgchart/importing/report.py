"""What an import understood, mended and left out: nothing of it happens silently."""

from __future__ import annotations

import msgspec

from orgchart.model.records import Id


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing the user should know: where (the file's own row and column), what, what was done.

    ``kind`` is a rule id (S1 cycle, S2 one id on two posts, S3 unknown manager, S4 self-manager,
    C5 impossible FTE) or a word: joined, left out, column, cell, table, dotted, vacancy,
    ambiguous.
    """

    row: int | None = None
    column: str | None = None
    kind: str
    message: str
    done: str


class Mend(msgspec.Struct, frozen=True):
    """A finding with the roles it is about, by id: what the JSON report leaves out."""

    finding: Finding
    roles: tuple[Id, ...] = ()


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The account of an import. ``rows == kept + joined + left_out`` always holds.

    ``roles == kept + placeholders``: a placeholder is a role that no row stands for.
    ``columns`` maps each column to the field it became, "custom" or "left out".
    """

    rows: int
    kept: int
    joined: int
    left_out: int
    placeholders: int
    roles: int
    columns: dict[str, str]
    findings: tuple[Finding, ...]
