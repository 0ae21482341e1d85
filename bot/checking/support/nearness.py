"""Whether the common words of a statement stand together in the passages that explain them."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice, pairwise, product

from bot.answering.words.lexicons import lexicons
from bot.answering.words.stems import STEMMED, stem_term
from bot.answering.words.terms import NOTIONS, OPPOSITE, TELLING, Term
from bot.checking.sources.case import Case, Conflict
from bot.checking.sources.evidence import Cover
from bot.checking.sources.wordings import Wordings
from bot.checking.statements.grammar import begins_with_pronoun
from bot.checking.statements.predications import Quality, qualities
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.words.cues import cues_of
from bot.matching.fold import words
from bot.matching.remembered import remembered

NEAR = 6
"""Words of one clause that stand no further apart tell something together."""

FAR = 8
"""The same, of what is told in the order of the statement, in the very verb."""

BEHIND = 2
"""So many words, at most, stand between "is" and what something is, "is" among them."""

_PAUSES = {",": NEAR // 2, ";": NEAR, ":": NEAR, ".": NEAR, "(": NEAR, ")": NEAR, "—": NEAR}
"""How many words a mark between two is like."""

FEW = 3
"""So few words one passage may hold by chance."""

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
    known, end = reading.language in STEMMED, len(reading.folded)
    reasons = reading.lasts("causes")
    common = [
        one
        for one in qualities(reading)
        if one.words.stop == end
        and not any(last < one.thing.first for last in reasons)  # "as economies are different"
        and ((one.is_noun and known) or not one.thing.entities)
    ]
    if not common and not _is_bare(reading):
        return False
    texts = [*wordings.of_all(covers)]
    if common:
        own = [text for text in texts if text[0] == reading.language]
        return not all(
            any(_is_told(text, one, reading, _exactly(reading, one.words)) for text in own)
            for one in common
        )
    if len(reading.folded) - 1 in reading.lasts("owned"):
        return True  # "grows on its own"
    parts = _telling(reading)
    verb = _verb(reading, parts[0])
    if verb is not None:
        told = _told_by_verb(reading, parts, verb)
        own = [text for text in texts if text[0] == reading.language]
        return not any(_tell(text, told, in_order=True) for text in own)
    told = [part.terms or part.meaning for part in parts]
    return not any(_tell(text, told) for text in texts)


def is_of_another_thing(case: Case, conflict: Conflict) -> bool:
    """Whether a source denies a quality that a statement tells, yet not of the same thing.

    That "the process is challenging" does not say that "startups are easy" is wrong.
    """
    reading = case.reading
    demonyms = cues_of(reading.language).demonyms
    named = any(name.text not in demonyms for name in reading.names)
    quality = None if named else next(qualities(reading), None)
    if quality is None or any(first not in quality.words for first, _ in reading.negations):
        return False  # "no programmes are required"
    at = quality.words[0]
    denied = {key for part in reading.parts if part.first == at for key in part.keys(OPPOSITE)}
    told = [frozenset(("concepts", key) for key in denied)]
    covers = (one for one in case.covers if conflict.record in one.passage.records)
    return not any(
        _is_told(text, quality, reading, told)
        for one in covers
        for text in case.means.wordings.of(one.passage)
    )


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
        return not sections.isdisjoint(NOTIONS)
    return sections != {"attributes"}


def _verb(reading: Reading, subject: Part) -> int | None:
    """What the first thing of a statement does: "AI helps people", "does AI help people"."""
    own, folded = reading.own_words, reading.folded
    if reading.is_genitive(subject):
        return None
    before = folded[: subject.first]
    being = own.copula | own.plural_copula
    if not (own.article | own.doing_auxiliary).issuperset(before) or not being.isdisjoint(folded):
        return None
    helping = own.doing_auxiliary | own.modal | own.auxiliary | own.inverted_pronoun
    behind = range(subject.last + 1, len(folded))
    named = reading.name_indexes  # "Lao leaders" is in French "les dirigeants laotiens"
    at = next((at for at in behind if folded[at] not in helping and at not in named), None)
    leading = own.leading_preposition | own.conjunction
    # "of", "deals with"
    leads = at is not None and not leading.isdisjoint(folded[at : at + 2])
    return None if leads else at


def _told_by_verb(
    reading: Reading, parts: Sequence[Part], verb: int
) -> Sequence[AbstractSet[Term]]:
    """What a text has to tell of what something does: the very verb, and what is behind it."""
    behind = [part for part in parts if part.last > verb]
    within = [at for part in behind for at in range(verb + 1, part.last + 1) if part.first <= verb]
    told = [part.terms or part.meaning for part in behind if part.first > verb]
    return [parts[0].meaning, *_exactly(reading, (verb, *within)), *told]  # "uses data"


def _is_bare(reading: Reading) -> bool:
    """Whether a statement consists of a few common words, and names nobody, nor tells a motto."""
    told = _telling(reading)
    common = all(part.kind in (PartKind.WORD, PartKind.LIGHT) for part in told)
    few = 1 < len(told) <= 2 * FEW and sum(part.kind is PartKind.WORD for part in told) <= FEW
    plain = not (reading.values or reading.negations or reading.has("mottos"))
    plain = plain and not begins_with_pronoun(reading)
    certain = reading.lasts("for_things")  # "that league"
    subjects = reading.lasts("definite") if told and told[0].keys("types") else ()
    is_certain = bool(subjects) and told[0].first - 1 in subjects and not _verb(reading, told[0])
    if is_certain or any(part.first - 1 in certain for part, _ in reading.sorts):
        return False  # "the mechanism" is a certain one
    return common and few and plain and reading.language in STEMMED


def _is_told(
    text: tuple[str, str], quality: Quality, reading: Reading, words: Sequence[AbstractSet[Term]]
) -> bool:
    """Whether a text tells a thing to be of a quality, for which some words stand.

    Behind a verb such as "is", or right beside it where that is no part of another thing: "the
    prosperous industry", and not "public talent programs"; what is allowed, somebody allows.
    """
    own, meanings = reading.own_words, _meanings(*text)
    being = _stems(own.copula | own.plural_copula | own.essive_preposition, text[0])
    ending = being | _stems(own.leading_preposition | own.conjunction, text[0])
    *others, head = words
    thing = _thing(reading, quality.thing)
    suffers = _suffers(reading, quality)

    def is_told_at(at: int, end: int) -> bool:
        near, between = meanings[end][0] - meanings[at][0], meanings[at + 1 : end]
        if 0 < near <= NEAR and _holds(between[-BEHIND:], being):
            return all(_holds(between, one) for one in others)
        if suffers and -FEW <= near < 0:
            return True
        if quality.is_noun or abs(near) != 1:
            return False
        last = max(at, end)
        behind = meanings[last + 1 : last + 2]
        pauses = bool(behind) and behind[0][0] > meanings[last][0] + 1
        return not behind or pauses or _holds(behind, ending)

    things = [at for at, (_, meant) in enumerate(meanings) if meant & thing]
    ends = [end for end, (_, meant) in enumerate(meanings) if meant & head]
    return any(is_told_at(at, end) for at, end in product(things, ends))


def _thing(reading: Reading, thing: Part) -> AbstractSet[Term]:
    """What a thing is called by, the words right before it among them: "joint talent training"."""
    if thing.entities:
        names = frozenset(thing.text.split()) - reading.own_words.article
        return _stems(names, reading.language)
    run = [thing]
    for part in reversed(reading.of_kind(PartKind.WORD)):
        if part.last + 1 == run[-1].first:
            run.append(part)
    return frozenset[Term]().union(*(part.meaning for part in run))


def _suffers(reading: Reading, quality: Quality) -> bool:
    """Whether what something is told to be is what somebody does to it: "is allowed"."""
    pasts = cues_of(reading.language).pasts
    word = reading.folded[quality.words[-1]]
    return bool(pasts) and not quality.is_noun and word.endswith(pasts)


def _exactly(reading: Reading, words: Iterable[int]) -> Sequence[frozenset[Term]]:
    """The stems alone of the words at some indexes, and not what else they may stand for."""
    return [frozenset({stem_term(reading.folded[at], reading.language)}) for at in words]


@remembered(maxsize=REMEMBERED)
def _stems(folded: AbstractSet[str], language: str) -> AbstractSet[Term]:
    return {stem_term(word, language) for word in folded}


def _holds(meanings: Sequence[tuple[int, AbstractSet[Term]]], terms: AbstractSet[Term]) -> bool:
    """Whether any of some words stands for any of some terms."""
    return any(not meant.isdisjoint(terms) for _, meant in meanings)


def _tell(
    text: tuple[str, str], told: Sequence[AbstractSet[Term]], *, in_order: bool = False
) -> bool:
    """Whether a text tells some things near each other, in one clause; the first of them first."""
    meanings = _meanings(*text)
    places = [[place for place, meant in meanings if not meant.isdisjoint(terms)] for terms in told]
    return any(
        all(
            0 < other - one <= (FAR if in_order else NEAR) for one, other in pairwise(sorted(found))
        )
        and not (in_order and not found[0] < found[1] < max(found[1:]) + 1)
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
