"""What interrupts a question: "the size and, while you are at it, the date", "I wonder, …, how".

Such words are about the asking, and no part of what is asked. What leads to a question that is
asked within another sentence, as "I wonder", only made it look like several.
"""

import re
from itertools import pairwise

from bot.answering.questions.frame_words import MAX_CHARACTERS, Stretch, stretch
from bot.answering.words.language import guess_language, in_order
from bot.answering.words.lexicon import Lexicon
from bot.matching.fold import elided, words

MAX_INTERJECTION = 9
"""So many words may interrupt a question: "though I am no great expert in these matters"."""

MAX_LEAD = 10
"""So many words may lead to a question: "I have been trying for days to find out"."""

_MARK = re.compile(r"\s*[,(;)–—]\s*|\s+-{1,2}\s+")


def without_interjections(text: str) -> str:
    """A text without what interrupts the question in it, and without what only leads to it."""
    if len(text) > MAX_CHARACTERS:
        return text
    folded = [word.text for word in words(text)]
    lexicon = in_order(guess_language(folded, text))[0]
    known = lexicon.function_words
    if not known.concession.isdisjoint(folded):
        text = _without_interruptions(text, lexicon)
    leads = not known.inquiry.isdisjoint(folded[:MAX_LEAD])
    return _without_lead(text, lexicon) if leads else text


def _without_interruptions(text: str, lexicon: Lexicon) -> str:
    """A text without the stretches between two of its marks that tell only how one asks."""
    for before, behind in reversed([*pairwise(_MARK.finditer(text))]):
        leads = _leads(text[: before.start()], lexicon)
        if _interrupts(text[before.end() : behind.start()], lexicon, leads=leads):
            text = f"{text[: before.start()]} {text[behind.end() :]}"
    return text


def _interrupts(text: str, lexicon: Lexicon, *, leads: bool) -> bool:
    """Whether a stretch concedes something of the asking: "silly as it is", "if you can".

    Args:
        text: The stretch.
        lexicon: Its language.
        leads: Whether what stands before it only leads to a question: "I wonder, though …, how".
    """
    known = lexicon.function_words
    folded = [word.text for word in words(text)]
    if not 1 < len(folded) <= MAX_INTERJECTION or re.search(r"[.?!:\d]", text):
        return False
    at = next((i for i, word in enumerate(folded[:2]) if word in known.concession), None)
    if at is None:
        return False
    subject = {*folded[at + 1 : at + 3]}
    ours = not subject.isdisjoint(known.first_person | known.second_person | known.expletive)
    free = leads or (ours and not at) or _is_plain(stretch(text, lexicon))
    return free and not _names(text)


def _is_plain(read: Stretch) -> bool:
    """Whether a stretch has no word of which the sources may tell, and asks nothing."""
    return not (read.told or read.asks or read.personal)


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
