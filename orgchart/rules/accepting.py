"""Findings that somebody can live with: accepted with a reason, open again when it ends.

An acceptance is a record of its own, one for each finding, with the facts it was given for. So
two people who accept different findings change different lines of the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft, EditError
from orgchart.model.records import ACCEPTANCE_PREFIX, Acceptance
from orgchart.rules.rule import Problem, Reopened

Acceptances = Mapping[str, Acceptance]


def accept_finding(
    draft: Draft,
    problem: Problem,
    reason: str,
    *,
    until: date | None = None,
    by: str = "",
    on: date | None = None,
) -> None:
    """Accept a finding as it is now, for a reason, up to and including a day if it shall end.

    Raises EditError without a reason: whoever reads it later must know why.
    """
    if not reason.strip():
        raise EditError("A finding is accepted for a reason; say which.")
    draft.put(
        Acceptance(
            id=ACCEPTANCE_PREFIX + problem.key,
            facts=problem.facts,
            reason=reason.strip(),
            until=until.isoformat() if until else "",
            by=by,
            on=on.isoformat() if on else "",
        )
    )


def reopen_finding(draft: Draft, problem: Problem) -> None:
    """Take the acceptance of a finding back. Raises EditError when it has none."""
    id = ACCEPTANCE_PREFIX + problem.key
    if not isinstance(draft.get(id), Acceptance):
        raise EditError("This finding was not accepted.")
    draft.drop(id)


def acceptances(chart: Chart) -> dict[str, Acceptance]:
    """The accepted findings of a chart by their keys, whether they are still there or not."""
    records = chart.records.values()
    return {record.key: record for record in records if isinstance(record, Acceptance)}


def judged(problem: Problem, accepted: Acceptances, today: date | None) -> Problem:
    """The finding with what is known of its acceptance; without a today no date is past."""
    found = accepted.get(problem.key)
    if found is None:
        return problem
    why = _why_reopened(problem, found, today)
    return msgspec.structs.replace(problem, accepted=None if why else found, reopened=why)


def _why_reopened(problem: Problem, acceptance: Acceptance, today: date | None) -> Reopened:
    if problem.facts != acceptance.facts:
        return "other facts"
    if today is not None and acceptance.until and acceptance.until < today.isoformat():
        return "past its date"
    return ""
