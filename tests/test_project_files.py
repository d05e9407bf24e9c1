"""The project's own papers: what is pinned, and whose work is named."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PINS = ("requirements.txt", "requirements-dev.txt")


def dependencies() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return {plain(re.split(r"[<>=~!; \[]", line)[0]) for line in project["dependencies"]}


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(file: str) -> dict[str, str]:
    """Each pinned package with what follows its version, hashes included."""
    text = (ROOT / file).read_text("utf-8")
    blocks = re.findall(r"^([A-Za-z0-9._-]+)==(\S+[^\n]*(?:\n +[^\n]+)*)", text, re.MULTILINE)
    return {plain(name): rest for name, rest in blocks}


def test_every_dependency_is_pinned() -> None:
    assert dependencies() <= set(pinned("requirements.txt"))


@pytest.mark.parametrize("file", PINS)
def test_every_pin_has_hashes(file: str) -> None:
    assert all("--hash=sha256:" in rest for rest in pinned(file).values())


@pytest.mark.parametrize("file", PINS)
def test_pins_name_no_registry(file: str) -> None:
    text = (ROOT / file).read_text("utf-8")
    assert "://" not in text
    assert "--index-url" not in text


def test_both_files_pin_the_same_versions() -> None:
    run, develop = (pinned(file) for file in PINS)
    both = set(run) & set(develop)
    assert both
    assert {name: run[name].split()[0] for name in both} == {
        name: develop[name].split()[0] for name in both
    }


def test_everything_that_is_installed_with_us_is_named_in_the_notices() -> None:
    notices = plain((ROOT / "NOTICES.md").read_text("utf-8"))
    assert [name for name in pinned("requirements.txt") if name not in notices] == []
