"""The first line of a chart file: which version of the format, which program wrote it."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from orgchart import __version__
from orgchart.model.errors import InputError

Version = tuple[int, int]

# The major number grows when an older program could not read the file rightly, the minor one
# when fields (at the end of a record) or kinds of records are added.
CURRENT: Version = (1, 0)
_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})")
_ZIP = b"PK\x03\x04"


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """What the first line says; ``extra`` holds what this program does not know."""

    version: Version
    written_by: str = ""
    extra: dict[str, Any] = {}


def version_text(version: Version) -> str:
    """A version as it is written: "1.0"."""
    return f"{version[0]}.{version[1]}"


def write_head(version: Version = CURRENT, extra: dict[str, Any] | None = None) -> bytes:
    """The first line, without its end."""
    head = {
        "orgchart": version_text(version),
        "written_by": f"orgchart {__version__}",
        **(extra or {}),
    }
    return msgspec.json.encode(head)


def read_head(line: bytes, name: str) -> Head:
    """Read the first line of the file that sentences call ``name``.

    Raises InputError when this is no chart file, or one of a newer major version.
    """
    try:
        raw = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise InputError(_no_chart(line, name)) from None
    if not isinstance(raw, dict) or "orgchart" not in raw:
        raise InputError(
            f"{name} is JSON but no org chart: its first line has no “orgchart” with a version."
        )
    head = Head(
        version=_version(raw.pop("orgchart"), name),
        written_by=str(raw.pop("written_by", "")),
        extra=raw,
    )
    _refuse_newer(head, name)
    return head


def _version(value: Any, name: str) -> Version:
    match = _VERSION.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise InputError(
            f"{name}, line 1, field “orgchart”: {str(value)[:40]!r} is no version, as 1.0 is."
        )
    return int(match[1]), int(match[2])


def _refuse_newer(head: Head, name: str) -> None:
    if head.version[0] > CURRENT[0]:
        writer = f", written by {head.written_by[:80]}" if head.written_by else ""
        raise InputError(
            f"{name} has version {version_text(head.version)} of the chart format{writer}; this "
            f"program reads up to {CURRENT[0]}.x, so open it with a newer one."
        )


def _no_chart(line: bytes, name: str) -> str:
    if line.startswith(_ZIP):
        return f"{name} is no org chart but a zip archive, as an Excel workbook is."
    if b"\0" in line:
        return f"{name} is no org chart: it holds binary data, not text."
    try:
        line.decode()
    except UnicodeDecodeError:
        return f"{name} is no org chart: its first line is not UTF-8 text."
    if line.startswith(b'{"orgchart"'):
        return f"{name}, line 1: the head of the chart is damaged."
    return f"{name} is no org chart: its first line is not the head of one."
