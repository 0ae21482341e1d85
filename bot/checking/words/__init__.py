"""The words that tell how a statement is meant, and those of which names are made."""
