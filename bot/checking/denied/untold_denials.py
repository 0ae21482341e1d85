"""Whether a statement denies what no passage denies that explains all of its words."""

from collections.abc import Collection, Iterator, Sequence

from bot.answering.words.stems import stem_term
from bot.answering.words.terms import DANGER, OPPOSITE, is_reversed
from bot.checking.denied.negations import is_aside
from bot.checking.sources.evidence import HALF, WORD_BY_WORD, Cover
from bot.checking.sources.wordings import Wordings, negates, terms_behind
from bot.checking.statements.denials import denies_twice
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.words.cues import indexes
from bot.checking.words.sections import Cue
from bot.facts import SPOKEN, Attribute
from bot.matching.fold import folded_words

_DENYING: tuple[Cue, ...] = ("denials", "negations", "avoiding")
"""Sections of cues that deny something."""


def denies_untold(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a statement denies something, or tells its contrary, as no passage does.

    Args:
        reading: A statement whose every part the passages explain.
        covers: The passages.
        wordings: Their texts.
    """
    return (
        _reverses(reading, covers, wordings)
        or any(_is_pieced(reading, at, covers) for at in range(len(reading.parts)))
        or _denies_more(reading, covers, wordings)
        or _contrasts(reading, covers, wordings)
        or _affirms_avoided(reading, covers, wordings)
        or any(left_out(reading, covers, wordings))
        or (wordings.lack(reading, covers, "excluding") and not denies_twice(reading))
        or (wordings.lack(reading, covers, *_DENYING) and not _denies_contrary(reading, covers))
    )


def _denies_more(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a statement denies something, and no passage anything: "no attention".

    Only its first clause counts; behind that it often tells what is not said.
    """
    end = _first_told(reading)
    quantifiers = reading.function_words.negative_quantifier
    spans = (
        span
        for span in reading.negations
        if span[0] < end and reading.folded[span[0]] in quantifiers and not is_aside(reading, span)
    )
    return any(spans) and wordings.lack(reading, covers, "negations", "denials", "avoiding")


def _affirms_avoided(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a statement affirms what passages only tell to be avoided: "it manipulates people".

    Not what somebody is told before to worry about.
    """
    if any(map(reading.has, (*_DENYING, "possibly", "modals", "wishes"))):
        return False
    texts = wordings.of_all(covers)
    avoided = [terms - {DANGER} for text in texts for terms in terms_behind(*text, "avoiding")]
    words = reading.of_kind(PartKind.WORD)
    feared = min((part.last for part in words if DANGER in part.terms), default=len(reading.words))
    return any(part.meaning & terms for part in words if part.first <= feared for terms in avoided)


def _contrasts(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a statement denies a part that its passages affirm: "X, and not Y, did it"."""
    known = reading.function_words
    joining = known.conjunction | known.adversative_conjunction
    longer = {first for first, last in reading.cues.get("asides", ()) if first < last}  # "not only"
    beside = [
        span
        for span in reading.negations
        if span[0] and (_opens(reading, span, longer) or reading.folded[span[0] - 1] in joining)
    ]
    texts = wordings.of_all(covers)
    if not beside or any(negates(*text) for text in texts):
        return False
    quantifiers = known.negative_quantifier
    for first, last in beside:
        _, end = reading.clause_of(first)
        behind = [at for at, part in enumerate(reading.parts) if last < part.first < end]
        denied = [at for at in behind if reading.parts[at].kind is not PartKind.LIGHT]
        if not denied and (behind or reading.folded[first] in quantifiers):
            return True  # "and nobody read it", "but cannot take part"
        for cover in covers:
            if denied and all(cover.shares[at] >= HALF for at in denied):
                return True
    return False


def _opens(reading: Reading, span: tuple[int, int], longer: Collection[int]) -> bool:
    """Whether a clause begins with a plain negation, as ", not Laos" does, and ", no date" not."""
    plain = reading.folded[span[0]] not in reading.function_words.negative_quantifier
    return plain and span[0] in reading.segments and span[0] not in longer


def left_out(
    reading: Reading, covers: Sequence[Cover], wordings: Wordings
) -> Iterator[tuple[int, int]]:
    """The words that leave out what passages tell, which leave out nothing: "without Vietnam".

    Args:
        reading: A statement.
        covers: The passages that explain it.
        wordings: Their texts.
    """
    spans = reading.cues.get("leaving_out")
    if not spans:
        return  # as most leave out nothing
    texts = [*wordings.of_all(covers)]
    if any(negates(*text) for text in texts):
        return
    idioms = [span for key in ("asides", "light") for span in reading.cues.get(key, ())]
    idioms += [(part.first, part.last) for part in reading.of_kind(PartKind.WORD)]
    sums = [(part.first, told) for part, told in reading.keyed("attributes")]  # "money set aside"
    denied = reading.lasts("negations")
    for first, last in spans:
        longer = any(start <= first and last < end for start, end in idioms)
        longer |= any(at == first and Attribute.AMOUNT in told for at, told in sums)
        if longer or first - 1 in denied:
            continue  # "without a doubt", "not without"
        out = _first_behind(reading, last)
        if out and any(cover.shares[reading.parts.index(out)] >= HALF for cover in covers):
            yield first, out.last


def _first_behind(reading: Reading, index: int) -> Part | None:
    """The first telling part behind a word, in the same clause."""
    _, end = reading.clause_of(index)
    return next((part for part in reading.telling if index < part.first < end), None)


def _first_told(reading: Reading) -> int:
    """The index behind the first clause, or behind the next one where that tells who says it."""
    start, end = reading.clauses[0]
    within = [part for part in reading.parts if start <= part.first < end]
    says = all(part.kind is not PartKind.WORD for part in within) and reading.has("speaking")
    return reading.clauses[1][1] if says and len(reading.clauses) > 1 else end


def _reverses(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a word for the contrary of a notion is explained by the notion alone.

    "Went unnoticed" is no part of "has attracted attention". "Is not enough" may be, and the
    last of the four is one of the priorities. Nor is it told by the same word, if that is denied.
    """
    words = reading.of_kind(PartKind.WORD)
    contrary = [part for part in words if part.keys(OPPOSITE)]
    if not contrary or any(not value.date for value in reading.values):
        return False
    within = indexes((part.first, part.last) for part in words)
    denied = {at for key in ("negations", "denials") for at in reading.firsts(key)} - within
    plain = [one for one in contrary if denied.isdisjoint(range(*reading.clause_of(one.first)))]
    if not plain:
        return False  # and no text is read for it
    told = {term for cover in covers for one in cover.passage.records for term in one.terms}
    affirmed = {
        stem_term(word, language)
        for language, text in wordings.of_all(covers)
        if not negates(language, text)
        for word in folded_words(text)
    }
    only_denied = {term for one in plain for term in one.terms if term[0] in SPOKEN} - affirmed
    return any(is_reversed(part.terms - only_denied, told) for part in plain)


def _is_pieced(reading: Reading, index: int, covers: Sequence[Cover]) -> bool:
    """Whether a phrase that denies is only explained word by word: "not enough"."""
    part = reading.parts[index]
    denied = part.first < part.last and any(part.first == first for first, _ in reading.negations)
    denied &= part.kind is PartKind.WORD
    return denied and max(cover.shares[index] for cover in covers) <= WORD_BY_WORD


def _denies_contrary(reading: Reading, covers: Sequence[Cover]) -> bool:
    """Whether a statement denies the contrary of what its passages tell: "it wasn't easy"."""
    told = {term for cover in covers for one in cover.passage.records for term in one.terms}
    spans = reading.negations
    return bool(spans) and any(
        part.first > spans[0][1] and part.keys(OPPOSITE) and is_reversed(part.terms, told)
        for part in reading.of_kind(PartKind.WORD)
    )
