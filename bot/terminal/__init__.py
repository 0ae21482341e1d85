"""In a terminal: answers to read, and answers as data."""
