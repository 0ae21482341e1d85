"""Who did what to whom: a statement whose names have changed places with each other."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, permutations

from bot.answering.records.record import PLACES
from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import NOTHING, Case, Conflict, Outcome, differing
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.sources.passages import Passage
from bot.checking.sources.wordings import REMEMBERED
from bot.checking.statements.arrangement import Arrangement, Name, are_coordinated
from bot.checking.statements.participants import Participants
from bot.checking.statements.reading import PartKind, Reading
from bot.facts import SPOKEN, Kind, Type
from bot.matching.remembered import once

_NAMES = frozenset({PartKind.NAME, PartKind.PLACE})

_MUTUAL = frozenset({"trade_partner"})
"""What two are to each other, each of them with a rank of its own."""


class CrossedNames:
    """Holds the places of names and words in a statement against those in the sources."""

    def __init__(self, means: Means) -> None:
        self._base = means.base
        self._reader = means.reader
        self._world = means.world
        # Every place is of one sort with the others.
        self._sorts = {
            e.id: Type.COUNTRY if e.type in PLACES else e.type for e in means.base.entities.values()
        }
        self._told: dict[tuple[str, str], tuple[Arrangement, Participants]] = {}

    def prepare(self, passages: Iterable[Passage]) -> None:
        """Read the quotes, for which most checks ask; our words are read when first asked for.

        Of more than are remembered, the others are read when first asked for, too.
        """
        texts = (text for passage in passages for text in self._texts(passage, "", ()))
        for text in islice(texts, REMEMBERED):
            self._tells(*text)

    def told(self, case: Case) -> Outcome:
        """Where a statement that is told word by word has something as another's."""
        reading, covers, support = case.reading, case.covers, case.support
        if not support.is_whole:
            return NOTHING
        # Who is another's largest partner need not be its only one.
        may_both = any(told & _MUTUAL for _, told in reading.keyed("concepts"))
        # Nor is the president of one body that of another, as long as neither is named.
        may_both |= reading.has("positions") and not any(map(self._is_person, reading.named))
        return differing(
            self._crossed(reading, covers, support.covers)
            or (None if may_both else self._turned(reading, support.covers))
        )

    def _crossed(
        self, reading: Reading, covers: Sequence[Cover], carrying: Sequence[Cover]
    ) -> Conflict | None:
        """Where a statement says of one name what the sources say of another, and the reverse.

        Args:
            reading: A statement whose every part the passages speak of.
            covers: The passages.
            carrying: Those among them that carry it, which most likely agree.
        """
        names, _ = self._own(reading)
        pairs = self._pairs(reading, names)
        if not pairs or _tells_of_both(reading):
            return None
        said = Arrangement(reading, names)
        pairs = [pair for pair in pairs if said.tells(pair)]
        found: Conflict | None = None
        for cover in (*carrying, *(cover for cover in covers if cover not in carrying)):
            if not cover.speaks_of_all(reading, *_NAMES):
                continue
            texts = self._texts(cover.passage, reading.language, pairs)
            for language, text in dict.fromkeys(texts):
                given, _ = self._tells(language, text)
                for pair in filter(given.names_both, pairs):
                    if said.agrees(given, pair, pair):
                        return None
                    if found or given.joins(pair):
                        continue  # what is said of both alike is not turned by their order
                    if said.agrees(given, pair, pair[::-1]):
                        parts = [part for part, keys in names if not keys.isdisjoint(pair)]
                        stretch = reading.stretch(parts[0].first, parts[-1].last)
                        difference = Difference(Aspect.OTHER, stretch, text)
                        found = Conflict(cover.passage.records[0], difference)
        return found

    def _turned(self, reading: Reading, covers: Sequence[Cover]) -> Conflict | None:
        """Where a statement gives to one name the rank, post or number that is another's.

        Args:
            reading: A statement whose every part the passages speak of.
            covers: The passages that carry it.
        """
        names, said = self._own(reading)
        for owners, gives in ((said.held_by, said.holders), (said.counted_of, said.counts)):
            if not any(map(self._are_parties, owners)):
                continue
            # Most often the first text agrees, and no other is read.
            told = (one for c in covers for one in self.participants(c.passage, reading.language))
            if any(m & t for one in told for m, t in gives(one)):
                continue
            texts = ((c, t) for c in covers for t in self._texts_of(c.passage, reading.language))
            for cover, text in texts:
                for mine, theirs in gives(self._tells(*text)[1]):
                    if self._are_parties(mine, theirs):
                        part = next(part for part, keys in names if keys & mine)
                        stretch = reading.stretch(part.first, part.last)
                        difference = Difference(Aspect.OTHER, stretch, text[1])
                        return Conflict(cover.passage.records[0], difference)
        return None

    def is_turned(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether the passages only have it otherwise, who did it to whom or went there.

        Args:
            reading: A statement whose every part the passages speak of.
            covers: The passages.
        """
        if self._turned(reading, covers):
            return True
        names, said = self._own(reading)
        pairs = [pair for pair in self._pairs(reading, names) if said.has(pair)]
        sent = self._senders(said)
        if not (pairs or sent):
            return False
        spoken = [
            text
            for cover in covers
            if cover.speaks_of_all(reading, *_NAMES)
            for text in self._texts_of(cover.passage, reading.language)
        ]
        for pair in pairs:
            # Most often the first text decides, and no other is read.
            if not any(said.acts(self._tells(*text)[1], pair, pair) for text in spoken) and any(
                said.acts(self._tells(*text)[1], pair, pair[::-1])
                or (self._are_parties(pair) and said.does_to_another(self._tells(*text)[1], pair))
                for text in spoken
            ):
                return True
        is_sent = False
        for text in spoken if sent else ():
            senders = self._senders(self._tells(*text)[1])
            if sent <= senders:
                return False
            is_sent |= bool(senders)
        return is_sent

    def _senders(self, told: Participants) -> frozenset[str]:
        """Those whose delegations and visits a text tells of: a person goes for somebody."""
        return frozenset(key for key in told.sent if self._are_parties([key]))

    def named(self, reading: Reading) -> Sequence[Name]:
        """The names of a statement, each with all by which it is the same in a passage."""
        return self._own(reading)[0]

    def own(self, reading: Reading) -> Participants:
        """What a statement says of its names."""
        return self._own(reading)[1]

    def participants(self, passage: Passage, language: str) -> Iterator[Participants]:
        """What a passage says of its names, in its own words and in ours for a statement's."""
        return (self._tells(*text)[1] for text in self._texts_of(passage, language))

    def arrangements(
        self, passage: Passage, language: str
    ) -> Iterator[tuple[str, str, Arrangement]]:
        """The texts of a passage, each with its language and with where words stand in it."""
        for own, text in self._texts_of(passage, language):
            yield own, text, self._tells(own, text)[0]

    def are_of_one_sort(self, names: Iterable[str], others: Iterable[str]) -> bool:
        """Whether any of some names could stand for any of some others."""
        return any(self._are_alike(one, other) for one in names for other in others)

    def _own(self, reading: Reading) -> tuple[Sequence[Name], Participants]:
        """The names of a statement and who does what in it, found once."""
        if self not in reading.kept:
            names = list(self._names(reading))
            reading.kept[self] = names, Participants(reading, names)
        own: tuple[Sequence[Name], Participants] = reading.kept[self]
        return own

    def _pairs(self, reading: Reading, names: Sequence[Name]) -> list[tuple[str, str]]:
        """Every two names of a statement that are of one sort, either way round."""
        return [
            (one, other)
            for (part, ones), (beside, others) in permutations(names, 2)
            if ones.isdisjoint(others)
            and any(self._are_alike(one, other) for one in ones for other in others)
            and not are_coordinated(reading, part, beside)
            for one in ones
            for other in others
            if self._are_alike(one, other)
        ]

    def _tells(self, language: str, text: str) -> tuple[Arrangement, Participants]:
        """Where names and words stand in a text of the sources, and who does what; read once."""
        if (language, text) not in self._told:
            reading = self._reader.read(text, language)
            names = list(self._names(reading))
            self._told[language, text] = (
                Arrangement(reading, names),
                Participants(reading, names),
            )
        return self._told[language, text]

    def _texts_of(self, passage: Passage, language: str) -> Iterator[tuple[str, str]]:
        """What a passage says in its own language, and all our words for it in the statement's."""
        yield from dict.fromkeys(self._texts(passage, language, ()))
        if language in SPOKEN:
            for record in passage.records:
                if record.statement.text and len(record.entities) > 1:  # else it names but one
                    yield language, record.statement.text.get(language)

    def _is_person(self, entity_id: str) -> bool:
        return self._base.entities[entity_id].kind is Kind.PERSON

    def _are_parties(self, *ids: Iterable[str]) -> bool:
        """Whether all of some names are those of countries, regions or bodies."""
        entities = self._base.entities
        return all(
            any(one in entities and entities[one].kind is Kind.PARTNER for one in keys)
            for keys in ids
        )

    def _texts(
        self, passage: Passage, language: str, pairs: Sequence[tuple[str, str]]
    ) -> Iterator[tuple[str, str]]:
        """What a passage says in its own language, and our words for it in the statement's."""
        for record in passage.records:
            for quote in record.statement.quotes:
                if quote.text == passage.text:
                    yield self._base.sources[quote.source].language, quote.text
            own = record.statement.text
            if not (own and pairs and language in SPOKEN):
                continue
            if any(one in record.entities and two in record.entities for one, two in pairs):
                yield language, own.get(language)

    def _names(self, reading: Reading) -> Iterator[Name]:
        """The names of a text, each with all by which it is the same in another."""
        for part in reading.parts:
            if part.kind in _NAMES:
                country = self._world.country(part.text)
                yield part, once(frozenset((*part.entities, *([country] if country else ()))))

    def _are_alike(self, one: str, other: str) -> bool:
        """Whether two names are of one sort, so that either could stand for the other."""
        sort = self._sorts.get(one)
        return sort is not None and self._sorts.get(other) is sort


def _tells_of_both(reading: Reading) -> bool:
    """Whether a statement tells something of both its names: "the ties of the two"."""
    behind = (value for value in reading.values if value.first > reading.names[-1].last)
    return any(value.number == 2 for value in behind)  # noqa: PLR2004 - a pair
