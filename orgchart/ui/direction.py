"""Texts that read in their own direction, wherever they stand."""

from __future__ import annotations

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """A text set apart from what is around it, between marks that nobody sees.

    Numbers have no direction of their own: on a desktop that is read from right to left "3–5"
    would be shown as "5–3".
    """
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"
