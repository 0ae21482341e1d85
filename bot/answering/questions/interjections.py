"""What leads to a question or colours it: "I wonder how …", "why on earth".

Such words are about the asking, and no part of what is asked.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bot.answering.questions.frame_words import MAX_CHARACTERS, stretch
from bot.answering.words.language import guess_language, in_order
from bot.answering.words.lexicon import Lexicon
from bot.answering.words.lexicons import function_words, lexicons
from bot.matching.fold import Word, elided, words

MAX_LEAD = 10
"""So many words may lead to a question: "I have been trying for days to find out"."""

_APART = " ,，–—"
"""What sets off words that only colour a question."""


def without_lead(text: str) -> str:
    """A text without what only leads to the question in it."""
    if len(text) > MAX_CHARACTERS:
        return text
    folded = [word.text for word in words(text)]
    lexicon = in_order(guess_language(folded, text))[0]
    leads = not lexicon.function_words.inquiry.isdisjoint(folded[:MAX_LEAD])
    return _without_lead(text, lexicon) if leads else text


def _names(text: str) -> bool:
    """Whether a stretch has a word with a capital, beside "I"."""
    return re.search(r"\b(?!I\b)[^\W\d_a-zà-ÿ]", text) is not None


def _without_lead(text: str, lexicon: Lexicon) -> str:
    """A text without "I wonder" and the like before a question within it."""
    known = lexicon.function_words
    found = words(text)
    for at in range(1, min(len(found), MAX_LEAD + 1)):
        if found[at].text in known.interrogatives or (
            elided(text[found[at].start :]) in known.elided_interrogative
        ):
            first = at - (found[at - 1].text in known.asking_preposition)
            lead = text[: found[first].start]
            return text[found[first].start :] if _leads(lead, lexicon) else text
    return text


def _leads(lead: str, lexicon: Lexicon) -> bool:
    """Whether a stretch is about the one who asks, or is asked, and tells nothing else."""
    known = lexicon.function_words
    folded = [word.text for word in words(lead)]
    if not 0 < len(folded) <= MAX_LEAD or folded[-1] not in known.inquiry:
        return False
    whose = known.first_person | known.second_person | known.own_determiner | known.asker
    if whose.isdisjoint(folded) or re.search(r"[.?!:\d]", lead) or _names(lead[1:]):
        return False
    rest = " ".join(word for word in folded if word not in known.inquiry)  # "it would interest me"
    return not stretch(rest, lexicon).told


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
    for first, end in _set_off(text, found, folded):
        left = f"{left}{text[start : found[first].start]}".rstrip(_APART) + " "
        behind = text[found[end - 1].end :].lstrip(_APART)
        start = len(text) - len(behind)
    return left + text[start:] if start else text


def _set_off(text: str, found: Sequence[Word], folded: Sequence[str]) -> Iterator[tuple[int, int]]:
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
            if folded[first - 1] in asking or (before in {*_APART} and behind in {*_APART, "?"}):
                yield first, end


@lru_cache(maxsize=1)
def _expletives() -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Such phrases of every language, by their first words."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for lexicon in lexicons().values():
        for phrase in lexicon.expletives:
            found[phrase[0]].append(phrase)
    return found
