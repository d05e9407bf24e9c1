"""How each function of a chart is told apart: its initials, its colours, its pattern."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from orgchart.drawing.own_colours import own_function
from orgchart.drawing.picture import Colour
from orgchart.drawing.theme import OTHER, FunctionColours, Theme
from orgchart.drawing.tokens import Pattern
from orgchart.model.chart import Chart
from orgchart.model.functions import BUILT_IN_FUNCTIONS, MAIN_FUNCTIONS, built_in_functions
from orgchart.model.records import FUNCTION_PREFIX, Function

_KEPT = {"leadership", *(BUILT_IN_FUNCTIONS[slug].colour for slug in MAIN_FUNCTIONS)}
_SPARE = "Ø"


class Sign(msgspec.Struct, frozen=True):
    """One function as it is drawn; ``pattern`` only where the theme tells by pattern."""

    slug: str
    name: str
    initials: str
    token: str
    colours: FunctionColours
    pattern: Pattern | None

    @property
    def band(self) -> Colour:
        """The colour of its band."""
        return self.colours.band


def signs_of(chart: Chart, theme: Theme) -> dict[str, Sign]:
    """A sign for every function by slug: built in, of the chart's own, or only named by roles.

    The company's colours come first. A function without any gets the next that no function of
    the chart uses; initials that are taken become the first and a later letter of the name, else
    a digit.
    """
    functions = {**chart.functions(), **_unknown(chart)}
    own = sorted(slug for slug in functions if slug not in BUILT_IN_FUNCTIONS)
    colours = _colours(functions, chart.used_functions(), own, theme)
    own_colours = {} if theme.patterned else chart.settings.colours
    initials = {slug: function.initials for slug, function in built_in_functions().items()}
    for slug in own:
        others = {text for other, text in initials.items() if other != slug}
        initials[slug] = _initials(functions[slug], others)
    return {
        slug: _sign(function, initials[slug], colours[slug], own_colours.get(slug, ""), theme)
        for slug, function in functions.items()
    }


def no_function(theme: Theme) -> Sign:
    """What stands for a role without a function: neutral, never drawn as a chip."""
    colours = msgspec.structs.replace(theme.function(OTHER), band=theme.colours.border_strong)
    return Sign("", "", "", OTHER, colours, None)


def _sign(function: Function, initials: str, token: str, own_colour: Colour, theme: Theme) -> Sign:
    pattern = theme.pattern(token) if theme.patterned else None
    name = function.name or function.slug
    colours = own_function(own_colour, theme.name) if own_colour else theme.function(token)
    return Sign(function.slug, name, initials, token, colours, pattern)


def _unknown(chart: Chart) -> dict[str, Function]:
    known = chart.functions()
    slugs = sorted(chart.used_functions() - set(known))
    return {
        slug: Function(id=FUNCTION_PREFIX + slug, name=slug.replace("-", " ").capitalize())
        for slug in slugs
    }


def _colours(
    functions: dict[str, Function], used: set[str], own: list[str], theme: Theme
) -> dict[str, str]:
    colours = {slug: function.colour for slug, function in functions.items()}
    without = [
        slug for slug in own if colours[slug] == OTHER or colours[slug] not in theme.functions
    ]
    taken = {colours[slug] for slug in used | set(own)}
    free = [token for token in theme.functions if token not in taken and token != OTHER]
    # The colours of the main functions come last: a chart may gain those functions any day.
    spare = iter(sorted(free, key=lambda token: token in _KEPT))
    return {**colours, **{slug: next(spare, OTHER) for slug in without}}


def _initials(function: Function, taken: Iterable[str]) -> str:
    taken = set(taken)
    return next(text for text in _candidates(function) if text and text not in taken)


def _candidates(function: Function) -> Iterator[str]:
    yield function.initials
    letters = [letter for letter in function.name.upper() if letter.isalnum()] or [_SPARE]
    words = [word for word in function.name.upper().split() if word[0].isalnum()]
    if len(words) > 1:
        yield words[0][0] + words[1][0]
    for letter in letters[1:]:
        yield letters[0] + letter
    number = 1
    while True:
        number += 1
        yield f"{letters[0]}{number}"
