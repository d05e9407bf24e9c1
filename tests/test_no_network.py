"""Everything happens on this computer: no telemetry, no question after updates, no network."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import orgchart

ROOT = Path(orgchart.__file__).parent
TALKING = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser", "websockets",
    "xmlrpc", "PySide6.QtNetwork",
}  # fmt: skip
IMPORT = re.compile(r"^\s*(?:from|import) ([\w.]+)(?: import (\w+))?", re.MULTILINE)
# The name of this computer, which says who has a file open.
ALLOWED = {("storage/lock.py", "socket")}


def imported(path: Path) -> set[str]:
    """Every module that a file names in an import, with the packages it lies in."""
    lines = IMPORT.findall(path.read_text("utf-8"))
    found = {name for module, names in lines for name in (module, f"{module}.{names}")}
    return found | {name.partition(".")[0] for name in found}


def test_no_module_imports_what_talks_to_a_network() -> None:
    found = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in ROOT.rglob("*.py")
        for name in imported(path) & TALKING
    }
    assert found == ALLOWED


WORK = """
import sys
from pathlib import Path

def refuse(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request"):
        raise SystemExit(f"{event}: {arguments}")

sys.addaudithook(refuse)
from orgchart.cli import run
from orgchart.ui.app import application
from orgchart.ui.windows import Windows

folder = Path(sys.argv[1])
for suffix in ("pdf", "pptx", "xlsx", "html", "vsdx"):
    if run(["export", "small-team", "-o", str(folder / f"chart.{suffix}")]):
        raise SystemExit(f"{suffix} was not written")
application()
Windows().open_start()
print("done")
"""


def test_nothing_asks_for_a_connection(tmp_path: Path) -> None:
    home = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", WORK, str(tmp_path)],
        capture_output=True, text=True, check=False, env={**os.environ, **home},
    )  # fmt: skip
    assert done.stdout.splitlines()[-1:] == ["done"], done.stderr
