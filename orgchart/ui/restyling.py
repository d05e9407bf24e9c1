"""Whether an edit changes how all cards look or stand, or only what some of them say."""

from __future__ import annotations

from orgchart.model.change import Change
from orgchart.model.records import AnyRecord, Function, Settings

_OF_ALL_CARDS = ("card_style", "direction", "align_levels")
_PLAIN = Settings()  # those of a chart that has none


def restyled(change: Change) -> bool:
    """Whether a function's sign or a setting of all cards is another.

    Rules, titles and acceptances are none: badges follow them, and no card moves.
    """
    return any(_restyles(before, after) for before, after in change.values())


def _restyles(before: AnyRecord | None, after: AnyRecord | None) -> bool:
    if isinstance(before, Settings) or isinstance(after, Settings):
        was, now = before or _PLAIN, after or _PLAIN
        return any(getattr(was, name) != getattr(now, name) for name in _OF_ALL_CARDS)
    return any(isinstance(side, Function) for side in (before, after))
