"""Who did what to whom: a statement whose names have changed places with each other."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations

from bot.answering.lexicon import Term
from bot.answering.records import PLACES
from bot.checking.conflict import Conflict
from bot.checking.evidence import HALF, Cover
from bot.checking.names import World
from bot.checking.reader import Reader
from bot.checking.reading import Part, PartKind, Reading
from bot.checking.report import Aspect, Difference
from bot.facts import FactBase, Type

_TO = "to pour for"
"""What stands between somebody sent and the place where to, in any of these words."""

NEAREST = 2
"""So many words go with the name beside which they stand."""

_NAMES = frozenset({PartKind.NAME, PartKind.PLACE})
_OF = frozenset({"of", "de", "du", "des"})
_ARTICLES = frozenset({"the", "a", "an", "le", "la", "les"})


class Crosser:
    """Holds the places of names and words in a statement against those in the sources."""

    def __init__(self, base: FactBase, reader: Reader, world: World) -> None:
        self._base = base
        self._reader = reader
        self._world = world
        self._read: dict[tuple[str, str], Reading] = {}

    def crossed(self, reading: Reading, covers: Sequence[Cover]) -> Conflict | None:
        """Where a statement says of one name what the sources say of another, and the reverse.

        Args:
            reading: A statement whose every part the passages speak of.
            covers: The passages.
        """
        said = list(self._names(reading))
        pairs = [
            (one, other)
            for one, other in permutations(said, 2)
            if one[1].isdisjoint(other[1]) and self._are_alike(one[1], other[1])
        ]
        if not pairs:
            return None
        found: Conflict | None = None
        for cover in covers:
            if not self._tells_all(reading, cover):
                continue
            for language, text in self._texts(cover, reading.language):
                source = self._reading(language, text)
                given = list(self._names(source))
                for pair in pairs:
                    if _is_put(reading, said, source, given, pair, pair):
                        return None
                    if found or not _is_put(reading, said, source, given, pair, pair[::-1]):
                        continue
                    first = min(part.first for part, _ in pair)
                    last = max(part.last for part, _ in pair)
                    difference = Difference(Aspect.OTHER, reading.stretch(first, last), text)
                    found = Conflict(cover.passage.records[0], difference)
        return found

    def _tells_all(self, reading: Reading, cover: Cover) -> bool:
        """Whether a passage speaks of all names of a statement."""
        shares = zip(reading.parts, cover.shares, strict=True)
        return all(share >= HALF for part, share in shares if part.kind in _NAMES)

    def _reading(self, language: str, text: str) -> Reading:
        if (language, text) not in self._read:
            self._read[language, text] = self._reader.read(text, language)
        return self._read[language, text]

    def _texts(self, cover: Cover, language: str) -> Iterator[tuple[str, str]]:
        """What a passage says in its own language, and our words for it in the statement's."""
        for record in cover.passage.records:
            for quote in record.statement.quotes:
                if quote.text == cover.passage.text:
                    yield self._base.sources[quote.source].language, quote.text
            own = record.statement.text
            if own and language in ("en", "fr"):
                yield language, own.get(language)

    def _names(self, reading: Reading) -> Iterator[tuple[Part, frozenset[str]]]:
        """The names of a text, each with all by which it is the same in another."""
        for part in reading.parts:
            if part.kind in _NAMES:
                country = self._world.country(part.text)
                yield part, frozenset((*part.entities, *([country] if country else ())))

    def _are_alike(self, one: Iterable[str], other: Iterable[str]) -> bool:
        """Whether two names are of one sort, so that either could stand for the other."""
        sorts = [
            {_sort(self._base.entities[key].type) for key in keys if key in self._base.entities}
            for keys in (one, other)
        ]
        return not sorts[0].isdisjoint(sorts[1])


Name = tuple[Part, frozenset[str]]


def _sort(one: Type) -> Type:
    return Type.COUNTRY if one in PLACES else one


def _is_put(
    reading: Reading,
    said: Sequence[Name],
    source: Reading,
    given: Sequence[Name],
    mine: tuple[Name, Name],
    theirs: tuple[Name, Name],
) -> bool:
    """Whether a source puts two names where a statement puts two.

    Two ways of putting it are compared: a word of its own for each name ("China has more
    products, Pakistan more services"), and one word between both ("the commissioner of China
    to Pakistan").

    Args:
        reading: The statement.
        said: Its names.
        source: What the source says.
        given: Its names.
        mine: Two names of the statement.
        theirs: The same, each with the name for which it stands in the source.
    """
    keys, others = (keys for _, keys in mine)
    there, elsewhere = (keys for _, keys in theirs)
    for is_behind in (False, True):  # what follows a name is sooner said of it
        one = _owned(reading, said, keys, is_behind=is_behind)
        other = _owned(reading, said, others, is_behind=is_behind)
        own = _owned(source, given, there, is_behind=is_behind)
        their_own = _owned(source, given, elsewhere, is_behind=is_behind)
        if (one & their_own) - other - own or (other & own) - one - their_own:
            return False  # a word goes with the other name in both
        if (one & own) - other - their_own and (other & their_own) - one - own:
            return True
    return any(
        marker == held and terms & between
        for marker, terms in _between(reading, said, keys, others)
        for held, between in _between(source, given, there, elsewhere)
    )


def _owned(
    reading: Reading, named: Sequence[Name], keys: frozenset[str], *, is_behind: bool
) -> frozenset[Term]:
    """What the words mean that stand nearest behind a name, or before it."""
    words = [part for part in reading.parts if part.kind is PartKind.WORD]
    found: set[Term] = set()
    for name, its in named:
        if not its & keys:
            continue
        if is_behind:
            start = max((n.last for n, _ in named if n.last < name.first), default=-1)
            near = [part for part in words if start < part.first < name.first][-NEAREST:]
        else:
            end = min(
                (n.first for n, _ in named if n.first > name.last), default=len(reading.words)
            )
            near = [part for part in words if name.last < part.first < end][:NEAREST]
        for part in near:
            found |= part.terms.union(*part.parts)
    return frozenset(found)


def _between(
    reading: Reading, named: Sequence[Name], keys: frozenset[str], others: frozenset[str]
) -> Iterator[tuple[str, frozenset[Term]]]:
    """The words between two names that follow each other, and what stands before the second.

    Nothing where that joins both alike ("with", "and") or tells who did it ("by").
    """
    placing = {last for _, last in reading.cues.get("before_place", ())}
    equal = {last for name in ("companions", "by") for _, last in reading.cues.get(name, ())}
    for (one, its), (other, theirs) in zip(named, named[1:], strict=False):
        if not (its & keys and theirs & others):
            continue
        at = other.first - 1
        if at > one.last and reading.folded[at] in _ARTICLES:
            at -= 1
        if at in equal:
            continue
        within = [p for p in reading.parts if one.last < p.first and p.last < other.first]
        words = [p for p in within if p.kind is PartKind.WORD]
        if not words and _OF.intersection(reading.folded[max(0, one.first - 2) : one.first]):
            # "the commissioner of China to Pakistan"
            words = [p for p in reading.of_kind(PartKind.WORD) if p.last < one.first][-1:]
        if words:
            marker = "" if words[-1].last == at else reading.folded[at]
            marker = _TO if marker in _TO or at in placing else marker
            yield marker, frozenset().union(*(p.terms.union(*p.parts) for p in words))
