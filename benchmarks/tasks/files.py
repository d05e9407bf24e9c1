"""Charts and staff lists from disk, and the check of a whole chart."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.synthetic import chart, organisation, write_list
from benchmarks.timing import repeated
from orgchart.importing import import_list
from orgchart.rules import check
from orgchart.storage import load_chart, save_chart


def file(count: int) -> dict[str, float]:
    """Opening and validating a chart, saving it with sync."""
    given = chart(organisation(count))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "chart.orgchart"
        return {
            "save ms": repeated(lambda: save_chart(given, path)),
            "open ms": repeated(lambda: load_chart(path)),
            "bytes a role": path.stat().st_size / count,
        }


def staff_list(count: int) -> dict[str, float]:
    """Importing a CSV list with its report."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "staff.csv"
        write_list(chart(organisation(count)), path)
        return {"import ms": repeated(lambda: import_list(path))}


def whole_check(count: int) -> dict[str, float]:
    """Every rule on the whole chart."""
    given = chart(organisation(count))
    return {"check ms": repeated(lambda: check(given))}


TASKS = {"file": file, "import": staff_list, "check": whole_check}
