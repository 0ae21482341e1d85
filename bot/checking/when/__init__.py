"""When something is: days and dates in a statement against those of the sources."""
