"""The guide tells what there is: its keys are those of the program, its pictures exist."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GUIDE = ROOT / "docs" / "guide.md"
PICTURES = re.findall(r"!\[[^]]+\]\((images/[^)]+)\)", GUIDE.read_text("utf-8"))
LARGEST = 300_000  # bytes a picture may have


def test_the_keys_in_the_guide_are_those_of_the_program() -> None:
    script = runpy.run_path(str(ROOT / "packaging" / "keys_table.py"))
    guide = GUIDE.read_text("utf-8")
    assert guide == script["with_table"](guide), "run packaging/keys_table.py"


@pytest.mark.parametrize("name", PICTURES)
def test_its_pictures_are_there_and_small(name: str) -> None:
    picture = GUIDE.parent / name
    assert 0 < picture.stat().st_size < LARGEST
