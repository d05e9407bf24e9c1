"""Ids that no record of a chart has yet."""

from __future__ import annotations

import secrets

from orgchart.model.draft import Draft
from orgchart.model.records import Id

LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"


def new_id(draft: Draft, prefix: str = "r") -> Id:
    """A free id; other kinds of records than roles have a prefix of their own."""
    while True:
        id = prefix + "".join(secrets.choice(LETTERS) for _ in range(7))
        if draft.get(id) is None:
            return id
