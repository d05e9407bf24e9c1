"""The recipes for engineers work when they are typed off, each in a copy of the project."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RECIPES = (ROOT / "docs" / "recipes.md").read_text("utf-8")
FILE = re.compile(r"^`([\w./-]+)`\n\n```(?:python|json)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILES = dict(FILE.findall(RECIPES))
KINDS = ("rule", "export format", "format of staff lists", "arrangement", "template", "action")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project, made of links, with everything that the recipes add."""
    copy = tmp_path_factory.mktemp("project")
    for folder in ("orgchart", "templates", "resources", "tests/support"):
        shutil.copytree(ROOT / folder, copy / folder, copy_function=os.symlink)
    shutil.copy(ROOT / "pyproject.toml", copy)
    for name, text in FILES.items():
        path = copy / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return copy


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=project,
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(project), str(project / "tests")))},
        capture_output=True,
        text=True,
        check=False,
    )


def test_there_is_a_recipe_with_a_test_for_each_kind() -> None:
    headings = re.findall(r"^## An? (.*)$", RECIPES, re.MULTILINE)
    assert [each for each in KINDS if not any(head.startswith(each) for head in headings)] == []
    tests = [name for name in FILES if name.startswith("tests/")]
    assert len(tests) == len(KINDS)
    assert len(FILES) == 2 * len(KINDS)


def test_none_of_them_is_in_the_project_already() -> None:
    assert [name for name in FILES if (ROOT / name).exists()] == []


def test_their_tests_pass(project: Path) -> None:
    without = (f"-pno:{plugin}" for plugin in ("cacheprovider", "cov", "xdist", "hypothesispytest"))
    done = run(project, "pytest", *without, "tests")
    assert done.returncode == 0, done.stdout
    assert done.stdout.startswith("." * len(KINDS))


def test_they_are_written_as_the_project_is(project: Path) -> None:
    code = [name for name in FILES if name.endswith(".py")]
    done = run(project, "ruff", "check", "--no-cache", *code)
    assert done.returncode == 0, done.stdout
