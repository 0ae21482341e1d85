"""What the sources say of the things of a statement, passage by passage."""
