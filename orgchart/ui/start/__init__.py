"""The start page: recent files, and the templates as a gallery of live miniatures."""
