"""Who wrote and published what the sources say."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations

from bot.answering.words.terms import ARTICLE
from bot.checking.sources.evidence import HALF, Cover
from bot.checking.statements.grammar import follows, speaks
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.facts import FactBase
from bot.matching import normalise

Authors = Mapping[str, frozenset[str]]
"""By source, the ids of the entities that wrote or published it."""

_WRITING = frozenset({"writer", "professor", "scientist"})
"""What those are called who write an article, other than by their names."""


def authors(base: FactBase) -> Authors:
    """By source, the ids of those whose English names stand in those of its authors and outlet."""
    bearing: dict[str, list[str]] = defaultdict(list)
    for entity in base.entities.values():
        bearing[normalise(entity.names.en)].append(entity.id)
    return {
        source.id: frozenset(
            entity
            for author in (*(one.name for one in source.authors), source.outlet or "")
            for stretch in _stretches(normalise(author))  # "a reporter for …"
            for entity in bearing.get(stretch, ())
        )
        for source in base.sources.values()
    }


def authors_of(cover: Cover, known: Authors, people: AbstractSet[str]) -> AbstractSet[str]:
    """The ids of those who wrote or published what a passage says.

    What somebody else is told to say stays their claim, and is none of whoever wrote it down.
    """
    records = cover.passage.records
    sources = {quote.source for record in records for quote in record.statement.quotes}
    wrote = frozenset().union(*(known[source] for source in sources))
    claims = _claimants(cover)
    return wrote - people if claims and claims.isdisjoint(wrote) else wrote


def sayers(cover: Cover, known: Authors, people: AbstractSet[str]) -> AbstractSet[str]:
    """The ids of those who claim, wrote or published what a passage says."""
    return _claimants(cover) | authors_of(cover, known, people)


def _claimants(cover: Cover) -> AbstractSet[str]:
    return {one for record in cover.passage.records for one in record.statement.claimed_by}


def cited(
    reading: Reading,
    cover: Cover,
    shares: Sequence[float],
    known: Authors,
    people: AbstractSet[str],
) -> Iterator[int]:
    """The indexes of what only tells where a passage stands: "per CGTN, …", "the scholar says".

    Args:
        reading: The statement.
        cover: The passage.
        shares: How much of each part of the statement it explains, 0 to 1.
        known: Who wrote and published each source.
        people: The ids of persons.
    """
    # "The CGTN op-ed says" so.
    articles = {p.first for p in reading.parts if ARTICLE in p.terms and speaks(reading, p)}
    for index, part in enumerate(reading.parts):
        by_trade = is_writer(reading, part)
        is_article = part.first in articles
        says = by_trade or is_article
        if part.kind is PartKind.NAME:
            says = says or speaks(reading, part) or part.last + 1 in articles
        if says and shares[index] < HALF:
            wrote = authors_of(cover, known, people)
            if is_article or not wrote.isdisjoint(people if by_trade else part.entities):
                yield index


def is_writer(reading: Reading, part: Part) -> bool:
    """Whether a word only tells by their trade who says something: "the scholar wants that"."""
    if part.kind is not PartKind.WORD or _WRITING.isdisjoint(part.keys("concepts")):
        return False
    wants = part.last + 1 in reading.firsts("wanting")
    return wants or speaks(reading, part) or follows(reading, "according", part)


def _stretches(folded: str) -> Iterator[str]:
    """Every run of words of a folded text."""
    found = folded.split()
    for first, last in combinations(range(len(found) + 1), 2):
        yield " ".join(found[first:last])
