"""The project's own papers: what is pinned, and whose work is named."""

from __future__ import annotations

import re
import runpy
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PINS = ("requirements.txt", "requirements-dev.txt", "requirements-app.txt")


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


@pytest.mark.parametrize("file", PINS[1:])
def test_all_files_pin_the_same_versions(file: str) -> None:
    run, more = pinned("requirements.txt"), pinned(file)
    both = set(run) & set(more)
    assert both
    assert {name: run[name].split()[0] for name in both} == {
        name: more[name].split()[0] for name in both
    }


def test_the_notices_are_what_the_packages_state() -> None:
    script = runpy.run_path(str(ROOT / "packaging" / "notices.py"))
    notices = (ROOT / "NOTICES.md").read_text("utf-8")
    assert notices == script["with_table"](notices), "run packaging/notices.py"
    assert set(script["pinned"]()) == set(script["remarks"]())


def test_no_licence_is_one_that_is_ruled_out() -> None:
    notices = (ROOT / "NOTICES.md").read_text("utf-8")
    rows = [line for line in notices.splitlines() if line.startswith("| ")]
    ruled_out = [row for row in rows if re.search(r"\bA?GPL", row) and "exception" not in row]
    assert ruled_out == []
