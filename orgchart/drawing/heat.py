"""A chart coloured by what is to be compared: span, layer, cost, any field.

Every role gets the sign of its range or value, drawn where the sign of its function is else, and
its value in words; so nothing hangs on colour. The legend lists the signs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import msgspec

from orgchart.drawing.signs import Sign, no_function
from orgchart.drawing.theme import OTHER, FunctionColours, Theme
from orgchart.drawing.tokens import tokens
from orgchart.model.chart import Chart
from orgchart.model.measures import Measure, Value, Values, asked_measure
from orgchart.model.ranges import place_in, ranges_of, short_number
from orgchart.model.records import Id
from orgchart.translation import texts

tr = texts("Drawing")

_STEPS = 7
# So many different texts have colours of their own; the rarest others share one.
_MOST_NAMES = 9
_NEUTRAL, _OTHERS = "stripe", "diagonal-back"  # patterns of their own
# The main functions' colours come first: they are told apart the best.
_NAMES_FIRST = ("support", "loyalty", "issue", "returns", "sales", "account", "technical",
                "quality", "social")  # fmt: skip


class HeatEntry(msgspec.Struct, frozen=True):
    """One line of the legend: a sign, and the roles that have it."""

    sign: Sign
    ids: tuple[Id, ...]

    @property
    def label(self) -> str:
        """What it stands for."""
        return self.sign.name


class Heat(msgspec.Struct, frozen=True):
    """The signs of a chart's roles by one measure; ``neutral`` is that of roles without value.

    ``entries`` are in order, from little to much or from frequent to rare; roles without a value
    come last. ``signs`` are those of the ``values`` that there are.
    """

    measure: Measure
    entries: tuple[HeatEntry, ...]
    neutral: Sign
    values: Values
    signs: dict[Value, Sign]

    def sign(self, id: Id) -> Sign:
        """How a role is drawn."""
        value = self.values.get(id)
        return self.neutral if value is None else self.signs[value]

    def text(self, id: Id) -> str:
        """The value of a role in a few letters; "" for none."""
        value = self.values.get(id)
        if value is None:
            return ""
        return value if isinstance(value, str) else short_number(value)

    def differing(self, before: Heat) -> set[Id] | None:
        """The roles that look otherwise than before; None when the legend is another one."""
        if [each.sign for each in self.entries] != [each.sign for each in before.entries]:
            return None
        return {id for id, _ in self.values.items() ^ before.values.items()}


def heat_of(chart: Chart, name: str, theme: Theme) -> Heat:
    """The signs of a chart by the measure of a name. Raises InputError for an unknown one."""
    measure = asked_measure(chart, name)
    values = measure.read(chart)
    ids: dict[Value, list[Id]] = {}
    for id, value in values.items():
        ids.setdefault(value, []).append(id)
    make = _by_numbers if measure.scale == "numbers" else _by_texts
    found = make(measure, {value: len(of) for value, of in ids.items()}, theme)
    signs = {value: found.of(value) for value in ids}
    by_sign: dict[str, list[Id]] = {sign.slug: [] for sign in found.listed}
    for value, of in ids.items():
        by_sign[signs[value].slug] += of
    entries = [HeatEntry(sign, tuple(of)) for sign in found.listed if (of := by_sign[sign.slug])]
    neutral = _sign(theme, "", measure.nothing, "", no_function(theme).colours, _NEUTRAL)
    if len(values) < len(chart.roles):
        without = tuple(id for id in chart.roles if id not in values)
        entries.append(HeatEntry(neutral, without))
    return Heat(measure, tuple(entries), neutral, values, signs)


class _Signs(msgspec.Struct):
    """Signs in order, and which of them a value has."""

    listed: list[Sign]
    of: Callable[[Value], Sign]


def _by_numbers(measure: Measure, counts: Mapping[Value, int], theme: Theme) -> _Signs:
    counted = [(value, count) for value, count in counts.items() if not isinstance(value, str)]
    numbers = [value for value, count in counted for _ in range(count)]
    ranges = ranges_of(numbers, measure.starts) if numbers else []
    signs = [
        _step(theme, f"{each.low:g}", each.label, at, len(ranges)) for at, each in enumerate(ranges)
    ]
    places = {number: place_in(ranges, number) for number, _ in counted}
    return _Signs(signs, lambda value: signs[places[value]])  # type: ignore[index]


def _by_texts(measure: Measure, counts: Mapping[Value, int], theme: Theme) -> _Signs:
    counted = {str(value): count for value, count in counts.items()}
    if measure.scale == "order":
        texts = sorted(counted, key=measure.order)
        kept, most = texts[:_STEPS], _STEPS
    else:
        texts = [text for text, _ in sorted(counted.items(), key=lambda each: (-each[1], each[0]))]
        kept, most = texts, _MOST_NAMES
    if len(texts) > most:
        kept = texts[: most - 1]
    make = _step if measure.scale == "order" else _named
    signs = {text: make(theme, text, text, at, len(kept)) for at, text in enumerate(kept)}
    name = tr("Others")
    others = _sign(theme, name, name, "…", theme.function("other"), _OTHERS)
    listed = [*signs.values(), *([others] if len(kept) < len(texts) else [])]
    return _Signs(listed, lambda value: signs.get(str(value), others))


def _step(theme: Theme, slug: str, label: str, at: int, count: int) -> Sign:
    """One of some colours that rise, as far from each other as there is room."""
    step = round(at * (_STEPS - 1) / max(count - 1, 1))
    return _sign(theme, slug, label, label, theme.sequential[step], f"step-{step + 1}")


def _named(theme: Theme, slug: str, label: str, at: int, _: int) -> Sign:
    """One of some colours that differ."""
    token = _NAMES_FIRST[at]
    pattern = tokens().functions[token].pattern
    sign = _sign(theme, slug, label, label, theme.function(token), pattern)
    return msgspec.structs.replace(sign, token=token)


def _sign(
    theme: Theme, slug: str, name: str, initials: str, colours: FunctionColours, pattern: str
) -> Sign:
    shown = tokens().patterns[pattern] if theme.patterned else None
    return Sign("heat/" + slug, name, initials, OTHER, colours, shown)


def neutral_signs(signs: Iterable[Sign], theme: Theme) -> list[Sign]:
    """The signs of functions without their colours, which mean something else now."""
    colours = theme.colours
    grey = FunctionColours(
        band=colours.border_strong,
        tint=colours.surface_sunken,
        ink=colours.text,
        on_band=colours.surface,
    )
    return [msgspec.structs.replace(sign, colours=grey, pattern=None) for sign in signs]
