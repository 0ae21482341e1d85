"""What names alone tell."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.sources.means import Means
from bot.checking.statements.reader import Reader
from bot.checking.support.ties import are_tied, pairs
from bot.facts import FactBase, Kind
from tests.checking.findings import only


def test_whom_somebody_represents_is_named_behind_the_verb(checker: Checker) -> None:
    """The commissioner of China to Pakistan represents the former, not the latter."""
    text = "Yin Shengxin represents Pakistan in China."
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.fixture(scope="module")
def people(base: FactBase) -> frozenset[str]:
    """The ids of persons."""
    return base.of_kind(Kind.PERSON)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yin Shengxin represents China in Pakistan.", True),
        ("Yin Shengxin represents Pakistan in China.", False),
        ("The 22nd China-ASEAN Expo is in Nanning.", True),
        ("The China-Laos AI centre was founded by Guangxi.", True),
        ("Tkxel met Huawei.", False),
        ("Huawei grew.", False),
        ("Vietnam left ASEAN.", False),
        ("Vietnam is against ASEAN.", False),
        ("Awan praised IQTM.", False),
        ("Awan announced IQTM.", False),
        ("The media tour was announced by Huawei.", False),
        ("Vietnam is a member of ASEAN.", True),
        ("Chen Gang mentioned Laos.", True),
    ],
)
def test_two_names_are_tied_as_a_source_ties_them(
    reader: Reader,
    means: Means,
    people: frozenset[str],
    *,
    text: str,
    expected: bool,
) -> None:
    """A tie has two ends, and the way in which a source ties them."""
    reading = reader.read(text, "en")
    covers = means.evidence.covers(reading, ())
    assert are_tied(reading, covers, people, means.authors) is expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Huawei-Tkxel deal grew.", [("huawei", "tkxel")]),
        ("The Huawei–Tkxel deal grew.", [("huawei", "tkxel")]),
        ("Huawei and Tkxel grew.", []),
    ],
)
def test_a_hyphen_makes_a_pair(reader: Reader, text: str, found: list[tuple[str, str]]) -> None:
    """Two names are one pair with nothing but a hyphen or a dash between them."""
    assert [(a.text, b.text) for a, b in pairs(reader.read(text, "en"))] == found


@pytest.mark.parametrize(
    ("around", "expected"), [(("yu-jingyang",), True), (("huawei",), False), ((), False)]
)
def test_a_pronoun_is_an_end_of_a_tie(
    reader: Reader,
    means: Means,
    people: frozenset[str],
    *,
    around: tuple[str, ...],
    expected: bool,
) -> None:
    """Who was named before may be tied to what is named, if a source ties just these."""
    reading = reader.read("He was at the matchmaking.", "en")
    covers = means.evidence.covers(reading, around)
    assert are_tied(reading, covers, people, means.authors, around) is expected


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Anwar went to China.", True),
        ("Chen Gang visited Vietnam and Laos.", True),
        ("China controls ASEAN.", False),
        ("ASEAN controls China.", False),
        ("Huawei governs Guangxi.", False),
        ("China defends Malaysia.", False),
        ("Pakistan overtakes China.", False),
        ("La Chine contrôle l'ASEAN.", False),
    ],
)
def test_a_bare_deed_is_told_by_a_tie(checker: Checker, *, text: str, is_told: bool) -> None:
    """That a source speaks of both and of the like does not tell that one did it to the other."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
