"""What leads to a question, and is about the asking: "I wonder how …"."""

import re

from bot.answering.questions.frame_words import MAX_CHARACTERS, stretch
from bot.answering.words.language import guess_language, in_order
from bot.answering.words.lexicon import Lexicon
from bot.matching.fold import elided, words

MAX_LEAD = 10
"""So many words may lead to a question: "I have been trying for days to find out"."""


def without_lead(text: str) -> str:
    """A text without "I wonder" and the like before the question in it."""
    if len(text) > MAX_CHARACTERS:
        return text
    found = words(text)
    folded = [word.text for word in found]
    lexicon = in_order(guess_language(folded, text))[0]
    known = lexicon.function_words
    if known.inquiry.isdisjoint(folded[:MAX_LEAD]):
        return text  # as nearly all are
    for at in range(1, min(len(found), MAX_LEAD + 1)):
        if folded[at] in known.interrogatives or (
            elided(text[found[at].start :]) in known.elided_interrogative
        ):
            start = found[at - (folded[at - 1] in known.asking_preposition)].start
            return text[start:] if _leads(text[:start], lexicon) else text
    return text


def _leads(lead: str, lexicon: Lexicon) -> bool:
    """Whether a stretch is about the one who asks, or is asked, and tells nothing else."""
    known = lexicon.function_words
    folded = [word.text for word in words(lead)]
    if not 0 < len(folded) <= MAX_LEAD or folded[-1] not in known.inquiry:
        return False
    whose = known.first_person | known.second_person | known.own_determiner | known.asker
    if whose.isdisjoint(folded) or re.search(r"[.?!:\d]", lead):
        return False
    if re.search(r"\b(?!I\b)[^\W\d_a-zà-ÿ]", lead[1:]):
        return False  # it names something
    rest = " ".join(word for word in folded if word not in known.inquiry)  # "it would interest me"
    return not stretch(rest, lexicon).told
