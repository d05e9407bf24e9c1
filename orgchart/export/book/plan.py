"""Which role is on which page: a plan that knows charts and how large type comes out, no format.

A `Part` is what one page shows: some branches, down to stubs, whose own branches have pages
further on. Every role is on exactly one page as itself, and once more as a stub where a page
begins with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import msgspec

from orgchart.export.book.chapters import Chapter
from orgchart.model.chart import Chart
from orgchart.model.records import Id

MOST_PAGES = 1000


class TooManyPages(Exception):  # noqa: N818 - a fact, told to the person by who asked
    """A book would have more than `MOST_PAGES`."""


class Part(msgspec.Struct, frozen=True):
    """What a page shows: the roles, managers first, and which of them are stubs."""

    tops: Chapter
    shown: tuple[Id, ...]
    stubs: frozenset[Id] = frozenset()


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """A page of a branch. ``above`` is the section that shows its tops as stubs.

    ``points`` is the size of the type; ``readable`` says whether it is large enough. Where it is
    not, the page has nothing that could be taken off: a role with its single reports.
    """

    part: Part
    above: int | None
    level: int
    points: float
    readable: bool


class Book(msgspec.Struct, frozen=True, kw_only=True):
    """The sections, each after the one above it, and the overview of all their tops.

    There is no overview where the first section shows them all.
    """

    sections: tuple[Section, ...]
    overview: Part | None = None

    def as_itself(self) -> dict[Id, int]:
        """The section on which a role is itself."""
        return {
            id: number
            for number, section in enumerate(self.sections)
            for id in section.part.shown
            if id not in section.part.stubs
        }

    def led_to(self) -> dict[Id, int]:
        """The section that begins with a role; a role that is a stub of one leads to another."""
        return {
            id: number
            for number, section in enumerate(self.sections)
            for id in section.part.tops
            if id not in section.part.stubs
        }


Judge = Callable[[Part], float]
Divide = Callable[[Chapter], tuple[Part, float]]


def plan(
    chart: Chart,
    chapters: Iterable[Chapter],
    divide: Divide,
    judge: Judge,
    readable: float,
) -> Book:
    """The pages of a chart: ``divide`` says what is on the page of some tops.

    ``judge`` tells the size of the type of a part in points, ``readable`` the least it should
    have. Raises TooManyPages.
    """
    sections: list[Section] = []
    chapter_of = {id: chapter for chapter in chapters for id in chapter}
    waiting: list[tuple[Chapter, int | None, int]] = [(tuple(chart.reports(None)), None, 0)]
    while waiting:
        tops, above, level = waiting.pop()
        part, points = divide(tops)
        section = Section(
            part=part, above=above, level=level, points=points, readable=points >= readable
        )
        sections.append(section)
        if len(sections) > MOST_PAGES:
            raise TooManyPages
        below = dict.fromkeys(
            chapter_of.get(id, (id,)) if id not in tops else (id,)
            for id in part.shown
            if id in part.stubs
        )
        number = len(sections) - 1
        waiting += [(tops, number, level + 1) for tops in reversed(below)]
    return _with_overview(sections, _overview(chart, sections, judge, readable), judge)


def _with_overview(sections: list[Section], overview: Part | None, judge: Judge) -> Book:
    """The book; where the first section shows nobody but its tops, the overview is that page."""
    first = sections[0].part
    if overview is not None and set(first.shown) - first.stubs == set(first.tops):
        part = Part(first.tops, overview.shown, overview.stubs - set(first.tops))
        sections[0] = msgspec.structs.replace(sections[0], part=part, points=judge(part))
        overview = None
    return Book(sections=tuple(sections), overview=overview)


def _overview(chart: Chart, sections: list[Section], judge: Judge, readable: float) -> Part | None:
    """All tops of pages and the managers above them; so many layers of them as can be read."""
    first = sections[0].part
    layers = _layers_of_tops(chart, sections)
    while layers:
        shown = tuple(id for layer in layers for id in layer)
        if set(shown) <= set(first.shown):
            return None
        part = Part(first.tops, shown, frozenset(shown))
        if len(layers) == 2 or judge(part) >= readable:
            return part
        layers.pop()
    return None


def _layers_of_tops(chart: Chart, sections: list[Section]) -> list[list[Id]]:
    wanted: set[Id] = set()
    for section in sections:
        for top in section.part.tops:
            at: Id | None = top
            while at is not None and at not in wanted:
                wanted.add(at)
                at = chart.roles[at].reports_to
    layers: list[list[Id]] = []
    layer = [id for id in chart.reports(None) if id in wanted]
    while layer:
        layers.append(layer)
        layer = [report for id in layer for report in chart.reports(id) if report in wanted]
    return layers


def walk(chart: Chart, tops: Chapter, stubs: Mapping[Id, object] | frozenset[Id]) -> Part:
    """The part from some tops down to stubs."""
    shown: list[Id] = []
    waiting = list(reversed(tops))
    while waiting:
        id = waiting.pop()
        shown.append(id)
        if id not in stubs:
            waiting += reversed(chart.reports(id))
    return Part(tops, tuple(shown), frozenset(id for id in shown if id in stubs))
