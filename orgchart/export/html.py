"""HTML: the whole chart as one page that opens anywhere, offline, and can be searched.

The drawing, the same as nested lists (a tree for keys and screen readers) and a table. Whatever
a chart says is text: the page's own style and script are allowed by their hashes, nothing else
is run or fetched.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from typing import BinaryIO

import msgspec

from orgchart.drawing.picture import Picture
from orgchart.drawing.theme import Theme, theme
from orgchart.drawing.title import TitleBlock, title_block
from orgchart.export import Exporter
from orgchart.export.arranging import look_of_job
from orgchart.export.branch import listed_chart
from orgchart.export.html_table import roles_table
from orgchart.export.html_tree import roles_tree
from orgchart.export.job import Job
from orgchart.export.svg import inline_svg
from orgchart.export.svg_style import FAMILIES, StyleSheet
from orgchart.export.svg_themes import Themed, in_two_themes
from orgchart.export.xml_text import content
from orgchart.model.chart import Chart
from orgchart.model.records import ThemeName
from orgchart.resources import resource

# These two a page changes by itself, as the reader's system says.
_BY_DAY_AND_NIGHT: tuple[ThemeName, ThemeName] = ("light", "dark")


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the page; returns the notes of the drawing."""
    chart = listed_chart(job)
    drawn, notes = _drawing(job)
    colours = theme(look_of_job(job).theme) if not drawn.dark else theme(_BY_DAY_AND_NIGHT[0])
    block = title_block(chart, job.title, colours, slide=False)
    for part in _page(chart, block, drawn, _styles(drawn, colours), job):
        stream.write(part.encode())
    return notes


def _drawing(job: Job) -> tuple[Themed, list[str]]:
    """The chart in the theme that is asked for, else in two."""
    from orgchart.export.picture_of import picture_of

    def picture(name: ThemeName | None) -> Picture:
        return picture_of(msgspec.structs.replace(job, title_block=False, theme=name))

    chosen = job.theme or job.chart.settings.theme
    one = picture(_BY_DAY_AND_NIGHT[0] if _follows(job) else chosen)
    if _follows(job):
        themed = in_two_themes(one, picture(_BY_DAY_AND_NIGHT[1]))
        if themed:
            return themed, list(one.notes)
    styles = StyleSheet()
    return Themed(inline_svg(one, styles), styles.css(), ""), list(one.notes)


def _follows(job: Job) -> bool:
    return job.theme is None and job.chart.settings.theme in _BY_DAY_AND_NIGHT


def _page(chart: Chart, block: TitleBlock, drawn: Themed, styles: str, job: Job) -> Iterator[str]:
    script = resource("page", "page.js").read_text("utf-8")
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(styles, script)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{content(block.title)}</title>\n<style>{styles}</style>\n</head>\n<body>\n"
    )
    yield from _header(block if job.title_block else None)
    yield (
        '<main>\n<section class="chart" aria-labelledby="chart"><h2 id="chart">Chart</h2>\n'
        f'<figure tabindex="0" aria-labelledby="chart">{drawn.element}</figure></section>\n'
        '<section class="outline" aria-labelledby="outline"><h2 id="outline">Outline</h2>\n'
    )
    yield from roles_tree(chart)
    yield '</section>\n<section class="roles" aria-labelledby="roles"><h2 id="roles">Roles</h2>\n'
    yield '<div class="scroll" tabindex="0" role="region" aria-labelledby="roles">'
    yield from roles_table(chart)
    yield "</div></section>\n</main>\n<footer></footer>\n"
    yield f"<script>{script}</script>\n</body>\n</html>\n"


def _header(block: TitleBlock | None) -> Iterator[str]:
    yield "<header>\n"
    if block:
        yield f'<h1 dir="auto">{content(block.title)}</h1>\n'
        yield from (f'<p dir="auto">{content(text)}</p>\n' for text in block.below)
        yield from (f'<p dir="auto">{content(text)}</p>\n' for text in block.aside)
        yield '<p class="draft">Draft</p>\n' if block.draft else ""
    yield (
        '<nav aria-label="On this page"><a href="#chart">Chart</a><a href="#outline">Outline</a>'
        '<a href="#roles">Roles</a><button type="button" id="fit" class="scripted" hidden'
        ' aria-pressed="false">Fit the chart to the window</button>'
        '<label class="find scripted" hidden>Find <input type="search" autocomplete="off">'
        '<output aria-live="polite"></output></label></nav>\n</header>\n'
    )


def _styles(drawn: Themed, colours: Theme) -> str:
    """The page's own rules, those of the drawing, and what both become in the dark."""
    page = resource("page", "page.css").read_text("utf-8")
    dark = ""
    if drawn.dark:
        inside = f"{_variables(theme(_BY_DAY_AND_NIGHT[1]))}\n{drawn.dark}"
        dark = f"\n@media screen and (prefers-color-scheme: dark) {{\n{inside}\n}}"
    return f"{_variables(colours)}\n{page}{drawn.css}{dark}\n"


def _variables(colours: Theme) -> str:
    tokens = colours.colours
    values = {
        "canvas": tokens.canvas,
        "ground": colours.ground,
        "surface": tokens.surface,
        "sunken": tokens.surface_sunken,
        "text": tokens.text,
        "quiet": tokens.text_secondary,
        "border": tokens.border,
        "edge": tokens.border_strong,
        "accent": tokens.accent_ink,
        "alert": tokens.warning,
        "faces": FAMILIES,
    }
    return ":root{" + "".join(f"--{name}:{value};" for name, value in values.items()) + "}"


def _policy(styles: str, script: str) -> str:
    return (
        f"default-src 'none'; img-src data:; style-src '{_hash(styles)}';"
        f" script-src '{_hash(script)}'; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


EXPORTER = Exporter(
    name="html",
    suffixes=(".html", ".htm"),
    description="Page for browsers, in one file: drawing, outline and table, with search",
    write=write,
    label="Web page",
    draws=True,
    text=True,
)
