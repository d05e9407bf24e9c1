"""Finds what a folder offers: every module of a package that defines a given name."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType
from typing import Any


def collect(package: ModuleType, name: str) -> list[Any]:
    """The values called ``name`` (as ``RULE``, ``EXPORTER``) in a package's modules, by module."""
    found = sorted(pkgutil.iter_modules(package.__path__), key=lambda module: module.name)
    modules = (importlib.import_module(f"{package.__name__}.{module.name}") for module in found)
    return [getattr(module, name) for module in modules if hasattr(module, name)]
