"""Mottos that a statement gives otherwise than the sources."""

import pytest

from bot.answering.records.records import Records
from bot.checking import Checker, Verdict
from bot.checking.said.mottos import Mottos
from bot.checking.sources.case import Case
from bot.checking.sources.means import Means
from bot.checking.sources.support import nothing
from bot.facts import Attribute, Fact, Kind, Type
from tests.checking.findings import only
from tests.locales import small_base


def misquoted(text: str) -> list[tuple[str, str]]:
    """What a statement has for the motto of the fair, and the fair's own, where they differ."""
    said = small_base.quote('Under the motto "New Era, Shared Future", the fair was opened')
    own = small_base.words("It had a motto.")
    theme = Fact(attribute=Attribute.THEME, text=own, quotes=(said,))
    fair = small_base.entity("spring-fair", Kind.INITIATIVE, Type.EVENT, facts=(theme,))
    base = small_base.base(fair)
    means = Means.of(base, Records(base))
    reading = means.reader.read(text, "en")
    found = Mottos(means).told(Case(reading, (), {}, nothing(reading), (), means))
    return [(one.difference.message, one.difference.source) for one in found.conflicts]


def test_another_motto() -> None:
    """A quoted motto that shares no telling word with the source's is another one."""
    other = misquoted('The motto of the Spring Fair was "Smart World, Green Growth".')
    assert other == [("Smart World, Green Growth", "New Era, Shared Future")]


@pytest.mark.parametrize(
    "text",
    [
        'The motto of the Spring Fair was "A new and shared era".',
        'The motto of the Spring Fair was not "Smart World, Green Growth".',
        'The Spring Fair sold robots of the brand "Smart World".',
        'The motto of the league was "Smart World, Green Growth".',
    ],
)
def test_what_is_no_other_motto(text: str) -> None:
    """The same motto in part, a denied one, another quotation and another thing's differ not."""
    assert not misquoted(text)


def test_the_verdict_on_a_motto(checker: Checker) -> None:
    """The motto that the source gives is supported, and another one contradicted."""
    own = '"New Era, Shared Future" was the motto of the sixth CIIE.'
    assert only(checker, own).verdict is Verdict.SUPPORTED
    finding = only(checker, 'The motto of the 6th CIIE was "Smart World, Green Growth".')
    assert finding.verdict is Verdict.CONTRADICTED
    assert finding.differences[0].message == "Smart World, Green Growth"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Le thème de la 6e CIIE est « Nouvelle ère, avenir commun ».", Verdict.SUPPORTED),
        ("Le thème de la 6e CIIE est « New Era, Shared Future ».", Verdict.SUPPORTED),
        ("Le thème de la 6e CIIE est « Nouvelle ère, prospérité partagée ».", Verdict.PARTLY),
        ("La devise du salon est « Nouvelle ère, avenir radieux ».", Verdict.PARTLY),
        ("Le thème de la 6e CIIE est « Nouvelle époque, destin commun ».", Verdict.PARTLY),
        ("Le thème de la 6e CIIE est « Ensemble vers demain ».", Verdict.CONTRADICTED),
    ],
)
def test_a_motto_in_another_language(checker: Checker, text: str, verdict: Verdict) -> None:
    """It may be translated by like words; another word among them leaves it open."""
    assert only(checker, text).verdict is verdict


@pytest.mark.parametrize(
    "text",
    [
        "The 22nd expo will focus on agriculture.",
        "La 22e Exposition Chine-ASEAN sera axée sur le tourisme.",
        "The theme of the 6th CIIE was the Belt and Road Initiative.",
    ],
)
def test_another_field_is_no_theme(checker: Checker, text: str) -> None:
    """A theme is no other field of work, and nothing else that has a name."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "The 22nd expo will focus on cooperation in agriculture.",
        "The 22nd expo will also focus on agriculture.",
        "The 22nd expo could focus on agriculture.",
        "The 22nd expo will focus on chatbots.",
        "The theme of the CIIE is openness.",
        "A forum at the 22nd expo will focus on agriculture.",
        "The 22nd expo will focus less on agriculture than the last one.",
    ],
)
def test_a_theme_may_be_told_otherwise(checker: Checker, text: str) -> None:
    """A part of a theme, one more, a possible one and that of something else are left open."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED
