"""What is short, or recognised again, holds in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from orgchart.drawing.picture import TextStyle
from orgchart.drawing.signs import signs_of
from orgchart.drawing.theme import theme
from orgchart.export.pptx_paint import run
from orgchart.languages import LANGUAGES, speak_language
from orgchart.model.audience import Audience
from orgchart.model.chart import Chart
from orgchart.model.fields import fields_of
from orgchart.model.functions import BUILT_IN_FUNCTIONS, built_in_functions
from orgchart.model.records import Role
from orgchart.rules.acting import acting_label, is_acting
from orgchart.translation import language, speak
from orgchart.ui.audiences.words import filter_text


@pytest.fixture(params=LANGUAGES, autouse=True)
def _spoken(request: pytest.FixtureRequest) -> Iterator[None]:
    speak_language(request.param)
    yield
    speak(None)


def test_initials_of_functions_are_short_and_each_has_its_own() -> None:
    initials = [each.initials for each in built_in_functions().values()]
    assert {len(each) for each in initials} == {2}
    assert all(each.isalpha() and each.isupper() for each in initials)
    assert len(set(initials)) == len(BUILT_IN_FUNCTIONS)


def test_cards_show_the_initials_of_the_language() -> None:
    signs = signs_of(Chart(), theme("light"))
    said = built_in_functions()
    assert {slug: signs[slug].initials for slug in said} == {
        slug: each.initials for slug, each in said.items()
    }


def test_a_line_to_an_acting_leader_is_known_in_every_language() -> None:
    """A chart may be opened in another language than that in which it was drawn."""
    label = acting_label()
    speak(None)
    assert is_acting(label)
    assert is_acting(label.capitalize())


def test_other_lines_are_not_taken_for_acting_leaders() -> None:
    assert not any(map(is_acting, ("", "Contracting", "functions", "Fachlich", "Interior")))


def test_a_unit_is_said_where_a_field_has_one() -> None:
    fields = fields_of(Role)
    assert fields["seats"].unit
    assert fields["title"].unit == ""


def test_who_an_audience_sees_is_said_but_for_names_of_ones_own() -> None:
    values: dict[str, tuple[str, ...]] = {
        "status": ("filled",),
        "functions": ("sales",),
        "team": ("Team VIP",),
    }
    audience = Audience(id="audience/a", name="A", values=values)
    status, function, team = filter_text(Chart(), audience).split(" · ")
    assert team == "Team VIP"
    assert function == built_in_functions()["sales"].name
    assert (status == "filled") == (language() == "en")


def test_a_slide_tells_the_language_of_its_texts() -> None:
    """PowerPoint checks the spelling by it."""
    style = TextStyle(size=12.0)
    assert f' lang="{language()}-' in run("Agent", style, 12.0)
