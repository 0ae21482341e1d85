"""What a question says: whom it names, what it asks, and which words an answer has to explain."""
