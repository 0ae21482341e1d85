"""Several questions of a message are taken apart, and one is left whole."""

import pytest

from bot.answering.questions.several_questions import split
from bot.matching.fold import words


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("when is it? where is it?", ["when is it? ", "where is it?"]),
        (
            "how big is the fund and when was it made",
            ["how big is the fund ", "and when was it made"],
        ),
        ("qui est Chen Gang et que dit-il", ["qui est Chen Gang ", "et que dit-il"]),
        ("基金有多少钱和什么时候成立", ["基金有多少钱", "和什么时候成立"]),
        ("theme of the expo + how many companies", ["theme of the expo + ", "how many companies"]),
    ],
)
def test_two_questions(text: str, parts: list[str]) -> None:
    """A mark, a joining word or a plus between two parts that ask ends a question."""
    assert [part.strip(" +?") for part in split(text)] == [part.strip(" +?") for part in parts]


@pytest.mark.parametrize(
    "text",
    [
        "pourquoi la Chine et le Pakistan coopèrent-ils",
        "quand la Chine et le Laos ont-ils créé le centre ?",
        "pourquoi Huawei et la NUS ont-elles un partenariat ?",
        "Huawei and NUS",
        "which industries has AI moved into, says the league article",
        "what do the leaders of Vietnam and Laos think",
        "how much is 1.38 billion",
        "Beijing Muguo Tech Co., Ltd.",
        "Chen Gang's four priorities, what are they",
        "how many countries and regions came",
        "how do Pakistani and Chinese firms differ in what they offer",
        "the exact figure: how many cables are there",
        "what will the expo (no. 22) be about",
        "where was it on Sept. 13",
        "哪个国家和中国建立了创新合作中心",
    ],
)
def test_one_question(text: str) -> None:
    """A joining word between two names, or a point within a figure, ends nothing."""
    assert len(list(split(text))) == 1


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("how big is the fund and is it private", ["how big is the fund ", "and is it private"]),
        ("is it big, was it set up in May", ["is it big, ", "was it set up in May"]),
        ("who ran it and was Huawei there", ["who ran it ", "and was Huawei there"]),
        ("combien vaut le fonds et est-il privé", ["combien vaut le fonds ", "et est-il privé"]),
        (
            "qui gère le fonds et la ligue finit-elle",
            ["qui gère le fonds ", "et la ligue finit-elle"],
        ),
    ],
)
def test_two_claims(text: str, parts: list[str]) -> None:
    """What asks for a yes or no behind a joining word is a question of its own."""
    assert list(split(text)) == parts


@pytest.mark.parametrize(
    "text",
    [
        "who runs the fund, is it Huawei",
        "the fund is private, is it",
        "quand les firmes chinoises et pakistanaises se sont-elles vues",
        "were contracts signed by Chinese and Pakistani companies by May",
        "is it for students and workers in ASEAN",
    ],
)
def test_one_claim(text: str) -> None:
    """A tag, or a row of things, is no claim of its own."""
    assert list(split(text)) == [text]


@pytest.mark.parametrize("text", ["", "   ", "?!", "\n\n", "…"])
def test_no_question(text: str) -> None:
    """A text without words holds no question."""
    assert list(split(text)) == []


def test_nothing_is_lost() -> None:
    """The questions of a text hold all of its words."""
    text = "who organised it and why, how many came; where was it"
    kept = [word.text for part in split(text) for word in words(part)]
    assert kept == [word.text for word in words(text)]


def test_what_is_set_aside() -> None:
    """A clause that tells what is known already is no question of its own."""
    text = "Hormis la direction du Parti dans sa région, quel mandat exerce-t-il ?"
    assert list(split(text)) == [text]


def test_who_says_it() -> None:
    """A clause that tells who says what is asked is no question of its own."""
    text = "What are young people meant to do, says the 2023 paper?"
    assert list(split(text)) == [text]


def test_plus_parts_two_questions() -> None:
    """What adds a question parts two; behind a question word it is a word like any other."""
    text = "date of the meeting plus how many firms came"
    assert [*split(text)] == ["date of the meeting ", "plus how many firms came"]
    assert [*split("what plus does ASEAN have to offer")] == ["what plus does ASEAN have to offer"]


def test_who_is_asked_about() -> None:
    """A clause that tells by what they did of whom it is asked is no question of its own."""
    text = "The firms that took part in the expo, what taxes do they pay?"
    assert [*split(text)] == [text]
    chinese = "参加对接会的五家巴基斯坦公司，年营业额各是多少？"
    assert [*split(chinese)] == [chinese]
