"""Line by line: for older and newer files, and to say where a damaged one is damaged."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from orgchart.model.errors import InputError
from orgchart.model.records import AnyRecord
from orgchart.storage.migrate import Upgrade
from orgchart.storage.unknown import from_raw
from orgchart.translation import later, texts

tr = texts("Files")

_AT = re.compile(r" - at `\$\.?(.*)`$")
_TYPES = {
    "int": later("a whole number"),
    "float": later("a number"),
    "str": later("text"),
    "bool": later("true or false"),
    "array": later("a list"),
    "object": later("an object"),
    "null": later("nothing"),
}
_QUOTED = re.compile(r"`([^`]*)`")
_WORDS = {
    "JSON is malformed": later("the line is damaged"),
    "Input data was truncated": later("the line is cut off"),
    "Object missing required field": later("a field is missing,"),
    "Invalid enum value": later("no such choice:"),
    "Invalid base64 encoded string": later("the bytes of the picture are damaged"),
}  # fmt: skip
_CONFLICT_MARKS = (b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")


def read_lines(body: bytes, upgrades: Sequence[Upgrade], name: str) -> list[AnyRecord]:
    """The records below the first line, older ones upgraded, unknown things kept.

    Raises InputError with the line and the field.
    """
    records = []
    for number, line in numbered(body):
        try:
            records.append(_record(line, upgrades))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise InputError(
                tr("{name}, line {number}{explain}.").format(
                    name=name, number=number, explain=explain(error, line)
                )
            ) from None
    return records


def numbered(body: bytes) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, with their numbers in the file."""
    return ((at, line) for at, line in enumerate(body.split(b"\n"), 2) if line.strip())


def line_number(body: bytes, index: int) -> int:
    """The number in the file of the record at this place."""
    return next((number for at, (number, _) in enumerate(numbered(body)) if at == index), 1)


def explain(error: Exception, line: bytes) -> str:
    """The end of a sentence: the field, if there is one, and what is wrong with it."""
    if line.startswith(_CONFLICT_MARKS):
        return tr(": this is a mark that a merge left; choose one of the two sides")
    if isinstance(error, UnicodeDecodeError):
        return tr(": this is not UTF-8 text")
    if isinstance(error, RecursionError):
        return tr(": lists are nested too deep")
    text = str(error)
    at = _AT.search(text)
    text = _QUOTED.sub(lambda found: _plain(found[1]), _AT.sub("", text))
    for word, plain in _WORDS.items():
        text = text.replace(word, tr(plain))
    text = text[:1].lower() + text[1:]
    if at and at[1]:
        return tr(", field “{field}”: {text}").format(field=at[1], text=text)
    return f": {text}"


def _plain(types: str) -> str:
    """What a person calls a type: "float | null" is a number or nothing."""
    plain = [tr(_TYPES[each]) if each in _TYPES else each for each in types.split(" | ")]
    return tr(" or ").join(plain)


def _record(line: bytes, upgrades: Sequence[Upgrade]) -> AnyRecord:
    raw: Any = msgspec.json.decode(line)
    if not isinstance(raw, dict):
        raise msgspec.ValidationError("Expected `object`")
    for upgrade in upgrades:
        raw = upgrade.record(raw)
    return from_raw(raw)
