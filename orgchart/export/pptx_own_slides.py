"""Which slides of a deck are ours, and how they are replaced while all others stay.

A slide of ours bears its key in its name, which PowerPoint keeps and shows nowhere: who moves or
annotates slides changes nothing about it, and a copy of a slide is no longer ours. LibreOffice 7.4
does not write these names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from orgchart.export.xml_clean import clean

if TYPE_CHECKING:
    from lxml.etree import _Element
    from pptx.presentation import Presentation
    from pptx.slide import Slide, SlideLayout

_PREFIX = "Orgchart: "
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def added(deck: Presentation, keys: Sequence[str], layout: SlideLayout) -> list[Slide]:
    """New slides at the end, named for their keys."""
    return [_added(deck, key, layout) for key in keys]


def replaced(deck: Presentation, keys: Sequence[str], layout: SlideLayout) -> list[Slide]:
    """The slides with these keys, emptied where they stand; ours with others go away.

    A new one comes after the one before it, the first before our first; without any, at the end.
    """
    ours = our_slides(deck)
    first = next(iter(ours.values()), None)
    found: list[Slide] = []
    for key in map(clean, keys):
        slide = ours.get(key)
        if slide is not None:
            _empty(slide)
        else:
            slide = _added(deck, key, layout)
            if found:
                _put(deck, slide, found[-1], after=True)
            elif first is not None:
                _put(deck, slide, first, after=False)
        found.append(slide)
    for key in ours.keys() - set(map(clean, keys)):
        _remove(deck, ours[key])
    return found


def our_slides(deck: Presentation) -> dict[str, Slide]:
    """The slides that an earlier export has made, by their keys."""
    return {key: slide for slide in deck.slides if (key := _key(slide))}


def has_ground(slide: Slide) -> bool:
    """Whether a slide has a ground of its own."""
    return slide._element.cSld.find(f"{_P}bg") is not None


def _added(deck: Presentation, key: str, layout: SlideLayout) -> Slide:
    slide: Slide = deck.slides.add_slide(layout)
    slide._element.cSld.set("name", _PREFIX + clean(key))
    return slide


def _key(slide: Slide) -> str:
    name = slide._element.cSld.get("name") or ""
    return name.removeprefix(_PREFIX) if name.startswith(_PREFIX) else ""


def _empty(slide: Slide) -> None:
    """Without its shapes, what only they refer to, and what moves them."""
    tree, whole = slide.shapes._spTree, slide._element
    inside = list(_references(tree))
    for child in list(tree)[2:]:
        tree.remove(child)
    for timing in whole.findall(f"{_P}timing"):
        whole.remove(timing)
    for reference in set(inside) - set(_references(whole)):
        slide.part.rels.pop(reference)


def _references(element: _Element) -> Iterator[str]:
    return (
        str(value)
        for each in element.iter()
        for name, value in each.attrib.items()
        if str(name).startswith(_R)
    )


def _put(deck: Presentation, slide: Slide, beside: Slide, *, after: bool) -> None:
    """Move a slide next to another, in the deck and in its sections."""
    for find in (_entry, _in_section):
        entry, other = find(deck, slide), find(deck, beside)
        if entry is None and other is not None:
            entry = other.makeelement(other.tag, {"id": str(slide.slide_id)})
        if entry is not None and other is not None:
            (other.addnext if after else other.addprevious)(entry)


def _remove(deck: Presentation, slide: Slide) -> None:
    """Take a slide out of the deck, with the ways of others to it."""
    for other in deck.slides:
        _forget(other, slide)
    in_section, entry = _in_section(deck, slide), _entry(deck, slide)
    if in_section is not None:
        in_section.getparent().remove(in_section)
    if entry is not None:
        reference = entry.get(f"{_R}id")
        entry.getparent().remove(entry)
        deck.part.rels.pop(reference)


def _forget(slide: Slide, gone: Slide) -> None:
    """Make nothing on a slide lead to another one any more."""
    dead = {key for key, rel in slide.part.rels.items()
            if not rel.is_external and rel.target_part is gone.part}  # fmt: skip
    for element in list(slide._element.iter()):
        if element.get(f"{_R}id") in dead:
            element.getparent().remove(element)
    for reference in dead:
        slide.part.rels.pop(reference)


def _entry(deck: Presentation, slide: Slide) -> _Element | None:
    """Where the deck lists a slide."""
    return _with_id(deck, f"{_P}sldIdLst/{_P}sldId", slide)


def _in_section(deck: Presentation, slide: Slide) -> _Element | None:
    """Where a section of the deck lists a slide, if the deck has sections."""
    return _with_id(deck, f".//{_P14}sldId", slide)


def _with_id(deck: Presentation, path: str, slide: Slide) -> _Element | None:
    wanted = str(slide.slide_id)
    found = deck.part._element.iterfind(path)
    return next((each for each in found if each.get("id") == wanted), None)
