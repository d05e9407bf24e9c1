"""Makes a chart as large as it can be on a page, by its arrangement and not by shrinking it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

import msgspec

from orgchart.layout.options import Options, Size
from orgchart.layout.places import Places
from orgchart.model.chart import Chart
from orgchart.model.records import Direction, Id

LARGE_ENOUGH = 1.2  # nobody wants larger cards than this; larger ones count as equally good
READABLE_ON_PAPER = 8.0
READABLE_ON_A_SLIDE = 10.0


class Room(NamedTuple):
    """The part of a page that a chart is to fill, in units.

    ``type_points`` is the size of the cards' titles at scale 1, ``readable`` the smallest that
    can be read on the page.
    """

    width: float
    height: float
    type_points: float = 11.0
    readable: float = READABLE_ON_PAPER


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """What would make a chart readable that is too small on its page, and how far it would help.

    "smaller cards" of the same type must be ``factor`` times as wide and high; "team cards"
    draws every team of single cards as one, which makes ``cards`` of them and about
    ``type_points``; a "larger page" must be ``factor`` times as wide and high; a "split" needs
    about ``pages``.
    """

    kind: Literal["smaller cards", "team cards", "larger page", "split"]
    factor: float = 1.0
    cards: int = 0
    pages: int = 1
    type_points: float = 0.0


class Fit(msgspec.Struct, frozen=True):
    """A chart fitted to a page.

    ``options`` hold the arrangement found for every branch. ``type_points`` is the size of the
    titles on the page; no arrangement of these cards at these gaps can exceed ``bound``.
    ``advice`` is empty when the titles can be read.
    """

    options: Options
    places: Places
    scale: float
    type_points: float
    bound: float
    advice: tuple[Advice, ...] = ()

    @property
    def hopeless(self) -> bool:
        """Whether no arrangement at all would make the titles large enough to read."""
        return bool(self.advice) and self.bound < self.advice[0].type_points


def fit(
    chart: Chart,
    sizes: Mapping[Id, Size],
    options: Options,
    room: Room,
    *,
    directions: tuple[Direction, ...] | None = None,
    before: Options | None = None,
) -> Fit:
    """The arrangement that makes a chart largest in a room, orderly before tight.

    Roles with an arrangement of their own keep it. ``directions`` are those that may be tried;
    by default the options' own, and left-right beside top-down. An arrangement found ``before``
    an edit is kept unless another is larger by a twentieth.
    """
    from orgchart.layout.fitting.choosing import fitted

    if directions is None:
        sideways: tuple[Direction, ...] = ("left-right",)
        directions = (options.direction, *(sideways if options.direction == "top-down" else ()))
    return fitted(chart, sizes, options, room, directions, before)


def arrange_for_page(
    chart: Chart,
    sizes: Mapping[Id, Size],
    options: Options,
    width: float,
    height: float,
    directions: tuple[Direction, ...] | None = None,
) -> tuple[Places, Options]:
    """The arrangement that is largest on an area of ``width`` × ``height`` units, and its options.

    See `fit`, which also tells how large the titles are.
    """
    found = fit(chart, sizes, options, Room(width, height), directions=directions)
    return found.places, found.options


def page_scale(picture: tuple[float, float], width: float, height: float) -> float:
    """How much a picture can grow (or must shrink) to fill an area; 1 for an empty one."""
    w, h = picture
    return min(width / w, height / h) if w and h else 1.0
