"""Whatever fails at whatever moment of a save: the file is the old one or the new one, whole."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Role
from orgchart.storage import encode, load_chart, save_chart
from support.outline import chart

pytestmark = pytest.mark.skipif(os.name != "posix", reason="faults are put into POSIX calls")

OLD, NEW = chart("Boss\n  Ana\n  Bo"), chart("Boss\n  Cy\n    Ana\n    Bo")
STEPS = ("open", "write", "fsync", "fchown", "fchmod", "link", "replace", "close", "stat")


class Faults:
    """Makes the n-th call of one system function fail."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, name: str, at: int, error: int) -> None:
        self.calls = 0
        self.at = at
        real: Callable[..., Any] = getattr(os, name)

        def call(*args: Any, **kwargs: Any) -> Any:
            self.calls += 1
            if self.calls == self.at:
                if name == "close":
                    real(*args, **kwargs)
                raise OSError(error, os.strerror(error))
            return real(*args, **kwargs)

        monkeypatch.setattr(os, name, call)


@pytest.mark.parametrize("nameless", [True, False], ids=["nameless", "named"])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize("name", STEPS)
def test_a_fault_at_every_single_step(
    name: str, error: int, nameless: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not nameless:
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    path = tmp_path / "team.orgchart"
    for at in range(1, 40):
        path.write_bytes(encode(OLD))
        with monkeypatch.context() as patch:
            faults = Faults(patch, name, at, error)
            try:
                save_chart(NEW, path)
                said = ""
            except InputError as problem:
                said = str(problem)
        saved = load_chart(path).chart.records == NEW.records
        assert saved or load_chart(path).chart.records == OLD.records
        assert [each.name for each in tmp_path.iterdir()] == [path.name]
        if said and not saved:
            assert said.endswith("your chart is still as it was on disk.")
            assert error != errno.ENOSPC or "the disk is full" in said
        assert said or saved
        if faults.calls < at:
            assert at > 1 or (name == "link" and not nameless)  # the fault did happen
            return
    pytest.fail("a save has fewer steps than that")


def test_an_unconfirmed_save_does_not_pass_for_a_good_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Faults(monkeypatch, "fsync", 2, errno.EIO)  # the first is the file's, the second the folder's
    with pytest.raises(InputError, match="was saved, but the disk did not confirm it"):
        save_chart(NEW, tmp_path / "team.orgchart")


def test_short_writes_are_carried_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, data[:7]))
    save_chart(NEW, tmp_path / "team.orgchart")
    assert load_chart(tmp_path / "team.orgchart").chart.records == NEW.records


def test_a_limit_on_the_size_of_files(tmp_path: Path) -> None:
    path = tmp_path / "team.orgchart"
    save_chart(OLD, path)
    done = run_python(
        """
        import resource, signal, sys
        from orgchart.model.errors import InputError
        from orgchart.storage import load_chart, save_chart
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        chart = load_chart(sys.argv[1]).chart
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
        try:
            save_chart(chart, sys.argv[1])
        except InputError as error:
            print(error)
        """,
        path,
    )
    said, _ = done.communicate(timeout=30)
    assert "larger than is allowed here; your chart is still as it was on disk." in said
    assert load_chart(path).chart.records == OLD.records
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_process_killed_at_random_moments(tmp_path: Path) -> None:
    """One process saves two charts in turn, again and again, until it is killed."""
    path = tmp_path / "team.orgchart"
    sizes = (500, 501)
    save_chart(_row(sizes[0]), path)
    pick = random.Random(20310115)
    for _ in range(6):
        process = run_python(
            """
            import sys
            from orgchart.model.chart import Chart
            from orgchart.model.records import Role
            from orgchart.storage import save_chart
            row = lambda n: Chart([Role(id=f"r{i}", title="x" * 400) for i in range(n)])
            charts = row(500), row(501)
            print("ready", flush=True)
            while True:
                for chart in charts:
                    save_chart(chart, sys.argv[1])
            """,
            path,
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(pick.uniform(0.0, 0.05))
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=30)
        assert len(load_chart(path).chart.roles) in sizes
    others = [each for each in tmp_path.iterdir() if each != path]
    # Between getting its name and taking the place, two calls, a file can be seen.
    assert len(others) <= 1
    assert all(each.name.startswith(".orgchart-") for each in others)


def _row(count: int) -> Chart:
    return Chart([Role(id=f"r{at}", title="x" * 400) for at in range(count)])


def run_python(code: str, path: Path) -> subprocess.Popen[str]:
    """Start another Python with some code and the chart's path."""
    import textwrap

    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), str(path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
