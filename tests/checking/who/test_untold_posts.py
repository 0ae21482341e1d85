"""Posts that no source gives, and makers of what they did not make."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The Malaysian Prime Minister visited China.", True),
        ("The Malaysian leader visited China.", True),
        ("The Malaysian king visited China.", False),
        ("The Malaysian president visited China.", False),
        ("The king of Malaysia visited China.", False),
        ("Le roi de Malaisie a visité la Chine.", False),
        ("Anwar Ibrahim met the king of Malaysia.", False),
        ("Xiaosheng Tan is the founder of Beijing Genius Cyber Tech.", True),
        ("Linhua Dong is the founder of Muguo.", False),
        ("Dong is Muguo's founder.", False),
        ("Linhua Dong est le fondateur de Muguo.", False),
        ("Tan is the founder and CEO of Beijing Genius Cyber Tech.", True),
        ("Chen Gang est secrétaire du Parti et député.", True),
        ("Chen Gang is the party secretary and mayor of Guangxi.", False),
        ("Linhua Dong est PDG et président de Muguo.", False),
        ("Huang Hao is the founder of the Chengdu Institute of Standardisation.", False),
        ("Laos is the author of the cross-border logistics data agreements.", False),
        ("Chen Gang is the author of the Stanford report.", False),
    ],
)
def test_a_post_is_that_of_whom_the_sources_give_it(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """What its prime minister did, a country's king did not; who made one thing made no other."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The professor cited Awan.", False),
        ("The professor praised Muhammad Usman Awan.", False),
        ("The professor is Awan.", True),
        ("China Daily interviewed Chen Gang.", True),
        ("Huang Hao is president and founder.", False),
        ("Linhua Dong is CEO and founder.", False),
        ("Xiaosheng Tan is CEO and founder.", True),
    ],
)
def test_who_holds_a_post_does_nothing_to_himself(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """The professor is Awan, whom nobody praised; who leads a body need not have founded it."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("AI is now in health and farming, a Global Times writer notes.", True),
        ("A Global Times writer says that Huawei runs the league.", False),
        ("The author of the Global Times founded the AI Super League.", False),
    ],
)
def test_an_outlet_has_writers(checker: Checker, text: str, *, is_told: bool) -> None:
    """Who writes for an outlet of the sources says what it says, and no more."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
