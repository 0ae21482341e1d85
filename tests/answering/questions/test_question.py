"""What a question tells of itself."""

from dataclasses import replace

import pytest

from bot.answering.questions.question import Question, made_once
from bot.answering.questions.reader import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("is the Yunnan fund big", True),
        ("is the Yunnan AI fund big", True),
        ("is the Guangxi AI fund big", False),
        ("did the Indonesian prime minister Anwar Ibrahim come", False),
        ("who won", False),
    ],
)
def test_another_thing_than_is_named(reader: Reader, *, text: str, expected: bool) -> None:
    """An unknown name before a thing, other words between them or not, makes it another thing."""
    assert reader.read(text).is_near_name is expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It grew.", True),
        ("People say it grew!", True),
        ("it grew", False),
        ("who won.", False),
        ("Is it so?", False),
    ],
)
def test_a_sentence_tells_something(reader: Reader, *, text: str, told: bool) -> None:
    """What ends with a stop and asks only by words that tell elsewhere is no question."""
    assert reader.read(text).is_told is told


@pytest.mark.parametrize(
    ("text", "yes_no", "speaks"),
    [
        ("is it new", True, False),
        ("what is new", False, False),
        ("what did he say", False, True),
        ("did he say that it is new", False, True),
    ],
)
def test_what_is_asked(reader: Reader, *, text: str, yes_no: bool, speaks: bool) -> None:
    """A yes or no is asked for alone, and what somebody says whatever else is asked."""
    question = reader.read(text)
    assert question.is_yes_no is yes_no
    assert question.speaks is speaks


def test_what_is_named(reader: Reader) -> None:
    """All that may be meant is known, and apart from it what surely is, in order."""
    question = reader.read("did Huawei and Meituan meet")
    assert question.sure == ("huawei", "meituan")
    assert question.ids >= {*question.sure}


def test_what_its_words_stand_for(reader: Reader) -> None:
    """Its terms are those of all its words, its keys those of one section, light words included."""
    question = reader.read("what talent did they pick")
    assert question.terms == frozenset().union(*(c.terms for c in question.contents))
    assert "talent" in question.keys("concepts")
    assert question.keys("concepts") is question.keys("concepts")
    assert [content.text for content in question.telling] == ["talent"]
    assert question.folded == ("what", "talent", "did", "they", "pick")


def test_what_is_made_of_a_question_is_made_once(reader: Reader) -> None:
    """It is kept with that very question, and made anew of one that says something else."""
    seen: list[str] = []

    @made_once
    def length(question: Question) -> int:
        seen.append(question.text)
        return len(question.text)

    question = reader.read("who won")
    assert length(question) == length(question) == 7
    assert length(replace(question, text="who lost")) == 8
    assert seen == ["who won", "who lost"]
