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

        All of their branches, if that can be read; else the fewest layers that fill a page, and
        as many of the smallest branches below as there is room for.
        """
        inside = self._apart - set(tops)
        if sum(self._cards[top] for top in tops) <= self._most:
            whole = walk(self._chart, tops, frozenset(inside))
            points = self._judge(whole)
            if points >= self._readable:
                return whole, points
        part, points, cuts = self._layers(tops, inside)
        if points < self._readable:
            return part, points
        return self._filled(part, points, cuts, inside)

    def _layers(self, tops: Chapter, inside: set[Id]) -> tuple[Part, float, list[Id]]:
        """The uppermost layers, and the managers at their lower end."""
        cuts = self._managers(tops, inside) if len(tops) > 1 else self._below(tops, inside)
        part = walk(self._chart, tops, frozenset(inside.union(cuts)))
        points = self._judge(part)
        while cuts and len(part.shown) < _FEW:
            further = self._below(cuts, inside)
            deeper = walk(self._chart, tops, frozenset(inside.union(further)))
            found = self._judge(deeper) if len(deeper.shown) <= self._most else 0.0
            if found < self._readable:
                break
            part, points, cuts = deeper, found, further
        return part, points, cuts

    def _filled(
        self, part: Part, points: float, cuts: list[Id], inside: set[Id]
    ) -> tuple[Part, float]:
        """With as many of the smallest of the branches that were cut off as can be read."""
        cuts = sorted(cuts, key=self._cards.__getitem__)
        fewest, most = 0, len(cuts) - 1
        while fewest < most:
            middle = (fewest + most + 1) // 2
            fuller = walk(self._chart, part.tops, frozenset(inside.union(cuts[middle:])))
            found = self._judge(fuller) if len(fuller.shown) <= self._most else 0.0
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
