"""A chart as indented text, for comparing with what a person wrote down."""

from __future__ import annotations

from orgchart.model.chart import Chart
from orgchart.model.records import Role


def outline(chart: Chart) -> str:
    """One role a line: ``Title: holders [level] x seats, FTE (functions) vacant ~> dotted``.

    A level that was guessed has a question mark; FTE of 1 and single seats are not said.
    """
    depth: dict[str | None, int] = {None: -1}
    lines = []
    for id in chart.branch(None):
        role = chart.roles[id]
        depth[id] = depth[role.reports_to] + 1
        lines.append("  " * depth[id] + _line(chart, role))
    return "\n".join(lines) + "\n"


def _line(chart: Chart, role: Role) -> str:
    parts = [f"{role.title}: {' & '.join(holder.name for holder in role.holders)}".rstrip(": ")]
    parts.append(f"[{role.level}{'?' if role.level_guessed else ''}]")
    if role.seats > 1:
        parts.append(f"x{role.seats}")
    if role.fte_total is not None or role.fte != 1:
        parts.append(f"{role.fte if role.fte_total is None else role.fte_total:g} FTE")
    if role.functions:
        parts.append(f"({', '.join(role.functions)})")
    if role.status != "filled":
        parts.append(role.status)
    parts += [f"~> {chart.roles[line.manager].title}" for line in role.dotted]
    return " ".join(parts)
