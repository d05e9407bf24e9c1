"""Right-to-left writing: the parts of a line in the order they are seen."""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

# Hebrew, Arabic, Syriac, Thaana, N'Ko and the scripts of the right-to-left planes.
_RTL = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_BLANK_KINDS = {"B", "S", "WS"}
_KNOWN_KINDS = {"L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "ON"}
_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def has_rtl(text: str) -> bool:
    """Whether any character is of a right-to-left script."""
    return _RTL.search(text) is not None


def is_rtl(text: str) -> bool:
    """Whether the first letter that has a direction runs right to left."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


def visual_parts(text: str) -> list[tuple[str, bool]]:
    """Parts of one direction from left to right, each in logical order, with "is rtl".

    Controls that embed or isolate are left out; they have no width.
    """
    text = _CONTROLS.sub("", text)
    if not has_rtl(text):
        return [(text, False)] if text else []
    levels = _levels("".join(map(_known, text)))
    parts: list[tuple[int, str]] = []
    start = 0
    for level, group in groupby(levels):
        end = start + len(list(group))
        parts.append((level, text[start:end]))
        start = end
    return [(part, level % 2 == 1) for level, part in _reordered(parts)]


def _levels(text: str) -> list[int]:
    """The embedding level of each character, by the Unicode Bidirectional Algorithm."""
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage["base_level"] = int(is_rtl(text))
    storage["base_dir"] = "R" if is_rtl(text) else "L"
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = iter(storage["chars"])
    levels: list[int] = []
    for character in text:
        left_out = unicodedata.bidirectional(character) in algorithm.X9_REMOVED
        levels.append((levels or [0])[-1] if left_out else next(found)["level"])
    return levels


def _known(character: str) -> str:
    """A character the algorithm knows in place of one it cannot place."""
    kind = unicodedata.bidirectional(character)
    if kind in _BLANK_KINDS:
        return " "
    return character if kind in _KNOWN_KINDS else "!"


def _reordered(parts: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Rule L2: from the highest level down, turn round every run at that level or above."""
    for level in range(max(level for level, _ in parts), 0, -1):
        turned: list[tuple[int, str]] = []
        for inside, group in groupby(parts, key=lambda part: part[0] >= level):
            run = list(group)
            turned += run[::-1] if inside else run
        parts = turned
    return parts
