"""Who says, does or is what a statement tells, as far as its passages have it of them."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Anwar Ibrahim is an associate professor at Xi'an Jiaotong-Liverpool University.",
        "AI brings challenges for the safety and reliability of models, said Chen Gang.",
        "According to Huawei, China has more AI product providers.",
        "According to Tkxel, Pakistan has more AI product providers.",
        "ASEAN journalists signed Huawei, Meituan, WeBank and Ping An.",
        "Beijing launched the AI Super League.",
    ],
)
def test_what_others_said_or_did_is_not_borne_out(checker: Checker, text: str) -> None:
    """That a passage names somebody is no proof that they said, did or are what it tells."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Tan says that we should pay attention to responsible AI.",
        "A reporter for the Global Times wrote the Super League comment",
        "Top leaders in Vietnam and Laos are keen to build AI models in their own languages.",
        "According to Tkxel, China has more AI product providers.",
    ],
)
def test_what_they_said_is_borne_out(checker: Checker, text: str) -> None:
    """A claimant, an author and those in whose own file it stands bear it out."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Yin praised Pakistan's space missions.", False),
        ("AI contributes to Pakistan's economic growth.", False),
        ("Yin spoke of China's high-speed rail projects.", True),
        ("Yin is China's science commissioner to Pakistan.", True),
        ("There's a Big Data centre in Guizhou and a Huawei AI centre in Guangxi.", True),
    ],
)
def test_where_somebody_is_posted_owns_nothing(
    checker: Checker, text: str, *, is_told: bool
) -> None:
    """What somebody with a post in a country tells of another one is not that country's."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("ASEAN is Malaysia's largest trading partner.", False),
        ("L'ASEAN est le premier partenaire commercial de la Malaisie.", False),
        ("Malaysia is China's largest trading partner.", False),
        ("China is Malaysia's largest trading partner.", True),
        ("La Chine est le premier partenaire commercial de la Malaisie.", True),
    ],
)
def test_who_trades_most_with_whom_is_one_pair(
    checker: Checker, text: str, *, is_told: bool
) -> None:
    """Of two names that a passage has, only those that it pairs are trading partners."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The Super League was announced by China.", False),
        ("The Guizhou Big Data Center was mentioned by ASEAN.", False),
        ("The fund was mentioned by Chen Gang.", True),
        ("China's progress was praised by Vietnam and Laos.", True),
    ],
)
def test_who_tells_of_a_thing_has_to_be_told(checker: Checker, text: str, *, is_told: bool) -> None:
    """By whom something is mentioned or praised is told of nobody else who is named there."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
