"""Dates held against those of a source."""

import pytest

from bot.answering.records.role_sets import WRITERS
from bot.checking.sources.subjects import Subjects
from bot.checking.statements.reader import Reader
from bot.checking.values.comparison import Fit
from bot.checking.when.dates import dated, is_topic
from bot.facts import Attribute, Fact, When
from tests.checking.facts import fact


def on(attribute: Attribute, edtf: str) -> Fact:
    """A fact with a date."""
    return fact(attribute, when=When(edtf=edtf, said="then"))


@pytest.mark.parametrize(
    ("text", "given", "fit"),
    [
        ("It runs until November.", on(Attribute.END, "XXXX-11"), Fit.SAME),
        ("It runs until July.", on(Attribute.END, "XXXX-11"), Fit.DIFFERENT),
        ("It was in July.", on(Attribute.END, "XXXX-11"), Fit.OTHER),
        ("It runs until July.", on(Attribute.START, "XXXX-11"), Fit.OTHER),
        ("It began in November.", on(Attribute.END, "XXXX-11"), Fit.OTHER),
        ("It was founded in July.", on(Attribute.START, "XXXX-11"), Fit.DIFFERENT),
        ("It was in July.", on(Attribute.START, "XXXX-11"), Fit.OTHER),
        ("It began in July.", on(Attribute.START, "XXXX-11"), Fit.DIFFERENT),
        ("It was in July.", on(Attribute.DATE, "XXXX-11"), Fit.DIFFERENT),
        ("The target is 2030.", on(Attribute.TARGET, "2027"), Fit.DIFFERENT),
        ("It was in 2030.", on(Attribute.TARGET, "2027"), Fit.OTHER),
        ("The target is to do it by 2030.", on(Attribute.TARGET, "2027"), Fit.DIFFERENT),
        ("The target is to do it by 2027.", on(Attribute.TARGET, "2027"), Fit.SAME),
        ("The target is to do it before 2028.", on(Attribute.TARGET, "2027"), Fit.FINER),
        ("The first place was for 2022.", on(Attribute.RANK, "2021"), Fit.DIFFERENT),
        ("It ranked first in 2022.", on(Attribute.RANK, "2021"), Fit.OTHER),
    ],
)
def test_the_same_end_is_compared(
    reader: Reader, subjects: Subjects, *, text: str, given: Fact, fit: Fit
) -> None:
    """A date differs only from one of the same end of the thing, or of what is a target or rank."""
    reading = reader.read(text, "en")
    value = next(value for value in reading.values if value.date)
    assert dated(reading, value, subjects.whole(reading), given) is fit


def test_a_fact_without_a_date_tells_nothing(reader: Reader, subjects: Subjects) -> None:
    """What gives no date is neither the same nor another one."""
    reading = reader.read("It was in July.", "en")
    undated = fact(Attribute.FIELD)
    assert dated(reading, reading.values[0], subjects.whole(reading), undated) is Fit.OTHER


@pytest.mark.parametrize(
    ("text", "fit"),
    [
        ("人工智能超级联赛将于10月结束。", Fit.DIFFERENT),
        ("听说AI超级联赛9月就结束了", Fit.DIFFERENT),
        ("人工智能超级联赛11月结束。", Fit.SAME),
        ("超级联赛的报名10月结束。", Fit.OTHER),
        ("人工智能超级联赛10月到上海。", Fit.OTHER),
    ],
)
def test_chinese_tells_behind_a_date_that_it_is_the_end(
    reader: Reader, subjects: Subjects, text: str, fit: Fit
) -> None:
    """A verb behind a date makes it the end of what is named before it, not of what that has."""
    reading = reader.read(text, "zh")
    given = on(Attribute.END, "XXXX-11")
    value = next(value for value in reading.values if value.date)
    assert dated(reading, value, subjects.whole(reading), given) is fit


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Express Tribune published its piece on the matchmaking.", True),
        ("The Express Tribune published another piece on the matchmaking.", False),
        ("The Express Tribune published the matchmaking.", False),
    ],
)
def test_a_piece_has_a_topic(reader: Reader, text: str, *, found: bool) -> None:
    """What stands behind "on" is the topic of what was printed, if that is no further piece."""
    reading = reader.read(text, "en")
    (printing,) = (part for part, roles in reading.roles if roles & WRITERS)
    assert is_topic(reading, printing, reading.names[-1]) is found
