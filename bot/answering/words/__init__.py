"""Words and what they stand for: the vocabulary of every language, stems, numbers and figures."""
