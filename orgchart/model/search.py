"""Finding roles by any of their fields, whatever the case and the accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from operator import itemgetter
from typing import Any, NamedTuple

from orgchart.model.chart import Chart
from orgchart.model.fields import Field, Kind, fields_of
from orgchart.model.records import DottedLine, Holder, Id, Role

# Letters that Unicode does not take apart into a plain letter and its accent.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
# A hit in what a card is called by comes before one in what it takes care of, then the rest;
# the steps are as wide as the four ways in which a value can hold a word.
_FIRST = {"title": 0, "holders": 0, "team": 4, "department": 4, "functions": 4}
_OTHER = 8
_EQUAL, _START, _WORD, _INSIDE = range(4)
_ONE_VALUE = -4


class _Value(NamedTuple):
    """Something a role says: how much the field counts (0 the most), its label, the text."""

    step: int
    label: str
    text: str
    folded: str


class Match(NamedTuple):
    """A role that was found, and the value it was found by."""

    id: Id
    label: str
    text: str


class _Entry(NamedTuple):
    role: Role
    values: tuple[_Value, ...]
    whole: str


def fold(text: str) -> str:
    """A text without case and accents, blanks made single: "  Ana  RUÍZ" becomes "ana ruiz"."""
    text = " ".join(text.split())
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(_LETTERS)


def path_to(chart: Chart, id: Id) -> list[Id]:
    """The way to a role from its top, the role itself last."""
    return [*reversed(list(chart.managers_above(id))), id]


def rank_words(words: list[str], folded: str) -> int | None:
    """How well a folded text answers all folded words, 0 the best; None when one is missing."""
    ranks = [rank for word in words if (rank := _rank(word, folded)) is not None]
    return sum(ranks) if len(ranks) == len(words) else None


class Search:
    """Searches one chart; what roles say is folded once and again when a role has changed.

    A text is words, all of which must be found, in whatever fields. "Tier: 2" looks in one
    field only, by its label or the name of an own field; there also values that go without
    saying (a status of filled) and the names of managers are found.
    """

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._entries: dict[Id, _Entry] = {}
        self._functions: dict[str, str] = {}
        self._ahead: Iterator[Id] | None = None

    def find(self, text: str) -> list[Match]:
        """The roles that say all the words, the best first, equals in the chart's order."""
        found = []
        words, entries = self._asking(text, self._chart.branch(None))
        for order, entry in enumerate(entries):
            if words[0] in entry.whole and (hit := _hit(entry, words)) is not None:
                found.append((hit[0], order, entry.role.id, hit[1]))
        found.sort(key=itemgetter(0, 1))
        return [Match(id, value.label, value.text) for _, _, id, value in found]

    def saying(self, text: str, among: Iterable[Id] | None = None) -> Iterator[Id]:
        """The roles that `find` would find, among some or all of them, in no special order."""
        ids = list(self._chart.roles) if among is None else among
        words, entries = self._asking(text, ids)
        return (entry.role.id for entry in entries if all(word in entry.whole for word in words))

    def prepare(self, count: int) -> bool:
        """Fold so many more roles ahead of the first search; whether any may be left."""
        self._learn_functions()
        roles, entries = self._chart.roles, self._entries
        if self._ahead is None:
            self._ahead = iter(list(roles))
        batch = list(islice(self._ahead, count))
        for id in batch:
            if id in roles and id not in entries:
                entries[id] = _entry_of(roles[id], self._unasked(roles[id]))
        return len(batch) == count

    def _asking(self, text: str, ids: Iterable[Id]) -> tuple[list[str], Iterator[_Entry]]:
        """The words of a text, and what roles say where it asks; nothing without words."""
        self._learn_functions()
        name, text = self._field_asked(text)
        words = fold(text).split()
        if not words:
            return words, iter(())
        return words, self._all(ids) if name is None else self._asked(name, ids)

    def _field_asked(self, text: str) -> tuple[str | None, str]:
        """The label asked for before a colon, and the text to look for."""
        name, colon, rest = text.partition(":")
        asked = fold(name)
        if not colon or not asked:
            return None, text
        labels = {fold(field.label) for field in fields_of(Role).values()}
        own = (name for role in self._chart.roles.values() for name in role.custom)
        return (asked, rest) if asked in labels or asked in map(fold, own) else (None, text)

    def _learn_functions(self) -> None:
        """A function that is called otherwise now changes what its roles say."""
        functions = self._chart.functions()
        named = {slug: f"{each.name} {each.initials}" for slug, each in functions.items()}
        if named != self._functions:
            self._functions = named
            self._entries.clear()

    def _all(self, ids: Iterable[Id]) -> Iterator[_Entry]:
        roles, entries = self._chart.roles, self._entries
        for id in ids:
            role, entry = roles[id], entries.get(id)
            if entry is None or entry.role is not role:
                entry = entries[id] = _entry_of(role, self._unasked(role))
            yield entry

    def _asked(self, label: str, ids: Iterable[Id]) -> Iterator[_Entry]:
        fields = [field for field in fields_of(Role).values() if fold(field.label) == label]
        for id in ids:
            role = self._chart.roles[id]
            values = [value for field in fields for value in self._values(role, field)]
            own = [_value("custom", n, text) for n, text in role.custom.items() if fold(n) == label]
            yield _entry_of(role, values + own)

    def _unasked(self, role: Role) -> Iterator[_Value]:
        for field in _SEARCHED:
            if getattr(role, field.name) != _DEFAULTS[field.name]:
                yield from self._values(role, field)
        for name, text in role.custom.items():
            yield _value("custom", name, text)

    def _values(self, role: Role, field: Field) -> Iterator[_Value]:
        texts = self._texts(field, getattr(role, field.name))
        return (_value(field.name, field.label, text) for text in texts if text)

    def _texts(self, field: Field, value: Any) -> Iterable[str]:
        if field.name == "functions":
            return [self._functions.get(slug, slug) for slug in value]
        if field.kind == "reference":
            return self._names(value)
        if field.kind == "yes-no":
            return (field.label, "yes") if value else ("no",)
        return _TEXTS[field.kind](value)

    def _names(self, id: Id | None) -> list[str]:
        role = self._chart.roles.get(id or "")
        return [role.title, *(holder.name for holder in role.holders)] if role else []


def _hit(entry: _Entry, words: list[str]) -> tuple[int, _Value] | None:
    """The rank of a role and the value it was found by; None unless it says all words."""
    whole = entry.whole
    for word in words:
        if word not in whole:
            return None
    if len(words) == 1:
        return _best(words[0], entry.values)
    hits = [_best(word, entry.values) for word in words]
    phrase = " ".join(words)
    bonus = _ONE_VALUE if phrase in whole else 0
    return sum(rank for rank, _ in hits) + bonus, min(hits)[1]


def _best(word: str, values: tuple[_Value, ...]) -> tuple[int, _Value]:
    """The value that answers a word best, of values that come by their steps."""
    found, best = values[-1], values[-1].step + _INSIDE + 1
    for value in values:
        if value.step >= best:
            break
        rank = _rank(word, value.folded)
        if rank is not None and value.step + rank < best:
            found, best = value, value.step + rank
    return best, found


def _rank(word: str, folded: str) -> int | None:
    at = folded.find(word)
    if at < 0:
        return None
    if at == 0:
        return _EQUAL if folded == word else _START
    return _WORD if f" {word}" in folded else _INSIDE


def _entry_of(role: Role, values: Iterable[_Value]) -> _Entry:
    kept = tuple(sorted(values, key=itemgetter(0)))
    return _Entry(role, kept, "\n".join([value.folded for value in kept]))


@lru_cache(maxsize=1 << 15)
def _value(field: str, label: str, text: str) -> _Value:
    return _Value(_FIRST.get(field, _OTHER), label, text, fold(text))


def _of_people(holders: tuple[Holder, ...]) -> Iterable[str]:
    return [text for holder in holders for text in (holder.name, holder.email, holder.id)]


def _of_lines(lines: tuple[DottedLine, ...]) -> Iterable[str]:
    return [line.label for line in lines]


def _of_number(number: float | None) -> Iterable[str]:
    return () if number is None else (f"{number:.12g}",)


def _of_list(texts: tuple[str, ...]) -> Iterable[str]:
    return texts


def _of_text(text: str) -> Iterable[str]:
    return (text,)


def _of_none(_: object) -> Iterable[str]:
    return ()


_TEXTS: dict[Kind, Callable[[Any], Iterable[str]]] = {
    "text": _of_text,
    "long-text": _of_text,
    "choice": _of_text,
    "number": _of_number,
    "count": _of_number,
    "list": _of_list,
    "people": _of_people,
    "lines": _of_lines,
    "internal": _of_none,
}
_SEARCHED = tuple(
    field for field in fields_of(Role).values() if field.kind not in ("reference", "internal")
)
_DEFAULTS = {field.name: getattr(Role(id=""), field.name) for field in _SEARCHED}
