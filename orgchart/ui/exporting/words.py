"""How the export dialog and what belongs to it speak."""

from __future__ import annotations

from orgchart.translation import texts

tr = texts("Export dialog")
