"""The `.orgchart` file: its text, opening and saving, older versions, the journal of edits."""

from __future__ import annotations

from orgchart.storage.codec import Loaded, decode, encode
from orgchart.storage.file import load_chart, save_chart
from orgchart.storage.journal import Journal, Replayed

__all__ = ["Journal", "Loaded", "Replayed", "decode", "encode", "load_chart", "save_chart"]
