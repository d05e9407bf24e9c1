"""The pages of a book: contents, overview and sections, with the ways between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from orgchart.drawing.contents_page import Entry, contents_pages, pages_needed
from orgchart.drawing.look import BadgeData
from orgchart.drawing.page_foot import FOOT, Foot, Way, with_foot
from orgchart.drawing.picture import Lead, Picture
from orgchart.export.book.counts import count_text, seats_below, total
from orgchart.export.book.plan import Part, Section
from orgchart.export.book.planning import Planned
from orgchart.export.book.setter import Heading
from orgchart.export.job import Job
from orgchart.export.picture_of import badges_of
from orgchart.layout.places import Places
from orgchart.model.records import Id
from orgchart.translation import counted, number, texts

tr = texts("Export")

_BELOW_CARD = 12.0  # the pill at a card's foot is part of the way


class BookPage(Struct, frozen=True, kw_only=True):
    """A page as it was drawn; ``key`` names it in every export of a chart.

    ``title`` and ``level`` are those of the contents. A page of text has no ``places``.
    """

    key: str
    title: str
    picture: Picture
    places: Places | None = None
    level: int = 0
    ways: tuple[Way, ...] = ()


class Bound(Struct, frozen=True):
    """All pages of a book; ``notes`` tell how it came out, ``remarks`` what could not be shown.

    ``points`` is the smallest type of their titles.
    """

    pages: tuple[BookPage, ...]
    notes: tuple[str, ...]
    remarks: tuple[str, ...]
    points: float


def bound(job: Job) -> Bound:
    """The book of a job's chart. Raises InputError where it would have too many pages."""
    planned = Planned(job)
    pages = list(_Binder(planned).pages())
    footed = [
        replace(each, picture=_with_foot(each, number, len(pages), planned))
        for number, each in enumerate(pages)
    ]
    remarks = dict.fromkeys(note for each in pages for note in each.picture.notes)
    least = min(section.points for section in planned.book.sections)
    return Bound(tuple(footed), tuple(_notes(planned, len(pages))), tuple(remarks), least)


class _Binder:
    """Draws the pages of a planned book in their order; they count from 0."""

    def __init__(self, planned: Planned) -> None:
        self._planned, self._book = planned, planned.book
        self._marks = badges_of(planned.job, planned.chart)
        self._led_to, self._itself = planned.book.led_to(), planned.book.as_itself()
        self._contents = self._pages_of_contents()
        self._first = self._contents + (planned.book.overview is not None)

    def pages(self) -> Iterator[BookPage]:
        """Contents, overview, sections."""
        yield from self._listed()
        if self._book.overview is not None:
            part = self._book.overview
            yield self._drawn("overview", tr("Overview"), part, self._planned.names.overview(part))
        for section in self._book.sections:
            yield self._section(section)

    def _pages_of_contents(self) -> int:
        if len(self._book.sections) == 1:
            return 0
        setter, lines = self._planned.setter, len(self._book.sections)
        lines += self._book.overview is not None
        title = self._planned.job.title
        return pages_needed(self._planned.chart, lines, setter.sheet, setter.look, title)

    def _listed(self) -> Iterator[BookPage]:
        if not self._contents:
            return
        setter, title = self._planned.setter, self._planned.job.title
        entries = list(self._entries())
        lists = contents_pages(self._planned.chart, entries, setter.sheet, setter.look, title)
        for at, picture in enumerate(lists, 1):
            yield BookPage(key=f"contents {at}", title=tr("Contents"), picture=picture)

    def _entries(self) -> Iterator[Entry]:
        if self._book.overview is not None:
            yield Entry(tr("Overview"), "", 0, self._contents)
        for at, section in enumerate(self._book.sections):
            tops = section.part.tops
            figures = count_text(total(self._planned.counts, tops))
            title = self._planned.names.title(tops)
            yield Entry(title, figures, section.level, self._first + at)

    def _section(self, section: Section) -> BookPage:
        part, names = section.part, self._planned.names
        heading = names.heading(part)
        if section.above is None and self._book.overview is None:
            heading = replace(heading, title=names.overview(part).title)
        key = f"{'role' if len(part.tops) == 1 else 'roles'} {''.join(part.tops[:1])}"
        page = self._drawn(key, names.title(part.tops), part, heading, self._above(section))
        return replace(page, level=section.level)

    def _above(self, section: Section) -> Way | None:
        """The page that a section hangs under."""
        if section.above is not None:
            above = self._book.sections[section.above].part.tops
            return Way(self._planned.names.title(above), self._first + section.above)
        return Way(tr("Overview"), self._contents) if self._book.overview is not None else None

    def _drawn(
        self, key: str, title: str, part: Part, heading: Heading, above: Way | None = None
    ) -> BookPage:
        targets = self._targets(part)
        badges = {**self._marks, **self._pills(part, targets)}
        picture, places = self._planned.setter.draw(part, heading, badges)
        up = dict.fromkeys(part.tops, above.page) if above else {}
        to = {**up, **targets}
        leads = tuple(
            Lead(card.x, card.y, card.w, card.h + _BELOW_CARD, to[card.id], card.id)
            for card in picture.cards
            if card.id in to
        )
        ways = [Way(_way_up(above), above.page)] if above else []
        ways += [Way(tr("Contents"), 0)] if self._contents else []
        picture = replace(picture, leads=leads)
        return BookPage(key=key, title=title, picture=picture, places=places, ways=tuple(ways))

    def _targets(self, part: Part) -> dict[Id, int]:
        """The pages that the stubs of a part lead to."""
        led_to, itself = self._led_to, self._itself
        return {id: self._first + led_to.get(id, itself[id]) for id in part.stubs}

    def _pills(self, part: Part, targets: Mapping[Id, int]) -> dict[Id, BadgeData]:
        """How many are below a stub, or a folded branch, and on which page they are."""
        pills = {}
        # Beside a card there is room for a number alone.
        wide = self._planned.setter.look.direction in ("top-down", "bottom-up")
        for id in self._planned.pill_bearers(part):
            below = seats_below(self._planned.counts, self._planned.chart, id)
            told = ["+" + number(below, ",")] if below else []
            if id in targets and (wide or not told):
                told.append(tr("page {n}").format(n=number(targets[id] + 1, ",")))
            if told:
                pills[id] = BadgeData(" · ".join(told), "folded")
        return pills


def _way_up(above: Way) -> str:
    page = number(above.page + 1, ",")
    return tr("↑ {title}, page {n}").format(title=above.words, n=page)


def _with_foot(page: BookPage, number: int, pages: int, planned: Planned) -> Picture:
    if pages == 1:
        return replace(page.picture, height=page.picture.height + FOOT)
    return with_foot(page.picture, Foot(page.ways, number, pages), planned.setter.look)


def _notes(planned: Planned, pages: int) -> Iterator[str]:
    """How large the type is, and which pages could not be made readable."""
    sections, readable = planned.book.sections, planned.setter.readable
    least = min(section.points for section in sections)
    told = counted(pages, tr("1 page"), tr("{n} pages"))
    points = number(least, ".1f")
    yield tr("{pages}; titles have {points} pt or more.").format(pages=told, points=points)
    small = [each for each in sections if not each.readable]
    if small:
        names = ", ".join(planned.names.title(each.part.tops) for each in small[:3])
        more = " …" if len(small) > 3 else ""
        yield tr(
            "Below {points} pt stay {names}: nobody can be taken off there. "
            "Choose a larger page or smaller cards."
        ).format(points=number(readable, "g"), names=names + more)
