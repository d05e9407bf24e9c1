"""Mends: what could be done about a finding, each as an edit that can be tried before.

A mend changes only to whom seats report and adds or removes leaders (or the service staff that is
missing); shift, tier, location, language and names stay, and groups are divided, not relabelled.
People of a post that goes wait for another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft, EditError
from orgchart.rules.rule import Problem


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """One way to mend one finding of one chart, as it is now.

    ``apply`` writes it to a draft of that chart, for a preview or as a step. ``seats`` and
    ``fte`` are what it adds to headcount and FTE; below 0 it takes away.
    """

    mend: str
    label: str
    apply: Callable[[Draft], None]
    seats: int = 0
    fte: float = 0.0


Propose = Callable[[Chart, Problem], Iterator[Proposal]]


class Mend(msgspec.Struct, frozen=True, kw_only=True):
    """A way of mending the findings of some rules; it may have several proposals for one.

    Where a rule has several mends, those of a low ``order`` are offered first.
    """

    id: str
    label: str
    rules: tuple[str, ...]
    propose: Propose
    order: int = 5


def possible(chart: Chart, found: Iterator[Proposal]) -> Iterator[Proposal]:
    """Those of the proposals that the chart allows."""
    for proposal in found:
        draft = Draft(chart)
        try:
            proposal.apply(draft)
            change = draft.change()
        except EditError:
            continue
        if change:
            yield proposal
