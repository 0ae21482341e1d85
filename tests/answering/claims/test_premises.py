"""What a statement gives in the place of what a question takes for granted."""

from collections.abc import Callable

import pytest

from bot.answering import Answer, Answerer, Remark, Unknown
from bot.answering.claims.premises import Premises, is_contrary, is_exclusive, owners
from bot.answering.questions.question import Question
from bot.answering.questions.reader import Reader
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.relevance.judgement import Judge, Judgement
from bot.facts import Attribute, FactBase, Role

Holds = Callable[[Premises, Question, Judgement], bool]


@pytest.fixture(scope="module")
def premises(base: FactBase, records: Records) -> Premises:
    """What corrects questions from the real fact base."""
    return Premises(base, records)


@pytest.mark.parametrize(
    ("text", "entity", "holds", "expected"),
    [
        (
            "is the Guangxi AI fund 20 billion yuan",
            "guangxi-ai-industry-fund",
            Premises.gives_another_value,
            True,
        ),
        (
            "is the Guangxi AI fund 10 billion yuan",
            "guangxi-ai-industry-fund",
            Premises.gives_another_value,
            False,
        ),
        (
            "is the Yunnan AI fund 20 billion yuan",
            "guangxi-ai-industry-fund",
            Premises.gives_another_value,
            False,
        ),
        (
            "why is the 22nd China-ASEAN expo in Beijing",
            "china-asean-expo-22nd",
            Premises.names_another,
            True,
        ),
        (
            "why is the 22nd China-ASEAN expo in Nanning",
            "china-asean-expo-22nd",
            Premises.names_another,
            False,
        ),
    ],
)
def test_what_is_taken_for_granted(
    premises: Premises,
    reader: Reader,
    records: Records,
    judge: Judge,
    *,
    text: str,
    entity: str,
    holds: Holds,
    expected: bool,
) -> None:
    """A statement corrects only what it has otherwise, of the very thing that is named."""
    question = reader.read(text)
    judged = (judge.judge(question, one, question.asks[0]) for one in records.own(entity))
    assert any(holds(premises, question, one) for one in judged) is expected


def test_the_contrary_of_a_notion(records: Records) -> None:
    """A word for the contrary opposes a statement with the notion, and no other."""
    late = next(one for one in records.all if "late entrant" in one.statement.quotes[0].text)
    assert is_contrary(("opposites", "late"), late)
    assert not is_contrary(("concepts", "late"), late)
    assert not is_contrary(("opposites", "blockchain"), late)


def test_who_has_the_value(reader: Reader, records: Records, judge: Judge) -> None:
    """The first statement that gives a value of the question has it."""
    question = reader.read("did 3,400 firms come")
    judged = [judge.judge(question, one, "yes_no") for one in records.all]
    (owner,) = owners(judged, question.figures)
    own: Record = owner.record
    assert own.entity.id == "china-import-expo-6th"
    assert own.attribute is Attribute.COUNT
    assert not [*owners(judged, ())]


@pytest.mark.parametrize(
    "text",
    [
        "Why did Guangxi pick Laos instead of Cambodia for the AI centre?",
        "why did the delegation leave out Cambodia",
        "pourquoi la super league s'arrête en novembre et pas en décembre",
    ],
)
def test_why_one_and_not_another(answerer: Answerer, text: str) -> None:
    """Who asks why it is one and not another is not mistaken in the one."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "was the Guangxi AI fund set up in 2024?",
        "was the AI super league set up in March",
        "does the Guangxi AI fund last until December",
    ],
)
def test_a_date_that_no_source_gives(answerer: Answerer, text: str) -> None:
    """A year is not denied by a month without one, nor the start of a thing by its end."""
    assert isinstance(answerer.ask(text), Unknown)


def test_what_is_unsaid_of_a_person(answerer: Answerer) -> None:
    """What no source speaks of is not denied by the post that somebody has."""
    reply = answerer.ask("À quel âge Linhua Dong a-t-il pris la tête de Muguo Tech ?")
    assert isinstance(reply, Unknown)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Role.LOCATION, True),
        (Role.AUTHOR, True),
        (Role.PARTICIPANT, False),
        (Attribute.RANK, True),
        (Attribute.FIELD, False),
    ],
)
def test_what_is_exclusive(records: Records, key: Role | Attribute, *, expected: bool) -> None:
    """Where a thing is, who wrote it and who is first is told of one; who takes part, of many."""
    told = [r for r in records.all if key in (r.role, r.attribute) and not _has_place(r.statement)]
    assert told
    assert all(is_exclusive(record) is expected for record in told)


def _has_place(statement: object) -> bool:
    return getattr(statement, "place", None) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Why does the super league shut out small young firms and let only giants in?",
        "Why are small companies locked out of the league?",
    ],
)
def test_who_is_said_to_be_shut_out(answerer: Answerer, text: str) -> None:
    """Who may take part is told to whoever believes that they may not."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert "startups" in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text", ["does Malaysia fund the fund?", "does Laos finance the Guangxi AI fund?"]
)
def test_where_a_thing_is_does_not_tell_who_pays_for_it(answerer: Answerer, text: str) -> None:
    """Whoever is asked to do something for a thing is not denied by the place where it is."""
    assert Remark.NO not in getattr(answerer.ask(text), "remarks", ())


@pytest.mark.parametrize(
    "text",
    [
        "le pakistan coopère-t-il avec le laos ?",
        "Le Pakistan a-t-il signé avec le Laos ?",
        "Pakistan có hợp tác với Lào không",
    ],
)
def test_a_founder_is_no_place_of_others(answerer: Answerer, text: str) -> None:
    """Which country founded a thing with another denies no other deed of a third one."""
    assert isinstance(answerer.ask(text), Unknown)


def test_what_was_does_not_deny_what_will_be(answerer: Answerer) -> None:
    """Who was first in one year is no word on who will be first in a later one."""
    later = answerer.ask("Will China rank first in AI patents in 2030?")
    assert Remark.NO not in getattr(later, "remarks", ())


@pytest.mark.parametrize(
    "text", ["is the cooperation centre in islamabad", "is the innovation center in beijing"]
)
def test_one_of_several_of_a_name(answerer: Answerer, text: str) -> None:
    """Where one of several centres is does not deny where another of the name may be."""
    assert isinstance(answerer.ask(text), Unknown)


def test_another_event_has_another_date(answerer: Answerer) -> None:
    """A date puts nothing right of an event that only is one of the same sort."""
    reply = answerer.ask("what time in the morning did the sept 13 matchmaking kick off")
    assert not isinstance(reply, Answer)


@pytest.mark.parametrize(
    "text",
    ["how long has Huang Hao been president", "depuis combien de temps Huang Hao est président"],
)
def test_who_holds_the_office_is_not_mistaken(answerer: Answerer, text: str) -> None:
    """Somebody who holds an office somewhere is not corrected by who holds one elsewhere."""
    assert isinstance(answerer.ask(text), Unknown)
