"""What a statement denies, and what its source does."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


def test_what_it_is_not(checker: Checker) -> None:
    """Who did it is not told by a statement that names another, and denies the one who did."""
    text = (
        "It was the Chengdu Software Industry Association, and not the Cooperation Centre on "
        "Technical Standardisation, that organised the AI matchmaking."
    )
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Guangxi's AI industry fund does not have 10 billion yuan.", "not"),
        ("人工智能超级联赛不允许跨境组队。", "不"),
        ("No foreign teams can join the AI Super League.", "No"),
        ("Chen Gang said AI will defeat humans.", "Chen Gang said AI will defeat humans"),
    ],
)
def test_what_denies_the_source_is_shown(checker: Checker, text: str, said: str) -> None:
    """A negation of what a source affirms is shown; all of what affirms what a source denies."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    (difference,) = finding.differences
    assert (difference.attribute, difference.message) == (Aspect.OTHER, said)


@pytest.mark.parametrize(
    "text",
    [
        "AI will not defeat humans, said Chen Gang.",
        "Chen Gang does not believe that AI will defeat humans.",
        "The existing AI talent programmes are not enough.",
    ],
)
def test_what_a_source_denies_may_be_denied(checker: Checker, text: str) -> None:
    """A statement and a source that both deny the same agree."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


def test_what_an_aside_denies_contradicts_nothing(checker: Checker) -> None:
    """What a thing is not, beside what it is, denies nothing that a source says."""
    text = "The AI Super League, which is not a football league, was launched by Guangxi."
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "The Super League does not exclude cross-border teams.",
        "La Super League n'interdit pas les équipes transfrontalières.",
        "Aucune équipe transfrontalière n'est exclue de la Super League.",
        "Start-ups are not banned from the Super League.",
    ],
)
def test_what_is_denied_twice_is_not_contradicted(checker: Checker, text: str) -> None:
    """Who is not kept out may come, as the sources say."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Nanning's international telecom hub isn't on yet, it is to start by the end of the year.",
        "The telecom hub in Nanning isn't open yet.",
        "The telecom hub in Nanning is not open.",
        "Le pôle de télécommunications de Nanning n'est pas encore en service.",
    ],
)
def test_what_is_to_come_may_be_told_not_to_be_there_yet(checker: Checker, text: str) -> None:
    """A statement that something planned is not there yet says what the sources say."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "The Super League isn't over yet, it goes on till November.",
        "China doesn't lack AI companies: it has more than 4,500.",
    ],
)
def test_who_denies_an_end_or_a_lack_affirms(checker: Checker, text: str) -> None:
    """What is not over goes on, and what is not lacking is there, as the sources say."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Malaysia has had no bigger trading partner than China for a decade.",
        "Malaysia doesn't have a trading partner bigger than China.",
        "Guangxi has no bigger AI fund than the 10 billion yuan one.",
        "La Malaisie n'a pas de plus gros partenaire commercial que la Chine.",
        "过去十年,马来西亚没有比中国更大的贸易伙伴。",
    ],
)
def test_who_denies_that_another_is_greater_denies_nothing(checker: Checker, text: str) -> None:
    """A denial that ranks what is named above all others does not contradict that it is first."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "La Chine n'est pas le plus grand partenaire commercial de la Malaisie.",
        "China did not file more than half the world's AI patents in 2021.",
    ],
)
def test_what_is_denied_elsewhere_is_no_excuse(checker: Checker, text: str) -> None:
    """A denial contradicts its source, though that denies another thing; so does one of a bound."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("AI demand isn't the same in every ASEAN country.", Verdict.ABSENT),
        ("Nothing was signed with Vietnam.", Verdict.CONTRADICTED),
    ],
)
def test_what_is_not_the_same_is_there(checker: Checker, text: str, verdict: Verdict) -> None:
    """That things are not the same denies no thing; that nothing was done denies the deed."""
    assert only(checker, text).verdict is verdict


@pytest.mark.parametrize(
    "text", ["Vietnam criticised ASEAN.", "Awan ignores IQTM.", "Tkxel rejected Pakistan."]
)
def test_names_alone_tell_no_contrary(checker: Checker, text: str) -> None:
    """Of what one does to another no passage is the contrary that only names both."""
    assert only(checker, text).verdict is Verdict.ABSENT


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Guangxi lies in north China.", "north"),
        ("Guangxi is in the north of China.", "north"),
        ("Le Guangxi se trouve dans le nord de la Chine.", "nord"),
    ],
)
def test_the_other_end_of_a_country_is_contradicted(checker: Checker, text: str, said: str) -> None:
    """What the sources have in the south of a country does not lie in its north."""
    (difference,) = only(checker, text).differences
    assert difference.message == said


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi works with AI firms in northern China.",
        "Chen Gang, who is behind the four priorities, leads the Party in Guangxi.",
        "Guangxi has reached out to firms in the north of China.",
    ],
)
def test_an_opposite_told_of_something_else_is_left_open(checker: Checker, text: str) -> None:
    """A word with an opposite that is said of something else contradicts nothing."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "No start-up is shut out of the Super League.",
        "Nobody from ASEAN is kept out of the Super League.",
        "The Guangxi delegation did not come back from Vietnam without agreements.",
        "The telecoms hub in Nanning will not start before the end of the year.",
        "Le pôle de Nanning ne sera pas en service avant la fin de l'année.",
        "Pakistan does not have as many AI product providers as China.",
        "China is not the last in AI patents.",
        "The 2022 guideline does not deal only with data trading.",
        "The Chengdu institute did not set up the cooperation centre alone.",
        "The 22nd China-ASEAN Expo has not been held yet.",
        "La 22e exposition n'a pas encore eu lieu.",
        "Malaysia's largest trading partner is not Singapore.",
    ],
)
def test_a_denied_bound_or_lack_contradicts_nothing(checker: Checker, text: str) -> None:
    """Who denies how much, when, by whom alone or that somebody is kept out denies no thing."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("The digital economy was kept out of the China-ASEAN free trade area 3.0.", True),
        ("Individual developers are kept out of the Super League.", True),
        ("The sixth CIIE was not held in Shanghai.", True),
        ("Agriculture is not part of the action plan.", False),
        ("Beijing does not take part in the industry chain.", False),
        ("The sixth CIIE was not organised by Shanghai.", False),
        ("The Guangxi delegation did not sign agreements with Laos.", False),
        ("Les étudiants de l'ASEAN ne sont pas formés à Nanning.", False),
    ],
)
def test_only_what_is_told_is_wrongly_denied(
    checker: Checker, text: str, *, is_wrong: bool
) -> None:
    """A denial is contradicted where the sources bear out what it denies, all of it."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


@pytest.mark.parametrize(
    ("text", "is_contrary"),
    [
        ("The two sessions are held weekly.", True),
        ("The conference lasts more than two weeks.", False),
    ],
)
def test_a_span_of_time_is_no_rhythm(checker: Checker, text: str, *, is_contrary: bool) -> None:
    """What is held every year is not held every week; how long it lasts is another matter."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_contrary


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("Gan says no talent programmes are needed.", True),
        ("According to Gan, no wider programmes are needed.", True),
        ("Gan says that wider programmes are needed.", False),
        ("Gan spoke of talent, no date was given.", False),
    ],
)
def test_what_somebody_is_told_to_deny(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """What stands behind who says it is denied as if it stood alone."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong
