"""What several roles have in common in a field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from orgchart.model.records import Role


class Mixed:
    """The roles differ; there is one of it, `MIXED`."""


MIXED: Final = Mixed()


def shared(roles: Sequence[Role], name: str) -> Any:
    """The value of a field that all roles have, or `MIXED`; None without roles."""
    if not roles:
        return None
    value = getattr(roles[0], name)
    return MIXED if any(getattr(role, name) != value for role in roles) else value


def in_sentence(label: str) -> str:
    """A field's label inside a sentence: "reports to", but "FTE"."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
