"""What keeps a text a text in a CSV file or a workbook, and takes the guard off again.

CSV: a spreadsheet program runs a cell that begins with = + - @ (or a tab or carriage return
before one) as a formula. Such a text gets an apostrophe, as OWASP's page "CSV Injection" tells;
a text with apostrophes before such a sign gets one more, so that reading takes exactly one off.

Workbook: XML has no way to write control characters; the format's own is _x001B_, and a text
that looks like that gets its first underscore written so. Source: ECMA-376-1, 22.9.2.19.
"""

from __future__ import annotations

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_WRITTEN_SO = re.compile("_x([0-9A-Fa-f]{4})_")


def guard_csv(text: str) -> str:
    """A text for a cell of a CSV file."""
    return "'" + text if _FORMULA.match(text) else text


def read_csv_text(cell: str) -> str:
    """The text that `guard_csv` made a cell of."""
    return cell[1:] if _GUARDED.match(cell) else cell


def guard_xlsx(text: str) -> str:
    """A text for a cell of a workbook, before it is written as XML."""
    if text.isprintable() and "_x" not in text:
        return text
    return _NOT_IN_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def read_xlsx_text(cell: str) -> str:
    """The text of a workbook's cell, as Excel shows it."""
    return _WRITTEN_SO.sub(lambda found: chr(int(found[1], 16)), cell) if "_x" in cell else cell
