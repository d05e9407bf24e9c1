"""The window.

numpy comes before Qt, whose binding reads the source text of every module imported after it;
and it gets one thread, for more only wait: nothing here multiplies matrices.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy  # noqa: F401
