"""The genitive of a name that is typed without its apostrophe is read as such."""

import pytest

from bot.answering.questions.genitives import with_apostrophes
from bot.answering.questions.written import written
from bot.answering.records.records import Records
from bot.facts import FactBase
from bot.matching import NameIndex


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("how big is chinas market", "how big is china's market"),
        ("huaweis partner and guangxis plan", "huawei's partner and guangxi's plan"),
        ("is it china's", "is it china's"),
        ("what did the laotians say about laos", "what did the laotians say about laos"),
        ("are there gans in nanning", "are there gans in nanning"),
        ("où est chinas", "où est chinas"),
    ],
)
def test_what_lacks_an_apostrophe(base: FactBase, records: Records, text: str, marked: str) -> None:
    """Only the name of a place or body itself gets one: no people, no person, no other word."""
    index = NameIndex(base.names(), kinds=base.kinds())
    assert with_apostrophes(written(text, set()), index, records) == marked
