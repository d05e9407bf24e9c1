"""Writes who made what is shipped, and under which licence, from what is pinned and installed.

    python packaging/notices.py

The table between the two marks of NOTICES.md has one row for each package of requirements.txt:
its licence is what the package states about itself, the rest stands in notices.toml. A package
that is pinned and has no entry there stops the script.
"""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, PackagePath, distribution
from pathlib import Path

ROOT = Path(__file__).parent.parent
NOTICES = ROOT / "NOTICES.md"
BEGIN = "<!-- packages: written by packaging/notices.py -->\n"
END = "<!-- end of packages -->\n"
HEAD = "| package | what for | licence |\n|---|---|---|\n"


def pinned() -> list[str]:
    """The packages that are installed with the program, by name."""
    text = (ROOT / "requirements.txt").read_text("utf-8")
    return re.findall(r"^([a-z0-9._-]+)==", text, re.MULTILINE)


def remarks() -> dict[str, dict[str, str]]:
    """What notices.toml says about each package."""
    return tomllib.loads((ROOT / "packaging" / "notices.toml").read_text("utf-8"))


def table() -> str:
    """The table of packages. Raises KeyError for one that nothing is said about."""
    said = remarks()
    return HEAD + "".join(_row(name, said[name]) for name in pinned())


def with_table(notices: str) -> str:
    """The notices with the table as it is now between its two marks."""
    before, _, rest = notices.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def licence_files(package: str) -> dict[str, Path]:
    """The texts of a package's licence that it brings along, by the name to ship them under.

    There are none when it is not installed, as it may be pinned for another system only.
    """
    try:
        files = distribution(package).files or []
    except PackageNotFoundError:
        return {}
    return {"-".join(file.parts[1:]): Path(str(file.locate())) for file in files if _is_text(file)}


def _is_text(file: PackagePath) -> bool:
    """Whether a file is a licence of the package, not of some sample or font that it has."""
    about = file.parts[0].endswith(".dist-info") or len(file.parts) == 2
    named = re.match(r"(?i)(licen[cs]e|copying|notice)", file.name)
    return about and named is not None and file.suffix != ".py"


def _row(name: str, said: dict[str, str]) -> str:
    inside = f"; {said['inside']}" if "inside" in said else ""
    return f"| {name} | {said['what']} | {said.get('licence') or _stated(name)}{inside} |\n"


def _stated(name: str) -> str:
    metadata = distribution(name).metadata
    stated = metadata.get_all("License-Expression") or metadata.get_all("License") or []
    return str(stated[0])


if __name__ == "__main__":
    NOTICES.write_text(with_table(NOTICES.read_text("utf-8")), "utf-8")
