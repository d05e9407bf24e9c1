r"""Several values in one cell of a table, so that they come back as they were.

Values are joined by "; ". A semicolon or backslash in a value gets a backslash before it; where
a value is empty, or begins or ends with a blank, ``\.`` stands at that end and means nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

Cell = str | int | float | None

_NOTHING = "\\."
_SPECIAL = re.compile(r"[\\;]")
_SPECIAL_BEFORE_COLON = re.compile(r"[\\;:]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PIECES = {mark: re.compile(rf"((?:\\.|[^\\{mark}])*)(?:{mark}|\Z)", re.DOTALL) for mark in ";:"}


def write_list(values: Iterable[str]) -> str:
    """Values in one cell; no value gives an empty one."""
    return "; ".join(map(_escape, values))


def read_list(cell: str) -> list[str]:
    """The values of a cell that `write_list` wrote, or a person."""
    return [_unescape(piece) for piece in _split(cell, ";")] if cell else []


def write_aligned(values: list[str]) -> str:
    """One value for each of something that another column counts; "" when all are empty.

    `read_list` reads it, an empty value without a mark.
    """
    return "; ".join(value and _escape(value) for value in values) if any(values) else ""


def write_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """Names, each with a remark if there is one: "ana: Budget; bo"."""
    return "; ".join(
        _escape(name, _SPECIAL_BEFORE_COLON) + (f": {_escape(remark)}" if remark else "")
        for name, remark in pairs
    )


def read_pairs(cell: str) -> list[tuple[str, str]]:
    """The pairs of a cell that `write_pairs` wrote."""
    pairs = []
    for piece in _split(cell, ";") if cell else []:
        name, *remark = _split(piece, ":", at_most=1)
        pairs.append((_unescape(name), _unescape("".join(remark))))
    return pairs


def write_text(value: str, *, empty_is_default: bool = True) -> str:
    """One text; where an empty cell stands for something else, an empty text gets a mark."""
    if value.startswith(_NOTHING) or (value == "" and not empty_is_default):
        return _NOTHING + value
    return value


def read_text(cell: str) -> str:
    """The text of a cell that is not empty."""
    return cell.removeprefix(_NOTHING)


def _escape(value: str, special: re.Pattern[str] = _SPECIAL) -> str:
    if value.isalnum():
        return value
    text = special.sub(lambda found: "\\" + found[0], value)
    if value == "" or value[0].isspace():
        text = _NOTHING + text
    return text + _NOTHING if value and value[-1].isspace() else text


def _unescape(piece: str) -> str:
    piece = piece.strip()  # blanks at the ends are for the reader's eye
    if "\\" not in piece:
        return piece
    return _ESCAPED.sub(lambda found: "" if found[1] == "." else found[1], piece)


def _split(text: str, mark: str, at_most: int = 0) -> list[str]:
    """Cut at the marks that have no backslash before them."""
    if "\\" not in text:
        return text.split(mark, at_most or -1)
    pieces: list[str] = []
    at = 0
    while not at_most or len(pieces) < at_most:
        found = _PIECES[mark].match(text, at)
        if found is None:  # a single backslash at the very end
            break
        pieces.append(found[1])
        at = found.end()
        if found.end(1) == at:  # no mark any more
            return pieces
    return [*pieces, text[at:]]
