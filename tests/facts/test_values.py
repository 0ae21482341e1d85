"""Typed values."""

from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from pydantic import ValidationError

from bot.facts import Count, Money, When, Words
from bot.facts.values import Slug, adapter


def test_money_has_a_real_currency_and_is_more_than_nothing() -> None:
    """Codes are those of ISO 4217; amounts are exact decimals above zero."""
    money = adapter(Money)
    dollars = {"amount": "1380000000.10", "currency": "USD"}
    assert str(money.validate_python(dollars).amount) == "1380000000.10"
    for wrong in ({"currency": "RMB"}, {"amount": 0}, {"amount": "NaN"}, {"amount": "1e"}):
        with pytest.raises(ValidationError):
            money.validate_python({"amount": 1, "currency": "CNY"} | wrong)


def test_a_range_goes_upwards() -> None:
    """The upper end of a count is above its lower end."""
    count = {"number": 3, "to": 3, "unit": {"en": "parks", "fr": "parcs"}}
    with pytest.raises(ValidationError, match="`to` must be larger than `number`"):
        adapter(Count).validate_python(count)


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("guangxi-ai-industry-fund", True),
        ("6th", True),
        ("Guangxi", False),
        ("guangxi--fund", False),
        ("-fund", False),
        ("fund-", False),
        ("a" * 65, False),
        ("", False),
    ],
)
def test_an_id_has_one_form(text: str, *, valid: bool) -> None:
    """An id is of lower-case words with single hyphens, and not long."""
    if valid:
        assert adapter(Slug).validate_python(text) == text
    else:
        with pytest.raises(ValidationError):
            adapter(Slug).validate_python(text)


@pytest.mark.parametrize(("language", "text"), [("en", "parks"), ("fr", "parcs"), ("vi", "parks")])
def test_words_fall_back_to_english(language: str, text: str) -> None:
    """A language that is not spoken gets the English words."""
    assert Words(en="parks", fr="parcs").get(language) == text


@pytest.mark.parametrize(
    ("model", "data"),
    [
        (Words, {"en": "parks", "fr": "parcs", "de": "Parks"}),
        (Words, {"en": "", "fr": "parcs"}),
        (When, {"edtf": "2023-13", "said": "then"}),
        (When, {"edtf": "2023", "said": ""}),
        (Money, {"amount": 1, "currency": "CNY", "rate": 7}),
    ],
)
def test_no_unknown_or_empty_field_passes(model: type[Any], data: dict[str, Any]) -> None:
    """A field that nobody knows, an empty one and a date that is none are refused."""
    with pytest.raises(ValidationError):
        adapter(model).validate_python(data)


def test_white_space_around_is_no_content() -> None:
    """Text is kept without what stands around it."""
    assert adapter(Words).validate_python({"en": " parks ", "fr": "parcs"}).en == "parks"


def test_a_value_cannot_be_changed() -> None:
    """A value is what it was read as; its adapter is made once."""
    words = Words(en="parks", fr="parcs")
    with pytest.raises(FrozenInstanceError):
        words.en = "lakes"  # type: ignore[misc]
    assert adapter(Words) is adapter(Words)
