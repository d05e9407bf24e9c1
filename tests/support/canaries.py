"""A chart with a canary in everything that an audience may not see; found again, it has leaked.

Which fields there are is asked of the records themselves, so that a new one gets its canary.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from orgchart.model.audiences.offers import ALWAYS
from orgchart.model.chart import Chart
from orgchart.model.comment import Comment
from orgchart.model.document import Document
from orgchart.model.edits import add_role, remove_role
from orgchart.model.fields import Kind, fields_of
from orgchart.model.people import Seated
from orgchart.model.photos import photo_of
from orgchart.model.portraits import set_logo, set_photo
from orgchart.model.records import (
    Acceptance,
    AnyRecord,
    DottedLine,
    Function,
    Holder,
    LastImport,
    Person,
    Role,
    Settings,
    TemplateInfo,
    Unknown,
    Workload,
)
from orgchart.model.scenarios import create

CANARY = "kAnArY"
NUMBER = 73519.0
VISIBLE = "Visible Director"
PIXELS = (64, 64)


def canary_chart() -> Document:
    """A document, its history and scenarios included, whose only openly told text is `VISIBLE`.

    “folded” is a role that is to be folded, with a canary below; another is in layer 4.
    """
    ana = Holder(**dict(_values(Holder, {"photo", "shares"})))
    roles = [
        Role(id="top", title=VISIBLE),
        Role(id="told", title="Told", reports_to="top", holders=(ana,), **_role_values()),
        Role(id="folded", title="Folded", reports_to="top"),
        Role(id=f"{CANARY}-id", title=f"{CANARY}-below", reports_to="folded"),
        Role(id="third", title="Third", reports_to="told"),
        Role(id="deep", title=f"{CANARY}-deep", reports_to="third"),
    ]
    document = Document(Chart([*roles, *_others()]))
    _show_faces(document)
    with document.edit(f"Add {CANARY}") as draft:
        gone = add_role(draft, "top", title=f"{CANARY}-history")
    with document.edit(f"Remove {CANARY}") as draft:
        remove_role(draft, gone)
    id, change = create(document.records, f"{CANARY}-scenario")
    document.carry_out("A scenario", change, show=id)
    with document.edit("In it") as draft:
        draft.update("told", title=f"{CANARY}-in-scenario")
    document.show(None)
    return document


def leaks(pieces: Iterator[bytes]) -> list[bytes]:
    """What of a file's content should not be there, with a little of what is around it."""
    wanted = [CANARY.encode(code) for code in ("utf-8", "utf-16-be", "utf-16-le")]
    wanted += [f"{NUMBER:.0f}".encode(), f"{NUMBER:,.0f}".encode(), CANARY.encode().hex().encode()]
    found = ((piece, piece.find(each)) for piece in pieces for each in wanted)
    return [piece[max(0, at - 40) : at + 60] for piece, at in found if at >= 0]


def _role_values() -> dict[str, Any]:
    """A canary in every field that an audience may be shown or not."""
    return {
        **dict(_values(Role, ALWAYS | {"holders", "custom", "dotted", "functions"})),
        "functions": (f"{CANARY}-own", f"{CANARY}-not-known"),
        "dotted": (DottedLine(manager="folded", label=f"{CANARY}-line"),),
        "custom": {f"{CANARY}-field": f"{CANARY}-value"},
        "extra": {f"{CANARY}-new": f"{CANARY}-newer"},
    }


def _values(record: type[Role | Holder], without: frozenset[str] | set[str]) -> Iterator[Any]:
    for name, field in fields_of(record).items():
        if name not in without:
            yield name, _canary(name, field.kind)


def _canary(name: str, kind: Kind) -> Any:
    text = f"{CANARY}-{name}"
    if kind in ("number", "count"):
        return NUMBER
    return {"list": (text,), "yes-no": True}.get(kind, text)


def _others() -> list[AnyRecord]:
    told = f"{CANARY}-other"
    return [
        Settings(
            title="A chart",
            workloads=(Workload(function=told, shift=told, volume=NUMBER),),
            template=TemplateInfo(slug=told, name=told, purpose=told, source=told),
            extra={told: told},
        ),
        Function(id=f"function/{CANARY}-own", name=told, initials="kY", description=told),
        Person(id=f"person/{told}", holder=Holder(name=told, email=told), was=told),
        Acceptance(id=f"accepted/{told}", facts=told, reason=told, by=told),
        LastImport(source=told, columns=(told,), profile={told: told}, rows={told: {told: told}}),
        Comment(id=f"comment/{told}", about="top", text=told, author=told, at="2026-01-01T00:00Z"),
        Unknown(id=f"unknown/{told}", kind=told, raw={"type": told, "id": told}),
    ]


def _show_faces(document: Document) -> None:
    photo, logo = photo_of(_jpeg(), f"{CANARY}-alt"), photo_of(_png(), f"{CANARY}-alt")
    with document.edit("Photos") as draft:
        set_photo(draft, Seated("told"), photo)
        set_logo(draft, logo)


def _jpeg() -> bytes:
    stream = BytesIO()
    exif = Image.Exif()
    exif[0x010E] = f"{CANARY}-exif"
    picture = Image.linear_gradient("L").resize(PIXELS).convert("RGB")
    picture.save(stream, "JPEG", exif=exif, comment=f"{CANARY}-comment")
    return stream.getvalue() + f"{CANARY}-after".encode()


def _png() -> bytes:
    stream = BytesIO()
    told = PngInfo()
    told.add_text("Place", f"{CANARY}-chunk", zip=True)
    Image.new("RGBA", PIXELS, "orangered").save(stream, "PNG", pnginfo=told)
    return stream.getvalue() + f"{CANARY}-after".encode()
