"""How Sphinx builds the guide: ``make docs`` writes it into resources/guide."""

from __future__ import annotations

project = "Orgchart"
author = "The Orgchart authors"
project_copyright = author
extensions = ["myst_parser"]
exclude_patterns = ["examples"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = "Orgchart"
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
# Code is shown as it is typed: the commands have words in them that no lexer knows.
highlight_language = "text"
