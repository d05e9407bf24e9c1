"""Acting leaders: while a leader's post is vacant, a dotted line names who stands in."""

from __future__ import annotations

import re

from orgchart.model.records import Id, Role
from orgchart.rules.words import tr

# What such a label says in one of our languages; a chart may have been drawn in any of them.
_SAYS_ACTING = re.compile(
    r"\b(?:acting|kommissarisch|int[eé]rim|interin|en funciones)", re.IGNORECASE
)


def acting_label() -> str:
    """What a dotted line to an acting leader is called in the language that is spoken."""
    return tr("acting leader")


def is_acting(label: str) -> bool:
    """Whether a dotted line's label, in any language, names somebody who stands in."""
    return _SAYS_ACTING.search(label) is not None


def acting_leaders(role: Role) -> set[Id]:
    """Who leads instead of a role: the ends of its dotted lines that are called acting."""
    return {line.manager for line in role.dotted if is_acting(line.label)}
