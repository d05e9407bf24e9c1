"""Whether an edit changes how all cards look or stand, or only what some of them say."""

from __future__ import annotations

from collections.abc import Iterable

from orgchart.model.change import Change
from orgchart.model.records import FUNCTION_PREFIX, Settings

_OF_ALL_CARDS = (
    "card_style", "direction", "align_levels", "page", "name_first", "card_fields",
)  # fmt: skip
_PLAIN = Settings()  # those of a chart that has none


def restyled(change: Change) -> bool:
    """Whether a function's sign or a setting of all cards is another.

    Rules, titles and acceptances are none: badges follow them, and no card moves.
    """
    return signs_changed(change) or _differ(change, _OF_ALL_CARDS)


def is_of_all_cards(setting: str) -> bool:
    """Whether another value of a setting, told by its name, makes all cards anew."""
    return setting in _OF_ALL_CARDS


def signs_changed(change: Change) -> bool:
    """Whether functions are told by another name, other initials or another colour."""
    return any(id.startswith(FUNCTION_PREFIX) for id in change) or _differ(change, ("colours",))


def _differ(change: Change, settings: Iterable[str]) -> bool:
    before, after = (side or _PLAIN for side in change.get(_PLAIN.id, (None, None)))
    return any(getattr(before, name) != getattr(after, name) for name in settings)
