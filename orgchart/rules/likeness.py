"""Which tasks are alike, so that who does the one could well do the other."""

from __future__ import annotations

from orgchart.model.records import LEVEL_RANK, Id, Role

FULL = 3  # functions from which on a role should get no other one
# Like tasks, which go together well (the guide on functions, leadership and growth).
_ALIKE = (
    {"returns-warranty", "issue-management", "support", "technical-support", "help-desk"},
    {"account-management", "loyalty-rewards", "sales", "customer-success", "onboarding"},
    {"quality", "training", "knowledge", "workforce-management", "operations"},
    {"social-media", "forum-moderation"},
    {"dispatch", "field-service"},
)


def strangeness(role: Role, slug: str, near: set[Id | None]) -> tuple[bool, bool, int, int]:
    """How far a function is from what a role does: to be sorted by, the nearest first.

    Like tasks first, then under one of the ``near`` managers, low levels, few functions.
    """
    alike = next((tasks for tasks in _ALIKE if slug in tasks), set[str]())
    strange = not alike & {*role.functions}
    return strange, role.reports_to not in near, LEVEL_RANK[role.level], len(role.functions)
