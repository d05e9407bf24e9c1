"""A coverage-guided fuzzer for everything that reads a staff list: ``make fuzz SECONDS=600``.

The first byte of an input chooses the format. Of a workbook the second chooses a member of a
sound archive, and the rest is what that member holds: whole archives would hardly ever be sound.
What stops it (an exception that is no InputError, 20 s, more than 500 MB for one list) is left in
build/fuzz. The memory is what a list takes on top of what the process has already: Python, the
libraries and the inputs that the fuzzer keeps. The worst that is known, a workbook of 5 KB with a
cell in the last corner that is allowed, takes 250 MB.
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parent.parent))
with atheris.instrument_imports(include=["orgchart.importing", "orgchart.storage"]):
    from support.books import archive
    from support.hostile import SEEDS, ZIPPED, members_of, survived

MOST_MEMORY = 500  # MB for one list
STOP_AT = 3 * MOST_MEMORY  # of the whole process, before the computer suffers

NAMES = sorted(SEEDS)
MEMBERS = {name: members_of(SEEDS[name]) for name in ZIPPED}


def one_list(data: bytes) -> None:
    """Import one list; whatever it raises but a refusal is a finding."""
    if len(data) < 2:
        return
    name, rest = NAMES[data[0] % len(NAMES)], data[1:]
    if name in ZIPPED:
        members: dict[str, str | bytes] = dict(MEMBERS[name])
        inside = sorted(members)
        members[inside[rest[0] % len(inside)]] = rest[1:]
        rest = archive(members)
    before, most = memory(), most_memory()
    survived(rest, name)
    now_most = most_memory()
    assert now_most == most or now_most - before <= MOST_MEMORY, f"{now_most - before} MB"


def memory() -> int:
    """What the process holds now, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() >> 20


def most_memory() -> int:
    """The most that the process has held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


def write_seeds(folder: Path) -> None:
    """Inputs to begin with: every seed, of a workbook every member."""
    folder.mkdir(parents=True, exist_ok=True)
    for at, name in enumerate(NAMES):
        if name not in ZIPPED:
            (folder / f"seed-{name}").write_bytes(bytes([at]) + SEEDS[name])
            continue
        for place, member in enumerate(sorted(MEMBERS[name])):
            content = bytes([at, place]) + MEMBERS[name][member]
            (folder / f"seed-{name}-{place}").write_bytes(content)


if __name__ == "__main__":
    write_seeds(Path(sys.argv[1]))
    limits = ["-timeout=20", f"-rss_limit_mb={memory() + STOP_AT}"]
    atheris.Setup([sys.argv[0], *limits, *sys.argv[1:]], one_list)
    atheris.Fuzz()
