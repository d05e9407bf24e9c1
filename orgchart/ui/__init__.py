"""The window. The only folder, beside `painting.py`, that imports PySide6."""
