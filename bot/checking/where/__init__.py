"""Where something is: places and countries in a statement against those of the sources."""
