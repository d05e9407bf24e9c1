"""A picture as the content of one slide, in the order in which it is read aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from orgchart.drawing.picture import Box, Card, Picture, Shape, Stroke, Text
from orgchart.drawing.theme import Theme
from orgchart.export.card_parts import as_read, hanging_badges, title_and_legend
from orgchart.export.courses import Course, courses, pens, scale_of
from orgchart.export.pptx_cards import CardShapes
from orgchart.export.pptx_connectors import elbow
from orgchart.export.pptx_paint import pen
from orgchart.export.pptx_shapes import SlideShapes
from orgchart.export.xml_text import quoted
from orgchart.layout.places import Places, Point
from orgchart.translation import texts

tr = texts("Export")

_NAMES = (
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_TITLE = '<p:ph type="title"/>'
_ROUND_END = '<a:tailEnd type="oval" w="sm" len="sm"/>'
_SITE_TOP, _SITE_LEFT, _SITE_FOOT, _SITE_RIGHT = range(4)


def slide_tree(
    picture: Picture,
    places: Places | None,
    shapes: SlideShapes,
    inks: Theme,
    click: Callable[[Card], str],
) -> str:
    """The tree of shapes of a slide; one of text alone has no ``places``.

    ``inks`` is the theme of the lines; ``click`` makes the element for a card's link.
    """
    top, foot = title_and_legend(picture) if places else (picture.furniture, ())
    head = "".join(_heading(top, shapes))
    cards = CardShapes(shapes, picture.cards)
    written = "".join(_cards(picture, cards, shapes, click))
    glued = _connectors(picture, places, shapes, cards.numbers, inks) if places else ()
    lines = "".join(glued)
    labels = shapes.elements(_labels(picture))
    legend = shapes.group(tr("Legend"), tr("Legend"), lambda: shapes.elements(foot))
    return (
        f'<p:spTree{_NAMES}><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/>'
        f"</p:nvGrpSpPr><p:grpSpPr/>{head}{lines}{labels}{written}{legend}</p:spTree>"
    )


def _heading(shapes: Sequence[Shape], slide: SlideShapes) -> Iterator[str]:
    """The title block; its largest text is the slide's title."""
    texts = [shape for shape in shapes if isinstance(shape, Text)]
    title = max(texts, key=lambda text: text.style.size, default=None)
    if title:
        yield slide.words(title, tr("Title"), _TITLE)
    yield slide.elements([shape for shape in shapes if shape is not title])


def _cards(
    picture: Picture, cards: CardShapes, slide: SlideShapes, click: Callable[[Card], str]
) -> Iterator[str]:
    """Every card with the badges that hang at it, managers before their teams."""
    hanging, others = hanging_badges(picture)
    for card in as_read(picture.cards):
        yield cards.card(card, hanging[card.id], click(card))
    yield slide.elements(others)


def _connectors(
    picture: Picture,
    places: Places,
    shapes: SlideShapes,
    numbers: Mapping[str, int],
    inks: Theme,
) -> Iterator[str]:
    boxes = {card.id: card for card in picture.cards}
    strokes = pens(inks, scale_of(picture, places))
    for course in courses(picture, places):
        points: Sequence[Point] = course.points
        ends = (
            (numbers[course.from_id], _site(points[0], boxes[course.from_id])),
            (numbers[course.to_id], _site(points[-1], boxes[course.to_id])),
        )
        if course.kind != "dotted" and _turns_over(points):
            points, ends = points[::-1], ends[::-1]
        yield _connector(course, points, ends, shapes, strokes[course.kind])


def _turns_over(points: Sequence[Point]) -> bool:
    """Whether a line begins upright and ends level; from its other end its frame is not turned."""
    return points[0][0] == points[1][0] and points[-1][1] == points[-2][1]


def _connector(
    course: Course,
    points: Sequence[Point],
    ends: tuple[tuple[int, int], tuple[int, int]],
    shapes: SlideShapes,
    stroke: Stroke,
) -> str:
    it = elbow([(float(shapes.emu(x)), float(shapes.emu(y))) for x, y in points])
    guides = "".join(
        f'<a:gd name="adj{n if len(it.adjust) > 1 else 1}" fmla="val {value}"/>'
        for n, value in enumerate(it.adjust, 1)
    )
    (start, leaves), (end, arrives) = ends
    kind = tr("Dotted line") if course.kind == "dotted" else tr("Line")
    mark = _ROUND_END if course.kind == "dotted" else ""
    return (
        f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{next(shapes.numbers)}" name="{kind}"'
        f" descr={quoted(course.told)}/><p:cNvCxnSpPr>"
        f'<a:stCxn id="{start}" idx="{leaves}"/><a:endCxn id="{end}" idx="{arrives}"/>'
        f"</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm{it.turn}>"
        f'<a:off x="{it.x}" y="{it.y}"/><a:ext cx="{it.w}" cy="{it.h}"/></a:xfrm>'
        f'<a:prstGeom prst="{it.preset}"><a:avLst>{guides}</a:avLst></a:prstGeom>'
        f"{pen(stroke, shapes.zoom, mark)}</p:spPr></p:cxnSp>"
    )


def _site(point: Point, card: Card) -> int:
    """The side of a card that a point is nearest to, as the number of its connection site."""
    x, y = point
    away = {
        _SITE_TOP: abs(y - card.y),
        _SITE_FOOT: abs(card.y + card.h - y),
        _SITE_LEFT: abs(x - card.x),
        _SITE_RIGHT: abs(card.x + card.w - x),
    }
    return min(away, key=away.__getitem__)


def _labels(picture: Picture) -> list[Shape]:
    """What is written on the dotted lines; the lines themselves become connectors."""
    return [shape for shape in picture.lines if isinstance(shape, (Text, Box))]
