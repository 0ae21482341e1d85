"""What sources only plan is not told as done, whatever the verb and the language."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Guangxi will train officials, workers and students from ASEAN in AI.", True),
        ("The 22nd China-ASEAN Expo is expected to focus on AI cooperation.", True),
        ("Guangxi's action plan aims at 100 billion yuan.", True),
        ("Le Guangxi formera des fonctionnaires de l'ASEAN à l'IA.", True),
        ("Guangxi has trained officials, workers and students from ASEAN in AI.", False),
        ("Leading AI companies opened R&D centres in Nanning.", False),
        ("The 22nd China-ASEAN Expo focused on AI cooperation.", False),
        ("Nanning hosted the 22nd China-ASEAN Expo.", False),
        ("The hub made Guangxi the fastest gateway to ASEAN.", False),
        ("Guangxi developed tailor-made AI applications for agriculture and health.", False),
        ("Guangxi reached its target of 100 billion yuan.", False),
        ("Guangxi's AI industry is worth 100 billion yuan now.", False),
        ("Le Guangxi a formé des fonctionnaires de l'ASEAN à l'IA.", False),
        ("Des programmes de formation en IA ont été lancés par le Guangxi.", False),
        ("La production de l'IA au Guangxi a atteint 100 milliards de yuans.", False),
    ],
)
def test_a_plan_told_as_done_is_not_supported(
    checker: Checker, text: str, *, is_told: bool
) -> None:
    """A statement in the past is not borne out by passages that tell of what is to come."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi will launch AI training programmes for officials, workers and students of ASEAN.",
        "Guangxi's action plan set a target of 100 billion yuan for 2027.",
        "Yu Jingyang invited everybody to the 21st software cooperation conference.",
        "Chen Gang led the delegation to Vietnam.",
        "The delegation signed agreements with Vietnam on cross-border logistics data flows.",
        "To nurture AI talent Huawei has teamed up with the NUS Business Analytics Centre.",
        "Guangxi has repeatedly reached out to Beijing and the Yangtze River Delta.",
        "Le Guangxi a annoncé des programmes de formation en IA pour les étudiants de l'ASEAN.",
    ],
)
def test_what_is_done_or_told_as_a_plan_is_supported(checker: Checker, text: str) -> None:
    """What was done beside a plan, what was said of it and the plan itself are borne out."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


def test_a_plan_spoken_of_before_contradicts_no_number(checker: Checker) -> None:
    """What is told of a series so far is not held against the edition that is to come."""
    before = "Nanning is to host the 22nd China-ASEAN Expo in September."
    report = checker.check(f"{before} Guangxi has had it 21 times already.")
    verdicts = [finding.verdict for finding in report.findings]
    assert verdicts == [Verdict.SUPPORTED, Verdict.SUPPORTED]


def test_what_is_only_proposed_will_not_come_about_by_it(checker: Checker) -> None:
    """A proposal bears out that something could be, not that it will."""
    will = "Tkxel will open a joint research centre with a Chinese company."
    assert only(checker, will).verdict is not Verdict.SUPPORTED
    could = "Joint R&D centres could let Chinese and Pakistani companies work together."
    assert only(checker, could).verdict is Verdict.SUPPORTED


def test_an_effect_to_come_is_not_there_yet(checker: Checker) -> None:
    """What a thing that exists is expected to bring about is not told as brought about."""
    has = "The Super League has strengthened AI cooperation between China and ASEAN."
    assert only(checker, has).verdict is not Verdict.SUPPORTED
    expected = "The Super League is expected to strengthen China's AI cooperation with ASEAN."
    assert only(checker, expected).verdict is Verdict.SUPPORTED


def test_something_does_not_happen_when_it_only_ends(checker: Checker) -> None:
    """A date until which something goes on is not one at which it takes place."""
    for text in ("The Super League runs in November.", "La Super League a lieu en novembre."):
        assert only(checker, text).verdict is Verdict.ABSENT
    for text in (
        "The Super League runs until November.",
        "The Super League wraps up in November.",
        "La Super League s'achève en novembre.",
    ):
        assert only(checker, text).verdict is Verdict.SUPPORTED


def test_what_is_only_proposed_does_not_exist(checker: Checker) -> None:
    """That something is there is not borne out by the proposal of it."""
    for text in (
        "Joint R&D centres of Chinese and Pakistani companies exist.",
        "There are public AI upskilling programmes for ASEAN youth.",
    ):
        assert only(checker, text).verdict is not Verdict.SUPPORTED
    priorities = "There are four priorities for the AI collaboration of Guangxi and ASEAN."
    assert only(checker, priorities).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The Stanford report was published in 2021.", False),
        ("Le rapport de Stanford a été publié en 2021.", False),
        ("A Stanford report showed that China was first for AI patents in 2021.", True),
        ("China published a guideline on data infrastructure in 2022.", True),
    ],
)
def test_what_a_report_tells_of_is_not_when_it_came_out(
    checker: Checker, text: str, *, is_told: bool
) -> None:
    """The year for which a report gives its figures does not bear out when it was published."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The Nanning hub is to go into service at the end of the year.", True),
        ("The 22nd China-ASEAN Expo is planned for September.", True),
        ("The Nanning hub is operational.", False),
        ("AI industrial complexes operate in Guangxi.", False),
        ("Three to five AI industrial complexes exist in Guangxi.", False),
        ("Tailored AI applications for farming exist in ASEAN.", False),
        ("Guangxi runs AI training programmes for ASEAN officials.", False),
        ("The China-ASEAN AI Innovation and Cooperation Centre trains AI talents.", False),
        ("The 22nd China-ASEAN Expo is over.", False),
        ("The Nanning telecom hub makes Guangxi the fastest gateway to ASEAN.", False),
        ("Chen Gang attracts leading Chinese and ASEAN AI companies to Nanning.", False),
        ("Le Guangxi forme des fonctionnaires de l'ASEAN à l'IA.", False),
        ("R&D centres in Nanning create cross-border industrial synergies.", False),
        ("The hub is giving fresh impetus to the China-ASEAN community.", False),
        ("Custom AI apps for health care are being used in ASEAN markets.", False),
        ("China and Pakistan cooperate in agriculture and renewable energy.", False),
        ("China and Pakistan could cooperate in agriculture and renewable energy.", True),
        ("Chinese and Pakistani companies work together in joint R&D centres.", False),
        ("Guizhou has a big data center, and Gan gives it as an example.", True),
    ],
)
def test_what_is_only_planned_is_not_at_work(checker: Checker, text: str, *, is_told: bool) -> None:
    """That something is at work, or over, is not borne out by the plan of it."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    "text",
    [
        "The Nanning hub becomes operational at the end of the year.",
        "The software conference takes place in December.",
        "The AI Super League offers three events.",
        "Chen Gang has four priorities for working together on AI.",
        "Guangxi is launching AI training programmes for ASEAN officials.",
    ],
)
def test_a_schedule_and_what_is_there_are_told_in_the_present(checker: Checker, text: str) -> None:
    """The present of a plan with its time, of a plan itself and of what exists is borne out."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("The 6th CIIE ended on 10 November 2023.", "The 6th CIIE ended on 5 November 2023."),
        ("The CIIE opened on November 5.", "The CIIE opened on November 10."),
        ("The guideline was released in 2022.", "The guideline ended in 2022."),
        ("The AI Plus plan runs until 2027.", "The AI Plus plan begins in 2027."),
        (
            "La 6e CIIE s'est terminée le 10 novembre 2023.",
            "La 6e CIIE s'est terminée le 5 novembre 2023.",
        ),
        ("第六届进博会于11月10日结束。", "第六届进博会于11月5日结束。"),
    ],
)
def test_one_end_is_not_the_other(checker: Checker, right: str, wrong: str) -> None:
    """When something begins is not when it ends, nor the other way round."""
    assert only(checker, right).verdict is Verdict.SUPPORTED
    assert only(checker, wrong).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("could", "did"),
    [
        (
            "Awan said that the meeting could mark the beginning of a new era of cooperation.",
            "Awan said that the meeting marked the beginning of a new era of cooperation.",
        ),
        (
            "AI-generated content may invade the privacy of personal data.",
            "AI-generated content has invaded the privacy of personal data.",
        ),
        (
            "Muguo is trying to reshape the industry with blockchain, AI and big data.",
            "Muguo has reshaped the industry with blockchain, AI and big data.",
        ),
    ],
)
def test_what_may_be_is_not_told_as_happened(checker: Checker, could: str, did: str) -> None:
    """What a source says could happen bears out that it could, and not that it did."""
    assert only(checker, could).verdict is Verdict.SUPPORTED
    assert only(checker, did).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The super league is expected to strengthen China's cooperation with ASEAN.", True),
        ("The super league strengthened China's cooperation with ASEAN.", False),
        ("AI holds potential to raise productivity to unprecedented levels.", True),
        ("AI raised social productivity to unprecedented levels.", False),
        ("The action plan established three to five AI industrial complexes.", False),
        ("The AI Plus plan has created an ASEAN AI innovation cooperation center.", False),
        ("Guangxi has built advanced manufacturing clusters under the AI Plus plan.", False),
        ("The multi-level mechanism built political trust between Guangxi and ASEAN.", False),
        ("La 22e Exposition Chine-ASEAN était axée sur l'IA.", False),
        ("The same delegation set up an AI innovation centre for China and Laos.", True),
        ("ASEAN governments can look at what worked in China's own projects.", True),
        ("The software conference takes place in December.", True),
    ],
)
def test_what_is_hoped_for_has_not_come_about(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """What is expected is not told as what somebody or something has done."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    "text",
    [
        "More and better coordinated talent programmes are needed, Gan argues.",
        "Gan finds that larger schemes, better organised, are still needed.",
        "Natural language processing has seeped into every sector of the economy, Gan writes.",
    ],
)
def test_how_a_need_is_told_makes_it_no_deed(checker: Checker, text: str) -> None:
    """An adjective formed like a past verb, or another plan of who says so, outruns nothing."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("AI-generated content may invade the privacy of personal data.", True),
        ("AI-generated content is a risk for the privacy of personal data.", True),
        ("AI-generated content definitely invades the privacy of personal data.", False),
        ("AI-generated content will invade the privacy of personal data.", False),
        ("Le contenu généré par l'IA porte atteinte à la vie privée.", False),
        ("This meeting marks the beginning of a new era of cooperation.", False),
    ],
)
def test_what_is_possible_is_not_certain(checker: Checker, text: str, *, is_told: bool) -> None:
    """What a source says may be is borne out as no more than possible."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Does Guangxi aim to reach 100 billion yuan by 2027?", True),
        ("Le Guangxi vise 100 milliards de yuans d'ici 2027.", True),
        ("Will Guangxi reach 100 billion yuan by 2027?", False),
        ("Did the plan raise production to 100 billion yuan?", False),
    ],
)
def test_a_target_is_not_what_will_be(checker: Checker, text: str, *, is_told: bool) -> None:
    """What is only aimed at is told neither to come true nor to have done so."""
    assert bool(checker.rule(text).supporting) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Yin spoke about cooperating on agriculture.", True),
        ("Yin talked about working together in renewable energy.", True),
        ("China and Pakistan are working together in renewable energy.", False),
        ("Xiaosheng Tan worries about the privacy of personal data.", True),
        ("AI content invades the privacy of personal data.", False),
        ("Xiaosheng Tan worries about jobs.", False),
    ],
)
def test_what_is_only_talked_of_is_not_told_as_done(
    checker: Checker, text: str, *, is_told: bool
) -> None:
    """Who talks of working together, or worries that something may be, tells it not as so."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Le Guangxi atteindra 100 milliards de yuans d'ici 2027.", False),
        ("Le Guangxi vise 100 milliards de yuans d'ici 2027.", True),
        ("Guangxi will reach 100 billion yuan by 2027.", False),
        ("Guangxi wants to reach 100 billion yuan by 2027.", True),
    ],
)
def test_a_target_is_not_what_will_be_reached(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """What Guangxi aims at it may miss."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    "text",
    [
        "China is still planning to issue its guideline on data infrastructure.",
        "Pakistan wants to join the Belt and Road Initiative.",
    ],
)
def test_what_is_done_does_not_bear_out_a_plan(checker: Checker, text: str) -> None:
    """That something is planned or wanted is not borne out by a source that tells it as so."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi plans to launch AI training programmes for officials, workers and students.",
        "Guangxi wants leading AI companies to open R&D centres in Nanning.",
    ],
)
def test_what_is_planned_bears_out_a_plan(checker: Checker, text: str) -> None:
    """That something is planned or wanted is borne out by a source that plans or wants it."""
    assert only(checker, text).verdict is Verdict.SUPPORTED
