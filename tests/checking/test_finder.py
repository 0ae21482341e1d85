"""What the sources make of one statement."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "RMB 10bn is what Guangxi's AI industry fund holds.",
        "Guangxi's AI industry fund has ten billion yuan.",
        "Le fonds industriel de l'IA du Guangxi compte 10 milliards de yuans.",
        "广西人工智能产业基金规模为100亿元。",
        "Guangxi's AI industry fund is about $1.4 billion.",
    ],
)
def test_one_value_in_many_writings_is_supported(checker: Checker, text: str) -> None:
    """An amount is the same in words, digits, other units, the source's conversion and rounded."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.SUPPORTED
    quotes = [quote.text for shown in finding.statements for quote in shown.statement.quotes]
    assert any("10 milliards de yuans" in quote for quote in quotes)


@pytest.mark.parametrize(
    ("text", "aspect", "said", "source"),
    [
        (
            "Guangxi just opened a 100 billion yuan AI fund with Vietnam.",
            Aspect.AMOUNT,
            "100 billion yuan",
            "10 milliards de yuans",
        ),
        (
            "Guangxi's AI industry fund is 10 billion dollars.",
            Aspect.CURRENCY,
            "10 billion dollars",
            "10 milliards de yuans",
        ),
        ("The 6th CIIE drew 340 enterprises.", Aspect.COUNT, "340", "3400"),
        (
            "In 2021 less than a quarter of the world's AI patent filings were from China.",
            Aspect.COUNT,
            "a quarter",
            "more than half",
        ),
        (
            "Un tiers des dépôts de brevets en IA du monde étaient chinois en 2021.",
            Aspect.COUNT,
            "Un tiers",
            "half",
        ),
        (
            "The AI Super League runs until July.",
            Aspect.DATE,
            "July",
            "until November",
        ),
        ("The 6th CIIE takes place in Tokyo.", Aspect.PLACE, "Tokyo", "Shanghai"),
        (
            "Tkxel organised the China-Pakistan AI matchmaking.",
            Aspect.PARTICIPANT,
            "Tkxel",
            "China-Pakistan Cooperation Centre on Technical Standardisation",
        ),
        (
            "The Nanning international telecommunications hub is already in operation.",
            Aspect.STATUS,
            "in operation",
            "prévue",
        ),
    ],
)
def test_each_kind_of_difference_shows_both_values(
    checker: Checker, text: str, aspect: Aspect, said: str, source: str
) -> None:
    """Another value of the same attribute is contradicted, with the words of both sides."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    difference = finding.differences[0]
    assert difference.attribute is aspect
    assert said in difference.message
    assert source in difference.source
    assert difference.message in finding.text
    assert finding.statements


@pytest.mark.parametrize(
    "text",
    [
        "Yunnan has a 6 billion yuan AI fund.",
        "The 23rd China-ASEAN Expo will be in Hanoi in March.",
        "The Guangxi AI industry fund has 200 employees.",
        "The AI Super League was cancelled.",
        "Guangdong set up an AI industry fund of 20 billion yuan.",
        "The China-Pakistan matchmaking was organised with the help of Tkxel.",
        "The CIIE takes place in China.",
        "The Guangxi AI industry fund was created in February 2025.",
        "The CIIE isn't in Tokyo.",
        "China was first in AI patent applications in 2021, with Shenzhen's firms filing 31%.",
        "It is not true that the fund holds 100 billion yuan.",
        "The Guangxi fund will be increased to 20 billion yuan next year.",
        "On 1 October, Guangxi opened a second AI fund of 5 billion yuan.",
        "A similar big data center stands in Beijing.",
        "The CIIE of 2022 had 2,800 exhibitors.",
        "Stanford said China filed 61% of the world's AI patents.",
        "Chen Gang spoke in Beijing about the Nanning telecom hub.",
        "The China-Pakistan AI matchmaking, which Tkxel did not organise, was in September.",
        "The fund was not created by Huawei.",
        "Malaysia's second largest trading partner is Singapore.",
        "Tkxel's representative said that the conference in Chengdu takes place in December.",
        "The Nanning hub will be in operation at the end of this year.",
        "Nobody in Tokyo hosted the 6th CIIE.",
    ],
)
def test_silence_of_the_sources_contradicts_nothing(checker: Checker, text: str) -> None:
    """Another thing, edition or time, a wider place, a finer value and a denial leave room."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "The innovation competition is about the application of AI in video games.",
        "The AI Super League has already ended.",
        "The 6th CIIE in Shanghai was opened by the premier.",
        "Guangxi was the first region with an AI fund.",
        "China wants to become Malaysia's largest trading partner.",
        "Companies have already set up R&D centres in Nanning.",
        "Chen Gang spoke to China Daily for an hour.",
        "Chen Gang a parlé au China Daily pendant une heure.",
        "陈刚在两会期间接受了中国日报一个小时的采访。",
        "举办地在广州。",
        "China is no longer Malaysia's largest trading partner.",
        "La Chine n'est plus le premier partenaire commercial de la Malaisie.",
        "中国不再是马来西亚最大的贸易伙伴。",
    ],
)
def test_what_no_source_mentions_is_not_supported(checker: Checker, text: str) -> None:
    """Everyday things, an end, who did it, a rank, a span of time must stand in the source."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


def test_what_happened_at_an_event_happened_on_its_date(checker: Checker) -> None:
    """A date that the source gives in another sentence about the event is supported."""
    text = (
        "Five Chinese and five Pakistani firms came on 13 September to introduce their businesses."
    )
    assert only(checker, text).verdict is Verdict.SUPPORTED


def test_a_name_alone_tells_nothing_of_itself(checker: Checker) -> None:
    """What only names a thing twice is not borne out by what is said of it."""
    assert only(checker, "The CGTN article gives CGTN's own view.").verdict is not Verdict.SUPPORTED


def test_a_place_that_no_source_knows_is_told_of(checker: Checker) -> None:
    """A statement about another country states something, though nothing of it is known."""
    text = "Le Cambodge vient d'ouvrir un musée du numérique à Phnom Penh."
    assert only(checker, text).verdict is Verdict.ABSENT


def test_the_slip_for_guangxi_is_no_difference(checker: Checker) -> None:
    """Guangzhou stands for Guangxi where an article has it so."""
    text = "Guangzhou launched the AI Super League."
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi's agreements with Vietnam on logistics data have not been signed yet.",
        "Chen Gang a cité sept priorités pour approfondir la collaboration en matière d'IA.",
    ],
)
def test_what_denies_or_miscounts_is_contradicted(checker: Checker, text: str) -> None:
    """A statement that denies what is done, or counts otherwise, is contradicted."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang said AI will defeat humans.",
        "Chen Gang a déclaré que l'IA vaincra l'humain.",
        "The matchmaking was the last of five IT meetings.",
        "China filed less than half of the world's AI patents.",
        "Guangxi has hosted the China-ASEAN Expo 20 times.",
        "Pakistan has more AI product providers than China.",
    ],
)
def test_the_contrary_of_a_source(checker: Checker, text: str) -> None:
    """What a source denies, or counts, ranks or bounds otherwise, is contradicted."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "There are more AI companies in China than in Pakistan.",
        "The Express Tribune wrote on 16 September about the matchmaking of 13 September.",
    ],
)
def test_words_that_fit_either_way_tell_nothing(checker: Checker, text: str) -> None:
    """A comparison is not supported by its words alone; a report's date is not the event's."""
    assert only(checker, text).verdict is Verdict.PARTLY


@pytest.mark.parametrize(
    "text",
    [
        "After the AI matchmaking, four more meetings on IT subsectors were on the calendar.",
        "Two in five of the firms at the 6th CIIE were newcomers.",
        "Reporters from all ten ASEAN states came to the matchmaking.",
        "The one in 2024 will be bigger.",
        "More than 4,500 companies already populate the Chinese AI scene.",
    ],
)
def test_numbers_of_something_else_contradict_nothing(checker: Checker, text: str) -> None:
    """What is added, a ratio, a number of members or another edition is not what is counted."""
    for finding in checker.check(f"The 6th CIIE is in Shanghai. {text}").findings:
        assert finding.verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The 22nd China-ASEAN Expo is planned for September. The venue is Nanning.", "supported"),
        ("第22届东博会计划在9月举行。地点在南宁。", "supported"),
        ("第22届东博会计划在9月举行。地点在桂林。", "contradicted"),
        ("The 6th CIIE drew 3,400 firms. The venue was Guangzhou.", "absent"),
    ],
)
def test_a_venue_is_that_of_what_was_named_before(
    checker: Checker, text: str, verdict: str
) -> None:
    """What a statement tells of a venue is held against the thing of the statement before it."""
    assert checker.check(text).findings[-1].verdict == verdict


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Chen Gang visited Vietnam last week.", "last week"),
        ("Linhua Dong is the former CEO of Beijing Muguo Tech.", "former"),
        ("Chen Gang is the deputy Party secretary of Guangxi.", "deputy"),
        ("Guangxi reached 100 billion yuan of AI output.", "reached"),
        ("China has more AI companies than Pakistan.", "more"),
        ("Huawei always sets up its AI centers in Guizhou.", "always"),
    ],
)
def test_the_word_that_leaves_a_statement_open_is_named(
    checker: Checker, text: str, missing: str
) -> None:
    """What is told but for a light word is told in part, and the word is what is not mentioned."""
    finding = only(checker, text)
    assert (finding.verdict, finding.missing) == (Verdict.PARTLY, (missing,))


def test_what_is_told_in_part_names_what_is_not(checker: Checker) -> None:
    """Where nothing can be named that is not told, a source is not said to tell a part."""
    for text in ("China praised the AI progress of Vietnam.", "China set up the Guangxi AI fund."):
        finding = only(checker, text)
        assert finding.verdict is Verdict.ABSENT or finding.missing


def test_a_response_is_no_praise(checker: Checker) -> None:
    """Who is said to stand behind something is not said to have responded to anybody."""
    assert only(checker, "The Pakistani government responded to Yin.").verdict is Verdict.ABSENT
