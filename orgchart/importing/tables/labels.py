"""A person and a post said in one line: "Ana Ruiz, Head of Support", "Agent x12"."""

from __future__ import annotations

import re

from orgchart.importing.titles import has_title_word
from orgchart.importing.vacancies import saying

_TIMES = re.compile(r"\s+(?:\(?[x×]\s?(\d{1,5})\)?|\(?(\d{1,5})\s?[x×]\)?)$|^(\d{1,5})\s?[x×]\s+")
_BRACKETS = re.compile(r"^(?P<one>[^()]+?)\s*\((?P<two>[^()]+)\)$")
_BETWEEN = re.compile(r"\s+[-–—|/]\s+|\s*[:;]\s+|,\s+|\t+")
_LONGEST = 1000


def parts_of(text: str) -> tuple[str, str, str]:
    """Name, title and seats of a line, in whatever order it says them."""
    text = text.strip("*_` ")[:_LONGEST]
    times = _TIMES.search(text)
    seats = next((n for n in times.groups() if n), "") if times else ""
    text = (text[: times.start()] + text[times.end() :]).strip() if times else text
    one, two = _halves(text)
    if not two:
        return ("", one, seats) if _is_title(one) or seats else (one, "", seats)
    return (two, one, seats) if _is_title(one) and not has_title_word(two) else (one, two, seats)


def _halves(text: str) -> tuple[str, str]:
    brackets = _BRACKETS.match(text)
    if brackets:
        return brackets["one"], brackets["two"]
    parts = _BETWEEN.split(text, maxsplit=1)
    return (parts[0].strip(), parts[1].strip()) if len(parts) > 1 else (text, "")


def _is_title(text: str) -> bool:
    """Whether a text is what a post is called: a word of titles, or no person's name."""
    return has_title_word(text) or (saying(text) == "person" and " " not in text.strip())
