"""Pictures of the people; a path or address is kept for later, the picture itself is not."""

from __future__ import annotations

from orgchart.importing.columns.recogniser import Recogniser

RECOGNISERS = (
    Recogniser(
        "photo",
        "photo | image | image url | picture | photo path | photo url | employee photo | thumbnail"
        " | thumbnail photo | avatar | picture url | headshot | foto | bild | image path",
    ),
)
