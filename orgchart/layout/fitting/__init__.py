"""The search for the arrangement that makes a chart largest on a page; see `layout.page`."""
