"""The catalogues of translations: whole, in step with the program, and ready to be read."""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from orgchart.languages import ENGLISH, LANGUAGES

sys.path.insert(0, str(Path(__file__).parent.parent / "packaging"))

import translations

_PLACEHOLDER = re.compile(r"\{\w*\}")
OTHERS = sorted(LANGUAGES.keys() - {ENGLISH})


@cache
def texts() -> translations.Texts:
    return translations.texts_of_program() | translations.texts_of_templates()


def test_every_language_has_its_translations() -> None:
    assert sorted(translations.LANGUAGES) == OTHERS


@pytest.mark.parametrize("language", OTHERS)
def test_the_texts_are_those_of_the_program(language: str) -> None:
    """Else: make translations."""
    there = translations.read(language).keys()
    assert sorted(texts().keys() - there) == []
    assert sorted(there - texts().keys()) == []


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_to_translate(language: str) -> None:
    missing = [key for key, said in translations.read(language).items() if not said]
    assert missing == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_filled_in_is_the_same_in_a_translation(language: str) -> None:
    wrong = {
        text: said
        for (_, text), said in translations.read(language).items()
        if said and set(_PLACEHOLDER.findall(text)) != set(_PLACEHOLDER.findall(said))
    }
    assert wrong == {}


@pytest.mark.parametrize("language", OTHERS)
def test_the_program_reads_what_was_translated(language: str) -> None:
    """Else: make translations."""
    catalogue = QTranslator()
    assert catalogue.load(str(translations.FOLDER / f"orgchart_{language}.qm"))
    translated = {key: said for key, said in translations.read(language).items() if said}
    assert {key: catalogue.translate(*key) for key in translated} == translated


def test_a_text_that_moves_to_another_context_keeps_its_translation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.write("de", {("Old", "Save"): None}, {("Old", "Save"): "Sichern"})
    translations.write("de", {("New", "Save"): None}, translations.read("de"))
    assert translations.read("de") == {("New", "Save"): "Sichern"}


@pytest.mark.parametrize(
    "line",
    ['tr(f"{name} is gone")', 'tr("Save " + name)', 'later("Save")'],
)
def test_what_no_translator_would_find_is_refused(line: str, tmp_path: Path) -> None:
    folder = tmp_path / "orgchart"
    folder.mkdir()
    head = "" if line.startswith("later") else 'tr = texts("Files")\n'
    (folder / "saving.py").write_text(f"{head}name = 1\n{line}\n", "utf-8")
    with pytest.raises(ValueError, match=r"saving\.py"):
        translations.texts_of_program(folder)
