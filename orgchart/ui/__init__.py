"""The window.

Qt's binding replaces Python's import by one that reads the source text of every module imported
from then on: it might ask for another style of names. None of ours does, and the reading is a
sixth of the start; so the import of before is put back. numpy gets one thread, for more only
wait: nothing here multiplies matrices.
"""

import builtins
import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

_plain_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _plain_import
