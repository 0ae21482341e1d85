"""Values that a statement gives its thing, and those of what is done with it."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.how_many.predicates import is_beside, is_possible
from bot.checking.statements.reader import Reader
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("The fund was created in May.", True),
        ("The 6th CIIE was held in October 2023.", True),
        ("The media tour took place in December 2022.", True),
        ("The Guangxi AI industry fund has 3 billion yuan.", True),
        ("The fund was praised in the press in June.", False),
        ("The fund made its first investment in May.", False),
        ("The CIIE's organisers met in October 2023.", False),
        ("Gan Hong Seng wrote about the media tour in April 2023.", False),
        ("The media tour was planned in December 2022.", False),
        ("Attendees can register for the software conference until November.", False),
        ("The Stanford report was released in 2022.", False),
        ("The cooperation centre published a standard in 2022.", False),
        ("The fund has invested 3 billion yuan so far.", False),
        ("Guangxi gave 500 million yuan to the fund.", False),
        ("Le fonds a investi 3 milliards de yuans.", False),
        ("基金已投资30亿元", False),
        ("Twelve companies had applied for the matchmaking.", False),
    ],
)
def test_another_verb_gives_no_other_value(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """When a thing was praised, or what it spent, is not its own date or sum."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang said that the fund was created in July.",
        "Guangxi put 20 billion yuan into its AI industry fund.",
        "The CIIE that drew 3,400 enterprises was held in October 2023.",
        "The ASEAN media tour visited Huawei in July 2023.",
        "The software conference is planned for October.",
        "La 6e CIIE s'est tenue en octobre 2023.",
        "The China-Pakistan technical standardisation centre dates from 2016.",
        "At the matchmaking, eight Pakistani companies introduced their businesses.",
        "Guangxi wants AI production of 300 billion yuan by 2027.",
        "The Express Tribune ran its China-Pak AI piece on September 16, 2021.",
    ],
)
def test_its_own_verb_gives_another_value(checker: Checker, text: str) -> None:
    """A verb that gives a thing a date, a sum or a number contradicts with another one."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi's AI industry currently produces 10 billion yuan.",
        "In 2022 Guangxi's AI industries were worth 30 billion yuan.",
        "Guangxi has two AI industrial complexes.",
        "Ten Pakistani companies will come to the next meeting.",
    ],
)
def test_a_target_is_no_value_of_the_present(checker: Checker, text: str) -> None:
    """What is aimed at contradicts nothing that is told of another time."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("The CIIE was held on October 30, 2023.", True),
        ("The fund is 200 million yuan.", True),
        ("The CIIE's press conference was held on October 30, 2023.", False),
        ("The CIIE press conference was held in Beijing in October 2023.", False),
        ("The forum of the CIIE took place in Beijing.", False),
        ("Le forum de la CIIE a eu lieu à Pékin.", False),
        ("进博会新闻发布会在北京举行。", False),
        ("进博会在北京举行。", True),
        ("The CIIE has been held every year since 2018.", False),
        ("The software conference has been held since 2003.", False),
        ("The 21st software conference has been held.", True),
        ("The fund's first investment was 200 million yuan.", False),
        ("A report about the CIIE was published on 12 November 2023.", False),
        ("The fund held a forum in November.", False),
        ("After the matchmaking, three Pakistani firms visited Chengdu.", False),
    ],
)
def test_what_is_a_thing_s_own_or_about_it_has_its_own_value(
    checker: Checker, text: str, *, is_wrong: bool
) -> None:
    """What belongs to a thing, is about it, follows it or is new has a date and sum of its own."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("The fund is 100 billion yuan.", True),
        ("The 6th CIIE was held in Beijing.", True),
        ("The fund could be 100 billion yuan.", False),
        ("Perhaps the fund is 20 billion yuan.", False),
        ("Le fonds pourrait atteindre 20 milliards de yuans.", False),
        ("The 6th CIIE could have been held in Beijing.", False),
    ],
)
def test_what_is_only_possible_is_no_claim(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """With "could" or "perhaps" nothing is told that a source may contradict."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


@pytest.mark.parametrize(
    ("text", "possible", "beside"),
    [
        ("The hub could be in Kunming.", True, True),
        ("The fund of May is in Kunming.", False, False),
        ("Chen Gang spoke about the hub in Kunming.", False, True),
        ("You may have heard that the hub is in Kunming.", False, False),
    ],
)
def test_a_name_beside_the_point(
    reader: Reader, text: str, *, possible: bool, beside: bool
) -> None:
    """A name behind "could", or behind a verb of speaking, is not told to be where a thing is."""
    reading = reader.read(text, "en")
    part = reading.parts[-1]
    assert is_possible(reading, part.first) is possible
    assert is_beside(reading, part) is beside


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("Pendant la CIIE, un forum a eu lieu du 6 au 7 novembre.", False),
        ("At the CIIE a forum was held from November 6 to 7, 2023.", False),
        ("La CIIE, une foire, a eu lieu du 5 au 15 novembre.", True),
        ("The CIIE, a fair in Shanghai, ran from 5 to 15 November.", True),
    ],
)
def test_what_is_new_beside_a_thing_has_a_date_of_its_own(
    checker: Checker, text: str, *, is_wrong: bool
) -> None:
    """The date of something new that takes place during a thing is not held against its own."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("The Express Tribune first came out in 2010.", False),
        ("The Express Tribune printed a report on Chengdu on October 1, 2023.", False),
        ("The Express Tribune printed its report on the matchmaking on October 1, 2023.", True),
        ("By 2030 Guangxi aims for more.", False),
        ("Guangxi aims for 200 billion yuan by 2035.", False),
        ("Guangxi wants to reach 100 billion yuan in AI output by 2030.", True),
        ("The AI Plus plan's target is 50 billion yuan by 2030.", True),
        ("The second matchmaking meeting will be on October 20.", False),
        ("The matchmaking meeting was on October 20.", True),
        ("Guangxi's AI industry fund came into being in May.", True),
        ("The fund brought a startup to life in April.", False),
    ],
)
def test_whose_date_it_is(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """A date is no other than a source's where it is that of the paper, or of another thing."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong
