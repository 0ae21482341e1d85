"""Statements that say more than the passages that hold all of their words."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Huawei has teamed up with the NUS Business Analytics Centre.",
        "Not only Huawei has teamed up with the NUS Business Analytics Centre.",
        "Only five Chinese companies took part in the matchmaking.",
        "Tkxel is a Pakistani company.",
        "Gan says that joint talent cultivation is the key to partnership.",
    ],
)
def test_as_much_as_the_source_is_supported(checker: Checker, text: str) -> None:
    """What the source says is borne out, and so is "only" where the source counts."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Huawei has teamed up with the NUS Business Analytics Centre.", True),
        ("Tkxel is a Pakistani company.", True),
        ("The AI exhibition at CIIE attracted a great deal of attention.", True),
        ("CIIE的AI展区备受关注", True),
        ("Only Huawei has teamed up with the NUS Business Analytics Centre.", False),
        ("Only Chinese companies took part in the matchmaking.", False),
        ("Last year Huawei teamed up with the NUS Business Analytics Centre.", False),
        ("Tkxel is the largest Pakistani company.", False),
        ("Tkxel used to be a Pakistani company.", False),
        ("Gan Hong Seng says that cloud computing is the key to partnership.", False),
        ("The AI exhibition at CIIE was ignored.", False),
        ("CIIE的AI展区无人问津", False),
    ],
)
def test_more_than_the_source_is_not(checker: Checker, text: str, *, is_told: bool) -> None:
    """That nobody else is, another time and the contrary need a source of their own."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        (
            "Guangxi's Super League is expected to strengthen cooperation with ASEAN countries.",
            True,
        ),
        ("Five Chinese and five Pakistani companies at the matchmaking showed chatbots.", True),
        ("Guangxi has hosted the China-ASEAN Expo 21 times.", True),
        ("The AI Super League is held until November.", True),
        ("China leads the world in AI journals.", True),
        ("Le Guangxi a accueilli 21 fois l'Exposition Chine-ASEAN.", True),
        ("Guangxi's Super League will strengthen cooperation with all ASEAN countries.", False),
        ("All ten companies at the matchmaking showed chatbots.", False),
        ("AI is emphasised in all aspects of the China-ASEAN partnership.", False),
        ("China has been Malaysia's largest trading partner for a decade because of AI.", False),
        ("China released a guideline in 2022 which requires companies to share data.", False),
        ("China achieved tremendous breakthroughs in AI with the help of ASEAN.", False),
        ("The Super League is mainly for individual developers.", False),
        ("AI adoption is the main aspect of the China-ASEAN partnership.", False),
        ("The tour interviewed numerous key figures, all of them in Shenzhen.", False),
        ("Guangxi has hosted the China-ASEAN Expo 21 times, always in Nanning.", False),
        ("The AI Super League is held every year until November.", False),
        ("By 2027 Guangxi must have three to five AI industrial complexes.", False),
        ("China leads the world in AI journals thanks to the guideline.", False),
        ("Guangxi hosted the China-ASEAN AI Summit four times as part of the Expo.", False),
        ("Nanning's hub will be the fastest data gateway in the world.", False),
        ("Tous les pays de l'ASEAN ont salué les progrès de la Chine en IA.", False),
        ("Le Guangxi a accueilli chaque année l'Exposition Chine-ASEAN, 21 fois au total.", False),
    ],
)
def test_every_one_every_time_a_duty_and_a_cause_must_be_told(
    checker: Checker, text: str, *, is_told: bool
) -> None:
    """That all do, that it is always so, must be so, or is so for a reason, is told or not said."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    "text",
    [
        "Yu Jingyang invited all attendees to the 21st software cooperation conference.",
        "Ten companies in all, five from each country, met at the AI matchmaking.",
        "Start-ups, research organisations and developers can all join the AI Super League.",
        "China made over half of all AI patent filings in the world in 2021.",
        "The matchmaking was organised because Pakistani companies had asked for it.",
        "As part of the AI Plus plan three to five AI industrial complexes are to be established.",
        "We must pay attention to responsible AI, says Tan.",
        "L'IA a gagné tous les secteurs de l'économie, écrit Gan.",
    ],
)
def test_every_one_and_a_cause_are_borne_out_where_they_are_told(
    checker: Checker, text: str
) -> None:
    """The same is borne out by passages that tell it, in whatever words."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "extra"),
    [
        ("Guangxi launched the AI Super League{}.", " on a large scale"),
        ("Yu Jingyang{} invited all attendees to the conference in Chengdu.", " officially"),
        ("The China-Laos AI centre was set up{}.", " for the second time"),
        ("Le fonds d'IA du Guangxi a été créé{} en février.", " officiellement"),
    ],
)
def test_how_and_how_often_it_was_done_must_be_told(
    checker: Checker, text: str, extra: str
) -> None:
    """An adverb that says more of an act than a source does is not borne out by the act."""
    assert only(checker, text.format("")).verdict is Verdict.SUPPORTED
    assert only(checker, text.format(extra)).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "extra"),
    [
        ("Tkxel is a{} Pakistani company.", " large"),
        ("China{} a guideline on data infrastructure in 2022.", (" released", " finally released")),
        ("Xiaosheng Tan said{} that AI brings challenges to the safety of models.", " in a speech"),
        ("Huang Hao said the matchmaking was the first of five{} meetings.", " weekly"),
        ("Guangxi has{} energy.", (" abundant", " cheap")),
        ("Guangxi has{} reached out to the front of Chinese AI regions.", " quietly"),
        ("La Chine a un{} marché de 1,4 milliard d'habitants.", (" immense", " petit")),
        ("Muhammad Usman Awan is a{} professor at IQTM.", " retired"),
        ("Le Guangxi lancera des formations{} en IA pour les fonctionnaires.", " gratuites"),
        (
            "Les formations du Guangxi{} s'adressent aux travailleurs.",
            " se tiennent chaque semaine et",
        ),
    ],
)
def test_what_a_thing_is_like_must_be_told(
    checker: Checker, text: str, extra: str | tuple[str, str]
) -> None:
    """A size, a price, a name or a rhythm that no source tells is not borne out by the rest."""
    plain, more = extra if isinstance(extra, tuple) else ("", extra)
    assert only(checker, text.format(plain)).verdict is Verdict.SUPPORTED
    assert only(checker, text.format(more)).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "A document of 2023 guides young talents to serve high-quality development.",
        "The Guangxi delegation signed historic agreements with Vietnam on data flows.",
        "The AI Plus plan was reported by People's Daily.",
        "The newly launched AI Super League is expected to stimulate collaboration.",
        "Le Guangxi a signé avec le Vietnam des accords historiques sur les flux de données.",
    ],
)
def test_what_a_thing_is_like_is_borne_out_where_it_is_told(checker: Checker, text: str) -> None:
    """The same words are borne out where a source tells them, or where a name holds them."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("China is Malaysia's largest trading partner.", True),
        ("Chen Gang is the Party secretary of Guangxi.", True),
        ("The CIIE was held in Shanghai.", True),
        ("The Super League has three events.", True),
        ("中国是马来西亚最大的贸易伙伴。", True),
        ("China is no longer Malaysia's largest trading partner.", False),
        ("Chen Gang is the former Party secretary of Guangxi.", False),
        ("China almost became Malaysia's largest trading partner.", False),
        ("The CIIE was nearly held in Shanghai.", False),
        ("The Super League hardly has three events.", False),
        ("La Chine n'est plus le premier partenaire commercial de la Malaisie.", False),
        ("Le Guangxi n'a plus de fonds industriel de l'IA.", False),
        ("La Chine est presque devenue le premier partenaire commercial de la Malaisie.", False),
        ("中国不再是马来西亚最大的贸易伙伴。", False),
        ("陈刚是广西前党委书记。", False),
    ],
)
def test_what_was_once_or_nearly_is_not_so(checker: Checker, text: str, *, is_told: bool) -> None:
    """What is told as over, or as not quite come about, is not borne out by what is so."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN has almost 700 million people.",
        "L'ASEAN compte presque 700 millions d'habitants.",
        "China is Malaysia's largest trading partner.",
    ],
)
def test_nearly_a_number_is_only_its_bound(checker: Checker, text: str) -> None:
    """A word such as "almost" before a number takes nothing back."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The Super League is the first AI competition in China.", False),
        ("La Super League est la première compétition d'IA en Chine.", False),
        ("The matchmaking is the first of five meetings.", True),
        ("China was first in AI patent applications in 2021.", True),
        ("The metaverse was the main attraction of the CIIE.", False),
        ("Le métavers était la principale attraction de la CIIE.", False),
        ("The guideline covers four main areas.", True),
        ("Guangxi has little energy.", False),
        ("Guangxi has plenty of energy.", True),
        ("The 22nd Expo will be the last in Nanning.", False),
        ("All ASEAN countries need the same AI applications.", False),
        ("ASEAN members all want the same things from AI.", False),
        ("ASEAN members do not all want the same things from AI.", True),
    ],
)
def test_rank_and_scarcity_are_borne_out_where_told(
    checker: Checker, text: str, *, is_told: bool
) -> None:
    """That a thing is the first, main or last one, or scarce, takes a source that says so."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Anwar Ibrahim recently visited China.", True),
        ("Anwar Ibrahim visited China last week.", False),
        ("Chen Gang spoke to China Daily yesterday.", False),
        ("Le centre Chine-Laos a ouvert la semaine dernière.", False),
        ("陈刚上周访问了越南。", False),
        ("The CIIE press conference was held in Shanghai.", False),
    ],
)
def test_a_day_by_that_of_the_message_and_a_part_of_a_thing_must_be_told(
    checker: Checker, text: str, *, is_told: bool
) -> None:
    """No source tells what was last week when somebody writes, nor of a press conference."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The fund is worth exactly 10 billion yuan.", True),
        ("La ligue a exactement trois événements.", True),
        ("China has exactly 4,500 AI companies.", False),
        ("The CNNIC report was released last year.", True),
        ("The CNNIC report was released this year.", False),
    ],
)
def test_an_exact_number_and_this_year_must_be_told(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """What a source only bounds is no exact number, and "last year" there is not this year."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("China ranked first for AI patent applications in 2021.", True),
        ("China ranked first for patent applications in 2021.", False),
        ("China has ranked first in AI patents since 2021.", False),
        ("The China-Pakistan centre for technical standardisation exists since 2020.", True),
        ("China filed more than half of the world's AI patent applications in 2021.", True),
        ("China accounts for more than half of all patents in the world.", False),
        ("China leads in space.", False),
        ("Muguo invented blockchain.", False),
        ("The fund has invested 10 billion yuan.", False),
        ("The guideline covers privacy.", False),
        ("The guideline covers intellectual property.", False),
    ],
)
def test_a_rank_a_share_and_a_field_keep_their_bounds(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """What is told of AI, of one year or of one act is not told of more, or of another."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("AI is safe.", False),
        ("Tan says that AI is reliable.", False),
        ("AI models are fair and reliable.", False),
        ("AI-generated content is private.", False),
        ("AI ensures safety.", False),
        ("AI improves safety.", False),
        ("L'IA est fiable et équitable.", False),
        ("AI brings new challenges to fairness.", True),
        ("Beijing Muguo Tech made a blockchain AI platform so trading is trustworthy.", True),
    ],
)
def test_what_is_only_sought_or_feared_for_is_not_so(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """Where sources worry about a quality, no statement by which it is there is borne out."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Edge computing has trickled into all economic sectors.", True),
        ("Yu Jingyang invited all attendees to the conference.", True),
        ("Everyone present was invited by Yu Jingyang.", True),
        ("China filed all AI patents.", False),
        ("La Chine a déposé tous les brevets d'IA.", False),
        ("Everybody in ASEAN is aware of AI.", False),
        ("Is everyone in ASEAN aware of AI?", False),
    ],
)
def test_what_is_said_of_all_is_told_of_all_of_the_same(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """The most of all countries has no country, nor all there is of something."""
    assert bool(checker.rule(text).supporting) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("China was first in AI patent applications in 2021.", True),
        ("China is first in AI investment.", False),
        ("La Chine est première dans l'énergie.", False),
        ("China is ahead of Pakistan.", False),
    ],
)
def test_a_rank_is_ranked(checker: Checker, *, text: str, is_told: bool) -> None:
    """Who is first in a field, or ahead of another one, is told by a rank alone."""
    assert bool(checker.rule(text).supporting) is is_told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Many leading people were interviewed on the media tour.", True),
        ("The tour went to leading universities.", False),
        ("Leading companies may take part in the Super League.", True),
        ("The document of 2023 wants young talents to be original.", True),
        ("A new AI fund of 10 billion yuan was set up in Guangxi.", True),
        ("Guangxi and ASEAN countries have built a large language database.", True),
        ("Guangxi and ASEAN countries have built a small language database.", False),
        ("Gan wants programmes that make local people less aware of AI.", False),
    ],
)
def test_what_leads_is_new_or_large_is_so_by_like_words(
    checker: Checker, *, text: str, expected: bool
) -> None:
    """Key figures are leading ones, what was set up is new, and less is not as much."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is expected


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The demand for AI is not the same everywhere in ASEAN.", True),
        ("The demand for AI is the same everywhere in ASEAN.", False),
        ("AI is used everywhere in ASEAN.", False),
    ],
)
def test_not_everywhere_says_no_more(checker: Checker, text: str, *, is_told: bool) -> None:
    """What differs from place to place may be told not to be the same everywhere."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Anwar Ibrahim praised the strategic partnership with China.", False),
        ("The media tour praised Meituan.", False),
        ("Huang Hao praised the long-standing cooperation between the two institutes.", True),
        ("Hundreds of AI companies came to the matchmaking meeting.", False),
    ],
)
def test_praise_and_crowds_are_told(checker: Checker, text: str, *, is_told: bool) -> None:
    """Nobody praises what he has not spoken of, nor are hundreds told where ten came."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
