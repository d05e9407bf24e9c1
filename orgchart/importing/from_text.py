"""Rows pasted from a spreadsheet or another program become roles, as those of a list do."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.people import LEAST_KNOWN
