"""What keeps a text a text in a CSV file or a workbook, and takes the guard off again.

CSV: a spreadsheet program runs a cell that begins with = + - @ (or a tab or carriage return
before one) as a formula. Such a text gets an apostrophe, as OWASP's page "CSV Injection" tells;
a text with apostrophes before such a sign gets one more, so that reading takes exactly one off.

Workbook: XML has no way to write control characters; the format's own is _x001B_, and a text
that looks like that gets its first underscore written so (ECMA-376-1, 22.9.2.19). Every reader
of workbooks takes that off again. Two code points that are no characters cannot be held at all.
"""

from __future__ import annotations

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b-\x1f]|_(?=x[0-9A-Fa-f]{4}_)")
NO_CHARACTER = re.compile("[\ufffe\uffff]")


def guard_csv(text: str) -> str:
    """A text for a cell of a CSV file."""
    return "'" + text if _FORMULA.match(text) else text


def read_csv_text(cell: str) -> str:
    """The text that `guard_csv` made a cell of."""
    return cell[1:] if _GUARDED.match(cell) else cell


def guard_xlsx(text: str) -> str:
    """A text for a cell of a workbook, before it is written as XML; `NO_CHARACTER` becomes �."""
    if text.isprintable() and "_x" not in text:
        return text
    text = NO_CHARACTER.sub("\ufffd", text)
    return _NOT_IN_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
