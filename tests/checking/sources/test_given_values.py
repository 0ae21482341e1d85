"""Values that a passage gives."""

from decimal import Decimal

import pytest

from bot.answering.words.values import Date, Figure, Measure
from bot.checking.sources.evidence import Evidence
from bot.checking.sources.given_values import best_fit, gives
from bot.checking.sources.passages import Passage
from bot.checking.statements.reader import Reader
from bot.checking.values.comparison import Fit
from bot.facts import Attribute, Count, Fact, Money, Role, When, Words
from tests.checking.facts import fact

THREE = Count(number=Decimal(3), unit=Words(en="events", fr="épreuves"))


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        ("three events", fact(Attribute.COUNT, count=THREE), True),
        ("four events", fact(Attribute.COUNT, count=THREE), False),
        ("three yuan", fact(Attribute.COUNT, count=THREE), False),
        (
            "10 million yuan",
            fact(Attribute.AMOUNT, money=Money(amount=Decimal(10_000_000), currency="CNY")),
            True,
        ),
        (
            "in November 2023",
            fact(Attribute.DATE, when=When(edtf="2023-11", said="November 2023")),
            True,
        ),
        ("in November 2023", fact(Attribute.FIELD), False),
    ],
)
def test_a_fact_gives_its_typed_value(
    reader: Reader, *, text: str, given: Fact, expected: bool
) -> None:
    """A fact gives a value of the same measure that is the same."""
    (value,) = reader.read(text, "en").values
    assert gives(given, value) is expected


@pytest.mark.parametrize(
    ("text", "fit"),
    [
        ("It has three events.", Fit.SAME),
        ("It has four events.", Fit.DIFFERENT),
        ("It has fewer than three events.", Fit.DIFFERENT),
        ("It has at most three events.", Fit.SAME),
        ("It has 3,400 firms.", Fit.SAME),
        ("It has 3,500 firms.", Fit.DIFFERENT),
        ("It costs three yuan.", Fit.OTHER),
        ("It was in November 2023.", Fit.SAME),
        ("It was on 7 November 2023.", Fit.FINER),
        ("It was in December 2023.", Fit.DIFFERENT),
    ],
)
def test_the_nearest_value_of_a_passage_counts(reader: Reader, *, text: str, fit: Fit) -> None:
    """A value stands to a passage as to the nearest of its values, those in its words included."""
    figure = Figure(Measure.NUMBER, Decimal(3_400), 0, 0)
    when = When(edtf="2023-11", said="November 2023")
    facts = (fact(Attribute.COUNT, count=THREE), fact(Attribute.DATE, when=when))
    passage = Passage(0, "a-source", "a text", (), {}, frozenset(), facts, (figure,), (), ())
    (value,) = reader.read(text, "en").values
    assert best_fit(value, passage) is fit


@pytest.mark.parametrize(
    ("text", "fit"), [("in 2027", Fit.SAME), ("in May 2027", Fit.FINER), ("in 2028", Fit.OTHER)]
)
def test_dates_in_words_are_given_too(reader: Reader, *, text: str, fit: Fit) -> None:
    """A date in the words of a passage is the same or less fine, and contradicts no other one."""
    passage = Passage(
        0, "a-source", "by 2027", (), {}, frozenset(), (), (), (Date(2027, None, None),), ()
    )
    (value,) = reader.read(text, "en").values
    assert best_fit(value, passage) is fit


def test_a_period_is_given_by_type_alone(reader: Reader) -> None:
    """A date in words, which is never a period, gives no period."""
    passage = Passage(
        0, "a-source", "in 2023", (), {}, frozenset(), (), (), (Date(2023, 11, 5),), ()
    )
    (value,) = reader.read("from 5 to 10 November 2023", "en").values
    assert best_fit(value, passage) is Fit.OTHER


@pytest.mark.parametrize(
    ("text", "fit"), [("four more meetings", Fit.SAME), ("six more", Fit.OTHER)]
)
def test_the_rest_of_a_series_is_given(
    reader: Reader, evidence: Evidence, *, text: str, fit: Fit
) -> None:
    """So many more are the others of a series of which a passage tells one and the number."""
    passage = next(
        one
        for one in evidence.passages
        if any(
            isinstance(record.statement, Fact)
            and record.statement.count
            and record.statement.count.number == 5
            and {record.entity.id}
            & {end for *ends, role in one.ties if role is Role.PARENT for end in ends}
            for record in one.records
        )
    )
    (value,) = reader.read(text, "en").values
    assert best_fit(value, passage) is fit
