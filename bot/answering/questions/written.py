"""A question as it is written: its words, and what the vocabulary of its language reads in them."""

from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from bot.answering.words.function_words import FunctionWords
from bot.answering.words.language import guess_language, in_order
from bot.answering.words.lexicon import Lexicon, Reading
from bot.answering.words.lexicons import lexicons
from bot.answering.words.marks import marked
from bot.matching.fold import Word, words
from bot.matching.letters import is_ideograph

MAX_WORDS = 40
"""As many words of one question as are read."""


@dataclass(frozen=True, slots=True)
class Written:
    """A question as it is written.

    Attributes:
        text: The question as it was typed.
        language: The BCP 47 tag of the language it is most likely in.
        words: Its words, folded, and where they stand.
        folded: The same words without their places, those in full that only capitals tell apart.
        typed: The same words as `marked` gives them.
        lexicon: The vocabulary of its language.
        readings: The phrases of its language in it.
        like_names: The indexes of words that are written like names, whatever they may name.
    """

    text: str
    language: str
    words: Sequence[Word]
    folded: Sequence[str]
    typed: Sequence[str]
    lexicon: Lexicon
    readings: Sequence[Reading]
    like_names: AbstractSet[int]

    @property
    def function_words(self) -> FunctionWords:
        """The function words of its language."""
        return self.lexicon.function_words

    @property
    def read(self) -> str:
        """The text as far as its words are read."""
        return self.text[: self.words[-1].end] if self.words else ""

    @property
    def phrases(self) -> Sequence[Reading]:
        """Its phrases of several words."""
        return [reading for reading in self.readings if reading.first < reading.last]


def written(text: str, surnames: Collection[str]) -> Written:
    """The words of a question.

    Args:
        text: The question.
        surnames: Folded words for people, which tell no language: "Gan" is near in Vietnamese,
            and in "is Gan Malaysian" a name.
    """
    found = words(text)[:MAX_WORDS]
    folded = [word.text for word in found]
    language = guess_language([word for word in folded if word not in surnames] or folded, text)
    folded = _spelled_out(text, found, language)
    typed = [marked(text[word.start : word.end]) for word in found]
    lexicon = in_order(language)[0]
    readings = list(lexicon.read(folded, typed))
    names = frozenset(_like_names(text, found))
    return Written(text, language, found, folded, typed, lexicon, readings, names)


def _spelled_out(text: str, found: Sequence[Word], language: str) -> list[str]:
    """Folded words, and in full those that only their capitals tell from another word."""
    lexicon = lexicons().get(language)
    acronyms = lexicon.acronyms if lexicon and text != text.upper() else {}
    return [acronyms.get(text[word.start : word.end], word.text) for word in found]


def _like_names(text: str, found: Sequence[Word]) -> Iterator[int]:
    """The indexes of words with a capital, and of those in Latin letters among Chinese ones.

    The first word has one anyway, and is of a name where the second has one, too.
    """
    chinese = any(is_ideograph(word.text[0]) for word in found)
    capitals = [text[word.start].isupper() for word in found]
    for index, word in enumerate(found):
        capital = capitals[index] and (index > 0 or all(capitals[:2]))
        if capital or (chinese and word.text.isascii()):
            yield index
