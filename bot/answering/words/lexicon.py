"""The vocabulary of one language, and how a text is read with it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.answering.words.function_words import FunctionWords
from bot.answering.words.marks import agree
from bot.answering.words.stems import INFLECTED, LEAST_INFLECTED, STEMMED, form_stems, stem, stemmed
from bot.answering.words.terms import JOIN, SMALL, TELLING, Term, is_unsaid
from bot.answering.words.traits import Trait


class Reading(NamedTuple):
    """A stretch of words that one phrase of the vocabulary explains.

    Attributes:
        first: The index of its first word.
        last: The index of its last word.
        terms: Everything that the phrase stands for.
    """

    first: int
    last: int
    terms: frozenset[Term]


class Spelling(NamedTuple):
    """How the words of a phrase are written, and what they stand for then.

    Attributes:
        words: Its words as `marked` gives them.
        terms: Everything that the phrase stands for.
    """

    words: tuple[str, ...]
    terms: frozenset[Term]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The vocabulary of one language.

    Attributes:
        language: Its BCP 47 tag.
        phrases: Phrases, the stems of their words joined by spaces, and what each stands for.
        longest: The number of words in the longest phrase that begins with a stem, where it is
            more than one.
        traits: What is peculiar to it.
        months: Folded month names, to 1 for January up to 12.
        numbers: Folded number words and their values.
        magnitudes: Folded words such as "billion" and their factors.
        currencies: Folded words for currencies and their ISO 4217 codes.
        capitals: Folded names of capitals and the folded English names of their countries.
        bounds: Folded phrases such as "more than", to over, nearly, under or about.
        periods: Folded words such as "prior to", to before, until or after.
        ordinal_words: Folded words such as "second" and their numbers.
        forms: Stems of words, to the words that stand for something, where a language has both.
        ordinals: Patterns with ``{n}``, as in ``{n}th``.
        function_words: Its function words.
        halves: The folded words that add a half to a number: "and a half".
        ambiguous_months: Folded names of months that are other words besides, as "may".
        date_units: What stands behind a number of a date, as written and folded, to year, month or
            day.
        distinct: Stems of words that are no slip, nor short form, of those they are near.
        abbreviations: What is written with a full stop that ends no sentence, as "Dr".
        numbered: What is so only where a number follows, as "no." in "no. 22".
        acronyms: What only its capitals tell from another word, and the folded words for it.
        letters: Letters that no other language of these has; ranges as in a regular expression.
        ungiven: What our words for a statement say of what a source does not give.
        denying: What denies a clause of our words for a statement.
        participles: Folded participles by which a clause is told beside another, "being", and the
            verbs that would tell it alone: "is".
        tag: The plainest of what asks, at the end of a claim, whether it is so: "right".
        frames: Phrases that speak of a claim itself, the stems of their words joined by spaces, to
            what they do: ``verification``, "check"; ``veracity``, "hold water"; ``falsity``,
            "hoax"; ``hearsay``, how one comes to a claim or passes it on, "heard"; ``bearer``, who
            or what bears it, "rumour".
        calls: Folded texts that ask, as a whole, what can be asked: "what can you do", "help".
        number_marks: Number words of one that is, each as `marked` gives it: "bà" is not "ba".
        spelt: Phrases of a language that is `Trait.MARKED`, each with the marks of its words.
        alike: Of those, the ones that are folded alike, each with what it stands for by its marks.
    """

    language: str
    phrases: Mapping[str, frozenset[Term]]
    longest: Mapping[str, int]
    traits: frozenset[Trait] = frozenset()
    months: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    magnitudes: Mapping[str, int] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)
    capitals: Mapping[str, str] = field(default_factory=dict)
    bounds: Mapping[str, str] = field(default_factory=dict)
    periods: Mapping[str, str] = field(default_factory=dict)
    ordinals: Sequence[str] = ()
    ordinal_words: Mapping[str, int] = field(default_factory=dict)
    forms: Mapping[str, str] = field(default_factory=dict)
    function_words: FunctionWords = field(default_factory=FunctionWords)
    halves: Sequence[Sequence[str]] = ()
    ambiguous_months: frozenset[str] = frozenset()
    date_units: Mapping[str, str] = field(default_factory=dict)
    distinct: frozenset[str] = frozenset()
    abbreviations: Sequence[str] = ()
    numbered: Sequence[str] = ()
    acronyms: Mapping[str, str] = field(default_factory=dict)
    letters: str = ""
    ungiven: Sequence[str] = ()
    denying: Sequence[str] = ()
    participles: Mapping[str, str] = field(default_factory=dict)
    tag: str = ""
    frames: Mapping[str, str] = field(default_factory=dict)
    calls: frozenset[str] = frozenset()
    number_marks: Mapping[str, str] = field(default_factory=dict)
    spelt: Mapping[str, Sequence[str]] = field(default_factory=dict)
    alike: Mapping[str, Sequence[Spelling]] = field(default_factory=dict)

    def stem(self, word: str) -> str:
        """The stem of a folded word; of an unknown form, the word of the vocabulary it belongs to.

        "Sambungkan" is a form of "menyambung", and "berita2" is "berita-berita".
        """
        known = word in self.phrases or word in self.longest or len(word) < LEAST_INFLECTED
        if known or self.language not in INFLECTED:
            return stem(word, self.language)
        stems = form_stems(word, self.language)
        return next((self.forms[one] for one in stems if one in self.forms), word)

    def stems(self, words: Sequence[str]) -> Sequence[str]:
        """The stems of folded words, in order; see `stem`."""
        if self.language in INFLECTED:
            return [self.stem(word) for word in words]
        if self.language in STEMMED:
            return stemmed(words, self.language)
        return words

    def read(self, words: Sequence[str], typed: Sequence[str] = ()) -> Iterable[Reading]:
        """The phrases in a text, from the left, the longest first; they do not overlap.

        Args:
            words: The folded words of the text.
            typed: The same as `marked` gives them, where their marks count.
        """
        stemmed = self.stems(words)
        return (
            self._read_marked(stemmed, typed) if typed and self.spelt else self.read_stems(stemmed)
        )

    def read_stems(self, stemmed: Sequence[str]) -> list[Reading]:
        """The same, of the stems of the words; "" stands for a word that is read already."""
        longest, phrases, end, count = self.longest, self.phrases, 0, len(stemmed)
        found: list[Reading] = []
        for at, first in enumerate(stemmed):
            if at < end or not first:
                continue
            end, terms = at + 1, phrases.get(first)
            reach = longest.get(first)  # most words begin no longer phrase
            if reach and end < count and stemmed[end]:
                for further in range(min(reach, count - at), 1, -1):
                    if longer := phrases.get(" ".join(stemmed[at : at + further])):
                        end, terms = at + further, longer
                        break
            if terms:
                found.append(Reading(at, end - 1, terms))
        return found

    def _read_marked(self, words: Sequence[str], typed: Sequence[str]) -> Iterator[Reading]:
        """The same in a text of which the marks count."""
        at = 0
        while at < len(words):
            reach = min(self.longest.get(words[at], 1), len(words) - at)
            for length in range(reach, 0, -1):
                phrase = " ".join(words[at : at + length])
                if terms := self._spelt(phrase, typed[at : at + length]):
                    yield Reading(at, at + length - 1, terms)
                    at += length
                    break
            else:
                at += 1

    def _spelt(self, phrase: str, typed: Sequence[str]) -> frozenset[Term]:
        """What a phrase stands for with the marks that its words are typed with."""
        terms = self.phrases.get(phrase, frozenset())
        if not terms or not any(typed):
            return terms
        if phrase in self.spelt:
            return terms if agree(typed, self.spelt[phrase]) else frozenset()
        agreeing = (one.terms for one in self.alike[phrase] if agree(typed, one.words))
        return frozenset().union(*agreeing)

    def begins(self, stem: str) -> bool:
        """Whether any phrase begins with a stem."""
        return stem in self.phrases or stem in self.longest

    def of_word(self, word: str) -> frozenset[Term]:
        """What a single folded word stands for."""
        return self.phrases.get(self.stem(word), frozenset())

    def telling(self, words: Iterable[str]) -> Iterator[tuple[str, frozenset[Term]]]:
        """The telling words of a phrase, each with what it stands for by itself."""
        for word in words:
            terms = self.of_word(word)
            if terms.isdisjoint((SMALL, JOIN)):
                yield word, frozenset(t for t in terms if t[0] in TELLING and not is_unsaid(t))


def longest_by_first(phrases: Iterable[Sequence[str]]) -> dict[str, int]:
    """For each first word, the number of words in the longest phrase that it begins."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        longest[phrase[0]] = max(longest.get(phrase[0], 0), len(phrase))
    return longest
