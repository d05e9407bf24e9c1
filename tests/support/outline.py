"""Charts from indented text, so that the tree can be read in the test.

One role a line, indented under its manager: ``Title [level] x3 0.5fte (support, sales) *vacant
+assistant shift=night tier=2 ~> Other Title #label @id``. Everything but the title may be left
out; the id is the title as a slug unless ``@id`` says otherwise; ``~>`` draws a dotted line to
another role's id.
"""

from __future__ import annotations

import re
from typing import Any

from orgchart.model.chart import Chart
from orgchart.model.order import keys_between
from orgchart.model.records import DottedLine, Holder, Role, Settings

_MARKS = {
    "level": r"\[([a-z ]+)\]",
    "seats": r"\bx(\d+)\b",
    "fte": r"\b([\d.]+)fte\b",
    "functions": r"\(([^)]*)\)",
    "status": r"\*(vacant|planned)",
    "assistant": r"(\+assistant)",
    "serves": r"(\+serves)",
    "shift": r"\bshift=(\S+)",
    "tier": r"\btier=(\S+)",
    "holder": r'"([^"]+)"',
    "arrangement": r"!([\w:,/-]+)",
    "id": r"@(\S+)",
}


def chart(text: str, **settings: Any) -> Chart:
    """The chart an indented text tells; keyword arguments become its settings."""
    lines = [line for line in text.splitlines() if line.strip()]
    ranks = keys_between(None, None, len(lines))
    above: list[tuple[int, str]] = []
    roles = []
    for line, rank in zip(lines, ranks, strict=True):
        indent = len(line) - len(line.lstrip())
        while above and above[-1][0] >= indent:
            above.pop()
        role = _role(line.strip(), above[-1][1] if above else None, rank)
        above.append((indent, role.id))
        roles.append(role)
    return Chart([*roles, Settings(**settings)] if settings else roles)


def slug(title: str) -> str:
    """The id a title gets: lower case, words joined by hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def _role(line: str, manager: str | None, rank: str) -> Role:
    line, *dotted = re.split(r"\s*~>\s*", line)
    found: dict[str, str] = {}
    for name, pattern in _MARKS.items():
        match = re.search(pattern, line)
        if match:
            found[name] = match.group(1)
            line = line.replace(match.group(0), " ")
    title = " ".join(line.split())
    holder = found.get("holder")
    return Role(
        id=found.get("id") or slug(title),
        title=title,
        reports_to=manager,
        rank=rank,
        level=found.get("level", "representative"),  # type: ignore[arg-type]
        seats=int(found.get("seats", 1)),
        fte=float(found.get("fte", 1)),
        functions=tuple(s.strip() for s in found.get("functions", "").split(",") if s.strip()),
        shift=found.get("shift", ""),
        tier=found.get("tier", ""),
        status=found.get("status", "filled"),  # type: ignore[arg-type]
        assistant="assistant" in found,
        leads_and_serves="serves" in found,
        holders=(Holder(name=holder),) if holder else (),
        arrangement=found.get("arrangement", "auto"),
        dotted=tuple(DottedLine(manager=slug(d.split("#")[0]), label="".join(d.split("#")[1:]))
                     for d in dotted),
    )  # fmt: skip
