"""Set-up of every test run: seeded laws, no screen, a home folder of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from coverage import Coverage
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # texts are compared in English, whatever the desktop speaks
sys.path.insert(0, str(Path(__file__).parent))

from orgchart.ui.habits import Habits, habit_book
from orgchart.ui.style.animations import animations
from support.home import guard, move_in

HERE = Path(__file__).parent
CORE = {"model", "rules", "staffing", "layout", "storage", "importing"}

common = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("test", max_examples=60, derandomize=True, **common)
settings.register_profile("release", max_examples=3000, **common)
settings.load_profile(os.environ.get("ORGCHART_LAWS", "test"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Coverage is of the core by the core's own tests; all others would only run slower."""
    paused = []
    while item.path.relative_to(HERE).parts[0] not in CORE and (running := Coverage.current()):
        running.stop()  # in a worker of pytest-xdist it has been started twice
        paused.append(running)
    try:
        return (yield)
    finally:
        for each in reversed(paused):
            each.start()


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Settings, safety copies and thumbnails of the person who runs the tests are not ours."""
    guard()
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        move_in(home, patch)
        yield home


@pytest.fixture(scope="session", autouse=True)
def _one_application(own_home: Path, qapp: QApplication) -> QApplication:
    """Qt has one application a process: the first must be the kind that windows need."""
    return qapp


@pytest.fixture(scope="session", autouse=True)
def _still(own_home: Path) -> None:
    """Nothing moves in tests, unless motion is what they are about."""
    animations().wanted = False


@pytest.fixture(autouse=True)
def _no_habits(own_home: Path) -> None:
    """What one test has set up in a window is not there in the next."""
    habit_book().habits = Habits()
