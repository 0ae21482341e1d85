"""Ranks that one alone holds, and posts that name their holder."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from bot.answering.records.capitals import of_capital
from bot.answering.records.record import PLACES, Record
from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import SURE, Conflict
from bot.checking.sources.clause import Clause
from bot.checking.sources.means import Means
from bot.checking.statements.entitled import entitled
from bot.checking.statements.grammar import is_denied, owns, posts, told_ranks, within
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.statements.tense import was_held
from bot.checking.who.deputies import lessened, raised
from bot.checking.words.cues import cues, indexes, longest
from bot.facts import SPOKEN, Attribute, Fact, Kind
from bot.matching import normalise
from bot.matching.fold import words

MAX_MISSING = 0.17
"""The share of the other words that may be unexplained."""

LEAST_GAIN = 0.5

Post = tuple[tuple[int, int], Sequence[str]]
"""Where a post stands in a statement, and its words."""


class Titles:
    """Finds who is given a rank or a post that the sources give to somebody else."""

    def __init__(self, means: Means) -> None:
        self._base = means.base
        self._subjects = means.subjects
        self._standing = means.standing
        self._held: dict[str, dict[str, list[tuple[Record, str]]]] = {}
        for entity in means.base.entities.values():
            if entity.kind is Kind.PERSON:
                by_language = self._held.setdefault(entity.id, defaultdict(list))
                for language, record, post in self._posts_held(entity.id):
                    by_language[language].append((record, post))

    def swaps(
        self,
        reading: Reading,
        clause: Clause,
        candidates: Mapping[str, bool],
        *,
        is_supported: bool,
    ) -> Iterator[tuple[float, Conflict]]:
        """The ranks and posts that a statement gives to others than the sources do.

        Args:
            reading: The statement.
            clause: All of it.
            candidates: The ids of the things in question, and whether each is named.
            is_supported: Whether passages speak of all its names.
        """
        yield from self._holders(reading)
        may_rank = not is_supported and self._may_rank(reading)
        for entity, is_named in candidates.items():
            if may_rank and (is_named or not self._subjects.is_wide(entity)):
                yield from self._ranks(reading, clause, entity, is_named=is_named)
            if is_named:
                yield from self._posts(reading, clause, entity, is_named=is_named)

    def _holders(self, reading: Reading) -> Iterator[tuple[float, Conflict]]:
        """A post that names its holder, said of somebody else: "the CEO of X is Y"."""
        posts = reading.cues.get("positions", ())
        if not posts:
            return
        joining = reading.function_words.conjunction
        inside = reading.indexes("positions", "being")
        for one in reading.names:
            holders = [self._base.entities[e] for e in one.entities]
            if len(holders) != 1 or holders[0].kind is not Kind.PERSON:
                continue
            if not any(one.first <= first and last <= one.last for first, last in posts):
                continue
            if was_held(reading, one.first, one.last):
                continue
            for other in reading.of_kind(PartKind.NAME, PartKind.STRANGE):
                first, last = sorted((one, other), key=lambda part: part.first)
                between = range(first.last + 1, last.first)
                person = self._standing.is_person(other) or _is_identified(reading, one, other)
                apart = person and holders[0].id not in other.entities
                tied = all(i in inside or reading.folded[i] in joining for i in between) or (
                    _is_identified(reading, one, other)
                )
                if apart and between and tied:
                    record = self._subjects.own(holders[0].id)[0]
                    yield SURE, Conflict.of(record, other, holders[0], reading)

    def _posts(
        self, reading: Reading, clause: Clause, entity: str, *, is_named: bool
    ) -> Iterator[tuple[float, Conflict]]:
        """A post that a person is given, where the sources give that person another one."""
        every = self._held.get(entity, {})
        held = every.get(reading.language, ())
        if every and not held:
            told = next(iter(every.values()))[0]
            yield from lessened(reading, entity, told)
            spans = [span for span, _ in self._posts_of(reading, entity)]
            yield from raised(reading, spans, told, self._subjects)
        said = self._posts_of(reading, entity) if held else []
        if not held or not said:
            return
        # "Governor X was here" tells where X was, and not what.
        is_title = any(entitled(reading, entity)) and not reading.has("formerly")
        if not is_title and was_held(reading, *said[0][0]):
            return
        if self._has_one(reading, said, held):
            return
        record, own = held[0]
        apart = within(reading, [span for span, _ in said])
        match = self._subjects.match(
            record, self.apposed(reading, said[0][0][0], clause, entity), apart, is_named=is_named
        )
        if not match.strange and match.missing <= MAX_MISSING:
            message = reading.stretch(*said[0][0])
            yield SURE, Conflict(record, Difference(Aspect.OTHER, message, own))

    def _has_one(
        self, reading: Reading, said: Sequence[Post], held: Sequence[tuple[Record, str]]
    ) -> bool:
        """Whether any of the posts that somebody is given may be one that the sources give."""
        lesser = reading.own_words.deputy_modifier | {
            reading.folded[first] for first, _ in reading.cues.get("lesser", ())
        }
        deputies = reading.function_words.deputy_modifier
        return any(
            _may_be_one(post, normalise(one).split(), lesser, deputies)
            for _, post in said
            for _, one in held
        )

    def are_other(self, reading: Reading) -> bool:
        """Whether somebody who is named is given a post that no source gives, of whatever time."""
        if not reading.has("positions"):
            return False
        lesser = {last for _, last in reading.cues.get("lesser", ())}
        people = [name for name in reading.names if self._held.keys() & set(name.entities)]
        if any(name.first - 1 in lesser for name in people):
            return True  # "the deputy CEO of X"
        for person in {e for name in people if len(name.entities) == 1 for e in name.entities}:
            held = self._held[person].get(reading.language, ())
            said = self._posts_of(reading, person) if held else []
            if held and said and not self._has_one(reading, said, held):
                return True
        return False

    def holds_none(self, reading: Reading, post: tuple[int, int], whose: Collection[str]) -> bool:
        """Whether none of those who hold a post for a country or body may hold this one."""
        if post in reading.cues.get("vague_posts", ()):
            return False
        said = [(post, reading.folded[post[0] : post[1] + 1])]
        people = (one for one in self._held if self._subjects.is_tied(one, whose))
        held = [told for one in people for told in self._held[one].get(reading.language, ())]
        return bool(held) and not self._has_one(reading, said, held)

    def apposed(self, reading: Reading, post: int, clause: Clause, holder: str) -> Clause:
        """The post alone, where it stands between marks: "X, the mayor of Y, said …".

        Or with the name behind it: "the mayor of Y X said …".

        Args:
            reading: The statement.
            post: The index of a word of the post.
            clause: What counts where nothing parts it from the rest.
            holder: The id of the person to whom it is given.
        """
        start, end = reading.clause_of(post)
        if start == 0 or end == len(reading.words):
            start, end = entitled(reading, holder)
        if start == end:
            return clause
        parts = [part for part in reading.names if start <= part.first < end]
        return self._subjects.clause(parts, start, end)

    def _posts_held(self, entity: str) -> Iterator[tuple[str, Record, str]]:
        """The posts that the sources give a person, each by its language and in its words."""
        for record in self._subjects.own(entity):
            statement = record.statement
            if not isinstance(statement, Fact) or statement.attribute is not Attribute.POSITION:
                continue
            texts = [(self._base.sources[q.source].language, q.text) for q in statement.quotes]
            if statement.text:
                texts += [(language, statement.text.get(language)) for language in SPOKEN]
            for language, text in texts:
                found = words(text)
                spans = cues()[language].find([word.text for word in found]).get("positions", ())
                for first, last in longest(spans):
                    yield language, record, text[found[first].start : found[last].end]

    def is_given(self, reading: Reading, entity: str) -> bool:
        """Whether a post in a statement is a person's, where that is named; else it may be."""
        if not any(entity in name.entities for name in reading.names):
            return True
        return bool(self._posts_of(reading, entity, vague=True))

    def _posts_of(self, reading: Reading, entity: str, *, vague: bool = False) -> list[Post]:
        """The posts that a statement gives a person, each with its words; or those that fit any."""
        apart = () if vague else reading.cues.get("vague_posts", ())
        names = reading.names
        inside = indexes((part.first, part.last) for part in reading.of_kind(*NAMING))
        inside |= reading.indexes("being")
        found = []
        lesser = {at for at, _ in reading.cues.get("lesser", ())}
        for begun, last in longest(posts(reading, employed=vague)):
            first = begun - (begun - 1 in lesser)  # "the acting president"
            for name in names:
                before, behind = sorted(((first, last), (name.first, name.last)))
                between = range(before[1] + 1, behind[0])
                tied = inside.issuperset(between)
                if entity in name.entities and tied and (begun, last) not in apart:
                    found.append(((first, last), reading.folded[first : last + 1]))
        return found

    def _may_rank(self, reading: Reading) -> bool:
        """Whether a statement says of something that it is the first of all."""
        parts = reading.cues.get("proportions", ())
        tops = [at for at, _ in reading.cues.get("superlatives", ()) if (at, at + 1) not in parts]
        if not tops and not reading.has("ranking"):
            return False
        # who is second need not be who is first
        return all(rank.number <= 1 for rank in told_ranks(reading))

    def _ranks(
        self, reading: Reading, clause: Clause, entity: str, *, is_named: bool
    ) -> Iterator[tuple[float, Conflict]]:
        """Countries that are given a rank which the sources give to another."""
        own = [r for r in self._subjects.own(entity) if r.attribute is Attribute.RANK]
        if not own:
            return
        places = [p for p in reading.parts if self._standing.is_place(p)]
        places = [p for p in places if not is_denied(reading, p.first)]
        for record in own:
            statement = record.statement
            strangers = [p for p in places if record.entities.keys().isdisjoint(p.entities)]
            if len(strangers) != 1 or owns(reading, strangers[0]):
                continue
            text = statement.text.en if statement.text else ""
            holders = [self._base.entities[e] for e in record.entities if e not in reading.named]
            state = of_capital(strangers[0].text)
            absent = [e for e in holders if e.type in PLACES and e.names.en in text]
            absent = [e for e in absent if normalise(e.names.en) != state]
            # "X is China's partner" says nothing of whose partner China is.
            absent = [e for e in absent if not self._subjects.is_tied(e.id, (entity,))]
            match = self._subjects.match(record, clause, strangers, is_named=is_named)
            alike = match.missing <= MAX_MISSING and match.gain >= LEAST_GAIN
            if len(absent) == 1 and alike and not match.strange:
                conflict = Conflict.of(record, strangers[0], absent[0], reading)
                yield match.gain - match.lack, conflict


def _is_identified(reading: Reading, one: Part, other: Part) -> bool:
    """Whether an unknown name closes a statement as who somebody is: "… who came is Mahathir"."""
    _, end = reading.clause_of(other.first)
    before = other.first - 1
    named = before in reading.lasts("naming")
    return (
        other.kind is PartKind.STRANGE
        and one.first <= 1
        and other.last + 1 == end
        and (named or reading.folded[before] in reading.function_words.copula)
    )


def _may_be_one(
    post: Sequence[str], other: Sequence[str], lesser: Collection[str], deputies: Collection[str]
) -> bool:
    """Whether two posts may be the same, one of them told less exactly.

    Not where one makes it a lesser one: a vice president is no president. Of a woman the words may
    end in -e in French: "professeure associée".
    """
    if list(post) == ["".join(word[0] for word in other)]:
        return True  # "PM"
    one, own, low, under = (
        {word.rstrip("e") for word in words} for words in (post, other, lesser, deputies)
    )
    more, less = one - own, own - one
    if not more:
        return less.isdisjoint(under)  # the secretary general is not his deputy
    return not less and more.isdisjoint(low) and not own.issubset(low)
