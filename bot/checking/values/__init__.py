"""The values of a statement, and how one of them stands to a value of the sources."""
