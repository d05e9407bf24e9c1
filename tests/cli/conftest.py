"""What the tests of the command line share."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgchart.cli import run
from orgchart.model.chart import Chart
from orgchart.storage import save_chart
from support.commands import Said
from support.reorganised import reorganised


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """Exit code, standard output and standard error of a command."""

    def ran(*arguments: object) -> tuple[int, str, str]:
        code = run([str(argument) for argument in arguments])
        return code, *capsys.readouterr()

    return ran


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A chart with the reorganisation as a scenario."""
    path = tmp_path / "service.orgchart"
    save_chart(Chart(reorganised()[0].records.values()), path)
    return path
