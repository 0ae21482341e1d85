"""Tests of questions told as statements."""

import pytest

from bot.checking import Checker
from bot.checking.statements.inversion import declared, plain, presumed
from bot.checking.statements.reader import Reader


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Was Ping An one of the stops?", "Ping An was one of the stops?"),
        ("Are Meituan and WeBank on it?", "Meituan and WeBank are on it?"),
        ("has the China-Laos AI centre been set up", "the China-Laos AI centre has been set up"),
        ("is there a China-Laos AI centre", "there is a China-Laos AI centre"),
        ("is AI safe", "AI is safe"),
        ("is Chinese AI popular", "Chinese AI is popular"),
        ("is it a contest", "it is a contest"),
        ("was the Huawei centre new", "the Huawei centre was new"),
        ("is the fund run by Guangxi", "the fund is run by Guangxi"),
        ("was the meeting held online", "the meeting was held online"),
        (
            "is Technology Transfer (Belt and Road) new",
            "Technology Transfer (Belt and Road) is new",
        ),
    ],
)
def test_a_verb_stands_behind_its_subject(reader: Reader, text: str, told: str) -> None:
    """A name, with its noun where it is an adjective, joined names, "there" or a thing go first."""
    assert declared(reader.read(text, "en")) == told


@pytest.mark.parametrize(
    "text",
    [
        "Was the China-Vietnam centre set up?",
        "Is China's fund new?",
        "Is the fund manager in Nanning?",
        "Are there enough programmes in ASEAN?",
        "Was the matchmaking of September the first?",
        "Does Huawei run it?",
        "Isn't Huawei there?",
        "Is Huawei?",
        "Huawei is there.",
        "?",
    ],
)
def test_where_its_subject_is_open_it_stays(reader: Reader, text: str) -> None:
    """Where nothing tells where the subject ends, or there is none, nothing changes places."""
    assert declared(reader.read(text, "en")) is None


@pytest.mark.parametrize(
    ("text", "is_borne_out"),
    [
        ("Has the China-Laos AI centre been created?", True),
        ("Is there a CPEC S&T joint working group?", True),
        ("Has the China-Vietnam AI centre been created?", False),
        ("Is there a Huawei AI centre in Laos?", False),
    ],
)
def test_what_is_asked_is_borne_out_like_what_is_told(
    checker: Checker, text: str, *, is_borne_out: bool
) -> None:
    """That a thing is there or has been made is borne out of a question, too."""
    assert bool(checker.rule(text).supporting) is is_borne_out


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Has the hub really been built?", "en", "Has the hub been built?"),
        ("Is it actually open?", "en", "Is it open?"),
        ("Le fonds a-t-il bien été créé ?", "fr", "Le fonds a été créé ?"),
        ("Is the bien public French?", "en", "Is the bien public French?"),
        ("Really?", "en", "Really?"),
    ],
)
def test_what_stresses_a_verb_is_none_of_it(
    reader: Reader, text: str, language: str, told: str
) -> None:
    """A question asks the same without "really" behind its verb or its subject."""
    assert plain(reader.read(text, language)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tkxel a-t-elle parlé de Huawei", "Tkxel a parlé de Huawei"),
        ("Awan trouve-t-il cela urgent", "Awan trouve cela urgent"),
        ("est-il un centre", "est-il un centre"),
        ("à Nanning, y a-t-il un fonds", "à Nanning, y a-t-il un fonds"),
    ],
)
def test_no_pronoun_stands_for_what_is_named_before_the_verb(
    reader: Reader, text: str, told: str
) -> None:
    """A pronoun behind the verb goes where the subject is named, and stays where it is all."""
    assert plain(reader.read(text, "fr")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who opens the 22nd China-ASEAN Expo in Lahore", "22nd China-ASEAN Expo is in Lahore"),
        (
            "who opens the 22nd China-ASEAN Expo to be held in Lahore",
            "22nd China-ASEAN Expo is in Lahore",
        ),
        ("how big is the robot Super League in Laos", "robot Super League is in Laos"),
    ],
)
def test_a_thing_is_taken_to_be_where_it_is_said_to_be(
    reader: Reader, text: str, told: str
) -> None:
    """What stands right behind a thing tells where it is, with all words of the thing."""
    assert list(presumed(reader.read(text, "en"))) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "does Tkxel have an office in Laos",
        "which firms of Lahore go to the 22nd China-ASEAN Expo",
        "who opens the 22nd China-ASEAN Expo with Laos",
        "is there an AI Super League in Laos",
    ],
)
def test_nothing_else_tells_where_a_thing_is(reader: Reader, text: str) -> None:
    """Where something else is, or who comes, does not tell where the thing is."""
    assert not list(presumed(reader.read(text, "en")))
