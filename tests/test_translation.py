"""Texts and numbers in another language, without any of it in the engine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from orgchart.rules import check
from orgchart.translation import counted, inside, later, number, speak, texts
from support.outline import chart

_GERMAN = {
    "{who} leads {team}; {low}–{high} is usual.": "{who} führt {team}; üblich sind {low}–{high}.",
    "{n} representatives": "{n} Mitarbeiter",
    "“{title}”": "„{title}“",
}


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(None)


def _look_up(context: str, text: str) -> str:
    return _GERMAN.get(text, text) if context == "Rules" else text


def test_texts_are_english_until_a_language_is_spoken() -> None:
    tr = texts("Rules")
    assert tr(later("“{title}”")) == "“{title}”"
    speak(_look_up)
    assert tr("“{title}”") == "„{title}“"
    assert texts("Files")("“{title}”") == "“{title}”"


def test_numbers_have_the_signs_of_the_language() -> None:
    assert number(1234.5) == "1,234.5"
    speak(_look_up, decimal=",", thousands=".")
    assert number(1234.5) == "1.234,5"
    assert number(6, ".1f") == "6,0"


def test_a_percent_sign_stands_apart_but_in_english() -> None:
    assert number(0.67, ".0%") == "67%"
    speak(_look_up, language="fr")
    assert number(0.67, ".0%") == "67\u00a0%"


def test_findings_speak_the_language_when_they_are_found() -> None:
    team = chart("Lead [manager]\n" + "\n".join(f"  Agent {n} (support)" for n in range(20)))
    speak(_look_up)
    told = [problem.message for problem in check(team) if problem.rule == "A4"]
    assert told == ["„Lead“ führt 20 Mitarbeiter; üblich sind 8–12."]


def test_a_number_has_a_text_for_one_and_one_for_all_others() -> None:
    said = [counted(n, "1 role of {name}", "{n} roles of {name}", name="Ana") for n in (0, 1, 1200)]
    assert said == ["0 roles of Ana", "1 role of Ana", "1,200 roles of Ana"]


def test_names_inside_a_sentence_are_small_but_in_german() -> None:
    assert [inside(name) for name in ("Returns", "VIP desk", "FTE", "")] == [
        "returns", "VIP desk", "FTE", "",
    ]  # fmt: skip
    speak(None, language="de")
    assert inside("Retouren") == "Retouren"
