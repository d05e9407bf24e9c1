"""Charts coloured by what is to be compared: told by colour, by pattern and in words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from test_drawing_theme import NAMES, contrast, luminance

from orgchart.drawing.card import card_sizes
from orgchart.drawing.heat import heat_of
from orgchart.drawing.look import Look
from orgchart.drawing.page import draw_chart
from orgchart.drawing.picture import Picture, Text, Use
from orgchart.drawing.theme import theme
from orgchart.layout import Options, arrange
from orgchart.model.chart import Chart
from orgchart.model.records import Role
from support.outline import chart

TEAM = """
Director [director] (leadership)
  Lead [team lead] (support)
    Agent x9 (support) shift=Night
    Expert (support) shift=Day
  Clerk (sales) *planned shift=Night
"""


def drawn(shown: Chart, heat: str, **look: object) -> Picture:
    wanted = Look(heat=heat, **look)
    places = arrange(shown, card_sizes(shown, wanted), Options())
    return draw_chart(shown, places, wanted)


def said(picture: Picture, id: str) -> list[str]:
    """The texts of a card, those of its symbols included."""
    (card,) = (each for each in picture.cards if each.id == id)
    shapes = [
        inner
        for shape in card.shapes
        for inner in (picture.symbols[shape.symbol] if isinstance(shape, Use) else (shape,))
    ]
    return [shape.text for shape in shapes if isinstance(shape, Text)]


def legend(picture: Picture) -> list[str]:
    return [shape.text for shape in picture.furniture if isinstance(shape, Text)][2:]


def test_the_value_stands_on_the_card_and_is_spoken() -> None:
    picture = drawn(chart(TEAM), "span")
    assert said(picture, "lead")[-1] == "10"
    assert "10" not in said(picture, "expert")
    (lead,) = (card for card in picture.cards if card.id == "lead")
    assert lead.name == "Lead, Span of control: 10"


def test_the_legend_tells_ranges_and_who_has_none_then_the_functions_by_initials() -> None:
    assert legend(drawn(chart(TEAM), "span")) == [
        "Span of control", "2", "8–10", "No reports", "LD", "Leadership", "SU", "Support",
        "SA", "Sales",
    ]  # fmt: skip


def test_without_heat_nothing_of_it_is_drawn() -> None:
    assert "Span of control" not in legend(drawn(chart(TEAM), ""))
    assert said(drawn(chart(TEAM), ""), "lead") == ["SU", "Lead"]


def test_texts_get_colours_that_differ_the_most_frequent_first() -> None:
    heat = heat_of(chart(TEAM), "shift", theme("light"))
    assert [(each.label, each.ids) for each in heat.entries] == [
        ("Night", ("agent", "clerk")), ("Day", ("expert",)), ("No shift", ("director", "lead")),
    ]  # fmt: skip
    assert heat.sign("agent") == heat.sign("clerk") != heat.sign("expert")


def test_the_rarest_of_many_texts_share_one_sign() -> None:
    places = Chart([Role(id=str(n), location=f"City {n // 2}") for n in range(60)])
    entries = heat_of(places, "location", theme("light")).entries
    assert len(entries) == 9
    assert entries[-1].label == "Others"
    assert sum(len(each.ids) for each in entries) == 60


def test_a_span_has_the_same_colour_in_every_chart() -> None:
    small = chart("Boss\n  Ana x4")
    colour = heat_of(small, "span", theme("light")).sign("boss").band
    mixed = chart("Top\n  Boss\n    Ana x4\n  Other\n    Bo x20")
    assert heat_of(mixed, "span", theme("light")).sign("boss").band == colour


@pytest.mark.parametrize("name", NAMES)
def test_each_step_is_told_by_more_than_colour_where_the_theme_wants_it(name: str) -> None:
    layers = chart("A\n  B\n    C\n      D\n        E\n          F\n            G")
    signs = [each.sign for each in heat_of(layers, "layer", theme(name)).entries]
    assert len({sign.initials for sign in signs}) == 7
    if theme(name).patterned:
        assert len({str(sign.pattern) for sign in signs}) == 7
    else:
        assert len({sign.band for sign in signs}) == 7


@pytest.mark.parametrize("name", NAMES)
def test_steps_rise_evenly_and_text_on_them_can_be_read(name: str) -> None:
    found = theme(name)
    for step in found.sequential:
        assert contrast(found.colours.text, step.tint) >= 4.5
        assert contrast(step.ink, step.tint) >= 4.5
        assert contrast(step.on_band, step.band) >= 4.5
        assert contrast(step.band, found.colours.surface) >= 3
    lights = [luminance(step.band) for step in found.sequential]
    rises = {after > before for before, after in pairwise(lights)}
    assert len(rises) == 1


def test_only_roles_that_look_otherwise_differ() -> None:
    before = heat_of(chart(TEAM), "span", theme("light"))
    after = heat_of(chart(TEAM.replace("x9", "x8")), "span", theme("light"))
    assert after.differing(before) == {"lead"}
    wider = heat_of(chart(TEAM.replace("x9", "x20")), "span", theme("light"))
    assert wider.differing(before) is None


def test_an_empty_chart_has_an_empty_legend() -> None:
    assert heat_of(Chart(), "span", theme("light")).entries == ()
    assert drawn(Chart(), "span").cards == ()
