"""One family of fields a file, each with ``RECOGNISERS``: header names and a look at the content.

Header names are those of many personnel systems and of plain lists, in English, German, French
and Spanish. A new field or language is one entry here.
"""
