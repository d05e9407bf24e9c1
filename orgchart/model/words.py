"""What the values of choices are called: a file says "team lead", people say it their own way."""

from __future__ import annotations

from orgchart.translation import later, texts

tr = texts("Words")

_WORDS = {
    # levels
    "representative": later("Representative"),
    "senior": later("Senior"),
    "specialist": later("Specialist"),
    "team lead": later("Team lead"),
    "manager": later("Manager"),
    "director": later("Director"),
    "executive": later("Executive"),
    # statuses
    "filled": later("Filled"),
    "vacant": later("Vacant"),
    "planned": later("Planned"),
    # severities
    "error": later("Error"),
    "warning": later("Warning"),
    "hint": later("Hint"),
    # directions
    "top-down": later("Top-down"),
    "bottom-up": later("Bottom-up"),
    "left-right": later("Left-right"),
    "right-left": later("Right-left"),
    # card styles
    "standard": later("Standard"),
    "compact": later("Compact"),
    "photo": later("Photo"),
    # themes
    "light": later("Light"),
    "dark": later("Dark"),
    "printGrey": later("Print grey"),
    "highContrast": later("High contrast"),
    # profiles
    "contact centre": later("Contact centre"),
    "technical support": later("Technical support"),
    "small company": later("Small company"),
    "general": later("General"),
    # kinds of work
    "calls": later("Calls"),
    "chats": later("Chats"),
    "tickets": later("Tickets"),
    "seats": later("Seats"),
}


def word(value: str) -> str:
    """A value as it stands in a form or a table, "Team lead"; one's own value as it is written."""
    return tr(_WORDS[value]) if value in _WORDS else value
