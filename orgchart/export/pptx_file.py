"""The file of a deck: a fresh one, or a person's own template with its masters and layouts."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO
from zipfile import BadZipFile

from orgchart.drawing.picture import Image, Picture
from orgchart.drawing.text import clean
from orgchart.export.links import safe_link
from orgchart.export.pptx_paint import EMU_PER_UNIT, fill
from orgchart.export.xml_text import quoted
from orgchart.model.errors import InputError

if TYPE_CHECKING:
    from pptx.presentation import Presentation as Opened
    from pptx.slide import Slide, SlideLayout

_MM_PER_UNIT = 25.4 / 96
_NAMES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
# The kinds of layouts that leave the slide to us, the best first.
_LAYOUTS = ("titleOnly", "blank")


class Deck:
    """A deck to which slides are added.

    Raises InputError when there is a ``template`` and it is no deck of PowerPoint.
    """

    def __init__(self, template: str = "") -> None:
        self._deck = _opened(template)
        self._own = not template

    @property
    def page(self) -> str:
        """The size of a template's slides as a page of one's own; nothing for a fresh deck."""
        if self._own:
            return ""
        across, down = self._deck.slide_width or 0, self._deck.slide_height or 0
        sides = (f"{side / EMU_PER_UNIT * _MM_PER_UNIT:.3f}" for side in (across, down))
        return "x".join(sides) + "mm"

    def slide(self, picture: Picture, zoom: float, *, transparent: bool) -> DeckSlide:
        """A new slide; that of a fresh deck is as large as the picture, in its ground."""
        if self._own:
            self._deck.slide_width = round(picture.width * zoom * EMU_PER_UNIT)  # type: ignore[assignment]
            self._deck.slide_height = round(picture.height * zoom * EMU_PER_UNIT)  # type: ignore[assignment]
        slide = self._deck.slides.add_slide(_layout(self._deck))
        ground = picture.background if self._own and not transparent else None
        return DeckSlide(slide, ground)

    def save(self, stream: BinaryIO, title: str, author: str) -> None:
        """Write the file."""
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

    def fill(self, tree: str) -> None:
        """Take a tree of shapes in the place of what the layout brought along."""
        from lxml import etree
        from pptx.oxml import parse_xml

        content = self._slide.shapes._spTree
        # Large charts have more text than a parser takes from strangers by default.
        parser = etree.XMLParser(huge_tree=True, resolve_entities=False, remove_blank_text=False)
        content.getparent().replace(content, etree.fromstring(tree.encode(), parser))
        if self._ground:
            inside = f"<p:bgPr>{fill(self._ground)}<a:effectLst/></p:bgPr>"
            self._slide._element.cSld.insert(0, parse_xml(f"<p:bg {_NAMES}>{inside}</p:bg>"))


def _opened(template: str) -> Opened:
    from pptx import Presentation
    from pptx.exc import PackageNotFoundError

    try:
        return Presentation(template or None)
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, OSError) as error:
        raise InputError(
            f"{template} cannot be used as a template: it is no PowerPoint file (.pptx). "
            "Save it from PowerPoint as a presentation and give that file."
        ) from error


def _layout(deck: Opened) -> SlideLayout:
    """The layout with a title alone, else the empty one, else the last."""
    layouts = list(deck.slide_layouts)
    kinds = {str(layout._element.get("type")): layout for layout in reversed(layouts)}
    return next((kinds[kind] for kind in _LAYOUTS if kind in kinds), layouts[-1])
