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

from orgchart.drawing.own_colours import own_theme, theme_of
from orgchart.drawing.picture import Picture
from orgchart.drawing.theme import Theme
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
from orgchart.export.xml_text import content, quoted
from orgchart.model.chart import Chart
from orgchart.model.records import ThemeName
from orgchart.resources import resource
from orgchart.translation import language, texts

tr = texts("Export")

# These two a page changes by itself, as the reader's system says.
_BY_DAY_AND_NIGHT: tuple[ThemeName, ThemeName] = ("light", "dark")


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write the page; returns the notes of the drawing."""
    chart = listed_chart(job)
    drawn, notes = _drawing(job)
    look = look_of_job(job)
    by_day, by_night = (own_theme(name, look.accent) for name in _BY_DAY_AND_NIGHT)
    colours = by_day if drawn.dark else theme_of(look)
    block = title_block(chart, job.title, colours, slide=False)
    for part in _page(chart, block, drawn, _styles(drawn, colours, by_night), job):
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
        '<!DOCTYPE html>\n<html lang="'
        f'{language()}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(styles, script)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{content(block.title)}</title>\n<style>{styles}</style>\n</head>\n<body>\n"
    )
    yield from _header(block if job.title_block else None)
    yield (
        '<main>\n<section class="chart" aria-labelledby="chart"><h2 id="chart">'
        f"{content(tr('Chart'))}</h2>\n"
        f'<figure tabindex="0" aria-labelledby="chart">{drawn.element}</figure></section>\n'
        '<section class="outline" aria-labelledby="outline"><h2 id="outline">'
        f"{content(tr('Outline'))}</h2>\n"
    )
    yield from roles_tree(chart)
    yield '</section>\n<section class="roles" aria-labelledby="roles"><h2 id="roles">'
    yield f"{content(tr('Roles'))}</h2>\n"
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
        yield f'<p class="draft">{content(tr("Draft"))}</p>\n' if block.draft else ""
    chart, outline, roles = map(content, (tr("Chart"), tr("Outline"), tr("Roles")))
    yield (
        f'<nav aria-label={quoted(tr("On this page"))}><a href="#chart">{chart}</a>'
        f'<a href="#outline">{outline}</a><a href="#roles">{roles}</a>'
        '<button type="button" id="fit" class="scripted" hidden aria-pressed="false">'
        f"{content(tr('Fit the chart to the window'))}</button>"
        f'<label class="find scripted" hidden>{content(tr("Find"))}'
        ' <input type="search" autocomplete="off">'
        '<output aria-live="polite"></output></label></nav>\n</header>\n'
    )


def _styles(drawn: Themed, colours: Theme, by_night: Theme) -> str:
    """The page's own rules, those of the drawing, and what both become in the dark."""
    page = resource("page", "page.css").read_text("utf-8")
    dark = ""
    if drawn.dark:
        inside = f"{_variables(by_night)}\n{drawn.dark}"
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
