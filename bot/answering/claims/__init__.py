"""What a question claims or takes for granted, held against the statements."""
