"""Lists of lines: each row names two, and says that one is above the other.

"From, To", "Parent, Child", "Source, Target": whoever is at the top has no row, for nobody is
above. Which column is which is told by their content, since everybody has one manager; only where
a chain could be read both ways do the headers, or the order, decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.headers import header_words
from orgchart.importing.columns.recogniser import recogniser
from orgchart.importing.columns.recognisers.people import titles_share
from orgchart.importing.references import is_top_token
from orgchart.importing.text import fold

_FEWEST = 2  # rows
_MOST_COLUMNS = 3  # a line may be of a kind, or have a department
_TWICE = 0.2  # of the names may stand there again, for a dotted line
_OFTEN = 0.6  # what else is said of a line is said of many
_MOST_TOPS = 20  # names for each top, or it would be a list whose managers are elsewhere
_MOSTLY = 0.5
_ABOVE = frozenset((
    "from", "source", "parent", "manager", "supervisor", "boss", "superior", "von", "quelle",
    "vorgesetzter", "de", "parent id", "source id", "manager id", "from id",
))  # fmt: skip
_BELOW = frozenset((
    "to", "target", "child", "employee", "report", "direct report", "subordinate", "nach", "ziel",
    "mitarbeiter", "a", "child id", "target id", "employee id", "to id",
))  # fmt: skip


def edge_columns(columns: Sequence[Column]) -> dict[str, int]:
    """The columns of a list of lines, as ``reports_to`` and what the other one holds; else none."""
    filled = [column for column in columns if column.filled]
    if not 1 < len(filled) <= _MOST_COLUMNS or len(filled[0].values) < _FEWEST:
        return {}
    pairs = [pair for pair in permutations(filled, 2) if _are_edges(*pair)]
    more = (each for pair in pairs[:1] for each in filled if each not in pair)
    if not pairs or any(each.uniqueness > _OFTEN for each in more):
        return {}
    above, below = max(pairs, key=_likeness)  # the first in the order of the list
    return {"reports_to": above.index, meaning_of(below): below.index}


def tops_of(above: Column, below: Column) -> dict[str, int]:
    """Who stands in no row of their own, as written first, with the place of that row."""
    known = {fold(value) for value in below.values}
    tops: dict[str, tuple[str, int]] = {}
    for at, value in enumerate(above.values):
        if fold(value) not in known:
            tops.setdefault(fold(value), (value, at))
    return dict(tops.values())


def _are_edges(above: Column, below: Column) -> bool:
    """Whether every row says who is above whom, and hardly anybody is above all others."""
    if above.fill < 1.0 or below.fill < 1.0 or _repeats(below) > 1 + _TWICE * len(below.filled):
        return False
    if any(map(is_top_token, above.distinct | below.distinct)):
        return False
    if any(map(str.__eq__, above.values, below.values)):
        return False
    if _names_managers(below) and not _names_managers(above):
        return False
    tops = tops_of(above, below)
    chained = len(tops) < len(above.distinct) or _says_so(above, below)
    return chained and 1 <= len(tops) <= 1 + len(below.distinct) // _MOST_TOPS


def _repeats(column: Column) -> int:
    return len(column.filled) - len(column.distinct)


def _names_managers(column: Column) -> bool:
    return recogniser("reports_to").named(column) == 1.0


def _likeness(pair: tuple[Column, Column]) -> tuple[float, bool]:
    above, below = pair
    return round(below.uniqueness - above.uniqueness, 2), _says_so(above, below)


def _says_so(above: Column, below: Column) -> bool:
    return header_words(above.header) in _ABOVE and header_words(below.header) in _BELOW


def meaning_of(column: Column) -> str:
    """What a column of people or posts names them by, as a field."""
    if column.emails > _MOSTLY:
        return "email"
    if all(" " not in value and any(map(str.isdigit, value)) for value in column.sample):
        return "id"
    return "title" if titles_share(column) > _MOSTLY else "name"
