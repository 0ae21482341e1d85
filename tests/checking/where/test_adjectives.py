"""Whose something is, told by the adjective of a country beside it."""

import pytest

from bot.answering.records.records import Records
from bot.checking import Checker, Verdict
from bot.checking.sources.evidence import Cover, Evidence
from bot.checking.sources.wordings import Wordings
from bot.checking.statements.reader import Reader
from bot.checking.where.adjectives import is_of_another_country
from bot.facts import Attribute, Fact, Kind, Type
from tests.checking.findings import only
from tests.locales import small_base


def is_others(reader: Reader, said: str, language: str, quote: str) -> bool:
    """Whether a statement has something of another country than a source of these words."""
    source = {"en": "gazette", "fr": "revue"}[language]
    fact = Fact(
        attribute=Attribute.WHAT,
        text=small_base.words("It is told so."),
        quotes=(small_base.quote(quote, source),),
    )
    fair = small_base.entity("fair", Kind.INITIATIVE, Type.EVENT, facts=(fact,))
    base = small_base.base(fair)
    covers = [Cover(one, 1.0, (), ()) for one in Evidence(Records(base)).passages]
    return is_of_another_country(reader.read(said, language), covers, Wordings(base))


@pytest.mark.parametrize(
    ("said", "language", "quote"),
    [
        ("Pakistani achievements grew.", "en", "He spoke of Chinese achievements in space"),
        ("The Thai firm won.", "en", "Chinese firms have won the contests"),
        ("Les entreprises pakistanaises ont gagné.", "fr", "Des entreprises chinoises ont gagné"),
    ],
)
def test_the_noun_of_another_country(
    reader: Reader, *, said: str, language: str, quote: str
) -> None:
    """What the source has only of one country is not borne out of another."""
    assert is_others(reader, said, language, quote)


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("Pakistani achievements grew.", "He spoke of Pakistani achievements in space"),
        ("Pakistani achievements grew.", "Chinese achievements and Pakistani achievements grew"),
        ("Pakistani achievements grew.", "The achievements of Pakistan have grown"),
        ("Pakistani achievements grew.", "Chinese firms and all their profits have grown"),
        ("Their achievements grew.", "He spoke of Chinese achievements in space"),
    ],
)
def test_what_may_be_of_the_country(reader: Reader, said: str, quote: str) -> None:
    """A noun of the same country, of both, of none or not told at all leaves room."""
    assert not is_others(reader, said, "en", quote)


def test_what_is_counted_of_a_country_is_told_of_it(checker: Checker) -> None:
    """That a name has a country's in it makes nobody that is counted one of that country."""
    counted = "Over 3400 Chinese enterprises attended the 6th CIIE."
    assert only(checker, counted).verdict is not Verdict.SUPPORTED
    indian = "Five Indian companies attended the China-Pakistan AI matchmaking."
    assert only(checker, indian).verdict is Verdict.ABSENT
    firms = "Five Chinese companies attended the matchmaking."
    assert only(checker, firms).verdict is Verdict.SUPPORTED
