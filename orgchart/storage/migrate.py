"""Older versions of the file format, brought up to date in memory, one version at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from orgchart.model.errors import InputError
from orgchart.storage.head import CURRENT, Version, version_text
from orgchart.translation import texts

tr = texts("Files")

Raw = dict[str, Any]


class Upgrade(msgspec.Struct, frozen=True, kw_only=True):
    """The step from one version to the next; ``record`` takes a raw record and returns one."""

    before: Version
    after: Version
    record: Callable[[Raw], Raw]


_KINDS_0_9 = {"position": "role", "area": "function"}
_FIELDS_0_9 = {
    "boss": "reports_to",
    "order": "rank",
    "people": "holders",
    "areas": "functions",
    "headcount": "seats",
}


def _from_0_9(raw: Raw) -> Raw:
    """0.9 spoke of positions and bosses, and named second managers without a reason."""
    new = {_FIELDS_0_9.get(name, name): value for name, value in raw.items()}
    new["type"] = _KINDS_0_9.get(raw.get("type", ""), raw.get("type"))
    if isinstance(new.get("holders"), list):
        new["holders"] = [_renamed(person, "mail", "email") for person in new["holders"]]
    if isinstance(new.get("matrix"), list):
        new["dotted"] = [{"manager": manager} for manager in new.pop("matrix")]
    return new


def _renamed(raw: Any, old: str, name: str) -> Any:
    if not isinstance(raw, dict):
        return raw
    return {name if key == old else key: value for key, value in raw.items()}


UPGRADES: tuple[Upgrade, ...] = (Upgrade(before=(0, 9), after=(1, 0), record=_from_0_9),)


def upgrades_from(version: Version, name: str) -> list[Upgrade]:
    """The steps from a version to the current one, none for that or a newer one.

    Raises InputError when nobody ever wrote such a version.
    """
    steps = []
    while version < CURRENT:
        step = next((step for step in UPGRADES if step.before == version), None)
        if step is None:
            raise InputError(
                tr("{name} has version {version}, which never existed.").format(
                    name=name, version=version_text(version)
                )
            )
        steps.append(step)
        version = step.after
    return steps
