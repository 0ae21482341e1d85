"""Ranks, places in a list and editions that a statement gives otherwise than the sources."""

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from bot.answering.words.lexicons import lexicons
from bot.answering.words.stems import stem
from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import NOTHING, Case, Conflict, Outcome, differing
from bot.checking.sources.evidence import Cover
from bot.checking.sources.support import Support, carries_rest
from bot.checking.sources.wordings import Wordings, read
from bot.checking.statements.denials import denies_twice
from bot.checking.statements.grammar import told_ranks
from bot.checking.statements.reading import Reading
from bot.checking.values.comparison import Fit
from bot.checking.values.value import Value

NEAR_LISTED = 5
"""So many words behind a rank the word may stand for what is listed: "first of his priorities"."""


def misranks(case: Case) -> Outcome:
    """A rank, or a place in a list, that is another one by the sources."""
    if denies_twice(case.reading):
        return NOTHING
    return differing(
        _outranked(case.reading, case.covers, case.support, case.means.wordings)
        or _misranked(case.reading, case.covers, case.means.wordings)
    )


def _outranked(
    reading: Reading, covers: Sequence[Cover], support: Support, wordings: Wordings
) -> Conflict | None:
    """A rank below the first, as in "second largest", where the source has the first."""
    ranks = list(told_ranks(reading))
    if not ranks:
        return None  # as most tell none
    firsts = {rank.first for rank in ranks}
    if support.missing or any(value.first not in firsts for value in support.unsaid):
        return None
    for rank in ranks:
        if rank.number <= 1:
            continue
        behind = reading.folded[rank.last + 1 : rank.last + 3]
        texts = [
            (cover, text)
            for cover in (*support.covers, *covers)
            for language, text in wordings.of(cover.passage)
            if language == reading.language
        ]
        if not behind or any(_ranks(rank, text, reading.language, behind) for _, text in texts):
            continue
        for cover, text in texts:
            held = _top(reading.language, text, behind)
            if held:
                said = reading.stretch(rank.first, rank.last + 1)
                record = cover.passage.records[0]
                return Conflict(record, Difference(Aspect.OTHER, said, held))
    return None


def _misranked(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> Conflict | None:
    """A place in a list, "the first priority is …", where the source has it in another one."""
    if reading.negations:
        return None
    for first, last, number in _places(reading):
        _, end = reading.clause_of(last)
        near = reading.folded[max(0, first - 1) : min(end, last + 1 + NEAR_LISTED)]
        listed = {stem(word, reading.language) for word in near}
        found = [
            (sum(not first <= p.first <= last for p in cover.untold(reading)), cover, text, given)
            for cover in covers
            if carries_rest(reading, cover, first, last, least=1)
            for language, text in wordings.of(cover.passage)
            if language == reading.language
            if (given := _listed(language, text, listed))
        ]
        best = min((untold for untold, *_ in found), default=0)
        found = [one for one in found if one[0] == best]
        if found and not any(number in given for *_, given in found):
            _, cover, text, _ = found[0]
            said = reading.stretch(first, last)
            return Conflict(cover.passage.records[0], Difference(Aspect.OTHER, said, text))
    return None


def _is_alike(language: str, words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two ranks are of the same: by the word behind them, or that means it and the next."""
    one, other = ([stem(word, language) for word in both[:2]] for both in (words, others))
    lexicon = lexicons().get(language)
    if not (lexicon and one and other) or one[0] == other[0]:
        return one[:1] == other[:1] != []
    meant = [{term for m in lexicon.read(both[:1]) for term in m.terms} for both in (words, others)]
    return one[1:] == other[1:] and not meant[0].isdisjoint(meant[1])


def _top(language: str, text: str, behind: Sequence[str]) -> str:
    """The stretch of a text that ranks something first, or above all, and nothing lower."""
    given = read(language, text)
    found = given.words
    folded = [word.text for word in found]
    ranks = {value.first: value.number for value in given.ranks}
    for first, last in given.superlatives:
        word = last + 1 if first in ranks else first
        below = ranks.get(first, 1) > 1 or ranks.get(first - 1, 1) > 1
        if not below and _is_alike(language, behind, folded[word : word + 2]):
            return text[found[first].start : found[max(last, word)].end]
    return ""


def _places(reading: Reading) -> Iterator[tuple[int, int, Decimal]]:
    """The places in a list that a statement tells: "first", "top", "number two"."""
    for rank in told_ranks(reading):
        yield rank.first, rank.last, rank.number
    for first, last in reading.cues.get("superlatives", ()):
        yield first, last, Decimal(1)
    lexicon = lexicons().get(reading.language)
    for first, last in reading.cues.get("rank_signs", ()):
        word = " ".join(reading.folded[last + 1 : last + 2])
        number = int(word) if word.isdecimal() else lexicon and lexicon.numbers.get(word)
        number = number or word in reading.own_words.indefinite_article  # "numéro un"
        if number:
            yield first, last + 1, Decimal(number)


def _listed(language: str, text: str, nouns: Collection[str]) -> list[Decimal]:
    """The places in a list that a text begins with, as in "Fourth priority: …"."""
    given = read(language, text)
    return [
        one.number
        for one in given.ranks
        if one.first == 0
        and any(stem(word.text, language) in nouns for word in given.words[one.last + 1 :][:1])
    ]


def _ranks(rank: Value, text: str, language: str, behind: Sequence[str]) -> bool:
    """Whether a text gives the same rank to what is told by the same word behind it."""
    given = read(language, text)
    return any(
        one.number == rank.number
        and _is_alike(language, behind, [word.text for word in given.words[one.last + 1 :][:2]])
        for one in given.ranks
    )


def misnumbers(case: Case) -> Outcome:
    """What is told of another thing of the sort; it is wrong where only its number differs."""
    found = next(_misnumbered(case), None)
    if not (found or case.means.subjects.editions.names_another(case.reading)):
        return NOTHING
    return differing(found)._replace(is_doubtful=True, is_last=True)


def is_of_another(case: Case) -> bool:
    """Whether the passages that carry a statement are of another edition, or of no series."""
    subjects = case.means.subjects
    return subjects.editions.is_carried_by_another(
        case.reading, case.support.things
    ) or subjects.editions.is_unnumbered(case.reading, subjects.is_wide)


def _misnumbered(case: Case) -> Iterator[Conflict]:
    """The number of an edition, where all else is told of the one that the sources know.

    Of the editions themselves much may be true that no source tells; not of what somebody
    did at one of them.
    """
    reading, subjects = case.reading, case.means.subjects
    for value, entity in subjects.editions.misnumbered(reading):
        anchors = {
            e
            for part in reading.names
            if entity not in part.entities and not subjects.editions.is_of(entity, part.entities)
            for e in part.entities
            if not subjects.is_wide(e)
        }
        for cover in case.covers:
            known = cover.passage.entities.keys()
            fits = zip(reading.values, cover.fits, strict=True)
            dates = [value.date for value, fit in fits if fit is Fit.SAME]
            # The year of an edition is its own, and so is the month of the one that is planned.
            dated = any(date and (date.year or reading.has("planned")) for date in dates)
            if (
                entity in known
                and (anchors & known or dated)
                and case.means.evidence.tells_rest(reading, cover, value)
            ):
                said = reading.stretch(value.first, value.last)
                right = Difference(Aspect.COUNT, said, str(subjects.editions.number(entity)))
                yield Conflict(cover.passage.records[0], right)
