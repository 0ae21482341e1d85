"""What numbers count."""

import pytest

from bot.answering.words.values import Measure
from bot.checking import Checker, Verdict
from bot.checking.how_many.counts import Counts
from bot.checking.sources.means import Means
from bot.checking.sources.subjects import Subjects
from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import Reading
from bot.checking.values.comparison import Fit
from bot.facts import Fact
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ten companies from each side came.", Verdict.ABSENT),
        ("Ten Pakistani companies took part.", Verdict.ABSENT),
        ("Dix entreprises pakistanaises ont participé.", Verdict.ABSENT),
        ("Ten Chinese and Pakistani companies took part.", Verdict.SUPPORTED),
        ("Dix entreprises chinoises et pakistanaises ont participé.", Verdict.SUPPORTED),
        ("Ten Chinese and ten Pakistani firms came to the matchmaking.", Verdict.CONTRADICTED),
        ("Ten firms in all, five from each country, introduced themselves.", Verdict.SUPPORTED),
    ],
)
def test_the_number_of_all_is_not_that_of_each(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """What all together are is not told of each side; what stands beside "in all" is."""
    assert only(checker, text).verdict is verdict


def test_all_of_several_sorts_are_counted_together(checker: Checker) -> None:
    """Five of one sort and five of another are ten, and a comma parts ten from the month."""
    text = "In September, 10 companies met for the China-Pakistan AI matchmaking."
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "The China-Pakistan AI matchmaking was held on 9/10.",
        "The China-Pakistan AI matchmaking was held at 10:30.",
        "The China-Pakistan AI matchmaking was held in room 12.",
        "The China-Pakistan AI matchmaking was attended by 200 people.",
        "La réunion de mise en relation sino-pakistanaise sur l'IA a réuni 200 personnes.",
        "中国-巴基斯坦人工智能产业合作对接会有200人参加。",
        "Five teams competed in the AI Super League.",
        "Two companies compete in the AI Super League.",
        "9/10 of the companies at the China-Pakistan AI matchmaking were Chinese.",
    ],
)
def test_other_things_are_not_those_counted(checker: Checker, text: str) -> None:
    """A number of visitors or competitors, of a room or a clock, is none of firms or contests."""
    assert only(checker, text).verdict in (Verdict.ABSENT, Verdict.PARTLY)


@pytest.mark.parametrize(
    "text",
    [
        "The number of Chinese companies at the China-Pakistan AI matchmaking was eight.",
        "中国-巴基斯坦人工智能对接会有八家中国企业参加。",
        "Seven Chinese companies joined the China-Pakistan AI matchmaking.",
        "L'AI Super League comprend quatre épreuves.",
        "Guangxi has five AI priorities.",
    ],
)
def test_another_number_of_the_like_is_wrong(checker: Checker, text: str) -> None:
    """Wherever a statement names what it counts, another number of it is contradicted."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


def test_a_version_counts_nothing(checker: Checker) -> None:
    """The third version of an agreement is not three agreements."""
    assert only(checker, "Three contracts were signed on the spot.").verdict is Verdict.ABSENT


@pytest.fixture(scope="module")
def counts(means: Means) -> Counts:
    """What is counted in the real fact base."""
    return Counts(means)


@pytest.mark.parametrize(
    ("text", "entity", "number", "fits"),
    [
        ("The AI Super League has four events.", "ai-super-league", 3, {Fit.DIFFERENT}),
        ("The AI Super League has three events.", "ai-super-league", 3, {Fit.SAME}),
        ("The Super League has four AI events.", "ai-super-league", 3, {Fit.DIFFERENT}),
        ("The AI Super League has four sponsors.", "ai-super-league", 3, {Fit.OTHER}),
        ("The AI Super League lasts four months.", "ai-super-league", 3, {Fit.OTHER}),
        (
            "Guangxi has hosted the China-ASEAN Expo 20 times.",
            "china-asean-expo",
            21,
            {Fit.DIFFERENT},
        ),
    ],
)
def test_only_the_like_is_compared(
    counts: Counts,
    subjects: Subjects,
    reader: Reader,
    *,
    text: str,
    entity: str,
    number: int,
    fits: set[Fit],
) -> None:
    """A number is held against a count of the same things, or of times; not a span of time."""
    assert held(counts, subjects, reader.read(text, "en"), entity, number) == fits


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Ten companies came to the China-Pakistan AI matchmaking.", {Fit.SAME}),
        ("Ten Chinese companies came to the China-Pakistan AI matchmaking.", {Fit.DIFFERENT}),
        ("Ten Chinese and Pakistani firms came to the China-Pakistan AI matchmaking.", {Fit.SAME}),
        ("Twelve companies came to the China-Pakistan AI matchmaking.", {Fit.DIFFERENT}),
        ("Four companies came to the China-Pakistan AI matchmaking.", set()),
        ("Ten companies of each side came to the China-Pakistan AI matchmaking.", {Fit.DIFFERENT}),
        ("Five companies of each side came to the China-Pakistan AI matchmaking.", {Fit.SAME}),
    ],
)
def test_sorts_add_up(
    counts: Counts, subjects: Subjects, reader: Reader, text: str, fits: set[Fit]
) -> None:
    """All sorts together are their sum, and no more, and none is; of some nothing is told."""
    reading = reader.read(text, "en")
    found = held(counts, subjects, reading, "china-pakistan-ai-matchmaking", 5)
    assert found - {Fit.OTHER} == fits


def held(
    counts: Counts, subjects: Subjects, reading: Reading, entity: str, number: int
) -> set[Fit]:
    """How the first value of a statement stands to the counts of so many in an entity's file."""
    clause = subjects.whole(reading)
    given = (
        (match, match.record.statement.count)
        for match in subjects.matches(clause, {entity: True}, Measure.NUMBER)
        if isinstance(match.record.statement, Fact)
    )
    return {
        counts.fit(reading, reading.values[0], clause, match, count)
        for match, count in given
        if count and count.number == number
    }


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN has 10 member states.",
        "ASEAN has 12 member states.",
        "L'ASEAN compte dix pays membres.",
        "东盟有10个成员国。",
        "The China-ASEAN Expo was attended by 21 companies.",
    ],
)
def test_a_number_of_something_else_proves_nothing(checker: Checker, text: str) -> None:
    """Ten years and twelve cables, told where states are, count no states."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "said", "source"),
    [
        ("中国—东盟信息港已经建成30条连接广西和东盟的陆地光缆。", "30", "12"),
        ("广西通往东盟国家的陆地光缆已有八条。", "八", "12"),
        ("来自60个国家和地区的企业参加了第六届进博会。", "60", "120"),
        ("第六届进博会有80多个国家和地区的企业参加。", "80", "120"),
    ],
)
def test_what_is_counted_is_found_where_chinese_has_it(
    checker: Checker, text: str, said: str, source: str
) -> None:
    """Behind what tells which are meant, before the number, and by its sort alone."""
    difference = only(checker, text).differences[0]
    assert difference.message == said
    assert source in difference.source


@pytest.mark.parametrize(
    "text",
    [
        "来自30个城市的企业参加了第六届进博会。",
        "第六届进博会有3000多家企业参加。",
        "中国—东盟信息港的八位员工获奖。",
        "越南建成了3条连接老挝的铁路。",
    ],
)
def test_what_the_things_counted_have_is_not_counted(checker: Checker, text: str) -> None:
    """Cities of firms are no firms, odd thousands leave room, and others may have others."""
    assert not only(checker, text).differences


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Guangxi has hosted the China-ASEAN AI Summit four times.", True),
        ("The Expo came to Guangxi 21 times and the AI summit four times.", True),
        ("Guangxi has hosted the Expo four times.", False),
        ("Guangxi has held 21 AI summits.", False),
        ("Guangxi hosted the China-ASEAN Expo four times and the AI Summit 21 times.", False),
        ("Le Guangxi a accueilli quatre fois l'Exposition et 21 fois le Sommet sur l'IA.", False),
    ],
)
def test_how_often_something_happened_is_its_own(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """Of two things that one quote counts, neither has been held as often as the other."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    "text",
    [
        "China's market has twice as many people as ASEAN's.",
        "Guangxi hosted the expo about five times as often as the AI summit.",
        "Le Guangxi a accueilli l'expo cinq fois plus souvent que le sommet sur l'IA.",
    ],
)
def test_how_many_times_more_counts_nothing(checker: Checker, text: str) -> None:
    """How many times more one thing is than another is no number of either."""
    assert only(checker, text).verdict not in (Verdict.CONTRADICTED, Verdict.SUPPORTED)
