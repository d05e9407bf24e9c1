"""A PDF that opens with a password alone."""

from __future__ import annotations

from io import BytesIO


def locked(document: bytes, password: str) -> bytes:
    """The document under AES-256 (ISO 32000-2, security handler revision 6).

    Who knows the password may do everything with it.
    """
    import pikepdf

    written = BytesIO()
    with pikepdf.open(BytesIO(document)) as pdf:
        pdf.save(written, encryption=pikepdf.Encryption(owner=password, user=password, R=6))
    return written.getvalue()
