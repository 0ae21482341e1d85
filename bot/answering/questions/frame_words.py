"""What the words of a stretch of text do that may only ask whether a claim is so."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache

from bot.answering.words.function_words import FunctionWords
from bot.answering.words.language import in_order
from bot.answering.words.lexicon import Lexicon, Reading
from bot.answering.words.terms import EITHER, NEGATION, PERSONAL, SMALL, TELLING, YES_NO, keys_of
from bot.matching.fold import elided, words

MAX_CHARACTERS = 500
"""A longer text is no single question, or claim."""

MAX_TO_SUBJECT = 4
"""Among so many words of what asks for a yes or no stands its subject."""

_OURS = re.compile(r"j['’]", re.IGNORECASE)
WEIGHING = frozenset({"verification", "veracity"})
_ASKED_IN_FRAMES = frozenset({"yes_no", "said", "tell"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """What the words of a stretch of text do.

    Attributes:
        kinds: What some of its words do (see `Lexicon.frames`).
        told: Whether any word is one that the sources may tell of, and no "my students".
        tells: Whether any is, even one for people or things of whoever writes.
        unknown: The indexes of words of which nothing is known.
        definite: Whether any of those stands behind a definite article: "the rapper says".
        personal: Whether a pronoun stands for people.
        asks: Whether it asks for more than a yes or no.
        ours: Whether it is of whoever writes or reads.
        polar: Whether it begins as what asks for a yes or no does.
        expletive: Whether it is asked of "it", "one" or whoever writes or reads: "would it be".
        negated: Whether it denies something.
        weighs: Whether it does not plainly ask if something is wrong: it has "or", "if", "am I".
        size: How many words it has.
    """

    kinds: frozenset[str]
    told: bool
    tells: bool
    unknown: Sequence[int]
    definite: bool
    personal: bool
    asks: bool
    ours: bool
    polar: bool
    expletive: bool
    negated: bool
    weighs: bool
    size: int

    @property
    def is_frame(self) -> bool:
        """Whether all of it speaks of a claim, and not of what is claimed.

        Whether something is wrong is the contrary question, unless it is "right or wrong".
        """
        kinds = self.kinds
        plain = bool(kinds & WEIGHING) or "falsity" not in kinds or self.weighs
        return bool(kinds - {"bearer"}) and plain and not (self.told or self.asks)


def stretch(text: str, lexicon: Lexicon) -> Stretch:
    """What the words of a stretch of text do."""
    folded = [word.text for word in words(text)]
    known = lexicon.function_words
    stems = lexicon.stems(folded)
    kinds = kinds_at(stems, lexicon.language)
    readings = list(lexicon.read_stems(stems))
    left = _left(text, readings, kinds, lexicon)
    asked = [keys_of(reading.terms, "questions") for reading in left]
    elides = 0 not in kinds and elided(text) in known.elided_interrogative
    for reading, asks in zip(left, asked, strict=True):
        if "said" in asks:
            kinds[reading.first] = "hearsay"
    explained = {i for r in readings for i in range(r.first, r.last + 1)} | kinds.keys()
    grammatical = _grammatical(lexicon.language)
    unknown = [i for i, w in enumerate(folded) if i not in explained and w not in grammatical]
    months = lexicon.months.keys() - lexicon.ambiguous_months
    dated = any(word[0].isdigit() or word in months for word in folded)
    telling = [reading.first for reading in left if _tells(reading)]
    owned = {i + 1 for i, word in enumerate(folded) if word in known.own_determiner}
    whose = known.first_person | known.second_person | known.own_determiner
    ours = not whose.isdisjoint(folded)
    polar = any(reading.first == 0 and YES_NO in reading.terms for reading in readings)
    weighs = any(EITHER in reading.terms for reading in readings)
    return Stretch(
        frozenset(kinds.values()),
        dated or any(first not in owned for first in telling),
        dated or bool(telling),
        unknown,
        any(i and folded[i - 1] in known.definite_article for i in unknown),
        any(PERSONAL in reading.terms for reading in left),
        elides or any(asks - _ASKED_IN_FRAMES for asks in asked),
        ours,
        polar,
        polar and not (whose | known.expletive).isdisjoint(folded[:MAX_TO_SUBJECT]),
        any(NEGATION in r.terms for r in left) or not known.polar_negation.isdisjoint(folded[1:]),
        ours or weighs or not known.complementiser.isdisjoint(folded),
        len(folded),
    )


def _left(
    text: str, readings: Iterable[Reading], kinds: Mapping[int, str], lexicon: Lexicon
) -> Sequence[Reading]:
    """The phrases of a stretch that are none of a frame, nor of what whoever writes does.

    Args:
        text: The stretch.
        readings: Its phrases, in order.
        kinds: Where the words of a frame stand, and what they do.
        lexicon: The vocabulary of its language.
    """
    found = words(text)
    verbs = {i for i, word in enumerate(found) if _OURS.match(text, word.start)}  # no "AI"
    return [
        reading
        for reading in readings
        if not any(i in kinds for i in range(reading.first, reading.last + 1))
        and reading.first not in verbs
        and EITHER not in lexicon.of_word(found[reading.first].text)  # "ou" is "où" too
    ]


def _tells(reading: Reading) -> bool:
    """Whether a phrase is one of which the sources may tell."""
    return SMALL not in reading.terms and any(section in TELLING for section, _ in reading.terms)


def kinds_at(stems: Sequence[str], language: str) -> dict[int, str]:
    """The indexes of the words that speak of claims, and of which sort each is."""
    known = in_order(language)[0].frames
    longest = _longest(language)
    kinds: dict[int, str] = {}
    at = 0
    while at < len(stems):
        for size in range(min(longest, len(stems) - at), 0, -1):
            if kind := known.get(" ".join(stems[at : at + size])):
                kinds.update(dict.fromkeys(range(at, at + size), kind))
                at += size
                break
        else:
            at += 1
    return kinds


@lru_cache(maxsize=8)
def _grammatical(language: str) -> frozenset[str]:
    """Every function word of a language."""
    known = in_order(language)[0].function_words
    names = (one.name for one in fields(FunctionWords))
    return frozenset().union(*(getattr(known, name) for name in names))


def is_framing(folded: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether any word of a text may speak of a claim, and more than bear it: many have none."""
    return not _telltale(lexicon.language).isdisjoint(lexicon.stems(folded))


@lru_cache(maxsize=8)
def _telltale(language: str) -> frozenset[str]:
    """The longest stem of each phrase that speaks of claims."""
    known = in_order(language)[0].frames.items()
    return frozenset(max(phrase.split(" "), key=len) for phrase, kind in known if kind != "bearer")


@lru_cache(maxsize=8)
def _longest(language: str) -> int:
    """The number of words in the longest such phrase."""
    return max(phrase.count(" ") + 1 for phrase in ("", *in_order(language)[0].frames))
