"""Typed values are figures, and are found by their parts."""

from decimal import Decimal

from bot.answering.records.records import Records
from bot.answering.records.typed import dates, doubled, units_of, value_terms
from bot.answering.words.figures import figures
from bot.answering.words.values import Date
from bot.facts import Attribute
from bot.facts.values import When


def test_dates_of_intervals() -> None:
    """An interval gives both of its ends, and a date without a year its month."""
    assert dates(When(edtf="2023-11-05/2023-11-10", said="x")) == (
        Date(2023, 11, 5),
        Date(2023, 11, 10),
    )
    assert dates(When(edtf="XXXX-02", said="x")) == (Date(None, 2, None),)


def test_two_like_numbers_make_their_double() -> None:
    """Five and five are ten; five and six, or five alone, make nothing more."""
    assert [figure.value for figure in doubled(figures("five firms and five firms"))] == [10]
    assert not list(doubled(figures("five firms and six firms")))
    assert not list(doubled(figures("five firms")))


def test_terms_of_values() -> None:
    """A date is found by each of its parts, and a number however it is written."""
    assert list(value_terms(Date(2023, None, 5), Decimal(0))) == [("year", "2023"), ("day", "5")]
    assert list(value_terms(None, Decimal("10.0"))) == list(value_terms(None, Decimal(10)))


def test_terms_of_units(records: Records) -> None:
    """A fact counts what its own unit says, and not what else its quote counts."""
    own = records.own("china-import-expo-6th")
    firms, countries = (r.statement for r in own if r.attribute is Attribute.COUNT)
    assert ("types", "company") in set(units_of(firms))
    assert ("types", "country") not in set(units_of(firms))
    assert ("types", "country") in set(units_of(countries))
