"""The course of every line in a picture's coordinates, for formats that draw lines of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from orgchart.drawing.picture import Picture, Stroke
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens
from orgchart.layout.places import Kind, Places, Point


class Course(NamedTuple):
    """One relation from card edge to card edge, and what is said of it."""

    from_id: str
    to_id: str
    kind: Kind
    points: tuple[Point, ...]
    told: str


def courses(picture: Picture, places: Places) -> Iterator[Course]:
    """Every line of the layout that a picture was drawn from."""
    if not picture.cards:
        return
    scale = scale_of(picture, places)
    first = picture.cards[0]
    x, y, _, _ = places.box(first.id)
    dx, dy = first.x - x * scale, first.y - y * scale
    names = {card.id: card.name for card in picture.cards}
    for route in places.routes():
        points = tuple((px * scale + dx, py * scale + dy) for px, py in route.points)
        told = f"{names[route.from_id]} – {names[route.to_id]}"
        yield Course(route.from_id, route.to_id, route.kind, points, told)


def scale_of(picture: Picture, places: Places) -> float:
    """How many times its own size the chart is drawn."""
    if not picture.cards:
        return 1.0
    first = picture.cards[0]
    return first.w / places.box(first.id)[2]


def pens(theme: Theme, scale: float) -> dict[Kind, Stroke]:
    """How lines of each kind are drawn in a theme."""
    token, colours = tokens().line, theme.colours
    solid = Stroke(colours.line_solid, token.solid * scale)
    dash = tuple(part * scale for part in token.dash)
    dotted = Stroke(colours.line_dotted, token.dotted * scale, dash, round_cap=True)
    return {"solid": solid, "assistant": solid, "dotted": dotted}
