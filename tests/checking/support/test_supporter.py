"""What must not be left unexplained in a statement that is supported."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Guangxi's AI industry fund, worth 10bn yuan, was created in February.", True),
        ("China was first in AI patent applications in 2021 (Stanford University)", True),
        ("Five Chinese and five Pakistani companies took part in the AI matchmaking.", True),
        ("The matchmaking meeting was the first in a series of five.", True),
        ("Guangxi's energy industry fund, worth 10bn yuan, was created in February.", False),
        ("China was first in healthcare patent applications in 2021 (Stanford University)", False),
        ("China filed most AI patents in 2023, according to a Stanford report.", False),
        ("Five Chinese and ten Pakistani companies took part in the AI matchmaking.", False),
        ("The matchmaking lasted two days.", False),
        ("Many foreign scientists devote their efforts to AI research in China.", False),
        ("China and Pakistan already run a joint AI lab.", False),
        ("The 22nd China-ASEAN Expo will host a robot contest.", False),
        ("In 2023 China was number one in AI start-ups.", False),
        ("The matchmaking meeting was the last in a series of five.", False),
    ],
)
def test_another_field_time_or_number_is_not_supported(
    checker: Checker, text: str, *, is_told: bool
) -> None:
    """A telling word, a date of other things, a sum and a span of time must be told themselves."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    "text",
    [
        "Three of the Pakistani companies found a partner at the matchmaking.",
        "China is Vietnam's largest trading partner.",
        "The AI Super League was opened by Chen Gang.",
        "Vietnamese leaders criticised the price of Chinese models.",
    ],
)
def test_room_for_both_contradicts_nothing(checker: Checker, text: str) -> None:
    """Some of those counted, another's rank, who acts for a place and another object leave room."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Tan of Beijing Genius Cyber Tech warns that AI content may violate personal data privacy.",
        "Jing Yu is an associate professor.",
        "Yu Jingyang took part in the session.",
        "Vietnam and Laos are keen to work with China on AI models in their own tongues.",
        "Once it is running, Nanning's hub should make Guangxi the fastest data gateway to ASEAN.",
    ],
)
def test_what_is_told_elsewhere_or_awaited_is_supported(checker: Checker, text: str) -> None:
    """Whose man somebody is, a post, one thing done and what is to come need no further words."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "China came first for AI patent applications in 2021, with Germany in fourth place.",
        "The China-Pakistan AI matchmaking meeting went on for four hours.",
        "The AI matchmaking came about because businesses in Pakistan asked for Chinese partners.",
        "Chen Gang visited Cambodia.",
        "Xiaosheng Tan thinks intellectual property of AI content must be protected.",
    ],
)
def test_ranks_hours_and_visits_of_others_contradict_nothing(checker: Checker, text: str) -> None:
    """Another's rank, how long it was, words of another order and other journeys leave room."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


def test_a_person_comes_to_no_stage(checker: Checker) -> None:
    """That somebody has been with a firm does not tell of what was said to be possible."""
    text = "The man from Tkxel said that joint R&D centres could be set up. He has been with them."
    *_, last = checker.check(text).findings
    assert last.verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "china has been malaysia's no. 1 trading partner for ten years",
        "Guangxi's AI fund, 10 billion yuan, comes to 1,4 billion in dollars.",
        "More than four thousand five hundred AI companies are in China.",
        "第六届进博会有三千四百多家企业参加",
        "Over 100 countries and regions had firms at the 6th CIIE.",
        "The ASEAN media tour was in late Feb '23.",
        "Per CGTN, CIIE number six was held in Shanghai.",
        "Four more meetings of this kind are planned after the AI matchmaking.",
        "Muguo Tech has a blockchain AI platform.",
        "Xinhua had the Super League story on a Sunday.",
        "Prof Awan wants business deals signed fast.",
        "The China-Laos centre is said to be the first platform of that sort.",
        "Guangxi's government launched the AI Super League.",
        "Selon Xinhua, la Super League va jusqu'en novembre.",
    ],
)
def test_the_same_said_by_other_means_is_supported(checker: Checker, text: str) -> None:
    """Ranks, numbers, bounds, the rest of a series, a source's name, hearsay and who acts hold."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi wants to train ASEAN officials, workers, students and doctors in AI.",
        "China released the data guideline in 2022 and nobody read it.",
        "Over 3400 firms came to the sixth CIIE, most of them small ones.",
        "A Stanford report says China filed most AI patents in 2021, mostly for robots.",
        "The AI Plus plan has targets for 2027 and every county there gets its own quota.",
        "Guangxi's AI fund was set up in February and it has already backed 40 startups.",
        "Xiaosheng Tan founded Beijing Genius Cyber Tech, which has 80 employees.",
    ],
)
def test_a_clause_that_is_untold_leaves_a_part(checker: Checker, text: str) -> None:
    """A narrower word, "nobody", "most of them" or a clause of its own must be told."""
    assert only(checker, text).verdict is Verdict.PARTLY


@pytest.mark.parametrize(
    "text",
    [
        "The Guangxi AI fund was set up in February on a Tuesday.",
        "The delegation signed agreements with Vietnam at night.",
    ],
)
def test_the_time_of_a_day_or_week_must_be_told(checker: Checker, text: str) -> None:
    """A day of the week and a part of the day are words like others."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


def test_a_pronoun_and_another_name_tell_who_somebody_is(checker: Checker) -> None:
    """What begins with a pronoun and names the same person once more is supported."""
    _, post = checker.check("Chen Gang talked to China Daily. He is Guangxi's party boss.").findings
    assert post.verdict is Verdict.SUPPORTED


def test_a_contracted_verb_behind_a_pronoun_is_read(checker: Checker) -> None:
    """The pronoun of "it'll" stands for what was named before."""
    text = "The 22nd expo will be in Nanning. It'll likely be all about AI cooperation."
    assert checker.check(text).findings[1].verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "The Guangxi AI fund of 10 billion yuan was created in February by the central government.",
        "The second priority: AI applications for agriculture, health, logistics and education.",
        "China's guideline was issued by the State Council in 2022.",
        "More than half of the world's AI companies are in China.",
        "Chen Gang said that Guangxi's talent pool is the largest in China.",
    ],
)
def test_who_did_it_what_is_added_and_what_is_counted_must_be_told(
    checker: Checker, text: str
) -> None:
    """Beside whatever else is explained, these words are the point of a statement."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Huawei pays for the fund.",
        "Laos paid for the China-Laos centre.",
        "Vietnam owns the China-Laos centre.",
        "The AI Plus plan was introduced last year.",
    ],
)
def test_an_act_that_no_source_tells_is_not_supported(checker: Checker, text: str) -> None:
    """That the things stand in a source is not enough where what is done, or when, does not."""
    assert only(checker, text).verdict in (Verdict.PARTLY, Verdict.ABSENT)


@pytest.mark.parametrize(
    "text",
    [
        "So five firms from each side sat down and pitched what they do.",
        "The guideline deals with who owns data and how data is bought and sold.",
        "Guangxi's AI fund was born in February with ten billion yuan in its pocket.",
        "Yin Shengxin is upbeat about science ties between China and Pakistan.",
        "China tops the table for AI papers and journals.",
        "L'énergie ne manque pas au Guangxi.",
        "Des cours d'IA sont prévus pour les agents de l'État, les salariés et les étudiants.",
        "La tournée des médias de l'ASEAN s'est arrêtée dans un labo d'IA du Guangdong.",
        "安瓦尔不久前去了趟中国。",
        "2021年中国的AI专利申请排世界头名。",
        "广西有很多懂东盟语言的人才。",
    ],
)
def test_everyday_words_are_read_for_what_they_mean(checker: Checker, text: str) -> None:
    """What a source says is borne out in the idioms in which people tell it, too."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi ne manque pas de touristes.",
        "希望广西有更多能源。",
        "China tops the table for cars.",
    ],
)
def test_the_same_idioms_of_other_things_are_not_supported(checker: Checker, text: str) -> None:
    """The same words of what no source tells bear nothing out."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_supported"),
    [
        ("Guizhou is home to a big data centre.", True),
        ("Shanghai is home to the big data centre.", False),
        ("Dong said it hasn't been easy.", True),
        ("Dong said it has been easy.", False),
        ("Chen Gang says bosses in Hanoi and Vientiane want models in their own tongues.", True),
        ("KL's head of government travelled to China a short while ago.", True),
        ("Bosses in Kuala Lumpur want language models in their own tongues.", False),
        ("ASEAN reporters toured Chinese tech firms at the end of February 2023.", True),
        ("ASEAN reporters toured Vietnamese tech firms at the end of February 2023.", False),
    ],
)
def test_places_capitals_and_contraries_are_read_for_what_they_tell(
    checker: Checker, text: str, *, is_supported: bool
) -> None:
    """A capital stands for its country's rulers, a denied contrary affirms, a place has things."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_supported


@pytest.mark.parametrize(
    ("text", "is_supported"),
    [
        ("Dong avoue que ce n'est pas une partie de plaisir.", True),
        ("C'est une partie de plaisir, admet Dong.", False),
    ],
)
def test_an_idiom_for_the_contrary_counts_denied_only(
    checker: Checker, text: str, *, is_supported: bool
) -> None:
    """What is no pleasure is a challenge, as the sources say, and what is one is none."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_supported


@pytest.mark.parametrize(
    "text",
    [
        "Fewer than 12 optical cables link Guangxi with ASEAN countries.",
        "The Guangxi AI industry fund has less than 10 billion yuan.",
        "Le Guangxi a accueilli plus de 21 fois l'Exposition Chine-ASEAN.",
        "广西人工智能产业基金规模超过100亿元。",
    ],
)
def test_a_bound_that_leaves_the_number_out_is_not_supported(checker: Checker, text: str) -> None:
    """What is just so many is neither more nor less, whether or not a name holds the number."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "The Guangxi AI industry fund has at most 10 billion yuan.",
        "Guangxi has hosted the China-ASEAN Expo at least 21 times.",
    ],
)
def test_a_bound_that_holds_the_number_is_supported(checker: Checker, text: str) -> None:
    """What is just so many is at least and at most so many, and "most" there ranks nothing."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("told", "another"),
    [
        ("The 6th CIIE drew over 3,400 firms.", "The 6th CIIE drew 3,400 visitors."),
        ("The 6th CIIE drew over 3,400 companies.", "The 6th CIIE attracted 3,400 people."),
        ("China has over 4,500 AI businesses.", "China has 4,500 AI startups."),
        ("The league includes three events.", "The league has three stages."),
        ("The guideline covers four fields.", "The guideline has four chapters."),
        ("ASEAN has nearly 700 million people.", "Asean has nearly 700 million companies."),
    ],
)
def test_a_number_is_told_of_what_it_counts(checker: Checker, told: str, another: str) -> None:
    """So many of another sort, or of a narrower one, are not so many of those that are counted."""
    assert only(checker, told).verdict is Verdict.SUPPORTED
    assert only(checker, another).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("known", "counted"),
    [
        (
            "Huang Hao praised the long cooperation between the two institutes.",
            "Huang Hao praised the long cooperation between the two companies.",
        ),
        (
            "Awan thinks it could mark a new era of technological cooperation of the two nations.",
            "Awan thinks it could mark two eras of technological cooperation.",
        ),
    ],
)
def test_two_that_are_known_are_not_counted(checker: Checker, known: str, counted: str) -> None:
    """Two institutes or countries may only be pointed to; of other things two must be told."""
    assert only(checker, known).verdict is Verdict.SUPPORTED
    assert only(checker, counted).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "China came late to AI but is a heavyweight today.",
        "Pakistan has more firms selling AI services while China has more makers of AI products.",
        "The expo's AI show got a lot of eyeballs.",
        "Près de 700 millions de personnes peuplent l'ASEAN.",
        "超级联赛对初创公司和个人开发者也敞开大门。",
        "Theo Stanford, năm 2021 Trung Quốc đứng đầu về số đơn xin bằng sáng chế AI.",
    ],
)
def test_free_paraphrases_are_supported(checker: Checker, text: str) -> None:
    """What the sources tell is found in other words, in several languages."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Malaysia came late to AI.",
        "Pakistan has more firms selling AI products.",
        "The Super League has its doors open for schools.",
        "D'après Chen Gang, ceux qui n'utilisent pas l'IA vaincront ceux qui l'utilisent.",
    ],
)
def test_the_same_words_of_others_are_not(checker: Checker, text: str) -> None:
    """Those words of somebody or something else are not borne out."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("WeBank and the National University of Singapore teamed up to nurture AI talents.", False),
        ("Huawei and the National University of Singapore teamed up to nurture AI talents.", True),
        ("Two of the three contests are about talent.", False),
        ("One of the three contests is about talent.", True),
        ("Deux des trois concours portent sur les talents.", False),
        ("Huawei, WeBank and Meituan are two of the firms visited.", False),
        ("Huawei and Meituan are two of the firms visited.", True),
        ("Five of the ten companies came from Pakistan.", True),
    ],
)
def test_who_is_joined_to_those_who_did_it_has_to_be_told_to(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """The bank trained nobody with the university, and no two of the three contests are alike."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
