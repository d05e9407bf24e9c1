"""PowerPoint: one slide of native shapes, with lines that stay with the cards they join."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO, NamedTuple

import msgspec

from orgchart.drawing.own_colours import theme_of
from orgchart.drawing.picture import Card, Picture, Text
from orgchart.drawing.title import title_of_chart
from orgchart.export import Exporter
from orgchart.export.arranging import look_of_job
from orgchart.export.book.pages import bound
from orgchart.export.job import Job
from orgchart.export.option import Option
from orgchart.export.pptx_file import Deck
from orgchart.export.pptx_shapes import SlideShapes
from orgchart.export.pptx_slide import slide_tree
from orgchart.export.pptx_ways import Ways
from orgchart.layout.page import READABLE_ON_A_SLIDE
from orgchart.layout.places import Places
from orgchart.translation import number, texts

tr = texts("Export")

_SLIDE = "16:9"
# The largest side of a slide: 56 inches.
_MOST_UNITS = 56 * 96.0
# The least type: a program writes no less than one point, and some of it is set smaller yet.
_LEAST_UNITS = 2.0 / 0.75


class SlidePage(NamedTuple):
    """What one slide shows, and the key that it is found by again."""

    key: str
    picture: Picture
    places: Places | None


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the drawing as a deck of one slide, or a book of slides; returns notes on it.

    With ``job.update`` the deck holds all other slides of that one, too.
    """
    deck = Deck(job.template, job.update)
    job = for_slides(job, deck)
    pages, notes = _pages(job)
    return [*write_slides(job, deck, pages, stream), *notes]


def write_slides(job: Job, deck: Deck, pages: Sequence[SlidePage], stream: BinaryIO) -> list[str]:
    """Write pages that were drawn as the slides of a deck; returns notes on it."""
    zoom = 1.0 if job.template or job.update else max(_zoom(page.picture) for page in pages)
    keys, first = [page.key for page in pages], pages[0].picture
    slides = deck.slides(keys, first, zoom, transparent=job.transparent)
    inks = theme_of(look_of_job(job))
    for page, slide in zip(pages, slides, strict=True):
        ways = Ways(page.picture, slide, slides)
        shapes = SlideShapes(page.picture.symbols, zoom, slide.image, ways.of_text)
        slide.fill(slide_tree(page.picture, page.places, shapes, inks, ways.of_card))
    title = title_of_chart(job.chart, job.title)
    deck.save(stream, title, job.chart.settings.organisation)
    return [*deck.notes, *_notes(zoom)]


def for_slides(job: Job, deck: Deck) -> Job:
    """The job on the page that its deck has; type is as large as on a slide, whatever its size."""
    page = deck.page if job.update or not job.page else job.page
    readable = job.readable or READABLE_ON_A_SLIDE
    return msgspec.structs.replace(job, page=page or _SLIDE, readable=readable)


def _prepared(job: Job) -> Job:
    """The job as it is drawn, on the page that its deck has."""
    return for_slides(job, Deck(job.template, job.update))


def _pages(job: Job) -> tuple[list[SlidePage], list[str]]:
    from orgchart.export.picture_of import picture_and_places

    if job.split:
        book = bound(job)
        pages = [SlidePage(page.key, page.picture, page.places) for page in book.pages]
        return pages, [*book.notes, *book.remarks]
    picture, places = picture_and_places(job)
    key = f"role {job.root}" if job.root else "chart"
    return [SlidePage(key, picture, places)], [*picture.told, *picture.notes]


def _zoom(picture: Picture) -> float:
    """How much larger than asked for a slide must be, because its type would be too small."""
    least = min((text.style.size for text in _texts(picture.cards)), default=_LEAST_UNITS)
    most = _MOST_UNITS / max(picture.width, picture.height)
    return max(1.0, min(_LEAST_UNITS / least, most))


def _texts(cards: Sequence[Card]) -> Iterator[Text]:
    return (shape for card in cards for shape in card.shapes if isinstance(shape, Text))


def _notes(zoom: float) -> list[str]:
    if zoom == 1.0:
        return []
    return [
        tr(
            "The slide was made {zoom} times as large, because its type is smaller "
            "than PowerPoint can set. Export single branches to have it readable."
        ).format(zoom=number(zoom, ".1f"))
    ]


EXPORTER = Exporter(
    name="pptx",
    suffixes=(".pptx",),
    description="PowerPoint slide of shapes that can be edited, with lines that follow the cards",
    write=write,
    label="PowerPoint",
    draws=True,
    prepare=_prepared,
    can=frozenset({"split", "update"}),
    options=(
        Option(
            field="template",
            text="Template",
            kind="file",
            explained="A deck whose master, layouts and slide size the slides take.",
            suffixes=(".pptx", ".potx"),
        ),
        Option(
            field="update",
            text="Update slides of",
            kind="file",
            explained=(
                "A deck with slides of an earlier export: they are replaced, all others stay."
            ),
            suffixes=(".pptx",),
        ),
    ),
)
