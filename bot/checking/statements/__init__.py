"""What a statement of a message says: its names, its values, its clauses and its grammar."""
