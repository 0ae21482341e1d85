"""What of a statement the sources bear out."""
