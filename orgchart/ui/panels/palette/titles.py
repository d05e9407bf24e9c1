"""What a new role is called, from its function and its level."""

from __future__ import annotations

from orgchart.model.functions import built_in
from orgchart.model.records import LEADER_RANK, LEVEL_RANK, Function, Level
from orgchart.translation import later
from orgchart.ui.canvas.new_role import NewRole

LEADERSHIP = "leadership"

# Where the front line of a function has a name of its own.
_FRONT_LINE = {
    "customer-success": later("Customer Success Specialist", "Titles"),
    "quality": later("Quality Analyst", "Titles"),
    "training": later("Trainer", "Titles"),
    "knowledge": later("Knowledge Specialist", "Titles"),
    "workforce-management": later("Workforce Planner", "Titles"),
    "operations": later("Operations Specialist", "Titles"),
    "forum-moderation": later("Forum Moderator", "Titles"),
    "help-desk": later("Help Desk Agent", "Titles"),
    "billing": later("Billing Clerk", "Titles"),
    "dispatch": later("Dispatcher", "Titles"),
    "field-service": later("Field Technician", "Titles"),
    "onboarding": later("Onboarding Specialist", "Titles"),
    "administration": later("Assistant", "Titles"),
}


def new_role(function: Function, level: Level) -> NewRole:
    """The role that a tile of the palette stands for; leadership begins with team leads."""
    from orgchart.catalogue.titles import ALL_ROUND
    from orgchart.catalogue.wording import title_said

    slug = function.slug
    if slug == LEADERSHIP and LEVEL_RANK[level] < LEADER_RANK:
        level = "team lead"
    what = ALL_ROUND if slug == LEADERSHIP else _area(function)
    return NewRole(title=title_said(_title(slug, what, level)), functions=(slug,), level=level)


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

    known = built_in(function.slug)
    return area(function.slug) if known and known.name == function.name else function.name
