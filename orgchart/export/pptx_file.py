"""The file of a deck: a fresh one, or a person's own template with its masters and layouts."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO
from zipfile import BadZipFile

from orgchart.drawing.pages import page
from orgchart.drawing.picture import Image, Picture
from orgchart.drawing.text import clean
from orgchart.export.links import safe_link
from orgchart.export.pptx_own_slides import added, has_ground, our_slides, replaced
from orgchart.export.pptx_paint import EMU_PER_UNIT, fill
from orgchart.export.xml_text import quoted
from orgchart.model.errors import InputError
from orgchart.translation import later, texts

if TYPE_CHECKING:
    from pptx.presentation import Presentation as Opened
    from pptx.slide import Slide, SlideLayout

tr = texts("Export")

_SLIDES = ("16:9", "4:3")
_MM_PER_UNIT = 25.4 / 96
_NAMES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_NONE_OF_OURS = later(
    "The deck had no slides of an earlier export, or another program has "
    "saved it since; the new ones are at its end."
)
# The kinds of layouts that leave the slide to us, the best first.
_LAYOUTS = ("titleOnly", "blank")


class Deck:
    """A deck to which slides are added, or whose slides of ours are replaced.

    Raises InputError when there is a file to begin with, a ``template`` or a deck to ``update``,
    and it is no deck of PowerPoint. ``notes`` are for the person who exports.
    """

    def __init__(self, template: str = "", update: str = "") -> None:
        self._deck = _opened(update or template)
        self._own = not (update or template)
        self._update = bool(update)
        self.notes: list[str] = []

    @property
    def page(self) -> str:
        """The page of the slides of a deck there was; nothing for a fresh one."""
        if self._own:
            return ""
        across, down = self._deck.slide_width or 0, self._deck.slide_height or 0
        sides = across / EMU_PER_UNIT, down / EMU_PER_UNIT
        for name in _SLIDES:
            known = page(name)
            if max(abs(sides[0] - known.w), abs(sides[1] - known.h)) < 1:
                return name
        return "x".join(f"{side * _MM_PER_UNIT:.3f}" for side in sides) + "mm"

    def slides(
        self, keys: Sequence[str], picture: Picture, zoom: float, *, transparent: bool
    ) -> list[DeckSlide]:
        """A slide for each key; those of a fresh deck are as large as the picture, in its ground.

        In a deck that is updated they take the places of those with the same keys.
        """
        deck, ground = self._deck, None if transparent else picture.background
        if self._own:
            deck.slide_width = round(picture.width * zoom * EMU_PER_UNIT)  # type: ignore[assignment]
            deck.slide_height = round(picture.height * zoom * EMU_PER_UNIT)  # type: ignore[assignment]
        layout = _layout(deck)
        if self._update and not our_slides(deck):
            self.notes.append(tr(_NONE_OF_OURS))
        found = replaced(deck, keys, layout) if self._update else added(deck, keys, layout)
        return [DeckSlide(slide, ground if self._own or has_ground(slide) else None)
                for slide in found]  # fmt: skip

    def save(self, stream: BinaryIO, title: str, author: str) -> None:
        """Write the file; a deck that is updated keeps what it tells about itself."""
        if not self._update:
            about = self._deck.core_properties
            about.title, about.author = clean(title)[:255], clean(author)[:255]
        whole = BytesIO()
        self._deck.save(whole)
        stream.write(whole.getvalue())


class DeckSlide:
    """One slide to be filled."""

    def __init__(self, slide: Slide, ground: str | None) -> None:
        self._slide = slide
        self._ground = ground
        self._images: dict[bytes, tuple[str, tuple[int, int]]] = {}

    def image(self, image: Image) -> tuple[str, tuple[int, int]]:
        """Put an image's file into the deck, once; its reference and size in pixels."""
        found = self._images.get(image.data)
        if found is None:
            part, reference = self._slide.part.get_or_add_image_part(BytesIO(image.data))
            across, down = part.image.size
            found = self._images[image.data] = reference, (across, down)
        return found

    def click(self, link: str) -> str:
        """The element that makes a shape lead to an address; nothing for an unsafe one."""
        from pptx.opc.constants import RELATIONSHIP_TYPE

        address = safe_link(link)
        if not address:
            return ""
        found = self._slide.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return f"<a:hlinkClick r:id={quoted(found)}/>"

    def jump(self, to: DeckSlide) -> str:
        """The element that makes a shape lead to another slide."""
        from pptx.opc.constants import RELATIONSHIP_TYPE

        found = self._slide.part.relate_to(to._slide.part, RELATIONSHIP_TYPE.SLIDE)
        return f'<a:hlinkClick r:id={quoted(found)} action="ppaction://hlinksldjump"/>'

    def fill(self, tree: str) -> None:
        """Take a tree of shapes in the place of what the layout brought along."""
        from lxml import etree
        from pptx.oxml import parse_xml

        content = self._slide.shapes._spTree
        # Large charts have more text than a parser takes from strangers by default.
        parser = etree.XMLParser(huge_tree=True, resolve_entities=False, remove_blank_text=False)
        content.getparent().replace(content, etree.fromstring(tree.encode(), parser))
        if self._ground:
            for before in self._slide._element.cSld.findall(f"{_P}bg"):
                self._slide._element.cSld.remove(before)
            inside = f"<p:bgPr>{fill(self._ground)}<a:effectLst/></p:bgPr>"
            self._slide._element.cSld.insert(0, parse_xml(f"<p:bg {_NAMES}>{inside}</p:bg>"))


def _opened(template: str) -> Opened:
    from pptx import Presentation
    from pptx.exc import PackageNotFoundError

    try:
        return Presentation(template or None)
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, OSError) as error:
        raise InputError(
            tr(
                "{template} cannot be used: it is no PowerPoint file (.pptx). Save it "
                "from PowerPoint as a presentation and give that file."
            ).format(template=template)
        ) from error


def _layout(deck: Opened) -> SlideLayout:
    """The layout with a title alone, else the empty one, else the last."""
    layouts = list(deck.slide_layouts)
    kinds = {str(layout._element.get("type")): layout for layout in reversed(layouts)}
    return next((kinds[kind] for kind in _LAYOUTS if kind in kinds), layouts[-1])
