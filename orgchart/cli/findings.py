"""Findings of an import, shown as the rules show theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orgchart.importing.report import Report
    from orgchart.rules import Problem


def import_problems(report: Report | None) -> list[Problem]:
    """The structure findings and bad cells of a staff list, as problems with the rules' ids.

    They were mended at the border, so the chart's own rules cannot see them any more.
    """
    from orgchart.rules import IMPORT_RULES, Problem

    rules = {rule.id: rule for rule in IMPORT_RULES}
    return [
        Problem(
            rule=finding.kind,
            severity=rules[finding.kind].severity,
            roles=(),
            message=f"{finding.message} {finding.done}".strip(),
            source=rules[finding.kind].source,
        )
        for finding in (report.findings if report else ())
        if finding.kind in rules
    ]
