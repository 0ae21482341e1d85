"""Names of places, bodies and events that no source speaks of, however near those of ours are."""

from collections.abc import Iterator, Sequence

from bot.answering.words.lexicon import Reading
from bot.answering.words.lexicons import lexicons
from bot.answering.words.terms import (
    UNKNOWN_BODY,
    UNKNOWN_EVENT,
    UNKNOWN_PLACE,
    UNKNOWN_WITHIN,
    Term,
)
from bot.matching.letters import is_ideograph

OTHERS = frozenset({UNKNOWN_BODY, UNKNOWN_EVENT, UNKNOWN_PLACE})


def is_other(reading: Reading) -> bool:
    """Whether a phrase names nothing but such a thing."""
    return all(map(_is_other, reading.terms))


def names_another(words: Sequence[str]) -> bool:
    """Whether folded words are such a name in any language."""
    for lexicon in lexicons().values():
        terms = lexicon.phrases.get(" ".join(lexicon.stems(words)))
        if terms and all(map(_is_other, terms)):
            return True
    return False


def foreign_others(words: Sequence[str], language: str) -> Iterator[Reading]:
    """Such names in Chinese within a text in another language, whose words no other ones are."""
    if language != "zh" and any(map(is_ideograph, words)):
        yield from filter(is_other, lexicons()["zh"].read(words))


def _is_other(term: Term) -> bool:
    return term[0] == "concepts" and (term[1] in OTHERS or term[1].startswith(UNKNOWN_WITHIN))
