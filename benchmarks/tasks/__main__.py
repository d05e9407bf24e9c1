"""One task in a process of its own; the last line printed is its figures as JSON."""

from __future__ import annotations

import json
import sys
from importlib import import_module

MODULE = {
    "layout": "layout", "chain": "layout", "star": "layout", "fit": "layout",
    "edits": "edits",
    "file": "files", "import": "files", "check": "files",
    "frames": "window", "dense": "window", "opening": "window", "session": "window",
    "beside": "window", "start": "start",
    "comparing": "comparing", "showing": "comparing",
    "pdf": "exports", "svg": "exports", "xlsx": "exports", "png": "exports",
    "pptx": "exports", "workbook": "exports", "slide": "exports",
}  # fmt: skip

if __name__ == "__main__":
    name, count = sys.argv[1], int(sys.argv[2])
    tasks = import_module(f"benchmarks.tasks.{MODULE[name]}").TASKS
    print(json.dumps(tasks[name](count)))
