"""What commands say in another language, and what stays English for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from orgchart.translation import speak
from support.commands import Said

STAFF = "Employee ID,Name,Job Title,Manager ID\n1,Ada Brown,Director,\n2,Bo Nilsen,Agent,9\n"


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(None)


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, "utf-8")
    return path


def test_figures_are_named_in_the_language(said: Said) -> None:
    code, out, _ = said("--language", "de", "stats", "department")
    assert code == 0
    words = set(out.split())
    assert {"Rollen", "Planstellen", "VZÄ", "Teamleitung"} <= words
    assert not words & {"Seats", "Roles", "FTE", "lead", "average", "vacant", "Layers"}


def test_findings_are_told_in_the_language(said: Said) -> None:
    _, english, _ = said("check", "department")
    _, spanish, _ = said("--language", "es", "check", "department")
    kept = set(english.splitlines()) & set(spanish.splitlines())
    assert english.splitlines()[-1] == "5 hints."
    assert spanish.splitlines()[-1] == "5 sugerencias."
    assert kept <= {""}


def test_a_comparison_is_told_in_the_language(said: Said, file: Path) -> None:
    _, out, _ = said("--language", "de", "compare", file, "--scenario", "spring")
    assert "+ Night Lead, berichtet an Support Manager (Ana Ruiz)" in out
    assert "3 Personen wechseln, 0 Stellen frei geworden, 1 besetzt." in out


def test_an_import_is_told_in_the_language(said: Said, staff: Path) -> None:
    _, out, _ = said("--language", "fr", "import", staff)
    assert out.startswith("2 lignes")


def test_a_report_is_for_programs_and_stays_english(
    said: Said, staff: Path, tmp_path: Path
) -> None:
    reports = [tmp_path / "en.json", tmp_path / "de.json"]
    said("import", staff, "--report", reports[0])
    said("--language", "de", "import", staff, "--report", reports[1])
    english, german = (json.loads(report.read_text("utf-8")) for report in reports)
    assert german == english
    assert german["findings"]


def test_what_is_wrong_is_told_in_the_language(said: Said) -> None:
    code, _, err = said("--language", "de", "export", "department")
    assert code == 2
    assert "Geben Sie mit -o an" in err
