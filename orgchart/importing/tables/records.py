"""Where the people are in nested data, whatever it is wrapped in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from orgchart.importing.columns.recogniser import recogniser
from orgchart.importing.titles import has_title_word

ID, LABEL = "Id", "Label"
_KNOWN = 0.65
_WHO = ("id", "name", "first_name", "last_name", "title", "email")
_MOST_LEVELS = 4  # of wrapping around the list: {"data": {"employees": […]}}


def records(data: Any) -> list[Any]:
    """The outermost records, whatever they are wrapped in."""
    for _ in range(_MOST_LEVELS):
        if isinstance(data, list):
            return as_records(data)
        if not isinstance(data, dict) or (is_person(data) and not _wraps_a_list(data)):
            break
        lists = [value for value in data.values() if _holds_records(value)]
        if not lists:
            break
        data = max(lists, key=lambda value: (isinstance(value, list), len(value)))
    if isinstance(data, dict) and not is_person(data):
        return _labelled(data)
    return [data] if isinstance(data, dict) else []


def _holds_records(value: Any) -> bool:
    """Whether a value is a list of records, or a record around one."""
    if isinstance(value, list):
        return any(isinstance(each, dict) and is_person(each) for each in value)
    return isinstance(value, dict) and any(
        isinstance(each, list) and _holds_records(each) for each in value.values()
    )


def _wraps_a_list(data: Mapping[Any, Any]) -> bool:
    """Whether a record is a firm around a list whose own records name their managers."""
    inner = (value for value in data.values() if isinstance(value, list))
    return any(
        recogniser("reports_to").likeness(str(key)) == 1.0
        and not isinstance(each[key], list | dict)
        for value in inner
        for each in value[:50]
        if isinstance(each, dict)
        for key in each
    )


def as_records(values: Sequence[Any]) -> list[Any]:
    """The values of a list as records: a bare text is a name."""
    found: list[Any] = []
    for value in values:
        if isinstance(value, list):
            found += [each for each in value if isinstance(each, dict | str)]
        elif isinstance(value, dict) and not is_person(value):
            found += _labelled(value) or [value]
        elif value is not None:
            found.append(value)
    return found


def _labelled(data: Mapping[Any, Any]) -> list[Any]:
    """Records under their names: ``{"Ana Ruiz": ["Bo Lind"]}`` or ``{"17": {"name": "Ana"}}``.

    None where the names are no people's or posts': such a record is about something else.
    """
    found: list[Any] = []
    likely = sum(_may_be_label(str(label)) for label in data)
    if likely * 2 < len(data) and not any(map(_is_record, data.values())):
        return found
    for label, value in data.items():
        if isinstance(value, dict) and is_person(value):
            found.append({ID: str(label), **value} if not _has_id(value) else value)
        elif value is None or isinstance(value, list | dict) or value == "":
            found.append({LABEL: str(label), "children": value})
        elif isinstance(value, str):
            found.append({LABEL: str(label), "children": [value]})
    return found


def _may_be_label(text: str) -> bool:
    return len(text) > 2 and (" " in text.strip() or has_title_word(text))


def _is_record(value: Any) -> bool:
    return isinstance(value, dict) and is_person(value)


def is_person(data: Mapping[Any, Any]) -> bool:
    """Whether a record says who or what it is about, in a plain value."""
    return any(
        (key == LABEL or _says_who(str(key))) and not isinstance(value, dict | list)
        for key, value in data.items()
    )


@lru_cache(maxsize=4096)
def _says_who(key: str) -> bool:
    return any(recogniser(field).likeness(key) >= _KNOWN for field in _WHO)


def _has_id(data: Mapping[Any, Any]) -> bool:
    return any(recogniser("id").likeness(str(key)) == 1.0 for key in data)
