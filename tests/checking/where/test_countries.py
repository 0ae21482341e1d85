"""Of which country a thing is."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


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
        ("Tkxel is a Pakistani company.", Verdict.SUPPORTED),
        ("WeBank is a Chinese company.", Verdict.ABSENT),
        ("Gan Hong Seng is a Malaysian professor.", Verdict.ABSENT),
        ("Awan teaches at a Chinese university.", Verdict.CONTRADICTED),
    ],
)
def test_somebody_is_of_the_country_they_work_for(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """Of other countries nobody is told to be, nor told not to be; a university is of one."""
    assert only(checker, text).verdict is verdict


def test_what_is_counted_of_a_country_is_told_of_it(checker: Checker) -> None:
    """That a name has a country's in it makes nobody that is counted one of that country."""
    counted = "Over 3400 Chinese enterprises attended the 6th CIIE."
    assert only(checker, counted).verdict is not Verdict.SUPPORTED
    assert only(checker, "超过3400家中国企业参加了第六届进博会。").verdict is not Verdict.SUPPORTED
    indian = "Five Indian companies attended the China-Pakistan AI matchmaking."
    assert only(checker, indian).verdict is Verdict.ABSENT
    firms = "Five Chinese companies attended the matchmaking."
    assert only(checker, firms).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Guangxi will train workers from ASEAN.", True),
        ("Will Guangxi attract Chinese companies to Nanning?", True),
        ("Will Guangxi train Chinese workers?", False),
        ("Le Guangxi formera les travailleurs chinois.", False),
    ],
)
def test_what_is_done_to_others_is_not_done_to_them(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """Where somebody does something to the people of one place, it is not told of another's."""
    assert bool(checker.rule(text).supporting) is is_told
