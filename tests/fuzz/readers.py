"""A coverage-guided fuzzer for everything that reads a staff list: ``make fuzz SECONDS=600``.

The first byte of an input chooses the format. Of a workbook the second chooses a member of a
sound archive, and the rest is what that member holds: whole archives would hardly ever be sound.
What stops it (an exception that is no InputError, 20 s, 500 MB) is left in build/fuzz.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parent.parent))
with atheris.instrument_imports(include=["orgchart.importing", "orgchart.storage"]):
    from support.books import archive
    from support.hostile import SEEDS, ZIPPED, members_of, survived

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
    survived(rest, name)


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
    atheris.Setup([sys.argv[0], "-timeout=20", "-rss_limit_mb=1500", *sys.argv[1:]], one_list)
    atheris.Fuzz()
