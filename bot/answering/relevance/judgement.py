"""How well a statement answers a question: how much of the question it explains.

Every part of a question has a weight: each thing it names, each value it gives, each word that
carries meaning (a rare word more than a common one) and what it asks. A statement explains a
part or it does not. The score is the share of the weight that is explained; what is left
unexplained is what the statement does not say.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.offices import CALLED, OFFICES
from bot.answering.records.record import PLACES, Record
from bot.answering.records.records import Profile, Records
from bot.answering.relevance.fit import HARD, fit
from bot.answering.relevance.fit_scale import RIGHT
from bot.answering.relevance.weights import AROUND, Names, Scale, Word, Words, gives, weigh_figures
from bot.answering.words.content import Content
from bot.answering.words.values import Date, Figure
from bot.facts import Entity, Kind

ASK_WEIGHT = 1.6
UNKNOWN_WEIGHT = 0.7
"""The weight of a word that neither the vocabulary nor any statement holds."""

UNREAD_WEIGHT = 0.35
"""The same in a language that no statement is written in: that none holds it tells less."""

EXACT = HARD | {"who"}
"""What is asked so clearly that other words may only describe the thing that is named:
"who organised the meeting between firms of both countries"."""

_KNOWN = EXACT | {"what_for", "which"}
"""What is asked of a thing that other words describe: "what use is the data they collected"."""

_ENUMERABLE = frozenset({None, "list", "which", "what", "tell"})
"""What may ask for several things: "what are its advantages"."""

UNSAID_WEIGHT = 2.5
"""The weight of a notion that no source speaks of: it outweighs the words around it."""

LIGHTEST = 0.25
"""The weight of the commonest word; the rarest weighs 1."""


class Judgement(NamedTuple):
    """A statement held against a question.

    Attributes:
        record: The statement.
        ask: What was asked of it.
        score: The share of the question's weight that it explains, 0 to 1.
        fits: How well it is the kind of answer that was asked for; 0 rules it out.
        unnamed: Things that the question names and the statement does not speak of.
        unexplained: Words that it does not explain.
        differing: Values of the question that it does not give.
        missing: The weight of the unexplained words, as a share of all words' weight.
        typed: How many values of the question its typed fields give.
        focus: The share of its own words that are in the question.
        enumerates: Whether it tells several things in a row, of the attribute that is asked for.
        on_day: Whether it gives the very date of which the question asks, and of nothing else.
    """

    record: Record
    ask: str | None
    score: float
    fits: float
    unnamed: tuple[Named, ...]
    unexplained: tuple[Content, ...]
    differing: tuple[Figure, ...]
    missing: float
    typed: int
    focus: float
    enumerates: bool
    on_day: bool

    def tells_by_sort(self, content: Content) -> bool:
        """Whether the statement explains a word by the sort of its entity alone."""
        held = content.terms & self.record.terms
        return bool(held) and all(section == "types" for section, _ in held)


class Judge:
    """Holds statements against questions."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def judge(self, question: Question, record: Record, ask: str | None) -> Judgement:
        """Hold one statement against a question, for one of the things that it asks."""
        return self.hold(question, (record,), ask)[0]

    def hold(
        self, question: Question, records: Iterable[Record], ask: str | None
    ) -> list[Judgement]:
        """Hold statements against a question, for one of the things that it asks, in order."""
        if self not in question.kept:  # whatever is asked of it, its words are the same
            words = [Word(content, self.weight(content)) for content in question.contents]
            question.kept[self] = Words(words)
        measure = _Measure(self._records, question, ask, question.kept[self])
        return [measure.judged(record) for record in records]

    def weight(self, content: Content) -> float:
        """How much a word tells: its rarity among the statements."""
        if content.light:
            return LIGHTEST
        if content.is_unsaid:
            return UNSAID_WEIGHT
        if content.is_idle:
            return LIGHTEST
        held = [term for term in content.terms if self._records.knows(term)]
        if not held:
            held = [t for part in content.parts for t in part if self._records.knows(t)]
        if not held:
            return UNREAD_WEIGHT if content.unread else UNKNOWN_WEIGHT
        return LIGHTEST + (1 - LIGHTEST) * self._records.rarity(held)


class _Around(NamedTuple):
    """What else is said of an entity, as far as it counts for a question.

    Attributes:
        all: What all statements in its file say.
        counted: The same, where the question does not name it; none of a place, of which nearly
            everything is said.
        names: Which of the question's names it speaks of; see `Names.beside`.
        words: How much of the question's words it explains; see `Words.beside`.
        exactly: The same for a statement that is just what is asked for.
    """

    all: Profile
    counted: Profile | None
    names: tuple[bool, ...]
    words: tuple[float, ...]
    exactly: tuple[float, ...]


class _Measure:
    """One question, made ready to hold many statements against it."""

    def __init__(self, records: Records, question: Question, ask: str | None, words: Words) -> None:
        self._records = records
        self._question = question
        self._ask = ask
        self._names = Names(question.named)
        self._words = words
        self._sure = question.sure
        self._people = {i for i in question.sure if records.kind_of(i) is Kind.PERSON}
        # Who only speaks of a thing that is named: "where is the conference Yu talked about".
        saying = ask in HARD and "said" in question.asks
        self._spoken = frozenset(_people_behind(question, self._people)) if saying else frozenset()
        posts = (c.keys("concepts") & OFFICES for c in question.contents)
        self._speaks = "said" in question.asks or any(posts)
        # "According to the party secretary": of whoever claims a thing, the post is known.
        of_speakers = "said" in question.asks and not self._people
        self._posts = [c.keys("concepts") & CALLED for c in question.contents if of_speakers]
        self._of_posts = any(self._posts)
        self._days = _days_asked(question)
        self._known: dict[str, _Around] = {}

    def judged(self, record: Record) -> Judgement:
        """One statement held against the question."""
        question, ask = self._question, self._ask
        around = self._known.get(record.entity.id) or self._around(record.entity)
        of_names, unnamed = self._names.weigh(record, around.names)
        total, explained = of_names.total, of_names.explained
        differing: tuple[Figure, ...] = ()
        typed = 0
        if question.figures:
            scale, known = Scale(total, explained), around.counted
            differing = tuple(weigh_figures(scale, question, record, known, around.all))
            total, explained = scale.total, scale.explained
            typed = sum(any(gives(f, own) for own in record.typed) for f in question.figures)
        fits = fit(ask, record, question)
        # Which one is told by what ties it to the thing, as by a partnership "to train talent".
        tied = ask != "which" or (record.role is not None and record.entity.id in self._sure)
        beside = around.exactly if fits == RIGHT and tied else around.words
        if self._of_posts and record.statement.claimed_by:
            beside = self._by_claimants(record, beside)
        of_words, unexplained, shared = self._words.weigh(record, beside)
        total, explained = total + of_words.total, explained + of_words.explained
        if ask:
            total, explained = total + ASK_WEIGHT, explained + ASK_WEIGHT * fits
        return Judgement(
            record,
            ask,
            explained / total if total else 0.0,
            fits,
            unnamed,
            unexplained,
            differing,
            of_words.missing / of_words.total if of_words.total else 0.0,
            typed,
            shared / len(record.terms),
            record.enumerates
            and ask in _ENUMERABLE
            and record.attribute in question.keys("attributes"),
            bool(self._days) and _gives_any(record, self._days),
        )

    def _by_claimants(self, record: Record, beside: Sequence[float]) -> tuple[float, ...]:
        """How much of the question's words is explained beside a statement, or by its claimants."""
        held = self._records.offices.of
        posts = frozenset[str]().union(*(held(i) for i in record.statement.claimed_by))
        return tuple(
            max(known, AROUND) if asked & posts else known
            for asked, known in zip(self._posts, beside, strict=True)
        )

    def _around(self, entity: Entity) -> _Around:
        """What else is said of an entity, found once for all its statements."""
        profile = self._records.profile(entity.id)
        # Who, when and where is asked of what is named, or of what the statement tells itself.
        loose = self._ask in EXACT and not self._sure
        telling = None if loose or entity.type in PLACES else profile
        counted = None if entity.id in self._sure else telling
        words = exactly = self._words.beside(counted)
        if self._ask in _KNOWN and telling is not counted:
            exactly = self._words.beside(telling)
        is_known = counted is not None
        if entity.kind is Kind.PERSON:  # where Gai works tells nothing of Yu, who is named
            is_known = self._people <= {entity.id}
        spoken = profile.entities & self._spoken if entity.id in self._sure else frozenset()
        known = profile.entities if is_known else profile.seats | spoken
        if entity.kind is Kind.PERSON and self._speaks:
            known |= profile.homes  # "what does the Beijing founder say"
        around = _Around(profile, counted, self._names.beside(known), words, exactly)
        self._known[entity.id] = around
        return around


def _days_asked(question: Question) -> Sequence[Date]:
    """The dates of which a question asks, and of nothing else; a month comes in any year."""
    if question.named or question.contents:
        return ()
    every = (figure.date for figure in question.figures if figure.date)
    return [date for date in every if date.day or date.year]


def _gives_any(record: Record, dates: Sequence[Date]) -> bool:
    """Whether a statement gives any of some very dates."""
    given = [own.date for own in record.typed if own.date]
    return any(date.is_told_by(own) for date in dates for own in given)


def _people_behind(question: Question, people: AbstractSet[str]) -> Iterator[str]:
    """The people who are named behind a thing."""
    things = [one.first for one in question.named if one.is_sure and one.best not in people]
    for one in question.named:
        if one.best in people and any(first < one.first for first in things):
            yield one.best


def best_first(judgements: Sequence[Judgement]) -> list[Judgement]:
    """Sort judgements: the better explained first, then in the order of the fact base.

    What happened on a day, or in a year, is told by what gives it before what only speaks of it.
    """
    return sorted(
        judgements,
        key=lambda j: (
            not j.on_day,
            -round(j.score, 2),
            -j.typed,
            -j.enumerates,
            -j.focus,
            j.record.number,
        ),
    )
