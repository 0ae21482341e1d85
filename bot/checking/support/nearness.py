"""Whether the common words of a statement stand together in the passages that explain them."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise, product

from bot.answering.words.lexicons import lexicons
from bot.answering.words.stems import stem_term
from bot.answering.words.terms import TELLING, Term
from bot.checking.sources.evidence import Cover
from bot.checking.sources.wordings import Wordings
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.matching.fold import words
from bot.matching.remembered import remembered

NEAR = 6
"""Words of one clause that stand no further apart tell something together."""

_PAUSES = {",": NEAR // 2, ";": NEAR, ":": NEAR, ".": NEAR, "(": NEAR, ")": NEAR, "—": NEAR}
"""How many words a mark between two is like."""

REMEMBERED = 1_024
"""So many texts are read once."""


def are_apart(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether no text of some passages tells together what a statement tells in common words.

    Where nobody is named, two words that stand anywhere in a quote say nothing of each other:
    "technology is fast", "talent uses electricity". What something is like has to be told in the
    very word, and of it.

    Args:
        reading: A statement whose every part the passages explain.
        covers: The passages.
        wordings: Their texts.
    """
    quality = _quality(reading)
    if quality is None and not _is_bare(reading):
        return False
    texts = [text for cover in covers for text in wordings.of(cover.passage)]
    if quality is not None:
        thing, at = quality
        word = frozenset({stem_term(reading.folded[at], reading.language)})
        own = [text for text in texts if text[0] == reading.language]
        return not any(_tell(text, (thing.meaning, word)) for text in own)
    told = [part.meaning for part in reading.of_kind(PartKind.WORD)]
    return not any(_tell(text, told) for text in texts)


def _is_bare(reading: Reading) -> bool:
    """Whether a statement consists of two common words, and names nobody, nor tells a motto."""
    kinds = [part.kind for part in reading.parts if part.kind is not PartKind.LIGHT]
    return kinds == [PartKind.WORD, PartKind.WORD] and not (reading.values or reading.has("mottos"))


def _quality(reading: Reading) -> tuple[Part, int] | None:
    """The common word that a statement tells to be of a quality, and where that stands."""
    folded, at = reading.folded, len(reading.folded) - 1
    being = reading.own_words.copula | reading.own_words.plural_copula
    asks = folded[0] in being and _is_one_name(reading, range(1, at))  # "is trade free"
    verb = 0 if asks else at - 1
    before = at if asks else verb
    acts = {part.first for part, _ in reading.roles}  # "was established"
    if reading.values or at in acts or folded[verb] not in being:
        return None
    things = (part for part in reading.of_kind(PartKind.WORD) if part.last + 1 == before)
    return next(((thing, at) for thing in things), None)


def _is_one_name(reading: Reading, places: range) -> bool:
    """Whether words at some places name one thing: "the AI industry", not "it fair to say AI"."""
    named = {
        at
        for part in reading.of_kind(PartKind.NAME, PartKind.WORD)
        for at in range(part.first, part.last + 1)
    }
    articles = reading.own_words.article
    return all(at in named or reading.folded[at] in articles for at in places)


def _tell(text: tuple[str, str], told: Sequence[AbstractSet[Term]]) -> bool:
    """Whether a text tells some things near each other, in one clause."""
    meanings = _meanings(*text)
    places = [[place for place, meant in meanings if not meant.isdisjoint(terms)] for terms in told]
    return any(
        all(abs(one - other) <= NEAR for one, other in pairwise(found))
        for found in product(*places)
    )


@remembered(maxsize=REMEMBERED)
def _meanings(language: str, text: str) -> Sequence[tuple[int, frozenset[Term]]]:
    """What each word of a text may stand for, with its place; a pause leads far away."""
    found = words(text)
    folded = [word.text for word in found]
    places = [0]
    for one, other in pairwise(found):
        pauses = (_PAUSES.get(mark, 0) for mark in text[one.end : other.start])
        places.append(places[-1] + 1 + max(pauses, default=0))
    meant = [{stem_term(word, language)} for word in folded]
    lexicon = lexicons().get(language)
    for phrase in lexicon.read(folded) if lexicon else ():
        for at in range(phrase.first, phrase.last + 1):
            meant[at] |= {term for term in phrase.terms if term[0] in TELLING}
    return tuple(zip(places, map(frozenset, meant), strict=True))
