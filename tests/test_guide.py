"""The guide tells what there is: pages written by the program are its own, pictures exist."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]
PICTURES = sorted(
    {
        (page.parent / name).resolve()
        for page in PAGES
        for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", page.read_text("utf-8"))
    }
)
WRITTEN = {
    "keys_table": "keys_page",
    "rules_page": "rules_page",
    "commands_page": "commands_page",
    "templates_page": "templates_page",
}
LARGEST = 300_000  # bytes a picture may have


@pytest.mark.parametrize("script", WRITTEN)
def test_what_the_program_writes_is_as_the_program_is(script: str) -> None:
    found = runpy.run_path(str(ROOT / "packaging" / f"{script}.py"))
    page = found["PAGE"].read_text("utf-8")
    assert page == found[WRITTEN[script]](), f"run packaging/{script}.py"


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_pictures_are_there_and_small(path: Path) -> None:
    assert 0 < path.stat().st_size < LARGEST


def test_the_drawing_of_the_house_is_as_the_layers_are() -> None:
    found = runpy.run_path(str(ROOT / "packaging" / "house_drawing.py"))
    drawn = re.findall(r"<title>(.*)</title>", found["DRAWING"].read_text("utf-8"))
    lines = {f"{room}&#45;&gt;{to}" for room, all in found["rests_on"]().items() for to in all}
    assert set(drawn) - {"%3"} == lines | found["ROOMS"].keys(), "run packaging/house_drawing.py"


def test_every_picture_is_shown_somewhere() -> None:
    there = {path.resolve() for path in (DOCS / "images").rglob("*.*")}
    assert there == set(PICTURES)


def test_the_pages_are_built_without_a_warning(tmp_path: Path) -> None:
    """No link leads nowhere, no page is left out; pages themselves are not written here."""
    command = [sys.executable, "-W", "ignore", "-m", "sphinx", "--quiet", "--fail-on-warning"]
    command += ["--builder", "dummy", "-d", str(tmp_path / "trees"), str(DOCS), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.returncode == 0
