"""What a statement denies, or keeps to one alone, against what the sources do."""
