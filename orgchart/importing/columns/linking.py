"""Which columns name the manager, and what they refer to: the content decides.

A manager column is one whose values are found in another column: ids, e-mail addresses,
distinguished names, names, titles. The header helps where several columns would do.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.headers import header_forms
from orgchart.importing.columns.recogniser import header_likeness, recogniser
from orgchart.importing.references import KeySpace, Kind, is_top_token, resolve

_ENOUGH = 0.6  # of a manager column's values are found among the people (docs/guide/rules.md)
_MERE_CONTENT = 0.9
_NEARLY_ALL = 0.95
_SAMPLE = 2000
_MOST_KEYS = 40  # columns asked; beyond this a list has been blown up
_CLOSE = 0.15  # links that differ by less are told apart by the tree they make
_UNIQUE = 0.5  # a job share repeats the id of its post
_LONGEST_KEY = 200
_BONUS: dict[Kind, float] = {"id": 0.3, "email": 0.2, "dn": 0.1, "name": 0.0, "title": -0.2}


class Link(msgspec.Struct, frozen=True):
    """A manager column, what it refers to, and which share of its values is found there."""

    column: int
    space: KeySpace
    named: float
    found: float

    @property
    def score(self) -> float:
        """How good a manager column this is; an id is better than a name."""
        kind = _BONUS[self.space.kind] + 0.1 * self.space.named
        return self.named + 2 * self.found + kind


def key_spaces(
    columns: Sequence[Column], names: Sequence[str], titles: Sequence[str]
) -> list[KeySpace]:
    """Every column that rows could be referred to by, the names and titles last."""
    keys = [column for column in columns if column.filled and _may_be_key(column)]
    keys.sort(key=lambda column: -recogniser("id").named(column))
    spaces = [
        KeySpace(_kind(column), column.index, column.values, recogniser("id").named(column))
        for column in keys[:_MOST_KEYS]
    ]
    spaces.append(KeySpace("name", -1, names))
    spaces.append(KeySpace("title", -2, titles))
    return spaces


def _kind(column: Column) -> Kind:
    if column.emails > _ENOUGH:
        return "email"
    return "dn" if column.dns > _ENOUGH else "id"


def _may_be_key(column: Column) -> bool:
    named = recogniser("id").named(column)
    least = 0.0 if named == 1.0 else _UNIQUE
    short = column.length <= (_LONGEST_KEY if column.dns else 80)
    dated = column.dates >= _ENOUGH and named < 1.0  # a spreadsheet makes dates of some ids
    return short and column.uniqueness >= least and not dated


def find_links(columns: Sequence[Column], spaces: Sequence[KeySpace]) -> list[Link]:
    """The manager columns among the candidates, the best first.

    Further ones serve where the first is blank or wrong; they must be right about most people.
    """
    manager = recogniser("reports_to")
    likely = sorted(columns, key=lambda column: -manager.named(column))[:_MOST_KEYS]
    swapped = _swapped_link(likely, spaces)
    if swapped is not None:
        return [swapped]
    named = _sorted(_named_link(column, spaces) for column in likely)
    filled = {column.index for column in columns if column.filled}
    if named and (named[0].found >= _ENOUGH or named[0].column not in filled):
        others = [link for link in named[1:] if link.found >= _ENOUGH]
        return [named[0], *(o for o in others if o.column != named[0].space.column)]
    return _sorted(_mere_link(column, spaces) for column in likely)[:1] or named[:1]


def _swapped_link(columns: Sequence[Column], spaces: Sequence[KeySpace]) -> Link | None:
    """The manager column of a list whose headers "ID" and "Manager ID" stand the wrong way round.

    An id is there for everybody and never twice; of a manager neither is true.
    """
    manager, id = recogniser("reports_to"), recogniser("id")
    keys = {c.index for c in columns if manager.named(c) == 1.0 and c.fill == c.uniqueness == 1.0}
    space = next((each for each in spaces if each.column in keys and each.kind == "id"), None)
    if space is None:
        return None
    for column in columns:
        if id.named(column) == 1.0 and min(column.fill, column.uniqueness) < 1.0:
            link = best_link(column, [space], 1.0)
            if link and link.found >= _MERE_CONTENT and _makes_a_tree(column, link):
                return link
    return None


def _sorted(links: Iterable[Link | None]) -> list[Link]:
    return sorted((link for link in links if link is not None), key=lambda link: -link.score)


def _named_link(column: Column, spaces: Sequence[KeySpace]) -> Link | None:
    likeness = recogniser("reports_to").score(column)
    return best_link(column, spaces, likeness) if likeness > 0.15 else None


def _mere_link(column: Column, spaces: Sequence[KeySpace]) -> Link | None:
    """A column that looks like the manager by its content alone."""
    mere_flags = column.flags > 0.9 and column.fill == 1.0
    if _has_other_meaning(column) or column.fill < 0.5 or mere_flags:
        return None
    link = best_link(column, [space for space in spaces if space.kind != "title"], 0.0)
    sure = link is not None and link.found >= _MERE_CONTENT and _makes_a_tree(column, link)
    return link if sure else None


def _has_other_meaning(column: Column) -> bool:
    header = column.second or column.header
    if recogniser("reports_to").likeness(header):
        return False
    return header_likeness(column.header) > 0.6 or any(
        word in form.split() for form in header_forms(header) for word in ("hr", "coach", "mentor")
    )


def best_link(column: Column, spaces: Sequence[KeySpace], named: float) -> Link | None:
    """The space that knows most of a column's values."""
    links: list[Link] = []
    for kind in _BONUS:
        if any(link.found >= _NEARLY_ALL for link in links):
            break  # names need not be tried where ids do
        links += [
            Link(column.index, space, named, _found(column, space))
            for space in spaces
            if space.kind == kind and space.column != column.index
        ]
    best = max((link.score for link in links), default=0.0)
    close = [link for link in links if link.score >= best - _CLOSE]
    if len(close) < 2:
        return next(iter(close), None)
    return min(close, key=lambda link: (_flaws(column, link), -link.score))


def _flaws(column: Column, link: Link) -> int:
    """How many would report to themselves or in a circle, were this what the column refers to."""
    managers = [found[0] if value and (found := link.space.find(value)) else None
                for value in column.values]  # fmt: skip
    seen = [0] * len(managers)  # the number of the walk that came by
    flaws = 0
    for walk, start in enumerate(range(len(managers)), start=1):
        at: int | None = start
        while at is not None and not seen[at]:
            seen[at] = walk
            at = managers[at]
        flaws += at is not None and seen[at] == walk
    return flaws


def _found(column: Column, space: KeySpace) -> float:
    """Share of (a sample of) the values that mean somebody; the own key again is no reference."""
    values = column.some_distinct(_SAMPLE)
    hits = [value for value in values if resolve(value, (space,))]
    if not hits or _mostly_itself(column, space):
        return 0.0
    tops = sum(map(is_top_token, set(values) - set(hits)))
    return len(hits) / (len(values) - tops)


def _mostly_itself(column: Column, space: KeySpace) -> bool:
    """Whether rows refer to themselves: then the column is the key written twice."""
    step = max(1, len(column.values) // 200)
    looked = [(row, value) for row, value in enumerate(column.values) if value][::step]
    own = sum(row in space.find(value) for row, value in looked)
    return own > 1 and own * 2 > len(looked)


def _makes_a_tree(column: Column, link: Link) -> bool:
    """Whether the references lead to few tops, to several managers' teams and never in a circle."""
    refers = [bool(value) and bool(resolve(value, (link.space,))) for value in column.values]
    few_tops = len(refers) - sum(refers) <= max(1, len(refers) // 10)
    repeats = len(column.distinct) * 10 <= len(column.filled) * 9 or len(column.filled) < 10
    return few_tops and repeats and _flaws(column, link) <= 1
