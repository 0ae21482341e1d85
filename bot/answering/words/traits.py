"""What is peculiar to how a language is written, or puts its words together."""

from enum import StrEnum


class Trait(StrEnum):
    """A peculiarity of a language; its vocabulary file lists those that it has."""

    ADNOMINAL = "adnominal"
    """The name of a country is its adjective, too: "syarikat China"."""
    HEAD_FINAL = "head_final"
    """Of several words for things the last tells the sort: "which party congress"."""
    IDEOGRAPHIC = "ideographic"
    """Each ideograph is read as a word, may be a part of a longer one, and has no capital."""
    MARKED = "marked"
    """A word is another one with other marks, which many leave out; see `marks.py`."""
    SENTENCE_CASE = "sentence_case"
    """Only the first word of a name needs a capital: "Ligue arabe"."""
    SYLLABIC = "syllabic"
    """Each syllable is written apart, so that a short name may be a part of any word."""
