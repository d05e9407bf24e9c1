"""What every record and every part of one is made of."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from msgspec import Meta

Id = str
Day = Annotated[str, Meta(pattern=r"^(\d{4}-\d{2}-\d{2})?$")]


class Record(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    gc=False,
    tag_field="type",
):
    """One frozen fact. ``extra`` holds what a newer version of the file format added."""

    id: Id
    extra: dict[str, Any] = {}


class Part(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    gc=False,
):
    """A piece of a record. ``extra`` holds (name, value) pairs that a newer version added."""

    extra: tuple[tuple[str, Any], ...] = ()
