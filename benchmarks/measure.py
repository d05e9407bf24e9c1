"""Runs commands as processes of their own and keeps what they took and what they printed."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable
from tempfile import TemporaryFile
from threading import Timer
from typing import NamedTuple

TIME_LIMIT = 180  # seconds
MEMORY_UNIT = 1 if sys.platform == "darwin" else 1024  # of ru_maxrss, in bytes


class Run(NamedTuple):
    """A command to measure: ``what`` it does with how many ``roles``.

    A command that ``prints`` ends with a line of JSON, ``{figure: number}``; of every command
    the time from start to exit, the time on a processor and the peak memory are taken, as
    ``process ms``, ``process CPU ms`` and ``process MB``.
    """

    what: str
    roles: int
    command: tuple[str, ...]
    prints: bool = True
    at_most: int = 100  # rounds, where one takes long


class Key(NamedTuple):
    """Names one measured number."""

    what: str
    roles: int
    figure: str


class Measured(NamedTuple):
    """The numbers of a measurement in the order they were taken."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """What is reported and compared with a goal."""
        return statistics.median(self.values)


class RunError(Exception):
    """A measured command failed; the text has the end of what it said."""


def measure(runs: Iterable[Run], rounds: int) -> tuple[dict[Key, Measured], dict[Run, str]]:
    """Every run once a round, so that a busy minute of the machine falls on all alike.

    Returns the figures, and for each run that failed why; a failed run is not tried again.
    """
    taken: dict[Key, list[float]] = {}
    failed: dict[Run, str] = {}
    planned = list(runs)
    for number in range(rounds):
        for run in planned:
            if run in failed or number >= run.at_most:
                continue
            print(f"round {number + 1} of {rounds}: {run.what}, {run.roles:,} roles", flush=True)
            try:
                figures = run_once(run)
            except RunError as error:
                failed[run] = str(error)
                print(f"  failed: {error}", flush=True)
                continue
            for figure, value in figures.items():
                taken.setdefault(Key(run.what, run.roles, figure), []).append(value)
    measured = {key: Measured(tuple(values)) for key, values in taken.items()}
    return measured, failed


def run_once(run: Run) -> dict[str, float]:
    """The figures of one process. Raises RunError when it fails or takes too long."""
    start = time.perf_counter()
    with TemporaryFile() as out, TemporaryFile() as err:
        process = subprocess.Popen(
            run.command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=_usual()
        )
        timer = Timer(TIME_LIMIT, process.kill)
        timer.start()
        # wait4 alone knows the memory of this one child, its own children included.
        _, status, usage = os.wait4(process.pid, 0)
        took = time.perf_counter() - start
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        printed, said = out.read(), err.read().decode(errors="replace").strip()
    if process.returncode:
        raise RunError(_reason(process.returncode, took, said))
    figures: dict[str, float] = json.loads(printed.splitlines()[-1]) if run.prints else {}
    megabytes = usage.ru_maxrss * MEMORY_UNIT / 2**20
    busy = usage.ru_utime + usage.ru_stime
    return {
        **figures,
        "process ms": took * 1000,
        "process CPU ms": busy * 1000,
        "process MB": megabytes,
    }


def _usual() -> dict[str, str]:
    """Our surroundings; but Python keeps what it has compiled, as it does for everybody."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _reason(exit_code: int, took: float, said: str) -> str:
    if took >= TIME_LIMIT:
        return f"took more than {TIME_LIMIT} s"
    return said.splitlines()[-1][:300] if said else f"exit code {exit_code}"
