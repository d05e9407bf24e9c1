"""Set-up of every test run: seeded laws, no screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

common = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("test", max_examples=100, derandomize=True, **common)
settings.register_profile("release", max_examples=3000, **common)
settings.load_profile(os.environ.get("ORGCHART_LAWS", "test"))


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: QApplication) -> QApplication:
    """Qt has one application a process: the first must be the kind that windows need."""
    return qapp
