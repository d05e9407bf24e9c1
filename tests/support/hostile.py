"""Damaged and hostile lists: seeds of every format, ways to damage them, and what must hold."""

from __future__ import annotations

import io
import json
import random
import zipfile
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory

from orgchart.importing import Imported, ImportOptions, import_list
from orgchart.model.errors import InputError
from support.books import archive, ods, xlsb
from support.lists import workbook

ROWS: list[list[str | float | None]] = [
    ["Employee ID", "Name", "Job Title", "Manager ID", "FTE", "Dotted line manager"],
    [100, "Zoë Müller", "Head of Support", None, 1, None],
    [101, "Bo Lind", "Team Lead", 100, "0,8", None],
    [102, "Cy Dee", "Agent", 101, "80 %", "100;101"],
    ["103.0", "Vacant", "Agent", "Bo Lind", 1, None],
]
TEXT = "\n".join(",".join("" if c is None else f'"{c}"' for c in row) for row in ROWS) + "\n"
RECORDS = [
    {"id": 1, "name": "Ana", "reports": [{"id": 2, "name": "Bo", "manager": {"id": 1}}]},
    {"id": 3, "name": "Cy", "tags": ["a", "b"], "fte": 0.5},
]
YAML = "- &a {id: 1, name: Ana}\n- <<: *a\n  id: 2\n  team:\n  - Bo Lind: [Cy Dee, Agent x4]\n"
OUTLINE = "Ana Ruiz, Head\n  Bo Lind – Team Lead\n    Agent x12\n  Vacant: Trainer\n"
LUCID = (
    "Id,Name,Page ID,Line Source,Line Destination,Text Area 1\n1,Process,2,,,Ana\n"
    "2,Process,2,,,Bo\n3,Line,2,1,2,\n"
)
OLD_BOOK = Path(__file__).parent.parent / "data" / "staff_lists" / "formats" / "people.xls"
SEEDS: dict[str, bytes] = {
    "l.csv": TEXT.encode(),
    "utf16.csv": TEXT.encode("utf-16"),
    "lucid.csv": LUCID.encode(),
    "l.json": json.dumps(RECORDS).encode(),
    "l.jsonl": b"\n".join(json.dumps(each).encode() for each in RECORDS),
    "l.yaml": YAML.encode(),
    "l.txt": OUTLINE.encode(),
    "l.xlsx": workbook({"People": ROWS, "Two": ROWS[:2]}),
    "l.xlsb": xlsb({"People": ROWS, "Two": ROWS[:2]}),
    "l.ods": ods({"People": ROWS, "Two": ROWS[:2]}),
    "l.xls": OLD_BOOK.read_bytes(),
}
ZIPPED = frozenset(("l.xlsx", "l.xlsb", "l.ods"))
_SPECIAL = (
    b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\0\0\0\0", b"\x80", b"4294967295", b"-1", b"1e999",
    b'"', b"'", b"<", b"&", b"\n", b"\r", b";", b"\t", b"[", b"{", b"*a", b"&a", b"\xef\xbb\xbf",
    b"\xff\xfe", b"=1+1", b"NaN", b"9" * 40, b"#REF!", b"XFD1048576", b"1,1",
)  # fmt: skip


def damaged(content: bytes, chance: random.Random) -> bytes:
    """The content with a few bytes changed, put in, taken out or written twice."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 12))):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(5):
            case 0:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                special = chance.choice(_SPECIAL)
                data[at : at + len(special)] = special
            case 2:
                data[at:at] = chance.choice(_SPECIAL)
            case 3:
                del data[at : at + chance.randrange(40)]
            case _:
                start = chance.randrange(len(data) + 1)
                data[at:at] = data[start : start + chance.randrange(200)]
    return bytes(data[: chance.randrange(len(data) + 1)] if chance.random() < 0.05 else data)


def damaged_inside(content: bytes, chance: random.Random) -> bytes:
    """An archive with some of its members damaged."""
    members = members_of(content)
    for name in chance.sample(sorted(members), k=chance.choice((1, 1, 2))):
        members[name] = damaged(members[name], chance)
    return archive(dict(members))


def members_of(content: bytes) -> dict[str, bytes]:
    """What is in an archive, by name; nothing when it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            return {name: file.read(name) for name in file.namelist()}
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, EOFError):
        return {}


def survived(content: bytes, name: str) -> str:
    """The sentence that refuses a list; nothing when it became a sound chart."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        try:
            check_account(import_list(path, ImportOptions()))
        except InputError as error:
            sentence = str(error)
        else:
            sentence = ""
        assert [each.name for each in Path(folder).iterdir()] == [name]
    assert sentence[-1:] in ("", ".")
    assert "\n" not in sentence
    assert len(sentence) < 2_000
    return sentence


def check_account(imported: Imported) -> None:
    """Every row is kept, joined or left out, all of it said, and the chart is a forest."""
    report, chart = imported.report, imported.chart
    assert report.rows == report.kept + report.joined + report.left_out
    assert report.roles == report.kept + report.placeholders == len(chart.roles)
    said = [finding.kind for finding in report.findings]
    assert said.count("joined") == report.joined
    assert sum(f.count for f in report.findings if f.kind == "left out") == report.left_out
    assert sorted(chart.branch(None)) == sorted(chart.roles)
    assert all(len(finding.message) <= 400 for finding in report.findings)
