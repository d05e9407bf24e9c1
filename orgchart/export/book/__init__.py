"""A chart split over several pages: which role stands where, and the pages as they are drawn."""
