"""Where a line of text may be broken."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate, pairwise

from orgchart.drawing.runs import clusters

_WIDE = re.compile(
    "[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\U00020000-\U0003fffd]"
)
# After a blank, or after a hyphen, dash or slash inside a word.
_WORD_BREAK = re.compile(r"(?<= )(?=[^ ])|(?<=\w[-‐–—/])(?=\w)|(?<=\u200b)")
# Chinese and Japanese signs that must not begin or end a line.
_NEVER_FIRST = frozenset(
    "、。，．・：；？！ー゛゜々〻‐–〜）］｝〉》」』】〕〗〙’”)]}!?,.:;%ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥"
)
_NEVER_LAST = frozenset("（［｛〈《「『【〔〖〘‘“([{¥$￥＄")


@lru_cache(maxsize=1 << 14)
def pieces(text: str, *, words_only: bool = False) -> tuple[str, ...]:
    """The text cut at every place where a line may end; a blank stays with what it follows.

    With ``words_only`` Chinese and Japanese are not cut between signs.
    """
    places = {match.start() for match in _WORD_BREAK.finditer(text)}
    if not words_only and _WIDE.search(text):
        places.update(_between_wide(text))
        places.intersection_update(accumulate(map(len, clusters(text))))
    cuts = [0, *sorted(places - {0, len(text)}), len(text)]
    return tuple(text[a:b] for a, b in pairwise(cuts))


def _between_wide(text: str) -> list[int]:
    return [
        index
        for index in range(1, len(text))
        if (_WIDE.match(text[index]) or _WIDE.match(text[index - 1]))
        and text[index] not in _NEVER_FIRST
        and text[index - 1] not in _NEVER_LAST
        and text[index] != " "
    ]
