"""A chart file that a password opens: for the way to somebody, by mail or on a stick.

The first line is JSON and says how it is made; after its end come the bytes of an ordinary
chart file, encrypted by AES-256 in Galois/counter mode, which also tells when anything was
altered, that line included. The key is made of the password by scrypt. Why so:
docs/decisions/0104-sealed-copies.md.
"""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from orgchart.model.errors import InputError
from orgchart.translation import texts

tr = texts("Files")

VERSION = 1
_MARK = b'{"orgchart_sealed":'
_KEY, _SALT, _NONCE = 32, 16, 12  # bytes
# Cost of a guess: 128 MB and some tenths of a second. Source: OWASP, Password Storage Cheat Sheet.
COST = 2**17
_DEAREST = 2**18


class SealedError(InputError):
    """The file needs a password, or another one than was given."""


class _Head(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the file is sealed: ``cost``, ``block`` and ``lanes`` are scrypt's N, r and p."""

    orgchart_sealed: int
    cipher: str = "AES-256-GCM"
    key: str = "scrypt"
    cost: Annotated[int, Meta(ge=2, le=_DEAREST)]
    block: Annotated[int, Meta(ge=1, le=8)] = 8
    lanes: Annotated[int, Meta(ge=1, le=4)] = 1
    salt: bytes
    nonce: bytes


def is_sealed(data: bytes) -> bool:
    """Whether these bytes begin a sealed file."""
    return data.startswith(_MARK)


def is_sealed_file(path: Path) -> bool:
    """Whether a file is sealed; False for one that cannot be read."""
    try:
        with path.open("rb") as file:
            return is_sealed(file.read(len(_MARK)))
    except OSError:
        return False


def seal(data: bytes, password: str, *, cost: int = COST) -> bytes:
    """The bytes of a file, sealed. Raises InputError for an empty password."""
    if not password:
        raise InputError(tr("An empty password protects nothing; give one."))
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    head = _Head(
        orgchart_sealed=VERSION, cost=cost, salt=os.urandom(_SALT), nonce=os.urandom(_NONCE)
    )
    line = msgspec.json.encode(head) + b"\n"
    return line + AESGCM(_key(head, password)).encrypt(head.nonce, data, line)


def unseal(data: bytes, password: str, name: str) -> bytes:
    """The bytes that were sealed; sentences call the file ``name``.

    Raises SealedError without the right password, InputError when the file is damaged.
    """
    line, end, body = data.partition(b"\n")
    head = _read_head(line, name)
    if not password:
        raise SealedError(
            tr("{name} is protected by a password; give it to open the chart.").format(name=name)
        )
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(_key(head, password)).decrypt(head.nonce, body, line + end)
    except InvalidTag:
        raise SealedError(
            tr(
                "{name} does not open with this password; it is another one, or the "
                "file is damaged."
            ).format(name=name)
        ) from None


def _read_head(line: bytes, name: str) -> _Head:
    try:
        head = msgspec.json.decode(line, type=_Head)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise InputError(
            tr("{name}, line 1: the head of the sealed chart is damaged.").format(name=name)
        ) from None
    if head.orgchart_sealed > VERSION or (head.cipher, head.key) != ("AES-256-GCM", "scrypt"):
        raise InputError(
            tr("{name} is sealed in a newer way; open it with a newer program.").format(name=name)
        )
    if len(head.nonce) != _NONCE or head.cost & (head.cost - 1):
        raise InputError(
            tr("{name}, line 1: the head of the sealed chart is damaged.").format(name=name)
        )
    return head


def _key(head: _Head, password: str) -> bytes:
    """The key; a letter with its accent counts the same however the keyboard wrote it."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    scrypt = Scrypt(salt=head.salt, length=_KEY, n=head.cost, r=head.block, p=head.lanes)
    return scrypt.derive(unicodedata.normalize("NFC", password).encode())
