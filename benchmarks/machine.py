"""On what a measurement was taken: the machine, and the versions of what ran."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import time
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

PACKAGES = ("PySide6-Essentials", "numpy", "msgspec", "reportlab", "openpyxl", "uharfbuzz")
PROGRAMS = {"node": ("Node.js", "--version"), "chromium": ("", "--version"), "dot": ("", "-V")}
QUIET = 0.7  # load average a core below which nothing else seems to run
OURS = 0.8  # what a measurement itself adds until its end, browsers included


def describe() -> dict[str, str]:
    """What and when, in words, for the head of the results."""
    return {
        "date": datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z"),
        "commit": _said("git", "describe", "--always", "--dirty"),
        "machine": f"{_processor()}, {os.cpu_count()} cores, {_memory():.0f} GB",
        "system": f"{_system()}, Python {platform.python_version()}",
        "packages": ", ".join(f"{name} {version(name)}" for name in PACKAGES),
        "pace": f"{min(pace() for _ in range(5)):.0f} ms for a loop of two million steps of Python",
        "beside them": ", ".join(
            f"{called} {_said(name, flag)}".strip()
            for name, (called, flag) in PROGRAMS.items()
            if shutil.which(name)
        ),
    }


def load() -> float:
    """Processes that wanted a core over the last minute, for each core."""
    return os.getloadavg()[0] / (os.cpu_count() or 1)


def pace() -> float:
    """Milliseconds for a fixed loop of Python: tells a slow or busy machine from slow code."""
    start = time.perf_counter()
    total = 0
    for number in range(2_000_000):
        total += number * number % 7
    return (time.perf_counter() - start) * 1000


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if not info.exists():
        return platform.processor() or platform.machine()
    names = [line for line in info.read_text().splitlines() if line.startswith("model name")]
    return names[0].split(":")[1].strip() if names else platform.machine()


def _memory() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.platform()


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return (done.stdout or done.stderr).strip().splitlines()[0]
