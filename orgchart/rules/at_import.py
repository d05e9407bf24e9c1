"""The rules about lists rather than charts: an import mends what they find, and reports it.

Inside, a chart is always a forest with one record an id, so these can never fire on one.
"""

from __future__ import annotations

import msgspec

from orgchart.model.records import Severity
from orgchart.rules import sources


class ImportRule(msgspec.Struct, frozen=True, kw_only=True):
    """A rule that a staff list can break, and a chart cannot."""

    id: str
    name: str
    severity: Severity
    formula: str
    source: str
    example: str = ""


IMPORT_RULES: tuple[ImportRule, ...] = (
    ImportRule(
        id="S1",
        name="Reporting loop",
        severity="error",
        formula="Roles that report to each other in a circle, so that nobody is at the top.",
        source=sources.DWP,
        example="Ana Ruiz → Bo Lind → Ana Ruiz report to each other; nobody is at the top.",
    ),
    ImportRule(
        id="S2",
        name="One id for two posts",
        severity="error",
        formula="Rows with the same id, but other people and other titles.",
        source=sources.DWP,
        example="Id 3 stands for two posts: Ed Stone, Agent (row 4) and Nia Bell, Analyst (row 5).",
    ),
    ImportRule(
        id="S3",
        name="Missing manager",
        severity="warning",
        formula="The manager named by a row is not in the list.",
        source=sources.GITLAB,
        example="2 roles report to 99, who is not in the list.",
    ),
    ImportRule(
        id="S4",
        name="Own manager",
        severity="warning",
        formula="A row names itself as its manager; silent when it is the only top.",
        source=sources.THEORGCHART,
        example="Ed Stone reports to itself.",
    ),
    ImportRule(
        id="C5",
        name="Impossible FTE",
        severity="error",
        formula="An FTE that is negative, endless or not a number.",
        source=sources.EUROSTAT,
        example="An FTE of “-0.5” is below 0.",
    ),
)
