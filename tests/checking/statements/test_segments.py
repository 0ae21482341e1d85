"""Where clauses begin."""

import pytest

from bot.checking.statements.reader import Reader


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
