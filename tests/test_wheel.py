"""The wheel holds what the program reads, and the program finds it there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from hatchling.builders.wheel import WheelBuilder

from orgchart import __version__, resources
from orgchart.catalogue import templates
from orgchart.languages import ENGLISH, LANGUAGES

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ZipFile]:
    folder = tmp_path_factory.mktemp("wheel")
    (path,) = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    with ZipFile(path) as opened:
        yield opened


def test_every_module_is_in_the_wheel(wheel: ZipFile) -> None:
    modules = {path.relative_to(ROOT).as_posix() for path in ROOT.glob("orgchart/**/*.py")}
    assert modules <= set(wheel.namelist())


def test_templates_icons_tokens_and_languages_are_in_the_wheel(wheel: ZipFile) -> None:
    languages = [f"translations/orgchart_{code}.qm" for code in LANGUAGES if code != ENGLISH]
    read = ["icon.png", "tokens.json", "window.qss", "page/page.css", "page/page.js", *languages]
    wanted = {f"orgchart/resources/{name}" for name in read}
    wanted |= {f"orgchart/templates/{each.id}.orgchart" for each in templates()}
    assert wanted <= set(wheel.namelist())


def test_the_wheel_holds_the_program_and_its_licences_only(wheel: ZipFile) -> None:
    about = f"orgchart-{__version__}.dist-info/"
    others = [name for name in wheel.namelist() if not name.startswith(("orgchart/", about))]
    assert others == []
    assert {f"{about}licenses/LICENSE", f"{about}licenses/NOTICES.md"} <= set(wheel.namelist())
    assert f"{about}entry_points.txt" in wheel.namelist()


def test_unpacked_it_finds_what_it_brings(wheel: ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    script = "from orgchart.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", script, "templates"], capture_output=True, text=True, check=True,
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )  # fmt: skip
    assert len(done.stdout.splitlines()) == 1 + len(templates())


def test_a_frozen_app_has_it_beside_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    resources._root.cache_clear()
    try:
        assert resources.resource("tokens.json") == tmp_path / "resources" / "tokens.json"
        assert resources.templates_folder() == tmp_path / "templates"
    finally:
        resources._root.cache_clear()
