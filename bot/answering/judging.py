"""How well a statement answers a question: how much of the question it explains.

Every part of a question has a weight: each thing it names, each value it gives, each word that
carries meaning (a rare word more than a common one) and what it asks. A statement explains a
part or it does not. The score is the share of the weight that is explained; what is left
unexplained is what the statement does not say.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.answering.content import Content
from bot.answering.fitting import HARD, fit
from bot.answering.naming import Named
from bot.answering.question import Question
from bot.answering.records import PLACES, Profile, Record, Records
from bot.answering.values import Figure
from bot.answering.weighing import Scale, Word, Words, gives, weigh_figures, weigh_names
from bot.facts import Kind

ASK_WEIGHT = 1.6
UNKNOWN_WEIGHT = 0.7
"""The weight of a word that neither the vocabulary nor any statement holds."""

EXACT = HARD | {"who"}
"""What is asked so clearly that other words may only describe the thing that is named:
"who organised the meeting between firms of both countries"."""

UNSAID_WEIGHT = 2.5
"""The weight of a notion that no source speaks of: it outweighs the words around it."""

LIGHTEST = 0.25
"""The weight of the commonest word; the rarest weighs 1."""


@dataclass(frozen=True, slots=True)
class Judgement:
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
        words = Words([Word(content, self.weight(content)) for content in question.contents])
        return [self._held(question, record, ask, words) for record in records]

    def _held(
        self,
        question: Question,
        record: Record,
        ask: str | None,
        words: Words,
    ) -> Judgement:
        around = self._around(question, record)
        profile = self._records.profile(record.entity.id)
        scale = Scale()
        # "Tan from Genius Cyber": a person is named with the body that they belong to.
        beside = profile if record.entity.kind is Kind.PERSON else around
        unnamed = tuple(weigh_names(scale, question, record, beside))
        differing = tuple(weigh_figures(scale, question, record, around, profile))
        fits = fit(ask, record, question)
        if fits == 1 and ask in EXACT and record.entity.type not in PLACES:
            around = profile
        of_words = Scale()
        unexplained = tuple(words.weigh(of_words, record, around))
        scale.join(of_words)
        if ask:
            scale.add(ASK_WEIGHT, fits)
        return Judgement(
            record,
            ask,
            scale.explained / scale.total if scale.total else 0.0,
            fits,
            unnamed,
            unexplained,
            differing,
            of_words.missing / of_words.total if of_words.total else 0.0,
            sum(any(gives(f, own) for own in record.typed) for f in question.figures),
            len(record.terms & words.terms) / len(record.terms),
        )

    def _around(self, question: Question, record: Record) -> Profile | None:
        """What else is said of a statement's entity, where the question does not name it."""
        entity = record.entity.id
        if record.entity.type in PLACES:  # nearly everything is said of China
            return None
        if any(named.is_sure and entity in named.entities for named in question.named):
            return None
        return self._records.profile(entity)

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
            return UNKNOWN_WEIGHT
        return LIGHTEST + (1 - LIGHTEST) * self._records.rarity(held)


def best_first(judgements: Sequence[Judgement]) -> list[Judgement]:
    """Sort judgements: the better explained first, then in the order of the fact base."""
    return sorted(
        judgements, key=lambda j: (-round(j.score, 2), -j.typed, -j.focus, j.record.number)
    )
