"""Whether the common words of a statement stand together in the passages that explain them."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import islice, pairwise, product

from bot.answering.words.lexicons import lexicons
from bot.answering.words.stems import STEMMED, stem_term
from bot.answering.words.terms import OPPOSITE, TELLING, Term
from bot.checking.sources.case import Case, Conflict
from bot.checking.sources.evidence import Cover
from bot.checking.sources.wordings import Wordings
from bot.checking.statements.grammar import begins_with_pronoun
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.words.cues import cues_of
from bot.matching.fold import words
from bot.matching.remembered import remembered

NEAR = 6
"""Words of one clause that stand no further apart tell something together."""

_PAUSES = {",": NEAR // 2, ";": NEAR, ":": NEAR, ".": NEAR, "(": NEAR, ")": NEAR, "—": NEAR}
"""How many words a mark between two is like."""

FEW = 3
"""So few words one passage may hold by chance."""

_NOTIONS = frozenset({"concepts", "roles", "types", OPPOSITE})
"""Sections of the vocabulary whose words tell something by themselves."""

SHORT = 2
"""So few words an item of a list has."""

MOST = 4_096
"""So many ways to find the words in one text are tried, which short texts never have."""

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
    if len(reading.folded) - 1 in reading.lasts("owned"):
        return True  # "grows on its own"
    parts = _telling(reading)
    told = [part.terms or part.meaning for part in parts]
    acts = _acts(reading, parts[0])
    return not any(_tell(text, told, in_order=acts) for text in texts)


def is_of_another_thing(case: Case, conflict: Conflict) -> bool:
    """Whether a source denies a quality that a statement tells, yet not of the same thing.

    That "the process is challenging" does not say that "startups are easy" is wrong.
    """
    reading = case.reading
    demonyms = cues_of(reading.language).demonyms
    quality = _quality(reading) if all(name.text in demonyms for name in reading.names) else None
    if quality is None or any(first != quality[1] for first, _ in reading.negations):
        return False  # "no programmes are required"
    thing, at = quality
    denied = {key for part in reading.parts if part.first == at for key in part.keys(OPPOSITE)}
    told = (thing.meaning, frozenset(("concepts", key) for key in denied))
    covers = (one for one in case.covers if conflict.record in one.passage.records)
    texts = (text for one in covers for text in case.means.wordings.of(one.passage))
    return not any(_tell(text, told) for text in texts)


def _telling(reading: Reading) -> Sequence[Part]:
    """The parts of a statement that a text has to tell; light words where there are few others."""
    demonyms = cues_of(reading.language).demonyms
    parts = [part for part in reading.parts if part.text not in demonyms and _is_notion(part)]
    telling = [part for part in parts if part.kind is not PartKind.LIGHT]
    return parts if len(telling) < FEW else telling


def _is_notion(part: Part) -> bool:
    """Whether a part tells anything by itself, as no "meant to" does."""
    sections = {section for section, _ in part.terms}
    if part.kind is PartKind.LIGHT:
        return not sections.isdisjoint(_NOTIONS)
    return sections != {"attributes"}


def _acts(reading: Reading, subject: Part) -> bool:
    """Whether a statement begins with who does something, and tells what: "AI helps people"."""
    own = reading.own_words
    before = reading.folded[: subject.first]
    being = own.copula | own.plural_copula
    return own.article.issuperset(before) and being.isdisjoint(reading.folded)


def _is_bare(reading: Reading) -> bool:
    """Whether a statement consists of a few common words, and names nobody, nor tells a motto."""
    told = _telling(reading)
    common = all(part.kind in (PartKind.WORD, PartKind.LIGHT) for part in told)
    few = 1 < len(told) <= 2 * FEW and sum(part.kind is PartKind.WORD for part in told) <= FEW
    plain = not (reading.values or reading.negations or reading.has("mottos"))
    plain = plain and not begins_with_pronoun(reading)
    certain = reading.lasts("for_things")  # "that league"
    subjects = reading.lasts("definite") if told and told[0].keys("types") else ()
    if any(part.first - 1 in certain for part, _ in reading.sorts) or (
        subjects and told[0].first - 1 in subjects
    ):
        return False  # "the mechanism" is a certain one
    return common and few and plain and reading.language in STEMMED


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


def _tell(
    text: tuple[str, str], told: Sequence[AbstractSet[Term]], *, in_order: bool = False
) -> bool:
    """Whether a text tells some things near each other, in one clause; the first of them first."""
    meanings = _meanings(*text)
    places = [[place for place, meant in meanings if not meant.isdisjoint(terms)] for terms in told]
    return any(
        all(0 < other - one <= NEAR for one, other in pairwise(sorted(found)))
        and not (in_order and found[0] > found[-1])
        for found in islice(product(*places), MOST)
    )


@remembered(maxsize=REMEMBERED)
def _meanings(language: str, text: str) -> Sequence[tuple[int, frozenset[Term]]]:
    """What each word of a text may stand for, with its place; a pause leads far away."""
    found = words(text)
    folded = [word.text for word in found]
    marks = [text[one.end : other.start].strip() for one, other in pairwise(found)]
    places, listed = [0], -1
    for at, mark in enumerate(marks):
        is_item = mark == "," and (listed >= 0 or "," in marks[at + 1 : at + 1 + SHORT])
        listed = (places[at] if listed < 0 else listed) if is_item else listed
        # Of a list the last is as near as the first.
        pause = max((_PAUSES.get(one, 0) for one in mark), default=0)
        places.append(listed if is_item else places[at] + 1 + pause)
        listed = -1 if mark and not is_item else listed
    meant = [{stem_term(word, language)} for word in folded]
    lexicon = lexicons().get(language)
    for phrase in lexicon.read(folded) if lexicon else ():
        for at in range(phrase.first, phrase.last + 1):
            meant[at] |= {term for term in phrase.terms if term[0] in TELLING}
    return tuple(zip(places, map(frozenset, meant), strict=True))
