"""Gives the version of a release to the program and a date to its section of the changelog.

    python packaging/release.py VERSION

It begins a release and refuses where something stands against it: a version that is not higher, a
changelog without a section that is unreleased, work that is not committed. The two changed files
become a commit; `make release` then builds from it, checks what it has built, and says what is
left for a person to do (docs/releasing.md).
"""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parent.parent
CHANGELOG = ROOT / "CHANGELOG.md"
PACKAGE = ROOT / "orgchart" / "__init__.py"
_OPEN = re.compile(r"^## \S+ – unreleased$\n+(?=- )", re.MULTILINE)
_VERSION = re.compile(r'^__version__ = "(.+)"$', re.MULTILINE)


def dated(changelog: str, version: str, day: date) -> str:
    """The changelog with its unreleased section as that of a version, of a day.

    Raises ValueError when it has no such section, or an empty one.
    """
    text, count = _OPEN.subn(f"## {version} – {day.isoformat()}\n\n", changelog)
    if count != 1:
        raise ValueError("CHANGELOG.md has no section “## … – unreleased” with changes in it.")
    return text


def numbered(package: str, version: str) -> str:
    """The package's source with a version, which must be like 1.2.3 and not go back.

    Raises ValueError for any other.
    """
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise ValueError(f"“{version}” is no version: it has three numbers, as 1.2.3.")
    found = _VERSION.search(package)
    assert found is not None
    if _numbers(version) < _numbers(found[1]):
        raise ValueError(f"{version} is older than {found[1]}.")
    return _VERSION.sub(f'__version__ = "{version}"', package)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _git(*arguments: str) -> str:
    done = subprocess.run(  # noqa: S603
        ["git", *arguments],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def main(version: str) -> None:
    """Write both files and commit them."""
    if _git("status", "--porcelain", "--untracked-files=no"):
        sys.exit("There is work that is not committed.")
    try:
        package = numbered(PACKAGE.read_text("utf-8"), version)
        changelog = dated(CHANGELOG.read_text("utf-8"), version, date.today())
    except ValueError as error:
        sys.exit(str(error))
    PACKAGE.write_text(package, "utf-8")
    CHANGELOG.write_text(changelog, "utf-8")
    _git("commit", "-m", f"Version {version}", "--", str(PACKAGE), str(CHANGELOG))
    print(f"Version {version} is committed.")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Say which version: make release VERSION=1.2.3")
    main(sys.argv[1])
