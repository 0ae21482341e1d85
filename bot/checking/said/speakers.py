"""Whether passages bear out who says, does or is what a statement tells."""

from collections.abc import Sequence

from bot.answering.records.record import SEAT
from bot.answering.records.role_sets import WRITERS
from bot.checking.sources.authors import sayers
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.statements.grammar import owns, word_before
from bot.checking.statements.reading import Part, Reading
from bot.checking.words.sections import Cue
from bot.facts import Fact, Kind, Role

_TELLING: tuple[Cue, ...] = ("speaking", "acts")
"""Cues for what somebody says of a thing, or does with it by words."""

_TELLERS = WRITERS | {Role.REPORTER, Role.SPEAKER}

_TRADE = frozenset({"trade_partner"})
_PARTNERS = frozenset({"partner", "partenaire"})


class Speakers:
    """Holds who speaks or acts in a statement against the passages that carry it."""

    def __init__(self, means: Means) -> None:
        self._subjects = means.subjects
        self._people = means.base.of_kind(Kind.PERSON)
        self._authors = means.authors

    def fails(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether the passages say it of other persons.

        Args:
            reading: A statement whose every part the passages explain.
            covers: The passages.
        """
        return (
            any(_is_only_a_seat(reading, part, covers) for part in reading.names)
            or any(self._is_no_teller(reading, part, covers) for part in reading.names)
            or self._are_no_partners(reading)
            or any(self._is_able(reading, part, covers) for part in reading.names)
        )

    def _is_no_teller(self, reading: Reading, part: Part, covers: Sequence[Cover]) -> bool:
        """Whether somebody is told to tell of a thing who only plays another part in it.

        "Announced by Huawei", which the tour visited.
        """
        at = word_before(reading, part)
        articles = reading.function_words.article  # "a report by"
        telling = {
            section
            for section in _TELLING
            for first, last in reading.cues.get(section, ())
            if last + 1 == at and reading.folded[first - 1] not in articles
        }
        if not telling or at not in reading.firsts("by"):
            return False
        claimants = {
            entity for cover in covers for entity in sayers(cover, self._authors, self._people)
        }
        if "speaking" not in telling:  # "praised by"
            told = (record.statement for cover in covers for record in cover.passage.records)
            deeds = (one.deed for one in told if isinstance(one, Fact) and one.deed)
            claimants |= {entity for deed in deeds for entity in deed.by}
        claimants |= {
            target for c in covers for _, target, role in c.passage.ties if role in _TELLERS
        }
        return claimants.isdisjoint(part.entities)

    def _is_able(self, reading: Reading, part: Part, covers: Sequence[Cover]) -> bool:
        """Whether somebody is said to be able to do what the passages tell of others.

        "Chen Gang speaks Lao", where he says that many people do.
        """
        starts = reading.firsts("abilities")
        own = {entity for cover in covers for entity in cover.passage.subjects}
        is_person = part.entities and self._people.issuperset(part.entities)
        others = own - self._people
        return bool(is_person and others and part.last + 1 in starts)

    def _are_no_partners(self, reading: Reading) -> bool:
        """Whether two names are told to trade most with each other that are no such pair.

        "ASEAN is Malaysia's largest trading partner", where China is, or whose is turned round.
        """
        trades = any(told & _TRADE for _, told in reading.keyed("concepts"))
        trades |= reading.has("superlatives") and any(
            Role.PARTNER in roles and part.text in _PARTNERS for part, roles in reading.roles
        )
        if len(reading.names) <= 1 or not trades:
            return False
        owners = {e for part in reading.names if owns(reading, part) for e in part.entities}
        partners = self._subjects.targets(owners or reading.named, {Role.PARTNER})
        return reading.named.isdisjoint(partners)


def _is_only_a_seat(reading: Reading, part: Part, covers: Sequence[Cover]) -> bool:
    """Whether the passages only have a place for somebody's post, of which nothing is said.

    What a commissioner to Pakistan tells of China's missions is not told of Pakistan's.
    """
    seats = [
        max(map(cover.passage.entities.__getitem__, known))
        for cover in covers
        if (known := cover.passage.entities.keys() & set(part.entities))
    ]
    return bool(seats) and max(seats) <= SEAT and owns(reading, part)
