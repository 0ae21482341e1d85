"""What only colours a question: "why on earth", "his province, of all places,"."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bot.answering.words.lexicons import function_words, lexicons
from bot.matching.fold import Word, words

_MARKS = " ,，–—"
"""What sets such words off from those around them."""


def without_expletives(text: str) -> str:
    """A text without the words that only tell with how much feeling it asks.

    They stand right behind a question word, or are set off by marks; else they are left, as in
    "is there any such centre on earth".
    """
    found = words(text)
    folded = [word.text for word in found]
    if _expletives().keys().isdisjoint(folded):
        return text  # as nearly all are
    left, start = "", 0
    for first, end in _stretches(text, found, folded):
        left = f"{left}{text[start : found[first].start]}".rstrip(_MARKS) + " "
        behind = text[found[end - 1].end :].lstrip(_MARKS)
        start = len(text) - len(behind)
    return left + text[start:] if start else text


def _stretches(
    text: str, found: Sequence[Word], folded: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """The first word of each such phrase, and the one behind its last."""
    known = function_words()
    asking = known.interrogative | known.interrogative_pro_form
    for first in range(1, len(folded)):
        for phrase in _expletives().get(folded[first], ()):
            end = first + len(phrase)
            if tuple(folded[first:end]) != phrase:
                continue
            before = text[found[first - 1].end : found[first].start].strip()
            behind = text[found[end - 1].end :].lstrip()[:1]
            if folded[first - 1] in asking or (before in {*_MARKS} and behind in {*_MARKS, "?"}):
                yield first, end


@lru_cache(maxsize=1)
def _expletives() -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Such phrases of every language, by their first words."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for lexicon in lexicons().values():
        for phrase in lexicon.expletives:
            found[phrase[0]].append(phrase)
    return found
