"""The clipboard: branches to other windows, rows to spreadsheets, pictures to slides, and back."""
