"""Which language is spoken, and what of the program speaks it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from orgchart.catalogue import in_language, load_template, scale
from orgchart.catalogue.wording import title_said
from orgchart.cli import run
from orgchart.languages import LANGUAGES, best_language, locale_of, speak_language
from orgchart.model.audiences import audiences
from orgchart.model.errors import InputError
from orgchart.translation import language, number, speak, texts
from support.outline import chart


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(None)


@pytest.mark.parametrize(
    ("wished", "found"),
    [(["de-AT", "en"], "de"), (["it_IT", "fr"], "fr"), (["C"], "en"), ([], "en")],
)
def test_the_first_language_that_is_known_is_spoken(wished: list[str], found: str) -> None:
    assert best_language(wished) == found


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_can_be_spoken(code: str) -> None:
    speak_language(code)
    assert language() == code
    assert (texts("Fields")("Planned from") == "Planned from") == (code == "en")
    assert locale_of(code).name().startswith((code, "C"))


def test_an_unknown_language_is_refused_by_naming_those_there_are() -> None:
    with pytest.raises(InputError, match=r"“xx”.*Deutsch"):
        speak_language("xx")


def test_numbers_are_written_as_the_language_does() -> None:
    speak_language("de")
    assert number(1234.5) == "1.234,5"


def test_functions_and_audiences_are_named_in_the_language() -> None:
    some = chart("Boss (support)")
    english = {each.name for each in some.functions().values()} | {
        each.name for each in audiences(some)
    }
    speak_language("es")
    said = {each.name for each in some.functions().values()} | {
        each.name for each in audiences(some)
    }
    assert len(said & english) < len(english) / 4


def test_a_chart_from_a_template_speaks_the_language() -> None:
    """Scaled in English first; tiers, hours and functions stay what they are."""
    speak_language("de")
    english = scale(load_template("round-the-clock"), 200)
    made = in_language(english)
    assert made.roles.keys() == english.roles.keys()
    titles = [(role.title, made.roles[id].title) for id, role in english.roles.items()]
    assert sum(before == after for before, after in titles) < len(titles) / 10
    assert [role.functions for role in made.roles.values()] == [
        role.functions for role in english.roles.values()
    ]
    assert made.settings.title != english.settings.title
    assert made.settings.template is not None
    assert made.settings.template.slug == "round-the-clock"


def test_a_title_that_nobody_knows_is_said_by_its_pattern() -> None:
    known = {"{what} Specialist": "Fachkraft {what}", "Returns": "Retouren", " & ": " und "}
    speak(lambda context, text: known.get(text, text) if context == "Titles" else text)
    assert title_said("Returns & Parts Specialist") == "Fachkraft Retouren und Parts"
    assert title_said("Something else") == "Something else"


def test_the_command_line_speaks_a_language_and_programs_read_english(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "team.orgchart"
    assert run(["--language", "de", "new", "small-team", "-o", str(path)]) == 0
    assert "Teamleitung" in path.read_text("utf-8")
    capsys.readouterr()
    assert run(["--language", "de", "rules", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["name"] == "One-to-one line"
    assert run(["--language", "xx", "templates"]) == 2
    assert "There is no language “xx”" in capsys.readouterr().err
