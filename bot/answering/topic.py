"""What a question speaks of besides what it names: what was said, or answered, before it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import NamedTuple

from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.record import PEOPLED
from bot.answering.relevance.judgement import EXACT
from bot.answering.reply import Answer, Reply
from bot.answering.words.stems import STEMMED
from bot.facts import FactBase, Kind, Relation, Type
from bot.matching.fold import words

MAX_TOLD = 3
"""So many people of an answer "they" may stand for."""

_DESCRIBED = frozenset({Type.AGREEMENT, Type.EVENT, Type.COMPETITION, Type.FUND, Type.POLICY})
"""Sorts of things of which each is known by what it is: "the free trade area"."""


class Topic(NamedTuple):
    """What a message speaks of.

    Attributes:
        known: What that is, if anything.
        is_ahead: Whether the message names it only later.
        is_given: Whether what came before the message tells it.
    """

    known: Named | None
    is_ahead: bool
    is_given: bool


def topic_of(base: FactBase, questions: Sequence[Question], about: str | None) -> Topic:
    """What a message speaks of from its beginning on, though its name may come last.

    "How many and where is the expo?"

    Args:
        base: The fact base.
        questions: The questions of the message.
        about: The id of the entity of which what came before tells, if any.
    """
    if about and about in base.entities:
        return Topic(Named({about: 1.0}, 0, 0), is_ahead=False, is_given=True)
    # What "it" points back from is not what stands for it: "is it run by Huawei".
    ahead = [q for q in questions if q is questions[0] or not q.form.pronoun]
    known = next(chain.from_iterable(map(known_in, ahead)), None)
    return Topic(known, is_ahead=True, is_given=bool(about))


def in_context(question: Question, known: Named | None, told: Sequence[Named]) -> Question:
    """A question with what it speaks of, where it names nothing.

    Args:
        question: The question.
        known: What the message speaks of.
        told: The people of whom the answers before tell.
    """
    if any(named.is_sure or named.is_near for named in question.named):
        return question
    if question.form.personal and 0 < len(told) <= MAX_TOLD:
        people = tuple(one.from_elsewhere() for one in told)
        return replace(question, named=people)  # "Who wrote it, and where do they work?"
    if known and (question.asks or not question.social):
        ranks = (known.edition,) if known.edition else ()
        named = (known.from_elsewhere(),)
        return replace(question, named=named, figures=(*question.figures, *ranks))
    return question


def known_in(question: Question) -> Iterator[Named]:
    """What a question surely names of the sources: nothing where it is called alike only."""
    if not question.is_near_name:
        for named in question.named:
            if named.is_sure:
                yield replace(named, edition=next(question.ranks_of(named), None))


def spelled(question: Question, named: Named | None) -> str:
    """A name as a question has it; empty for none."""
    typed = words(question.text)[named.first : named.last + 1] if named else ()
    return question.text[typed[0].start : typed[-1].end] if typed else ""


def quotes_whom(before: Question, question: Question) -> bool:
    """Whether it asks what somebody said of whom the question before asks who that is."""
    return "who" in before.asks and question.form.personal and "said" in question.asks


def stands_alone(question: Question) -> bool:
    """Whether a question is clear without the one before: "and who organised the meeting"."""
    if question.language in STEMMED:  # elsewhere a word may be several syllables
        words = {i for content in question.telling for i in range(content.first, content.last + 1)}
    else:
        words = {content.last for content in question.telling}
    described = any(
        content.keys("types") & _DESCRIBED and content not in question.objects.get("which", ())
        for content in question.telling
    )
    return (described or bool(EXACT & {*question.asks})) and len(words) > 1


def names_sort(question: Question) -> bool:
    """Whether it asks just one thing of things that it tells by their sort: "how many cables"."""
    exact = bool(EXACT & {*question.asks})
    return exact and any(content.keys("types") for content in question.telling)


def subjects_of(replies: Iterable[Reply]) -> Iterator[Named]:
    """What the first statement of each answer is about, and what it ties that to."""
    for reply in replies:
        if isinstance(reply, Answer):
            first = reply.statements[0]
            yield Named({first.entity.id: 1.0}, 0, 0)
            if isinstance(first.statement, Relation):
                yield Named({first.statement.target: 1.0}, 0, 0)


def people_of(reply: Reply) -> Sequence[Named]:
    """The people whom an answer tells of."""
    if not isinstance(reply, Answer):
        return ()
    entities = [shown.entity for shown in reply.statements]
    people = dict.fromkeys(entity.id for entity in entities if entity.kind is Kind.PERSON)
    return [Named({person: 1.0}, 0, 0) for person in people]


def pointed(
    base: FactBase,
    question: Question,
    topic: Topic,
    replies: Iterable[Reply],
    told: Sequence[Named],
) -> Question | None:
    """A question that names something else than what its pronoun stands for, with both.

    "When does the hub open, and what will it do for Guangxi?" None where it is no such one.

    Args:
        base: The fact base.
        question: The question.
        topic: What the message speaks of so far.
        replies: The answers to which the pronoun may point back.
        told: The people of whom the answers before tell; without any, "elle" is a thing.
    """
    of = [topic.known] if topic.known and not topic.is_ahead else []
    if question.form.personal:
        of = [*told] if len(told) == 1 else of
    else:
        of += subjects_of(replies)
        of.sort(
            key=partial(is_place, base)
        )  # "is the plan from Guangxi, and is it financed by Laos"
    bare = question.is_yes_no and not (question.contents or question.figures)
    for known in of if question.sure and (question.form.pronoun or bare) else ():
        entity = base.entities[known.best]
        is_person = entity.kind is Kind.PERSON
        alike = is_person == question.form.personal or not (is_person or told)
        meant = question.form.pronoun or entity.type is Type.EVENT  # "did Yin come?"
        if meant and alike and known.best not in question.ids:
            return replace(question, named=(known.from_elsewhere(), *question.named))
    return None


def points_nowhere(base: FactBase, question: Question, topic: Topic, *, vain: bool) -> bool:
    """Whether it claims something of an "it" that is neither what it names nor a place.

    Args:
        base: The fact base.
        question: The question.
        topic: What the message speaks of so far.
        vain: Whether nothing was told of what the question before asks.
    """
    if not (question.is_yes_no and (question.form.pronoun or question.form.personal)):
        return False
    place = vain and topic.known is not None and is_place(base, topic.known)
    return (place and not question.sure) or (not vain and bool(question.sure))


def is_place(base: FactBase, named: Named) -> bool:
    """Whether what is named has many people: a country, a city, an association."""
    return base.entities[named.best].type in PEOPLED
