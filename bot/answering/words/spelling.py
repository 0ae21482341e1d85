"""Misspelled words: the nearest word that the vocabulary or the fact base knows.

Words that are right, but near such a word, are listed by the vocabulary as distinct.
"""

from collections.abc import Iterable, Iterator
from typing import Protocol

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.words.lexicons import lexicons
from bot.answering.words.stems import STEMMED, stem, stem_term, stemmer
from bot.answering.words.terms import TELLING, Term, is_unsaid
from bot.matching.abbreviations import beginning
from bot.matching.remembered import remembered

SHORTEST = 6
"""Shorter words have too many neighbours to be corrected."""

SHORTENED = range(3, SHORTEST)
"""Letters of a word that may be the beginning of a longer one: "conf", "assoc"."""

MANY = 4
"""A beginning of more words than these stands for none of them."""

REMEMBERED = 1_024
"""So many words keep what they stand for; to look for a near one takes longest of all."""

LONG = range(7, 25)
"""Letters of a word whose slips are looked for. Shorter ones make other words with one slip, as
"planet" makes "plante", and longer ones are none."""

ALIKE = ("aei", "sc")
"""Letters that are written for each other."""

NEAR = 0.79
"""One slip in five letters, two in ten."""


@remembered(maxsize=2_048)
def stems_of(word: str, language: str = "") -> frozenset[Term]:
    """The stems of a folded word in the languages of the fact base.

    Where the word's own language is known, the others hold it only as it stands: the French stem
    of "starter" is the "start" of a start-up.
    """
    own = language in STEMMED
    return frozenset(
        stem_term(word, one) if one == language or not own else (one, word) for one in STEMMED
    )


class Known(Protocol):
    """The words that a fact base holds."""

    def knows(self, term: Term) -> bool:
        """Whether any of its statements holds the term."""

    def stems(self, language: str) -> Iterable[str]:
        """Every stem of one language that its statements hold."""


class Spelling:
    """What words that the vocabulary lacks stand for in one fact base."""

    def __init__(self, records: Known) -> None:
        self._records = records
        self._terms: dict[tuple[str, str], frozenset[Term]] = {}
        self._spellers = {
            language: Speller(language, records.stems(language)) for language in STEMMED
        }

    def terms(self, word: str, language: str) -> frozenset[Term]:
        """The stems of a folded word, and where no statement holds one, of the nearest word."""
        stems = stems_of(word, language)
        if any(self._records.knows(term) for term in stems):
            return stems
        found = self._terms.get((word, language))
        if found is None:
            if len(self._terms) >= REMEMBERED:
                self._terms.clear()
            speller = self._spellers.get(language) or self._spellers["en"]
            found = self._terms[word, language] = stems | speller.terms(word)
        return found


class Speller:
    """Corrects the words of one language."""

    def __init__(self, language: str, stems: Iterable[str]) -> None:
        """Learn the single words of the vocabulary, and ``stems`` that the fact base holds."""
        self._language = language
        self._stems = frozenset({*stems})  # a copied set is compact
        lexicon = lexicons().get(language)
        self._phrases = lexicon.phrases if lexicon else {}
        self._distinct = lexicon.distinct if lexicon else frozenset[str]()
        telling = (
            phrase
            for phrase, terms in self._phrases.items()
            if " " not in phrase and _telling(terms)
        )
        known = self._stems.union(telling)
        self._words = sorted(word for word in known if len(word) >= SHORTEST)

    def terms(self, word: str) -> frozenset[Term]:
        """What a misspelled word most likely stands for; nothing where no known word is near."""
        whole = stem(f"{word}g", self._language) if word.endswith("in") else ""  # workin'
        if known := self._known(whole):
            return known
        stemmed = stem(word, self._language)
        if stemmed in self._distinct:
            return frozenset()  # "prevent" is not "present", nor "star" a start-up
        if len(word) < SHORTEST:
            return self._whole(word)
        # "Patnets" is two slips from "patent", its stem one.
        near = self._near(word) or (self._near(stemmed) if stemmed != word else None)
        return self._known(near) if near else self._slipped(word)

    def _known(self, word: str) -> frozenset[Term]:
        """What a known word stands for; nothing for any other."""
        telling = _telling(self._phrases.get(word, frozenset()))
        return telling | {(self._language, word)} if word in self._stems else telling

    def _near(self, word: str) -> str | None:
        """The known word that is nearest; none where all are too far, or where it is short."""
        if len(word) < SHORTEST:
            return None
        found = process.extractOne(
            word, self._words, scorer=OSA.normalized_similarity, score_cutoff=NEAR
        )
        return found[0] if found else None

    def _slipped(self, word: str) -> frozenset[Term]:
        """What a word one common slip away stands for: "compnay" is far from "compani"."""
        if len(word) not in LONG:
            return frozenset()
        stem_of = stemmer(self._language)  # which remembers none of so many words
        return next(filter(None, map(self._known, map(stem_of, slips(word)))), frozenset())

    def _whole(self, word: str) -> frozenset[Term]:
        """What a shortened word stands for, where it begins few known words."""
        if len(word) not in SHORTENED:
            return frozenset()
        first, after = beginning(self._words, word)
        wholes = [self._known(known) for known in self._words[first:after]]
        return frozenset().union(*wholes) if len(wholes) <= MANY else frozenset()


def slips(word: str) -> Iterator[str]:
    """The words that one slip of common sorts makes of this one, its first letter kept.

    Two letters changed places, one too many, one of two alike left out, or one written as another
    that sounds like it: of the four slips of Damerau (1964), those that hardly ever make another
    word. The first letter is seldom wrong (Pollock and Zamora, 1984).
    """
    for at in range(1, len(word)):
        before, letter, after = word[:at], word[at], word[at + 1 :]
        if after and after[0] != letter:
            yield f"{before}{after[0]}{letter}{after[1:]}"
        yield f"{before}{after}"
        yield f"{before}{letter}{letter}{after}"
        for alike in ALIKE:
            if letter in alike:
                yield from (f"{before}{other}{after}" for other in alike if other != letter)


def _telling(terms: frozenset[Term]) -> frozenset[Term]:
    """Those of the terms that tell something; the same object where all of them do.

    No near word is taken for a notion of which no source speaks: that would silence an answer.
    """
    telling = frozenset(t for t in terms if t[0] in TELLING and not is_unsaid(t))
    return terms if telling == terms else telling
