"""What is taken off a page that would be too full to read, and what may stay."""

from __future__ import annotations

from collections.abc import Iterable

from orgchart.export.book.chapters import Chapter
from orgchart.export.book.plan import Judge, Part, walk
from orgchart.model.chart import Chart
from orgchart.model.records import Id

# A page of fewer cards shows a further layer, if that can be read.
_FEW = 8


class Divider:
    """Makes pages that can be read.

    ``chapters`` have pages of their own in any case; ``judge`` tells the size of the type of a
    part, ``readable`` the least that is wanted; no part of more than ``most`` cards has it.
    """

    def __init__(
        self,
        chart: Chart,
        chapters: Iterable[Chapter],
        judge: Judge,
        readable: float,
        most: int,
    ) -> None:
        self._chart, self._judge = chart, judge
        self._readable, self._most = readable, most
        self._apart = {id for chapter in chapters for id in chapter}
        self._cards = self._counted()

    def part(self, tops: Chapter) -> tuple[Part, float]:
        """What is on the page of some tops, and the size of its type.

        All of their branches, if that can be read; else their reports, and as many of the
        smallest branches below as there is room for; further layers while that is little.
        """
        inside = self._apart - set(tops)
        if sum(self._cards[top] for top in tops) <= self._most:
            whole = walk(self._chart, tops, frozenset(inside))
            points = self._judge(whole)
            if points >= self._readable:
                return whole, points
        cuts = self._managers(tops, inside) if len(tops) > 1 else self._below(tops, inside)
        part = walk(self._chart, tops, frozenset(inside.union(cuts)))
        points = self._judge(part)
        if points < self._readable:
            return part, points
        found = self._filled(part, points, cuts, inside)
        while cuts and len(found[0].shown) < _FEW:
            cuts = self._below(cuts, inside)
            part = walk(self._chart, tops, frozenset(inside.union(cuts)))
            points = self._judged(part)
            if points < self._readable:
                break
            found = self._filled(part, points, cuts, inside)
        return found

    def _judged(self, part: Part) -> float:
        """The size of the type of a part; one of too many cards is not even tried."""
        return self._judge(part) if len(part.shown) <= self._most else 0.0

    def _filled(
        self, part: Part, points: float, cuts: list[Id], inside: set[Id]
    ) -> tuple[Part, float]:
        """With as many of the smallest of the branches that were cut off as can be read."""
        cuts = sorted(cuts, key=self._cards.__getitem__)
        fewest, most = 0, len(cuts) - 1
        while fewest < most:
            middle = (fewest + most + 1) // 2
            fuller = walk(self._chart, part.tops, frozenset(inside.union(cuts[middle:])))
            found = self._judged(fuller)
            if found >= self._readable:
                part, points, fewest = fuller, found, middle
            else:
                most = middle - 1
        return part, points

    def _below(self, managers: Iterable[Id], inside: set[Id]) -> list[Id]:
        reports = (report for id in managers for report in self._chart.reports(id))
        return self._managers(reports, inside)

    def _managers(self, ids: Iterable[Id], inside: set[Id]) -> list[Id]:
        return [id for id in ids if self._chart.has_reports(id) and id not in inside]

    def _counted(self) -> dict[Id, int]:
        """The cards of each branch on one page, those that have pages of their own left out."""
        cards: dict[Id, int] = {}
        for id in reversed(list(self._chart.branch(None))):
            reports = self._chart.reports(id)
            cards[id] = 1 + sum(1 if each in self._apart else cards[each] for each in reports)
        return cards
