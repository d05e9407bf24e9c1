from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import msgspec
import pytest

from orgchart.drawing.signs import signs_of
from orgchart.drawing.theme import Theme, blend, theme
from orgchart.drawing.tokens import tokens
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.functions import BUILT_IN_FUNCTIONS, MAIN_FUNCTIONS
from orgchart.model.records import Function, Role, ThemeName

NAMES = ["light", "dark", "printGrey", "highContrast"]
STATES = ["ok", "hint", "warning", "error", "accepted"]
PROJECT = Path(__file__).parents[2]


def luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2, definition of relative luminance."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    lighter, darker = sorted((luminance(a), luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def text_pairs(found: Theme) -> list[tuple[str, str, str]]:
    colours = found.colours
    grounds = [found.ground, colours.canvas, colours.surface, colours.surface_sunken]
    pairs = [(f"text on {g}", colours.text, g) for g in grounds]
    pairs += [(f"secondary on {g}", colours.text_secondary, g) for g in grounds]
    pairs += [("dotted label", colours.line_dotted, found.ground)]
    pairs += [("folded pill", colours.surface, colours.text_secondary)]
    pairs += [(s, getattr(colours, s), getattr(colours, f"{s}_tint")) for s in STATES]
    for name, function in found.functions.items():
        pairs.append((f"{name} chip", function.ink, function.tint))
        pairs.append((f"{name} pill", function.on_band, function.band))
    return pairs


@pytest.mark.parametrize("name", NAMES)
def test_every_text_reaches_wcag_aa(name):
    low = {what: contrast(a, b) for what, a, b in text_pairs(theme(name)) if contrast(a, b) < 4.5}
    assert low == {}


@pytest.mark.parametrize("name", NAMES)
def test_bands_lines_and_outlines_reach_3_to_1(name):
    found = theme(name)
    graphic = [found.colours.line_solid, found.colours.line_dotted, found.colours.border_strong]
    graphic += [function.band for function in found.functions.values()]
    grounds = [found.ground, found.colours.surface]
    low = [(c, g) for c in graphic for g in grounds if contrast(c, g) < 3]
    assert low == []


def test_themes_have_the_same_tokens_and_the_model_knows_them():
    raw = [msgspec.json.decode(tokens().themes[name]) for name in NAMES]
    for a, b in combinations(raw, 2):
        assert a["colours"].keys() == b["colours"].keys()
        assert a["functions"].keys() == b["functions"].keys() == tokens().functions.keys()
    assert set(tokens().themes) == set(ThemeName.__args__)
    used = {function.colour for function in BUILT_IN_FUNCTIONS.values()}
    assert used <= set(tokens().functions)
    assert {token.pattern for token in tokens().functions.values()} <= set(tokens().patterns)


def test_main_functions_differ_by_pattern_and_initials():
    main = [BUILT_IN_FUNCTIONS[slug] for slug in MAIN_FUNCTIONS]
    assert len({tokens().functions[function.colour].pattern for function in main}) == 6
    assert len({f.initials for f in BUILT_IN_FUNCTIONS.values()}) == len(BUILT_IN_FUNCTIONS)


def test_icons_of_the_tokens_exist_in_the_icon_font():
    from importlib.util import find_spec

    folder = Path(find_spec("qtawesome").origin).parent / "fonts"
    charmap = msgspec.json.decode((folder / "phosphor-charmap-1.3.0.json").read_bytes())
    icons = {token.icon.removeprefix("ph.") for token in tokens().functions.values()}
    assert icons <= set(charmap)


def test_unknown_theme_names_those_there_are():
    with pytest.raises(InputError, match="light, dark, printGrey, highContrast"):
        theme("sepia")


def test_an_unknown_colour_token_is_drawn_neutral():
    assert theme("light").function("turquoise") == theme("light").function("other")


def test_blending():
    assert blend("#000000", "#FF8040", 0.5) == "#804020"


def test_colours_are_named_in_the_tokens_only():
    """A colour as "#RRGGBB" stands in resources; code names tokens."""
    colour = re.compile(r"#[0-9A-Fa-f]{6}\b")
    found = {
        str(file.relative_to(PROJECT)): colour.findall(file.read_text())
        for file in (PROJECT / "orgchart").rglob("*.py")
        if colour.search(file.read_text())
    }
    assert found in ({}, {"orgchart/drawing/picture.py": ["#000000"]})


def own(slug: str, name: str, **more: str) -> Function:
    return Function(id=f"function/{slug}", name=name, **more)


def test_own_functions_get_the_next_unused_colour_and_unique_initials():
    records = [
        own("field-repair", "Field Repair"),
        own("sales-upkeep", "Support Upkeep"),
        own("support-abc", "Support Ubers", initials="SU"),
        own("mine", "Mine", colour="quality"),
        Role(id="a", functions=("technical-support", "field-repair")),
    ]
    signs = signs_of(Chart(records), theme("light"))
    # Technical is used by a role, so the first unused token is the next one.
    assert signs["field-repair"].token == "success"
    assert signs["field-repair"].initials == "FR"
    assert signs["mine"].token == "quality"
    initials = [sign.initials for sign in signs.values()]
    assert len(set(initials)) == len(initials)
    assert signs["sales-upkeep"].initials == "SP"
    tokens_taken = [signs[slug].token for slug in ("field-repair", "sales-upkeep", "support-abc")]
    assert len(set(tokens_taken)) == 3
    assert "quality" not in tokens_taken


def test_initials_fall_back_to_digits_and_colours_to_neutral():
    records = [own(f"f{n}", "A") for n in range(30)]
    signs = signs_of(Chart(records), theme("light"))
    assert signs["f0"].initials == "A2"
    assert signs["f9"].initials == "A31"
    assert signs["f9"].token == "other"


def test_a_function_that_only_a_role_names_is_drawn_too():
    signs = signs_of(Chart([Role(id="a", functions=("parcel-desk",))]), theme("dark"))
    assert signs["parcel-desk"].name == "Parcel desk"
    assert signs["parcel-desk"].initials == "PD"
