"""Large charts for tests of what a frame may cost."""

from __future__ import annotations

from orgchart.model.chart import Chart
from orgchart.model.order import keys_between
from orgchart.model.records import Holder, Role

FUNCTIONS = ("support", "sales", "returns-warranty", "issue-management", "quality")


def wide_chart(roles: int, team: int = 8) -> Chart:
    """So many roles, ``r0`` at the top, everybody with ``team`` reports as long as they last."""
    ranks = keys_between(None, None, roles)
    return Chart(
        Role(
            id=f"r{n}",
            title=f"Representative {n}",
            reports_to=f"r{(n - 1) // team}" if n else None,
            rank=ranks[n],
            functions=(FUNCTIONS[n % len(FUNCTIONS)],),
            holders=(Holder(name=f"Person {n}"),),
        )
        for n in range(roles)
    )
