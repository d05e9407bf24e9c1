"""A picture as the content of one slide, in the order in which it is read aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from orgchart.drawing.picture import (
    Box,
    Card,
    Colour,
    Ellipse,
    Path,
    Picture,
    Shape,
    Stroke,
    Text,
    Use,
)
from orgchart.drawing.tokens import tokens
from orgchart.export.pptx_cards import CardShapes
from orgchart.export.pptx_connectors import elbow
from orgchart.export.pptx_paint import pen
from orgchart.export.pptx_shapes import SlideShapes
from orgchart.export.xml_text import quoted
from orgchart.layout.places import Places, Point, Route

_NAMES = (
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_TITLE = '<p:ph type="title"/>'
_ROUND_END = '<a:tailEnd type="oval" w="sm" len="sm"/>'
_SITE_TOP, _SITE_LEFT, _SITE_FOOT, _SITE_RIGHT = range(4)


class Inks(NamedTuple):
    """The colours of lines."""

    solid: Colour
    dotted: Colour


def slide_tree(
    picture: Picture,
    places: Places,
    shapes: SlideShapes,
    inks: Inks,
    click: Callable[[str], str],
) -> str:
    """The tree of shapes of a slide.

    ``inks`` are the colours of the lines; ``click`` makes the element for a card's link.
    """
    middle = picture.height / 2
    top = [shape for shape in picture.furniture if _height_of(shape) < middle]
    foot = [shape for shape in picture.furniture if _height_of(shape) >= middle]
    head = "".join(_heading(top, shapes))
    cards = CardShapes(shapes, picture.cards)
    written = "".join(_cards(picture, cards, shapes, click))
    lines = "".join(_connectors(picture, places, shapes, cards.numbers, inks))
    labels = shapes.elements(_labels(picture))
    legend = shapes.group("Legend", "Legend", lambda: shapes.elements(foot))
    return (
        f'<p:spTree{_NAMES}><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/>'
        f"</p:nvGrpSpPr><p:grpSpPr/>{head}{lines}{labels}{written}{legend}</p:spTree>"
    )


def _heading(shapes: Sequence[Shape], slide: SlideShapes) -> Iterator[str]:
    """The title block; its largest text is the slide's title."""
    texts = [shape for shape in shapes if isinstance(shape, Text)]
    title = max(texts, key=lambda text: text.style.size, default=None)
    if title:
        yield slide.words(title, "Title", _TITLE)
    yield slide.elements([shape for shape in shapes if shape is not title])


def _cards(
    picture: Picture, cards: CardShapes, slide: SlideShapes, click: Callable[[str], str]
) -> Iterator[str]:
    """Every card with the badges that hang at it, managers before their teams."""
    badges = list(picture.badges)
    hanging: dict[str, list[Shape]] = {}
    at = 0
    for card in picture.cards:  # the badges come in the same order
        first = at
        while at < len(badges) and _hangs_at(badges[at], card):
            at += 1
        hanging[card.id] = badges[first:at]
    for card in _as_read(picture.cards):
        yield cards.card(card, hanging[card.id], click(card.link) if card.link else "")
    yield slide.elements(badges[at:])


def _as_read(cards: Sequence[Card]) -> Iterator[Card]:
    """Each card, then those of its reports, one branch after the other."""
    shown = {card.id for card in cards}
    teams: dict[str | None, list[Card]] = {}
    for card in cards:
        teams.setdefault(card.manager if card.manager in shown else None, []).append(card)
    waiting = teams.get(None, [])[::-1]
    while waiting:
        card = waiting.pop()
        yield card
        waiting += teams.get(card.id, [])[::-1]


def _hangs_at(badge: Shape, card: Card) -> bool:
    if not isinstance(badge, Use):
        return False
    x, y = badge.x - card.x, badge.y - card.y
    return -0.01 <= x <= card.w + 0.01 and -0.01 <= y <= card.h + 0.01


def _connectors(
    picture: Picture,
    places: Places,
    shapes: SlideShapes,
    numbers: Mapping[str, int],
    inks: Inks,
) -> Iterator[str]:
    boxes = {card.id: card for card in picture.cards}
    if not boxes:
        return
    first = picture.cards[0]
    x, y, w, _ = places.box(first.id)
    scale = first.w / w
    dx, dy = first.x - x * scale, first.y - y * scale
    pens = _pens(inks, scale)
    names = {card.id: card.name for card in picture.cards}
    for route in places.routes():
        points = [(px * scale + dx, py * scale + dy) for px, py in route.points]
        ends = (
            (numbers[route.from_id], _site(points[0], boxes[route.from_id])),
            (numbers[route.to_id], _site(points[-1], boxes[route.to_id])),
        )
        told = f"{names[route.from_id]} – {names[route.to_id]}"
        if route.kind != "dotted" and _turns_over(points):
            points, ends = points[::-1], ends[::-1]
        yield _connector(route, points, ends, shapes, pens, told)


def _turns_over(points: Sequence[Point]) -> bool:
    """Whether a line begins upright and ends level; from its other end its frame is not turned."""
    return points[0][0] == points[1][0] and points[-1][1] == points[-2][1]


def _pens(inks: Inks, scale: float) -> dict[str, Stroke]:
    token = tokens().line
    solid = Stroke(inks.solid, token.solid * scale)
    dotted = Stroke(inks.dotted, token.dotted * scale, token.dash, round_cap=True)
    return {"solid": solid, "assistant": solid, "dotted": dotted}


def _connector(
    route: Route,
    points: Sequence[Point],
    ends: tuple[tuple[int, int], tuple[int, int]],
    shapes: SlideShapes,
    pens: Mapping[str, Stroke],
    told: str,
) -> str:
    it = elbow([(float(shapes.emu(x)), float(shapes.emu(y))) for x, y in points])
    guides = "".join(
        f'<a:gd name="adj{n if len(it.adjust) > 1 else 1}" fmla="val {value}"/>'
        for n, value in enumerate(it.adjust, 1)
    )
    (start, leaves), (end, arrives) = ends
    kind = "Dotted line" if route.kind == "dotted" else "Line"
    mark = _ROUND_END if route.kind == "dotted" else ""
    return (
        f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{next(shapes.numbers)}" name="{kind}"'
        f" descr={quoted(told)}/><p:cNvCxnSpPr>"
        f'<a:stCxn id="{start}" idx="{leaves}"/><a:endCxn id="{end}" idx="{arrives}"/>'
        f"</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm{it.turn}>"
        f'<a:off x="{it.x}" y="{it.y}"/><a:ext cx="{it.w}" cy="{it.h}"/></a:xfrm>'
        f'<a:prstGeom prst="{it.preset}"><a:avLst>{guides}</a:avLst></a:prstGeom>'
        f"{pen(pens[route.kind], shapes.zoom, mark)}</p:spPr></p:cxnSp>"
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


def _height_of(shape: Shape) -> float:
    if isinstance(shape, Path):
        return float(shape.commands[0][2])
    return shape.cy if isinstance(shape, Ellipse) else shape.y
