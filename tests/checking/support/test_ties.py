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
        ("The Belt and Road Initiative was founded by China.", True),
        ("The Belt and Road Initiative is run by China.", False),
        ("Pakistan organised the matchmaking.", False),
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
    assert are_tied(reading, covers, people, means) is expected


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
    assert are_tied(reading, covers, people, means, around=around) is expected


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


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Was Huawei among the visited firms?", True),
        ("Meituan a-t-elle fait partie des entreprises visitées ?", True),
        ("Were agreements signed with Vietnam?", True),
        ("Des accords ont-ils été signés avec le Vietnam ?", True),
        ("Were agreements signed with Malaysia?", False),
        ("Did Yu Jingyang take part in the matchmaking?", True),
        ("Did Yu Jingyang take part in the expo?", False),
        ("Did Meituan visit the firms?", False),
        ("Was Tkxel among the visited firms?", False),
        ("Is Guizhou home to a big data centre?", True),
        ("Is the fund in Nanning?", False),
        ("Is the conference in Shanghai?", False),
    ],
)
def test_a_part_is_told_by_one_word(checker: Checker, text: str, *, is_told: bool) -> None:
    """Who was visited, or signed, is told by that word, and where what is called so is."""
    assert bool(checker.rule(text).supporting) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Is there a partnership between Huawei and the NUS?", True),
        ("Is there a link between Meituan and the China-Laos centre?", False),
        ("Y a-t-il un lien entre Ping An et le centre Chine-Laos ?", False),
        ("Is there any tie between the two?", False),
        ("Did Gan Hong Seng write for China Daily?", False),
        ("Did Chen Gang write for China Daily?", False),
    ],
)
def test_strangers_have_no_tie(checker: Checker, text: str, *, is_told: bool) -> None:
    """Two of whom no passage tells together have nothing between them, nor has "the two"."""
    assert bool(checker.rule(text).supporting) is is_told
