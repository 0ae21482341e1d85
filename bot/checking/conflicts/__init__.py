"""Every way in which a statement and the sources can differ."""
