"""Colours of the company: seen and readable in every theme, the same in every format."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.drawing.contrast import LEAST_OF_SIGNS, LEAST_OF_TEXT, contrast, text_on
from orgchart.drawing.look import look_of
from orgchart.drawing.own_colours import (
    band_remark,
    own_function,
    own_theme,
    text_remark,
    theme_of,
)
from orgchart.drawing.signs import signs_of
from orgchart.drawing.theme import theme
from orgchart.drawing.title import title_block
from support.laws import dear
from support.outline import chart

TEAL, YELLOW, NAVY = "#0B7A75", "#FFE14D", "#10204A"
COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


def test_contrast_is_that_of_the_guidelines() -> None:
    black, white = theme("highContrast").ground, theme("light").ground
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(white, white) == 1
    assert contrast("#777777", white) == pytest.approx(4.48, abs=0.01)


@dear(100)
@given(COLOURS, st.sampled_from(["light", "dark"]))
def test_whatever_is_picked_its_texts_can_be_read(colour: str, name: str) -> None:
    made = own_function(colour, name)
    assert contrast(made.on_band, made.band) >= LEAST_OF_TEXT
    assert contrast(made.ink, made.tint) >= LEAST_OF_TEXT
    assert contrast(own_theme(name, colour).colours.accent_ink, theme(name).ground) >= LEAST_OF_TEXT
    if name == "dark":
        assert contrast(made.band, theme("dark").colours.surface) >= LEAST_OF_SIGNS
    else:
        assert made.band == colour


def test_black_or_white_is_the_text_on_a_colour() -> None:
    assert text_on(NAVY) == theme("light").ground
    assert text_on(YELLOW) == theme("highContrast").ground


def test_functions_have_the_colours_of_the_company() -> None:
    made = chart("Boss (support, sales)", colours={"support": TEAL, "nobody": YELLOW})
    signs = signs_of(made, theme("light"))
    assert signs["support"].band == TEAL
    assert signs["sales"].band == theme("light").function("sales").band
    assert signs["support"].initials == "SU"


@pytest.mark.parametrize("name", ["printGrey", "highContrast"])
def test_themes_that_tell_by_pattern_stay_as_they_are(name: str) -> None:
    made = chart("Boss (support)", colours={"support": TEAL}, accent=TEAL, theme=name)
    assert signs_of(made, theme(name)) == signs_of(chart("Boss (support)"), theme(name))
    assert theme_of(look_of(made)) == theme(name)


def test_the_title_is_in_the_accent() -> None:
    made = chart("Boss", accent=TEAL, title="Service")
    colours = theme_of(look_of(made))
    title = title_block(made, "", colours, slide=True).shapes(800, 0)[0]
    assert TEAL in repr(title)
    plain = title_block(made, "", theme("light"), slide=True).shapes(800, 0)[0]
    assert theme("light").colours.text in repr(plain)


def test_what_cannot_be_seen_is_told() -> None:
    assert band_remark(NAVY) == text_remark(NAVY) == ""
    assert band_remark(YELLOW).startswith("Hard to see on white paper: a contrast of 1.3 to 1")
    assert text_remark("#8A8A8A").startswith("As text it could not be read on white paper: a con")
    assert band_remark("#8A8A8A") == ""
