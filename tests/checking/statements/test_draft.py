"""Tests of a statement while it is read."""

import pytest

from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import PartKind
from tests.checking.statements.drafts import drafted


def test_what_is_taken_is_free_no_more() -> None:
    """The words of a stretch, both ends included, belong to one part."""
    draft = drafted("the AI fund of Guangxi")
    draft.take(1, 2)
    assert draft.free == [True, False, False, True, True]
    assert not draft.is_free(0, 1)
    assert draft.is_free(3, 4)


def test_a_part_takes_its_words() -> None:
    """A part is made of the folded words of a stretch, which no other part can have then."""
    draft = drafted("the AI fund of Guangxi")
    part = draft.part(PartKind.WORD, 1, 2)
    assert (part.text, part.first, part.last) == ("ai fund", 1, 2)
    assert not draft.is_free(1, 2)


@pytest.mark.parametrize(
    ("text", "firsts"),
    [
        ("The fund was created by Huawei, and the league by Laos.", ["the", "and"]),
        ("Although it grew, China leads, says Tkxel.", ["although", "china", "says"]),
        ("Huawei grew (in China) last year.", ["huawei", "in", "last"]),
        ("It grew while China grew.", ["it", "while"]),
    ],
)
def test_marks_and_joining_words_begin_a_clause(
    reader: Reader, text: str, firsts: list[str]
) -> None:
    """Every clause begins behind a mark or with a word that joins it."""
    reading = reader.read(text, "en")
    assert [reading.folded[index] for index in reading.segments] == firsts


@pytest.mark.parametrize(
    "text",
    [
        "It was agreed between China and ASEAN.",
        "45,000 firms came.",
        "The Belt and Road grew.",
        "It took place on November 7, 2023.",
    ],
)
def test_what_is_one_is_not_parted(reader: Reader, text: str) -> None:
    """A word between two names, a mark within a value and a word within a name part nothing."""
    assert reader.read(text, "en").segments == (0,)


def test_no_words_make_no_clause(reader: Reader) -> None:
    """A text of marks alone has no clause."""
    assert reader.read("…, –", "en").segments == ()
