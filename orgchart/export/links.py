"""Addresses that may be written into a document as something to click on."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

_SCHEMES = ("http", "https", "mailto")


def safe_link(link: str) -> str:
    """The address if it leads to a page or a mailbox, else nothing (a script, a local file)."""
    try:
        scheme = urlsplit(link).scheme
    except ValueError:
        return ""
    return quote(link, safe=":/?#[]@!$&'()*+,;=%~") if scheme in _SCHEMES else ""
