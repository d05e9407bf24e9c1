"""PowerPoint: one slide of native shapes, with lines that stay with the cards they join."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

import msgspec

from orgchart.drawing.picture import Card, Picture, Text
from orgchart.drawing.theme import theme
from orgchart.export import Exporter
from orgchart.export.arranging import look_of_job
from orgchart.export.job import Job
from orgchart.export.pptx_file import Deck
from orgchart.export.pptx_shapes import SlideShapes
from orgchart.export.pptx_slide import slide_tree

_SLIDE = "16:9"
# The largest side of a slide: 56 inches.
_MOST_UNITS = 56 * 96.0
# The least type: a program writes no less than one point, and some of it is set smaller yet.
_LEAST_UNITS = 2.0 / 0.75


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the drawing as a deck of one slide; returns notes for the person."""
    from orgchart.export.picture_of import picture_and_places

    deck = Deck(job.template)
    if not job.page:
        job = msgspec.structs.replace(job, page=deck.page or _SLIDE)
    picture, places = picture_and_places(job)
    zoom = _zoom(picture) if not job.template else 1.0
    slide = deck.slide(picture, zoom, transparent=job.transparent)
    shapes = SlideShapes(picture.symbols, zoom, slide.image)
    inks = theme(look_of_job(job).theme)
    slide.fill(slide_tree(picture, places, shapes, inks, slide.click))
    deck.save(stream, picture.title, job.chart.settings.organisation)
    return [*picture.notes, *_notes(zoom)]


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
        f"The slide was made {zoom:.1f} times as large, because its type is smaller than "
        "PowerPoint can set. Export single branches to have it readable."
    ]


EXPORTER = Exporter(
    name="pptx",
    suffixes=(".pptx",),
    description="PowerPoint slide of shapes that can be edited, with lines that follow the cards",
    write=write,
)
