"""What goes with one name or number is not said of another."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Chinese companies asked for the matchmaking meeting.",
        "Guangxi leaders praised Vietnam's AI progress.",
        "Le Vietnam a salué les progrès du Laos en IA.",
        "Beidou was presented by Yin Shengxin as an achievement of Pakistan.",
        "The China Internet Network Information Center says China has 4,500 AI products.",
    ],
)
def test_what_goes_with_another_name_or_number_is_not_supported(
    checker: Checker, text: str
) -> None:
    """A word that the passages have beside another country or number only is not borne out."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Pakistani companies asked for the matchmaking meeting.",
        "Vietnam and Laos praised China's AI progress.",
        "Le Vietnam et le Laos ont salué les progrès de la Chine en IA.",
        "The big data centre in Guizhou can be a model for ASEAN states.",
        "China has over 4,500 companies in AI.",
    ],
)
def test_what_goes_with_the_same_name_is_supported(checker: Checker, text: str) -> None:
    """The same beside the name where the sources have it is borne out, be it part of a name."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report was first published by China Economic Net.", True),
        ("The report was first published by Radio Pakistan.", False),
        ("La recherche se fait à Pékin et Shanghai, l'intégration au Guangxi.", True),
        ("L'intégration se fait à Pékin et Shanghai, la recherche au Guangxi.", False),
    ],
)
def test_what_goes_with_a_name_by_its_part_or_by_no_more_than_a_comma(
    checker: Checker, *, text: str, expected: bool
) -> None:
    """What a name's part in a thing is called goes with it, and nothing behind a comma does."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is expected
