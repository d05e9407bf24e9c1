"""Acting leaders: while a leader's post is vacant, a dotted line names who stands in."""

from __future__ import annotations

from orgchart.model.records import Id, Role

ACTING = "acting leader"


def acting_leaders(role: Role) -> set[Id]:
    """Who leads instead of a role: the ends of its dotted lines that are called acting."""
    return {line.manager for line in role.dotted if line.label.casefold().startswith("acting")}
