"""What the numbers of a statement count."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.statements.counted import (
    counted_by,
    is_behind,
    is_label,
    is_of_each,
    sort_of,
)
from bot.checking.statements.reader import Reader
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Five companies from China came.", "companies"),
        ("Of the companies, five came.", "came"),
        ("It took place on 13 September 2023.", None),
    ],
)
def test_the_thing_right_behind(reader: Reader, text: str, counted: str | None) -> None:
    """A number counts the word behind it, a light one if there is no other; a date none."""
    reading = reader.read(text, "en")
    part = counted_by(reading, reading.values[0])
    assert (part and part.text) == counted


def test_how_often(reader: Reader) -> None:
    """A cue only counts right behind the number."""
    reading = reader.read("It was held 21 times in five cities.", "en")
    assert [is_behind(reading, value, "times") for value in reading.values] == [True, False]


@pytest.mark.parametrize(
    ("text", "of_each"),
    [
        ("Ten cities from each side came.", [True]),
        ("Ten cities came.", [False]),
        ("Fifteen cities in all, ten from each side, came.", [False, True]),
    ],
)
def test_so_many_of_each(reader: Reader, text: str, of_each: list[bool]) -> None:
    """A number is of each of several where no other stands between it and the word for that."""
    reading = reader.read(text, "en")
    assert [is_of_each(reading, value) for value in reading.values] == of_each


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [("They met in room 12.", "en", True), ("签署了8条协议。", "zh", False)],
)
def test_a_number_behind_a_noun_is_a_label(
    reader: Reader, text: str, language: str, *, label: bool
) -> None:
    """A number tells which one something is, and not how many, unless a measure stands behind."""
    reading = reader.read(text, language)
    assert is_label(reading, reading.values[0], frozenset()) is label


def test_the_sort_of_what_is_counted(reader: Reader) -> None:
    """What is counted is of the sort that its own word tells, or the one right behind it."""
    reading = reader.read("Five AI companies came.", "en")
    counted = counted_by(reading, reading.values[0])
    assert counted
    sort = sort_of(reading, counted)
    assert sort
    assert sort.text == "companies"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Agriculture and renewable energy are two of the fields that Yin named.", True),
        ("Agriculture and renewable energy are three of the fields that Yin named.", False),
        ("L'agriculture et l'IA sont deux des domaines évoqués par Yin.", True),
        ("L'agriculture et l'IA sont trois des domaines évoqués par Yin.", False),
    ],
)
def test_a_number_that_counts_what_is_listed_needs_no_telling(
    checker: Checker, *, text: str, expected: bool
) -> None:
    """That two things are two of a sort says no more than that both are of it."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is expected


def test_some_of_them_are_not_as_many(checker: Checker) -> None:
    """One in ten of something is not told by what gives ten of something else."""
    one = only(checker, "Only one in ten of them has used AI so far.")
    assert one.verdict is not Verdict.SUPPORTED
