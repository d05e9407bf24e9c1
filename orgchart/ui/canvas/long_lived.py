"""An open chart and Python's garbage collector.

A full run looks through every record and outline: a tenth of a second at 10,000 roles, in the
middle of a gesture. What is there when a chart is shown will stay, so it is set aside.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject


def set_aside_while(shown: QObject) -> None:
    """Keep the collector away from all that is there now, until ``shown`` has gone."""
    gc.freeze()
    shown.destroyed.connect(gc.unfreeze)
