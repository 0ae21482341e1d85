"""What a question describes is found as if it were named."""

import pytest

from bot.answering.questions.reader import Reader


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("what did the founder of Beijing Genius Cyber Tech say", "xiaosheng-tan"),
        ("what does the CEO of Muguo think", "linhua-dong"),
        ("que dit le premier ministre malaisien", "anwar-ibrahim"),
    ],
)
def test_holders_of_offices(reader: Reader, text: str, person: str) -> None:
    """Somebody is named by an office and the body where it is held."""
    named = reader.read(text).named
    assert any(person in one.entities for one in named)


@pytest.mark.parametrize(
    "text",
    [
        "who is the founder of Beijing Genius Cyber Tech",
        "is Yu Jingyang the founder of Beijing Genius Cyber Tech",
    ],
)
def test_holders_that_are_asked_for(reader: Reader, text: str) -> None:
    """Where the holder is asked for, or claimed, the body is what the question names."""
    named = {entity for one in reader.read(text).named for entity in one.entities}
    assert "xiaosheng-tan" not in named


def test_an_office_elsewhere(reader: Reader) -> None:
    """An office is only tied to a body that stands beside it."""
    question = reader.read("leaders of Vietnam and Laos want to work with China for what")
    named = {entity for one in question.named for entity in one.entities}
    assert "top-leader-of-china" not in named


@pytest.mark.parametrize(
    "text",
    [
        "what do the leaders of Laos think of China's AI?",
        "what did the leaders of Vietnam say about China",
        "que disent les dirigeants du Laos de la Chine ?",
    ],
)
def test_an_office_where_another_body_is_nearer(reader: Reader, text: str) -> None:
    """An office is that of the body beside it, and of none that is named further on."""
    named = {entity for one in reader.read(text).named for entity in one.entities}
    assert "top-leader-of-china" not in named


def test_the_only_one_of_its_sort(reader: Reader) -> None:
    """The fund is the one fund that there is."""
    (fund,) = reader.read("when was the fund created").named
    assert set(fund.entities) == {"guangxi-ai-industry-fund"}


def test_running_is_no_office(reader: Reader) -> None:
    """A country that runs something is meant itself, and not its leader."""
    assert reader.read("how do Islamabad and Beijing run their science ties").ids == {
        "pakistan",
        "china",
    }


@pytest.mark.parametrize(
    "text",
    [
        "how often did Guangxi host the China-ASEAN conference on AI",
        "Hội nghị AI Trung Quốc - ASEAN đã có ở Quảng Tây mấy lần?",
    ],
)
def test_two_parties_side_by_side(reader: Reader, text: str) -> None:
    """What two parties hold is named by them, whoever else is named beside it."""
    named = {entity for one in reader.read(text).named for entity in one.entities}
    assert {"guangxi", "china-asean-ai-summit"} <= named


def test_who_speaks_of_what_is_named(reader: Reader) -> None:
    """Who speaks of a region by virtue of a post in it is named beside the region."""
    question = reader.read("quels sont les atouts du Guangxi selon le secrétaire du parti")
    assert {"guangxi", "chen-gang"} <= question.ids


@pytest.mark.parametrize(
    "text",
    [
        "give me every priority that Chen Gang set out for deepening the AI collaboration",
        "Quelles priorités Chen Gang a-t-il fixées ?",
        "the priorities which the Guangxi party secretary named for AI with ASEAN, list them",
    ],
)
def test_the_priorities_of_somebody(reader: Reader, text: str) -> None:
    """What somebody set out as priorities is named by that word and whose they are."""
    assert "guangxi-four-ai-priorities" in reader.read(text).sure


def test_priorities_of_nobody_known(reader: Reader) -> None:
    """Of whom no priorities are told, no list is named."""
    assert "guangxi-four-ai-priorities" not in reader.read("which priorities does Tan set").sure


def test_people_who_share_names(reader: Reader) -> None:
    """Two people whose names are each in the other's stay two."""
    named = {one.best for one in reader.read("who are Jing Yu and Yu Jingyang").named}
    assert named == {"jing-yu", "yu-jingyang"}


@pytest.mark.parametrize(
    "text",
    ["combien de députés compte l'Assemblée populaire nationale", "how many presidents has IQTM"],
)
def test_holders_that_are_counted(reader: Reader, text: str) -> None:
    """Who holds an office is not meant where it is asked how many do."""
    assert not any("chen-gang" in one.entities for one in reader.read(text).named)
