"""Who does what, and whose it is: the names of a statement against those of the sources."""
