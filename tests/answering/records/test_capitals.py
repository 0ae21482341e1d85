"""Capitals stand for their countries where two of them are named."""

import pytest

from bot.answering.questions.reader import Reader
from bot.answering.records.capitals import Capitals
from bot.answering.records.records import Records


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("mechanisms of beijing and islamabad", ["china", "pakistan"]),
        ("what do hanoi and vientiane want", ["vietnam", "laos"]),
        ("what is in beijing", []),
        ("what does beijing have", []),
        ("does beijing have a centre", []),
        ("what was beijing trying to achieve", ["china"]),
        ("que veut pekin", ["china"]),
        ("what was signed with hanoi", ["vietnam"]),
        ("beijing , peking", []),
        ("", []),
    ],
)
def test_two_capitals_are_two_countries(records: Records, text: str, countries: list[str]) -> None:
    """Two capitals are two countries; one may be the city itself, unless it acts."""
    assert [country for _, _, country in Capitals(records).find(text.split())] == countries


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Which agreements has Hanoi signed?", "vietnam"),
        ("Who is Kuala Lumpur's largest trading partner?", "malaysia"),
        ("吉隆坡最大的贸易伙伴是谁？", "malaysia"),
        ("Hà Nội đã ký gì với Quảng Tây?", "vietnam"),
        ("Apa yang ditandatangani Hanoi?", "vietnam"),
        ("What has Vientiane set up with China?", "laos"),
        ("Which agreement was signed in Hanoi?", None),
        ("Thỏa thuận nào được ký tại Hà Nội?", None),
        ("在河内签了什么协议？", None),
        ("Who founded Hanoi?", None),
        ("When was the agreement of Beijing signed?", None),
    ],
)
def test_one_that_deals_with_others(reader: Reader, text: str, country: str | None) -> None:
    """A capital that no source names is its country where it signs, trades or shares something."""
    named = {one.best for one in reader.read(text).named}
    assert named & {"vietnam", "malaysia", "laos"} == ({country} if country else set())


@pytest.mark.parametrize(
    ("text", "governs"),
    [
        ("What is the aim of the rules that Beijing issued?", True),
        ("Quel plan Pékin a publié ?", True),
        ("purpose of Beijing's 2022 data paper", True),
        ("which areas does Beijing's policy on data cover", True),
        ("aim of Beijing's air quality policy", False),
        ("the document that was written in Beijing", False),
        ("Which agreement was signed in Beijing?", False),
        ("When was the agreement of Beijing signed?", False),
    ],
)
def test_one_that_governs(reader: Reader, text: str, *, governs: bool) -> None:
    """A capital that issues, announces or signs something is its country."""
    assert ("china" in {one.best for one in reader.read(text).named}) is governs


def test_questions_name_the_countries(reader: Reader) -> None:
    """A question about two capitals is one about their countries."""
    named = reader.read("what does Beijing want from Islamabad").named
    assert [set(one.entities) for one in named] == [{"china"}, {"pakistan"}]


def test_a_name_with_a_capital(reader: Reader) -> None:
    """A capital within a longer name is a part of that name."""
    (named,) = reader.read("what does Beijing Muguo sell").named
    assert "china" not in named.entities
