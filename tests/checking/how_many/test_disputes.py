"""Values against those that the sources give of the same thing."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "aspect", "said", "source"),
    [
        ("The fund was created in March.", Aspect.DATE, "March", "en février"),
        ("The matchmaking was on 14 September.", Aspect.DATE, "14 September", "September 13"),
        (
            "Guangxi's AI industry fund has 100 billion yuan.",
            Aspect.AMOUNT,
            "100 billion yuan",
            "10 milliards de yuans",
        ),
        (
            "Guangxi's AI industry fund has 10 billion euros.",
            Aspect.CURRENCY,
            "10 billion euros",
            "10 milliards de yuans",
        ),
        ("The AI Super League has five events.", Aspect.COUNT, "five", "three"),
        (
            "La CIIE a duré du 5 au 15 novembre.",
            Aspect.DATE,
            "5 au 15 novembre",
            "from November 5 to 10, 2023",
        ),
    ],
)
def test_what_differs_is_told_by_its_sort(
    checker: Checker, text: str, aspect: Aspect, said: str, source: str
) -> None:
    """A date, an amount, its currency or a count that differs is told as that, in both wordings."""
    (difference,) = only(checker, text).differences
    assert (difference.attribute, difference.message) == (aspect, said)
    assert source in difference.source


@pytest.mark.parametrize(
    "text",
    [
        "The two countries met at the matchmaking.",
        "Three of the companies at the China-Pakistan matchmaking were small.",
        "Guangxi's AI industry fund has not 100 billion yuan.",
        "The Express Tribune wrote on 16 September 2023 about the matchmaking.",
    ],
)
def test_what_only_points_or_denies_is_no_other_value(checker: Checker, text: str) -> None:
    """A number of known things, of some of them, a denied value or a report's date is none."""
    assert not only(checker, text).differences


def test_the_date_tells_which_edition_is_misnumbered(checker: Checker) -> None:
    """An edition is told by its date where its number is wrong."""
    text = "The 7th CIIE took place from 5 to 10 November 2023."
    (difference,) = only(checker, text).differences
    assert (difference.attribute, difference.message) == (Aspect.COUNT, "7th")
    assert difference.source == "6"


@pytest.mark.parametrize(
    "text",
    [
        "The 6th CIIE opened on the fifth of November.",
        "La sixième CIIE se tient à Shanghai du cinq au dix novembre.",
        "The matchmaking meeting took place on the thirteenth of September.",
        "The 22nd China-ASEAN Expo is due on the twentieth of September.",
        "On the fifth day of November, the 6th CIIE opened.",
    ],
)
def test_a_day_in_words_is_no_number_of_an_edition(checker: Checker, text: str) -> None:
    """What numbers days contradicts no edition, no rank and no count."""
    assert not only(checker, text).differences


@pytest.mark.parametrize("text", ["La 6e CIIE s'est ouverte le six novembre."])
def test_another_day_in_words_is_another_day(checker: Checker, text: str) -> None:
    """A day in words is held against that of the source."""
    (difference,) = only(checker, text).differences
    assert (difference.attribute, difference.message) == (Aspect.DATE, "six novembre")


@pytest.mark.parametrize(
    "text",
    [
        "China came first for AI patent filings in 2021, for the fifth year running.",
        "China was first in AI patents for the third time in 2021.",
        "In 2018 China ranked second for AI patent filings.",
        "ASEAN has nearly 700 million people, half of them under 35.",
        "La Chine a 1,4 milliard d'habitants et l'ASEAN 700 millions, surtout des moins de 30 ans.",
    ],
)
def test_a_value_of_something_else_differs_from_none(checker: Checker, text: str) -> None:
    """How often, when or of whom no source tells contradicts no rank and no count."""
    assert not only(checker, text).differences


def test_both_of_two_numbers_are_held_against_the_sources(checker: Checker) -> None:
    """A number is no other one's for standing beside a right one."""
    text = "L'ASEAN compte 300 millions d'habitants et la Chine 1,4 milliard."
    assert "300 millions" in [one.message for one in only(checker, text).differences]


@pytest.mark.parametrize(
    "text",
    [
        "Ten Chinese companies dominate the AI market.",
        "Only 12 Chinese AI companies make a profit.",
        "Five Chinese companies and five Pakistani ones met on 13 September and signed contracts.",
    ],
)
def test_some_of_what_a_country_has_are_not_all(checker: Checker, text: str) -> None:
    """A number of some firms of a country differs from none of all that the sources count there."""
    assert not only(checker, text).differences


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "ASEAN's market has 900 million people. On China's side, it's 1.4 billion people.",
            Verdict.CONTRADICTED,
        ),
        (
            (
                "Le marché de l'ASEAN compte 900 millions d'habitants. "
                "Côté chinois, c'est 1,4 milliard."
            ),
            Verdict.CONTRADICTED,
        ),
        (
            "ASEAN has almost 700 million inhabitants. For China it is 1.4 billion people.",
            Verdict.SUPPORTED,
        ),
        (
            "Le marché de l'ASEAN compte près de 700 millions de gens. Côté chinois, 1,4 milliard.",
            Verdict.SUPPORTED,
        ),
    ],
)
def test_a_number_is_that_of_the_people_named_before_it(
    checker: Checker, text: str, first: Verdict
) -> None:
    """A number told of China differs from none of ASEAN, of which the sentence before it told."""
    verdicts = [finding.verdict for finding in checker.check(text).findings]
    assert verdicts == [first, Verdict.SUPPORTED]


@pytest.mark.parametrize(
    "text",
    ["L'ASEAN compte 900 millions de personnes.", "ASEAN's market has nearly 900 million people."],
)
def test_people_are_inhabitants(checker: Checker, text: str) -> None:
    """Of a number of people that somebody is told to have, another one of inhabitants differs."""
    assert only(checker, text).differences[0].source == "près de 700 millions"


@pytest.mark.parametrize(
    "text",
    [
        "Le fonds industriel de l'IA du Guangxi a été créé au mois d'avril.",
    ],
)
def test_a_month_is_told_in_several_ways(checker: Checker, text: str) -> None:
    """Since when something is may be told as its date, and with the word for month."""
    assert only(checker, text).differences[0].source == "en février"


@pytest.mark.parametrize(
    "text", ["China has only 900 AI companies.", "There are 450 AI companies in China."]
)
def test_another_number_of_all_that_a_country_has_differs(checker: Checker, text: str) -> None:
    """Where nothing more is said of them, so many are all of them."""
    assert "4,500" in only(checker, text).differences[0].source


@pytest.mark.parametrize(
    "text",
    [
        "China has 20 AI companies in Laos.",
        "The league had two stages.",
        "50 people attended the matchmaking.",
        "The China-ASEAN Information Harbor has also laid two submarine cables.",
        "Guangxi will train officials and students of ASEAN, 5,000 people a year.",
        "The programmes will reach ASEAN, 5,000 people in all.",
        "In ASEAN, 3,000 people use the data hub.",
        "Guangxi will train officials of ASEAN in AI, 5,000 people a year.",
        "ASEAN will train 5,000 people a year.",
        "Five Chinese and five Pakistani firms came, and two Chinese firms showed chatbots.",
        "Le Guangxi va former des étudiants de l'ASEAN, soit 5 000 personnes par an.",
    ],
)
def test_numbers_of_something_else_are_no_other_number(checker: Checker, text: str) -> None:
    """What is counted elsewhere, of another sort or besides differs from no number of a source."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "aspect", "said", "source"),
    [
        (
            "5 Chinese and 6 Pakistani companies took part in the matchmaking.",
            Aspect.COUNT,
            "6",
            "five",
        ),
        (
            "Guangxi's AI industry fund is not 10 billion yuan.",
            Aspect.AMOUNT,
            "10 billion yuan",
            "10 milliards de yuans",
        ),
        ("The AI Super League has not three events.", Aspect.COUNT, "three", "three"),
        (
            "Ten Chinese and five Pakistani firms met there.",
            Aspect.COUNT,
            "Ten",
            "five",
        ),
        (
            "Guangxi hosted the China-ASEAN Expo 21 times and the China-ASEAN AI Summit six times.",
            Aspect.COUNT,
            "six",
            "quatre",
        ),
    ],
)
def test_each_number_counts_for_itself(
    checker: Checker, text: str, aspect: Aspect, said: str, source: str
) -> None:
    """A number counts no further than to the next one, and denied it is no value of its thing."""
    (difference,) = only(checker, text).differences
    assert (difference.attribute, difference.message) == (aspect, said)
    assert source in difference.source


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN has 900 million people.",
        "Le marché de l'ASEAN compte près de 900 millions de personnes.",
        "Le fonds de l'IA du Guangxi date du mois d'avril.",
    ],
)
def test_other_words_for_the_same_attribute_are_read(checker: Checker, text: str) -> None:
    """People are inhabitants where they are counted, and "date de" tells since when."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Not far from 700 million people live in ASEAN.", Verdict.SUPPORTED),
        ("L'ASEAN compte pas loin de 700 millions d'habitants.", Verdict.SUPPORTED),
        ("L'ASEAN compte pas loin de 900 millions d'habitants.", Verdict.CONTRADICTED),
        ("ASEAN has not far off 900 million people.", Verdict.CONTRADICTED),
        ("Guangxi's AI industry fund is not 10 billion yuan.", Verdict.CONTRADICTED),
    ],
)
def test_a_negation_within_a_bound_denies_no_value(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """What is "not far from" a number is nearly so many."""
    assert only(checker, text).verdict is verdict


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi has hosted the AI summit four times and the expo 21 times.",
        "Le Guangxi a accueilli quatre fois le sommet sur l'IA et 21 fois l'exposition.",
    ],
)
def test_how_often_each_of_two_was_held_is_told_of_each(checker: Checker, text: str) -> None:
    """How often one thing was held is not held against how often another one was."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("China ranked second behind Japan for AI patent applications.", "second"),
        ("Stanford put China second behind the US for AI patents in 2021.", "second"),
        ("La Chine s'est classée troisième derrière le Japon pour les brevets d'IA.", "troisième"),
    ],
)
def test_who_ranks_higher_hides_no_wrong_rank(checker: Checker, text: str, said: str) -> None:
    """A wrong rank is contradicted though it is told who ranks higher."""
    (difference,) = only(checker, text).differences
    assert difference.message == said


@pytest.mark.parametrize(
    "text",
    [
        "China ranked second behind the US in chips.",
        "Pakistan ranked second behind China in AI patent applications.",
        "La Chine est deuxième derrière le Japon pour les trains.",
    ],
)
def test_another_rank_is_left_open(checker: Checker, text: str) -> None:
    """A rank in something else, or another one's, is not contradicted."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The 6th import expo began on November 10.", Verdict.CONTRADICTED),
        ("La 6e CIIE commence le 10 novembre.", Verdict.CONTRADICTED),
        ("The 6th CIIE ends on 5 November.", Verdict.CONTRADICTED),
        ("The 6th CIIE starts on 5 November.", Verdict.SUPPORTED),
        ("The 6th CIIE runs from November 5 to 10.", Verdict.SUPPORTED),
    ],
)
def test_one_end_is_not_the_other(checker: Checker, text: str, verdict: Verdict) -> None:
    """The last day is not that of the beginning, whatever number stands in the name."""
    assert only(checker, text).verdict is verdict


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("3,100 enterprises attended the 6th import expo.", True),
        ("Chen Gang a sept priorités pour l'IA.", True),
        ("Huang Hao announced a series of eight IT subsector meetings.", True),
        ("3,000 enterprises attended the 6th import expo.", False),
        ("The import fair in Shanghai drew 400 start-ups.", False),
        ("China's AI industry had around 2,500 companies in 2018.", False),
        ("Chen Gang has been party secretary for six years.", False),
        ("Huang announced that eight companies would come next time.", False),
    ],
)
def test_what_is_counted_at_what_time(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """A number is another one where it counts the same at the time of which a source tells."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("Le fonds vaut 20 milliards de yuans.", True),
        ("Le fonds s'élève à 20 milliards de yuans.", True),
        ("Le fonds vaut 10 milliards de yuans.", False),
        ("Le centre vaut 20 milliards de yuans.", False),
    ],
)
def test_the_only_one_of_its_sort(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """Where there is one fund, "the fund" tells it as well as its name does."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong
