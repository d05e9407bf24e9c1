"""Golden files: what an exporter wrote when somebody last looked at it and found it right."""

from __future__ import annotations

import inspect
import os
from pathlib import Path


def assert_golden(name: str, found: bytes) -> None:
    """Compare bytes with ``golden/NAME`` beside the test.

    With ORGCHART_WRITE_GOLDEN set, the file is written instead: look at it before committing.
    """
    caller = inspect.stack()[1].filename
    golden = Path(caller).parent / "golden" / name
    if os.environ.get("ORGCHART_WRITE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(found)
    assert golden.read_bytes() == found
