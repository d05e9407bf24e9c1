"""What a new role is called, from its function and its level."""

from __future__ import annotations

from orgchart.model.records import LEADER_RANK, LEVEL_RANK, Function, Level
from orgchart.ui.canvas.new_role import NewRole

LEADERSHIP = "leadership"

# Where the front line of a function has a name of its own.
_FRONT_LINE = {
    "customer-success": "Customer Success Specialist",
    "quality": "Quality Analyst",
    "training": "Trainer",
    "knowledge": "Knowledge Specialist",
    "workforce-management": "Workforce Planner",
    "operations": "Operations Specialist",
    "forum-moderation": "Forum Moderator",
    "help-desk": "Help Desk Agent",
    "billing": "Billing Clerk",
    "dispatch": "Dispatcher",
    "field-service": "Field Technician",
    "onboarding": "Onboarding Specialist",
    "administration": "Assistant",
}


def new_role(function: Function, level: Level) -> NewRole:
    """The role that a tile of the palette stands for; leadership begins with team leads."""
    from orgchart.catalogue.titles import ALL_ROUND

    slug = function.slug
    if slug == LEADERSHIP and LEVEL_RANK[level] < LEADER_RANK:
        level = "team lead"
    what = ALL_ROUND if slug == LEADERSHIP else _area(function)
    return NewRole(title=_title(slug, what, level), functions=(slug,), level=level)


def _title(slug: str, what: str, level: Level) -> str:
    if level == "team lead":
        return f"Team Lead, {what}"
    if level == "manager":
        return f"Manager, {what}" if what.endswith("Management") else f"{what} Manager"
    if level in ("director", "executive"):
        return f"{'Director' if level == 'director' else 'Vice President'}, {what}"
    noun = "Specialist" if level == "specialist" else "Representative"
    title = _FRONT_LINE.get(slug, f"{what} {noun}")
    return f"Senior {title}" if level == "senior" else title


def _area(function: Function) -> str:
    """A function as it stands in a title; one of the chart's own as it was named."""
    from orgchart.catalogue.titles import area

    built_in = area(function.slug)
    return built_in if built_in.lower() == function.name.lower() else function.name
