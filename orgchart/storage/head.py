"""The first line of a chart file: which version of the format, which program wrote it."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from orgchart import __version__
from orgchart.model.errors import InputError
from orgchart.translation import texts

tr = texts("Files")

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
            tr(
                "{name} is JSON but no org chart: its first line has no “orgchart” with a version."
            ).format(name=name)
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
            tr("{name}, line 1, field “orgchart”: {value} is no version, as 1.0 is.").format(
                name=name, value=repr(str(value)[:40])
            )
        )
    return int(match[1]), int(match[2])


def _refuse_newer(head: Head, name: str) -> None:
    if head.version[0] > CURRENT[0]:
        writer = (
            tr(", written by {written_by}").format(written_by=head.written_by[:80])
            if head.written_by
            else ""
        )
        raise InputError(
            tr(
                "{name} has version {version} of the chart format{writer}; this "
                "program reads up to {current}.x, so open it with a newer one."
            ).format(
                name=name, version=version_text(head.version), writer=writer, current=CURRENT[0]
            )
        )


def _no_chart(line: bytes, name: str) -> str:
    if line.startswith(_ZIP):
        return tr("{name} is no org chart but a zip archive, as an Excel workbook is.").format(
            name=name
        )
    if b"\0" in line:
        return tr("{name} is no org chart: it holds binary data, not text.").format(name=name)
    try:
        line.decode()
    except UnicodeDecodeError:
        return tr("{name} is no org chart: its first line is not UTF-8 text.").format(name=name)
    if line.startswith(b'{"orgchart"'):
        return tr("{name}, line 1: the head of the chart is damaged.").format(name=name)
    return tr("{name} is no org chart: its first line is not the head of one.").format(name=name)
