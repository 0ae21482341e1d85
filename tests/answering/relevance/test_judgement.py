"""A statement is judged by how much of a question it explains."""

from dataclasses import replace

import pytest

from bot.answering import Answer, Answerer
from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.answering.relevance.judgement import Judge, best_first
from bot.facts import Attribute, Fact


def _record(records: Records, entity: str, attribute: Attribute) -> int:
    own = (records.all[number] for number in records.of_entity(entity))
    found = (
        record.number
        for record in own
        if record.entity.id == entity and getattr(record.statement, "attribute", "") == attribute
    )
    return next(found)


def test_the_better_explained_comes_first(reader: Reader, records: Records, judge: Judge) -> None:
    """Of two statements the one that is the kind of answer asked for scores more."""
    question = reader.read("when is the 6th CIIE")
    numbers = (
        _record(records, "china-import-expo-6th", Attribute.THEME),
        _record(records, "china-import-expo-6th", Attribute.DATE),
    )
    theme, date = (judge.judge(question, records.all[n], "when") for n in numbers)
    assert best_first([theme, date])[0] is date
    assert date.fits == 1
    assert not date.unnamed


def test_things_that_are_not_spoken_of(reader: Reader, records: Records, judge: Judge) -> None:
    """A statement that does not speak of a thing that is named is marked so."""
    number = _record(records, "huawei", Attribute.WHAT)
    judged = judge.judge(reader.read("where is the CIIE"), records.all[number], "where")
    assert [set(named.entities) for named in judged.unnamed] == [{"china-import-expo-6th"}]


def test_values_that_differ(reader: Reader, records: Records, judge: Judge) -> None:
    """A value of the question that the statement does not give is marked so."""
    number = _record(records, "guangxi-ai-industry-fund", Attribute.AMOUNT)
    twenty = judge.judge(reader.read("a fund of 20 billion yuan"), records.all[number], None)
    ten = judge.judge(reader.read("a fund of 10 billion yuan"), records.all[number], None)
    assert twenty.differing
    assert not ten.differing
    assert ten.score > twenty.score


def test_the_number_of_a_part(reader: Reader, records: Records, judge: Judge) -> None:
    """One of the parts that a statement counts is told by it, and none beyond their number."""
    part = records.all[_record(records, "ai-super-league", Attribute.PART)]
    third, fourth = (
        judge.judge(reader.read(f"what is the {nth} event of the AI Super League"), part, "what")
        for nth in ("third", "fourth")
    )
    assert not third.differing
    assert fourth.differing


def test_whose_claim_it_is(reader: Reader, records: Records, judge: Judge) -> None:
    """Whom a question calls by a post is known by what somebody with that post claims."""
    question = reader.read("quels dangers de l'IA selon le ceo")
    number = _record(records, "xiaosheng-tan", Attribute.STATEMENT)
    other = _record(records, "global-times", Attribute.STATEMENT)
    claimed, another = (judge.judge(question, records.all[n], "said") for n in (number, other))
    assert not any("ceo" in content.keys("concepts") for content in claimed.unexplained)
    assert any("ceo" in content.keys("concepts") for content in another.unexplained)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("what happened in 2020", "in 2020"),
        ("que s'est-il passé en 2022", "In 2022, China released a guideline"),
        ("what happened on 13 September", "September 13th"),
    ],
)
def test_what_happened_on_a_date(answerer: Answerer, text: str, part: str) -> None:
    """What happened in a year or on a day is told first by what is dated so itself."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    first = reply.statements[0].statement
    assert isinstance(first, Fact)
    assert first.when is not None
    assert part in first.quotes[0].text


def test_each_thing_asked_is_judged_by_itself(
    reader: Reader, records: Records, judge: Judge
) -> None:
    """What a statement was found to tell of one ask changes nothing of the next one."""
    question = reader.read("when and where is the expo about goods held in Shanghai")
    own = [records.all[number] for number in records.of_entity("china-import-expo-6th")]
    judge.hold(question, own, "when")
    assert judge.hold(question, own, "where") == judge.hold(replace(question), own, "where")
