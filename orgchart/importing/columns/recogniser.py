"""How a field is recognised: names its column goes by, and what may be in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, cached_property

from orgchart import plugins
from orgchart.importing.columns.column import Column
from orgchart.importing.columns.headers import header_forms, joined

Fit = Callable[[Column], float]
_EXACT, _PATTERN, _WITHOUT_BRACKETS = 1.0, 0.7, 0.9
_SPEAKING = 0.6


def always(_column: Column) -> float:
    """Any content will do."""
    return 1.0


class Recogniser:
    """Recognises one field.

    ``headers`` are whole headers, compared without spaces; ``pattern`` is searched in the words
    of a header; ``refuse`` rules a header out. ``fit`` looks at the content: 0 is impossible, 1
    is as it should be, more makes up for a header that only resembles. ``unnamed`` is what the
    content alone is worth under a header that says nothing. ``many``: several columns may be it.
    """

    def __init__(
        self,
        field: str,
        headers: str,
        *,
        pattern: str = "",
        refuse: str = "",
        fit: Fit = always,
        unnamed: Fit | None = None,
        many: bool = False,
    ) -> None:
        self.field = field
        self.fit = fit
        self.unnamed = unnamed
        self.many = many
        self._names = frozenset(joined(name.strip()) for name in headers.split("|"))
        self._pattern = pattern
        self._refuse = refuse

    @cached_property
    def _search(self) -> Callable[[str], object]:
        return re.compile(self._pattern or r"(?!)").search

    @cached_property
    def _refused(self) -> Callable[[str], object]:
        return re.compile(self._refuse or r"(?!)").search

    def likeness(self, header: str) -> float:
        """How well a header names this field: 0 not at all, 1 exactly."""
        forms = header_forms(header)
        factors = (1.0, _WITHOUT_BRACKETS)
        return max(self._form(form) * factor for form, factor in zip(forms, factors, strict=False))

    def _form(self, form: str) -> float:
        if joined(form) in self._names:
            return _EXACT
        return _PATTERN if self._search(form) and not self._refused(form) else 0.0

    def named(self, column: Column) -> float:
        """How well the column's header, of either header row, names this field."""
        second = self.likeness(column.second) if column.second else 0.0
        return max(self.likeness(column.header), second)

    def score(self, column: Column) -> float:
        """How sure it is that this column holds the field: header and content together."""
        named = self.named(column)
        if named:
            return named * self.fit(column)
        if self.unnamed is None or header_likeness(column.header) > _SPEAKING:
            return 0.0  # a header that names another field is not overruled by looks
        return self.unnamed(column)


@cache
def recognisers() -> tuple[Recogniser, ...]:
    """Every recogniser, in the order of their files."""
    from orgchart.importing.columns import recognisers as folder

    families: list[tuple[Recogniser, ...]] = plugins.collect(folder, "RECOGNISERS")
    return tuple(recogniser for family in families for recogniser in family)


@cache
def recogniser(field: str) -> Recogniser:
    """The recogniser of one field."""
    return next(each for each in recognisers() if each.field == field)


@cache
def header_likeness(header: str) -> float:
    """How much a text looks like a header of a staff list: 0 to 1."""
    if not header or len(header) > 80:
        return 0.0
    return max(each.likeness(header) for each in recognisers())
