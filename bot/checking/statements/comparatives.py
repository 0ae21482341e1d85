"""Whether a statement compares two things."""

from functools import lru_cache

from bot.answering.words.lexicons import lexicons
from bot.answering.words.terms import COMPARISON
from bot.checking.statements.reading import Reading
from bot.matching.letters import is_ideograph


def compares(reading: Reading) -> bool:
    """Whether a statement compares two things, whose words fit either way round."""
    bounded = {value.first - 1 for value in reading.values}  # "more than 120"
    return any(
        index not in bounded
        and _is_comparison(word, reading.language)
        and not (is_ideograph(word) and _is_within(reading, index))
        for index, word in enumerate(reading.folded)
    )


def _is_within(reading: Reading, index: int) -> bool:
    """Whether an ideograph belongs to a longer word, as 比 to 比赛, a contest."""
    longer = (part for part in reading.parts if part.first < part.last)
    return any(part.first <= index <= part.last for part in longer)


@lru_cache(maxsize=1_024)
def _is_comparison(word: str, language: str) -> bool:
    """Whether a folded word compares: "more", "than"."""
    lexicon = lexicons().get(language)
    return lexicon is not None and COMPARISON in lexicon.of_word(word)
