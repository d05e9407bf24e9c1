"""What the panel says of acceptances."""

from __future__ import annotations

from orgchart.model.chart import Chart
from orgchart.model.records import ACCEPTANCE_PREFIX, Acceptance
from orgchart.rules import Problem
from orgchart.translation import texts

tr = texts("Findings")


def accepted_words(problem: Problem, rule: str) -> str:
    """Which rule found it and why it is accepted: "Wide front-line span: being built (Ana)."."""
    accepted = problem.accepted
    if accepted is None:
        return ""
    by = f" ({accepted.by})" if accepted.by else ""
    return f"{rule}: {accepted.reason}{by}"


def reopened_words(problem: Problem, chart: Chart) -> str:
    """Why a finding that was accepted is open again, and what was thought; "" for the others."""
    record = chart.records.get(ACCEPTANCE_PREFIX + problem.key)
    if not problem.reopened or not isinstance(record, Acceptance):
        return ""
    if problem.reopened == "past its date":
        text = tr("Open again: it was accepted until {day}, for “{reason}”.")
    else:
        text = tr("Open again: the facts are others since it was accepted for “{reason}”.")
    return text.format(day=record.until, reason=record.reason)
