"""How a word is written that may be the name of a place, and what that ends or is besides."""

from collections.abc import Sequence

from bot.answering.lexicons import function_words, lexicons
from bot.checking.cues import Spans, tail
from bot.matching.fold import Word


def is_capital(text: str, word: Word) -> bool:
    """Whether a word begins with a capital letter, and is none in short as "I'm"."""
    return text[word.start].isupper() and not is_short(text, word)


def is_short(text: str, word: Word) -> bool:
    """Whether a word ends in a verb in short, as "I'm"."""
    return tail(text[word.start : word.end]) in function_words().contracted_verb


def is_everyday(text: str, word: Word, language: str) -> bool:
    """Whether a word is one of the vocabulary, and not written as a name: "la réunion"."""
    lexicon = lexicons().get(language)
    meant = lexicon.of_word(word.text) if lexicon else ()
    sorts = any(section == "types" for section, _ in meant)
    return sorts and not is_capital(text, word)


def names_body(text: str, found: Sequence[Word], first: int, spans: Spans) -> bool:
    """Whether the name of a place ends that of a body: "the University of Karachi"."""
    if first < 2 or found[first - 1].text not in function_words().genitive_preposition:  # noqa: PLR2004 - a word and "of"
        return False
    bodies = {last for _, last in spans.get("organisations", ())}
    return first - 2 in bodies and text[found[first - 2].start].isupper()


def names_university(folded: Sequence[str], first: int, spans: Spans) -> bool:
    """Whether the name of a known place ends that of a university that is not known."""
    if first < 2 or folded[first - 1] not in function_words().genitive_preposition:  # noqa: PLR2004 - a word and "of"
        return False
    return any(last == first - 2 for _, last in spans.get("universities", ()))
