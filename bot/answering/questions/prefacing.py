"""Words before a question that only tell whose it is: "my boss asked me if …"."""

from bot.answering.words.language import guess_language, in_order
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import PRONOUN, SMALL
from bot.matching.fold import words

MAX_BEFORE = 3
"""So many words may stand before that: "so, ok, my boss says"."""

MAX_BETWEEN = 4
"""So many words tell who it is, and whom they ask: "mon vieux prof m'a dit"."""


def unframed(text: str) -> str:
    """A text without the words that tell which of one's own people says or asks it.

    They are no part of what is asked: "my landlord claims that the fund is new" claims just that.
    """
    found = words(text)
    folded = [word.text for word in found]
    determiners = function_words().own_determiner
    owned = (i for i, word in enumerate(folded[: MAX_BEFORE + 1]) if word in determiners)
    first = next(owned, None)
    if first is None:
        return text  # as nearly all are
    lexicon = in_order(guess_language(folded, text))[0]
    known = lexicon.function_words
    first += 2
    stretch = enumerate(folded[first : first + MAX_BETWEEN], first)
    verb = next((i for i, word in stretch if word in known.reporting_verb), None)
    if verb is None:
        return text
    begun = verb + 1
    for reading in lexicon.read(folded[begun:]):
        linking = folded[begun] in known.complementiser
        small = SMALL in reading.terms and PRONOUN not in reading.terms  # "if it opens": the hub
        if reading.first + verb + 1 != begun or not (small or linking):
            break
        begun = reading.last + verb + 2
    return text[found[begun].start :] if begun < len(found) else text
