"""Values compared as values, with bounds, ranges and missing parts."""

from decimal import Decimal

import pytest

from bot.answering.words.values import Date, Measure
from bot.checking.values.comparison import Fit, compare_dates, compare_money, compare_numbers
from bot.checking.values.value import Value
from bot.checking.values.values import values
from bot.facts import Bound, Money, When
from bot.matching.fold import words


def number(amount: str, bound: Bound = Bound.EXACT, to: str | None = None) -> Value:
    """A number as a statement gives it."""
    upper = Decimal(to) if to else None
    return Value(Measure.NUMBER, Decimal(amount), 0, 0, to=upper, bound=bound)


@pytest.mark.parametrize(
    ("said", "given", "to", "bound", "fit"),
    [
        (number("3000", Bound.OVER), "3400", None, Bound.OVER, Fit.SAME),
        (number("1.4"), "1.38", None, Bound.EXACT, Fit.SAME),
        (number("1"), "1.38", None, Bound.EXACT, Fit.DIFFERENT),
        (number("3500"), "3400", None, Bound.OVER, Fit.FINER),
        (number("34000"), "3400", None, Bound.OVER, Fit.DIFFERENT),
        (number("4"), "3", "5", Bound.EXACT, Fit.FINER),
        (number("3", to="5"), "3", "5", Bound.EXACT, Fit.SAME),
        (number("8", to="12"), "10", None, Bound.EXACT, Fit.FINER),
        (number("130", to="150"), "120", None, Bound.OVER, Fit.FINER),
        (number("1412"), "1400", None, Bound.EXACT, Fit.FINER),
        (number("1002"), "1000", None, Bound.EXACT, Fit.FINER),
        (number("1090"), "1000", None, Bound.EXACT, Fit.DIFFERENT),
        (number("13"), "12", None, Bound.EXACT, Fit.DIFFERENT),
        (number("100", Bound.ABOUT), "120", None, Bound.OVER, Fit.FINER),
        (number("60", Bound.ABOUT), "120", None, Bound.OVER, Fit.DIFFERENT),
        (number("154"), "120", None, Bound.OVER, Fit.FINER),
        (number("6000", Bound.OVER), "4500", None, Bound.OVER, Fit.DIFFERENT),
        (number("300"), "120", None, Bound.OVER, Fit.DIFFERENT),
        (number("20", to="30"), "10", None, Bound.EXACT, Fit.DIFFERENT),
        (number("30"), "3", "5", Bound.EXACT, Fit.DIFFERENT),
        (number("300"), "3400", None, Bound.OVER, Fit.DIFFERENT),
    ],
)
def test_numbers_fit_by_their_bounds(
    said: Value, given: str, to: str | None, bound: Bound, fit: Fit
) -> None:
    """A bound, a rounder figure and a range leave room; another size does not."""
    upper = Decimal(to) if to else None
    assert compare_numbers(said, Decimal(given), upper, bound) is fit


@pytest.mark.parametrize(
    ("text", "language", "given", "fit"),
    [
        ("over 21 times", "en", Bound.EXACT, Fit.DIFFERENT),
        ("fewer than 21 times", "en", Bound.EXACT, Fit.DIFFERENT),
        ("at least 21 times", "en", Bound.EXACT, Fit.SAME),
        ("at most 21 times", "en", Bound.EXACT, Fit.SAME),
        ("over 21 times", "en", Bound.OVER, Fit.SAME),
        ("fewer than 21 times", "en", Bound.OVER, Fit.DIFFERENT),
        ("nearly 21 times", "en", Bound.EXACT, Fit.FINER),
        ("plus de 21 fois", "fr", Bound.EXACT, Fit.DIFFERENT),
        ("au moins 21 fois", "fr", Bound.EXACT, Fit.SAME),
        ("至少21次", "zh", Bound.EXACT, Fit.SAME),
    ],
)
def test_a_bound_at_the_number_itself(text: str, language: str, given: Bound, fit: Fit) -> None:
    """Of things that one counts, 21 are at least 21, and neither more nor fewer than that."""
    (value,) = values(text, words(text), language)
    assert compare_numbers(value, Decimal(21), None, given) is fit


def test_a_bound_at_a_large_amount() -> None:
    """An amount may be rounded, so that a little less than it is only not what is given."""
    text = "under 10 billion yuan"
    (value,) = values(text, words(text), "en")
    assert compare_numbers(value, Decimal(10**10), None, Bound.EXACT) is Fit.FINER


def test_no_currency_is_converted_but_by_the_source() -> None:
    """Another number in a currency that no source gives cannot be compared."""
    fund = Money(
        amount=Decimal(10), currency="CNY", converted=Money(amount=Decimal("1.38"), currency="USD")
    )

    def fit(amount: str, currency: str) -> Fit:
        value = Value(Measure.MONEY, Decimal(amount), 0, 0, currency=currency)
        return compare_money(value, fund)[0]

    assert fit("1.38", "USD") is Fit.SAME
    assert fit("10", "EUR") is Fit.DIFFERENT
    assert fit("1.3", "EUR") is Fit.OTHER


@pytest.mark.parametrize(
    ("said", "edtf", "fit"),
    [
        (Date(None, 2, None), "XXXX-02", Fit.SAME),
        (Date(2025, 2, None), "XXXX-02", Fit.FINER),
        (Date(None, 10, None), "XXXX-02", Fit.DIFFERENT),
        (Date(2023, 11, 7), "2023-11-05/2023-11-10", Fit.FINER),
        (Date(2023, 12, None), "2023-11-05/2023-11-10", Fit.DIFFERENT),
        (Date(2025, None, None), "XXXX-02", Fit.OTHER),
    ],
)
def test_dates_fit_by_the_parts_that_both_give(said: Date, edtf: str, fit: Fit) -> None:
    """A missing part fits any; a finer date than the source's is not mentioned by it."""
    value = Value(Measure.DATE, Decimal(0), 0, 0, date=said)
    assert compare_dates(value, When(edtf=edtf, said="then"), part="whole") is fit


def test_two_days_make_a_period() -> None:
    """Both ends of a period are read, in either order of day and month."""
    for text in ("from 5 to 10 November 2023", "November 5 to 10, 2023"):
        (value,) = values(text, words(text), "en")
        assert value.date
        assert value.until
        assert (value.date.month, value.date.day, value.until.day) == (11, 5, 10)


def test_a_bound_far_above_another_is_another_number() -> None:
    """The bound "over 4,500" leaves room for a little more, not for 5,400; a share is rougher."""
    for text, given, fit in (
        ("over 5,400", 4_500, Fit.DIFFERENT),
        ("over 4,800", 4_500, Fit.FINER),
        ("61 %", 50, Fit.FINER),
    ):
        (value,) = values(text, words(text), "en")
        assert compare_numbers(value, Decimal(given), None, Bound.OVER) is fit


@pytest.mark.parametrize(
    "text", ["from the 5th to the 10th of November 2023", "du 5 au 10 novembre"]
)
def test_days_with_articles_make_a_period(text: str) -> None:
    """A period takes both its days, with the articles between them."""
    (value,) = values(text, words(text), "fr" if text.startswith("du") else "en")
    assert value.date
    assert value.until
    assert (value.date.day, value.until.day) == (5, 10)
    assert value.begin == value.first


def test_the_thirds_of_a_month_differ() -> None:
    """Early and mid February are not late February, which February is."""
    when = When(edtf="2023-02", said="late February 2023")
    for text, language, fit in (
        ("in late February 2023", "en", Fit.SAME),
        ("in February 2023", "en", Fit.SAME),
        ("in mid-February 2023", "en", Fit.DIFFERENT),
        ("début février 2023", "fr", Fit.DIFFERENT),
    ):
        (value,) = values(text, words(text), language)
        assert compare_dates(value, when, part="whole") is fit


@pytest.mark.parametrize(
    ("text", "language", "fit"),
    [
        ("before 2023", "en", Fit.FINER),
        ("prior to 2022", "en", Fit.OTHER),
        ("before 2021", "en", Fit.DIFFERENT),
        ("after 2022", "en", Fit.OTHER),
        ("avant 2021", "fr", Fit.DIFFERENT),
        ("après 2021", "fr", Fit.FINER),
        ("before June", "en", Fit.OTHER),
    ],
)
def test_before_and_after_a_date(text: str, language: str, fit: Fit) -> None:
    """What is told to be before or after a date is not told to be on it, nor more exactly."""
    (value,) = values(text, words(text), language)
    assert compare_dates(value, When(edtf="2022", said="2022"), part="whole") is fit


def test_nearly_a_number_is_near_it() -> None:
    """Nearly 900 is not 700, of which "under 900" leaves room."""
    for text, fit in (("nearly 900", Fit.DIFFERENT), ("under 900", Fit.FINER)):
        (value,) = values(text, words(text), "en")
        assert compare_numbers(value, Decimal(700), None, Bound.NEARLY) is fit


@pytest.mark.parametrize(
    ("text", "given", "bound", "fit"),
    [
        ("over 5", "12", Bound.EXACT, Fit.SAME),
        ("over 1", "12", Bound.EXACT, Fit.SAME),
        ("over 15", "12", Bound.EXACT, Fit.DIFFERENT),
        ("under 40", "12", Bound.EXACT, Fit.SAME),
        ("under 4000", "12", Bound.EXACT, Fit.OTHER),
        ("under 40", "12", Bound.OVER, Fit.FINER),
        ("almost 40", "12", Bound.EXACT, Fit.DIFFERENT),
    ],
)
def test_what_is_asked_within_bounds(text: str, given: str, bound: Bound, fit: Fit) -> None:
    """Twelve are over five, where that is asked, but more than twelve need not be under 40."""
    (value,) = values(text, words(text), "en")
    asked = value._replace(is_asked=True)
    assert compare_numbers(asked, Decimal(given), None, bound) is fit


@pytest.mark.parametrize(
    ("text", "fit"),
    [
        ("before 2023", Fit.SAME),
        ("by 2023", Fit.SAME),
        ("by 2022", Fit.SAME),
        ("by 2021", Fit.DIFFERENT),
        ("after 2021", Fit.SAME),
        ("after 2023", Fit.DIFFERENT),
    ],
)
def test_the_side_of_a_date_that_is_asked(text: str, fit: Fit) -> None:
    """What is of 2022 is before 2023, where that is asked, and there by 2022."""
    (value,) = values(text, words(text), "en")
    when = When(edtf="2022", said="2022")
    assert compare_dates(value._replace(is_asked=True), when, part="whole") is fit
