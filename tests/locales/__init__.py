"""Tests of the words: locale files, dates, figures, and cards."""
