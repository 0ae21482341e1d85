"""What a text of the sources denies, and what it says that its source does not give."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from bot.answering.words.lexicons import function_words, lexicons
from bot.answering.words.terms import NEGATION
from bot.matching.fold import Word

_CLAUSES = re.compile(r"\s*;\s*")
_MARK = r"[,;:.?!()]"
"""What ends a clause."""


def positive(text: str) -> str:
    """A text without the clauses that tell what the source does not say.

    "Five firms came; their names are not given" is no answer to "what are their names".
    """
    if "," not in text and ";" not in text:
        return text  # of one clause, as many are
    first, *others = _CLAUSES.split(_ungiven().sub("", text))
    return "; ".join((first, *(part for part in others if not _denying_words().search(part))))


def words_denied(language: str, text: str, found: Sequence[Word]) -> set[int]:
    """The words from each negation to the end of its clause; "not only" denies nothing."""
    lexicon = lexicons().get(language)
    if not lexicon or not any(NEGATION in lexicon.of_word(word.text) for word in found):
        return set()
    denied: set[int] = set()
    for reading in lexicon.read([word.text for word in found]):
        if NEGATION in reading.terms:
            end = _clause_end().search(text, found[reading.last].end)
            stop = end.start() if end else len(text)
            denied.update(i for i in range(reading.first, len(found)) if found[i].start < stop)
    return denied


@lru_cache(maxsize=1)
def _ungiven() -> re.Pattern[str]:
    """What a text says of what its source does not give, between two commas."""
    known = chain.from_iterable(lexicon.ungiven for lexicon in lexicons().values())
    return re.compile(rf",[^,;]*{_any_of(known)}[^,;]*,?")


@lru_cache(maxsize=1)
def _denying_words() -> re.Pattern[str]:
    """What denies a clause of a text."""
    return re.compile(_any_of(chain.from_iterable(one.denying for one in lexicons().values())))


@lru_cache(maxsize=1)
def _clause_end() -> re.Pattern[str]:
    """What ends the clause of a negation: a mark, or a word such as "but"."""
    return re.compile(f"{_MARK}|{_any_of(function_words().adversative_conjunction)}")


def _any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of some phrases, as whole words."""
    return rf"\b(?:{'|'.join(map(re.escape, sorted(phrases)))})\b"
