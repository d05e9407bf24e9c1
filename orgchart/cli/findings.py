"""Findings of an import, shown as the rules show theirs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orgchart.importing.report import Mend
    from orgchart.rules import Problem


def import_problems(mends: Iterable[Mend]) -> list[Problem]:
    """The structure findings and bad cells of a staff list, as problems with the rules' ids.

    They were mended at the border, so the chart's own rules cannot see them any more.
    """
    from orgchart.rules import IMPORT_RULES, Problem

    rules = {rule.id: rule for rule in IMPORT_RULES}
    return [
        Problem(
            rule=rule.id,
            severity=rule.severity,
            roles=mend.roles,
            message=f"{mend.finding.message} {mend.finding.done}".strip(),
            source=rule.source,
        )
        for mend in mends
        if (rule := rules.get(mend.finding.kind)) is not None
    ]
