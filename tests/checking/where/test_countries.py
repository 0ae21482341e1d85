"""Of which country a thing is."""

import pytest

from bot.answering.records.records import Records
from bot.checking import Aspect, Checker, Verdict
from bot.checking.sources.evidence import Cover, Evidence
from bot.checking.sources.wordings import Wordings
from bot.checking.statements.reader import Reader
from bot.checking.where.countries import is_of_another_country
from bot.facts import Attribute, Fact, Kind, Type
from tests.checking.findings import only
from tests.locales import small_base


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tkxel is an Indian company.", "Indian"),
        ("Tkxel, the Indian company, grew.", "Indian"),
        ("Tkxel is from India.", "India"),
        ("Tkxel is Chinese.", "Chinese"),
        ("Tkxel, entreprise indienne, est venue à la rencontre.", "indienne"),
        ("Tkxel, the Indian company, spoke at the matchmaking.", "Indian"),
        ("L'entreprise indienne Tkxel a participé.", "indienne"),
        ("Tkxel comes from India.", "India"),
        ("Tkxel是一家印度公司", "印度"),
    ],
)
def test_a_thing_is_of_one_country(checker: Checker, text: str, said: str) -> None:
    """A thing that is called another country's is contradicted by where it is."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    (difference,) = finding.differences
    assert (difference.attribute, difference.message) == (Aspect.PLACE, said)


def test_a_thing_beside_it_is_of_any_country(checker: Checker) -> None:
    """A company that is only met is another one."""
    assert only(checker, "Tkxel met an Indian company.").verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Yin Shengxin is a Chinese official.", Verdict.SUPPORTED),
        ("Keke Gai is a Chinese professor.", Verdict.SUPPORTED),
        ("Yin Shengxin is a Pakistani official.", Verdict.ABSENT),
        ("Yin Shengxin est un responsable pakistanais.", Verdict.ABSENT),
        ("Huang Hao is a Pakistani official.", Verdict.ABSENT),
        ("Gan Hong Seng is a Malaysian professor.", Verdict.ABSENT),
        ("Awan teaches at a Chinese university.", Verdict.CONTRADICTED),
    ],
)
def test_somebody_is_of_the_country_they_work_for(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """Of other countries nobody is told to be, nor told not to be; a university is of one."""
    assert only(checker, text).verdict is verdict


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
